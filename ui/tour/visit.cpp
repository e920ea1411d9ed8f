#include "ui/tour/visit.h"

#include "ui/learn/heat_cold_driver.h"
#include "ui/learn/learn_page.h"
#include "ui/qt/text.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPixmap>
#include <QPushButton>

#include <algorithm>

namespace glidepath::ui {

namespace {

using namespace std::chrono_literals;

/// The look of the tour, whatever the journal says.
coach::Coach looking(coach::Coach coach, const TourWish& wish) {
    coach::Preferences preferences = coach.preferences();
    preferences.theme = wish.mode == Mode::Dark ? coach::ThemeChoice::Dark : coach::ThemeChoice::Light;
    preferences.textSize = wish.textSize;
    coach.change(preferences);
    return coach;
}

void settle() {
    for (int round = 0; round < 3; ++round)
        QApplication::processEvents();
}

} // namespace

void Album::add(const QString& name, QWidget& widget) {
    settle();
    addPicture(m_folder / (name.toStdString() + ".png"), widget.grab().toImage());
}

void Album::addPicture(const std::filesystem::path& file, const QImage& picture) {
    if (picture.save(QString::fromStdString(file.string())))
        m_files.push_back(file);
    else
        fail({"A picture could not be saved", file.string(), "", "Check that the folder can be written and has room."});
}

void Album::fail(Error error) {
    if (!m_error)
        m_error = std::move(error);
}

Result<std::vector<std::filesystem::path>> Album::files() const {
    if (m_error)
        return Unexpected{*m_error};
    return m_files;
}

Visit::Visit(coach::Coach coach, TourClock& clock, const TourWish& wish, const std::filesystem::path& dataFolder,
             Album& album)
    : m_coach{looking(std::move(coach), wish)}, m_clock{clock}, m_album{album},
      m_composition{{m_window, m_coach, clock, m_prompter, m_desk, m_awake, m_sounds, m_look, dataFolder,
                     Composition::Data::Persons, SessionFlow::Screen::Window}} {
    m_composition.open();
    m_window.resize(wish.size);
    m_window.show();
    settle();
}

void Visit::picture(const QString& name) {
    m_album.add(name, m_window);
}

void Visit::open(PageId page) {
    m_window.showPage(page);
    settle();
}

void Visit::press(const QString& name) {
    const auto buttons = m_window.findChildren<QAbstractButton*>(name);
    const auto shown =
        std::find_if(buttons.begin(), buttons.end(), [](QWidget* button) { return button->isVisible(); });
    if (shown != buttons.end())
        (*shown)->click();
    settle();
}

void Visit::type(int key, const QString& text) {
    QWidget* target = m_window.focusWidget() != nullptr ? m_window.focusWidget() : &m_window;
    for (const QEvent::Type type : {QEvent::KeyPress, QEvent::KeyRelease}) {
        QKeyEvent event{type, key, Qt::NoModifier, text};
        QApplication::sendEvent(target, &event);
    }
    settle();
}

void Visit::start(const RoutineId& routine) {
    m_composition.start(routine, programme::Version::Full);
    settle();
}

void Visit::skipExercise() {
    SessionDriver* driver = m_composition.flow().driver();
    if (driver == nullptr)
        return;
    const std::string exercise = driver->view().exercise;
    while (m_composition.flow().driver() != nullptr && driver->view().exercise == exercise &&
           driver->view().moment != coach::SessionMoment::Finished)
        driver->handle(session::CommandKind::Skip);
    settle();
}

void Visit::endSession() {
    if (SessionDriver* driver = m_composition.flow().driver())
        driver->handle(session::CommandKind::End);
    settle();
}

void Visit::learn(const std::string& section) {
    if (auto* const page = m_window.findChild<LearnPage*>())
        page->open(text(section));
    settle();
}

void Visit::later(Duration time) {
    m_clock.advance(time);
    m_composition.refresh();
    settle();
}

void Visit::passOnTheSkin(Duration time) {
    m_clock.advance(time);
    m_composition.heatCold().look();
    settle();
}

void Visit::pass(Duration time) {
    while (time > 0ms && m_composition.flow().driver() != nullptr) {
        const Duration step = std::min<Duration>(time, 250ms);
        m_clock.advance(step);
        m_composition.flow().driver()->look();
        time -= step;
    }
    settle();
}

void Visit::passUntil(coach::SessionMoment moment, Duration into) {
    for (Duration passed{}; passed < 1h; passed += 250ms) {
        const SessionDriver* driver = m_composition.flow().driver();
        if (driver == nullptr || driver->view().moment == moment)
            break;
        m_clock.advance(250ms);
        m_composition.flow().driver()->look();
    }
    settle();
    pass(into);
}

} // namespace glidepath::ui
