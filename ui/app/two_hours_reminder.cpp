#include "ui/app/two_hours_reminder.h"

#include "ui/qt/text.h"

#include <QApplication>
#include <QSystemTrayIcon>

#include <algorithm>
#include <utility>

namespace glidepath::ui {

namespace {

using namespace std::chrono_literals;

constexpr std::chrono::milliseconds kLeast{1s}; ///< between two looks, whatever the clock on the wall does
constexpr std::chrono::milliseconds kNoteStays{30s};

} // namespace

TwoHoursReminder::TwoHoursReminder(const coach::Coach& coach, Note note, QObject* parent)
    : QObject{parent}, m_coach{coach}, m_note{std::move(note)} {
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_timer, &QTimer::timeout, this, &TwoHoursReminder::look);
}

void TwoHoursReminder::follow(const std::optional<coach::Postponed>& postponed) {
    m_postponed = postponed;
    m_timer.stop();
    m_next.reset();
    const auto& numbers = m_coach.content().programme.followUp;
    if (!numbers)
        return;
    const WallTime now = m_coach.now();
    m_next = coach::nextTwoHoursMoment(*numbers, m_coach.history(), now, postponed);
    if (m_next)
        m_timer.start(std::max(kLeast, std::chrono::milliseconds{m_next->utc - now.utc}));
}

void TwoHoursReminder::look() {
    tell();
    follow(m_postponed);
    emit moment();
}

void TwoHoursReminder::tell() {
    const auto& numbers = m_coach.content().programme.followUp;
    if (!numbers || m_coach.preferences().reminder == coach::Reminder::Off)
        return;
    const auto session = coach::reminderDue(*numbers, m_coach.history(), m_coach.now());
    const auto view = coach::twoHoursView(*numbers, m_coach.history(), m_coach.now(), m_postponed);
    if (!session || session == m_told || !view || view->session != *session)
        return;
    m_told = session;
    m_note(text(view->title), tr("One question waits on Today: easier, the same or worse."));
}

TwoHoursReminder::Note noteFromTray(QObject* parent) {
    return [parent](const QString& title, const QString& words) {
        if (!QSystemTrayIcon::isSystemTrayAvailable() || !QSystemTrayIcon::supportsMessages())
            return;
        auto* const icon = new QSystemTrayIcon{QApplication::windowIcon(), parent};
        icon->show();
        icon->showMessage(title, words, QApplication::windowIcon(), static_cast<int>(kNoteStays.count()));
        QTimer::singleShot(kNoteStays, icon, &QObject::deleteLater);
    };
}

} // namespace glidepath::ui
