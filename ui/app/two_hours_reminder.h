#pragma once

#include "coach/coach.h"
#include "coach/two_hours.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <optional>

namespace glidepath::ui {

/// Waits for the moments at which the question how a session settled opens, is worth a note, or closes. Asks for
/// nothing in between. The note respects the person's switch.
class TwoHoursReminder : public QObject {
    Q_OBJECT
public:
    using Note = std::function<void(const QString& title, const QString& words)>;
    /// The coach outlives the reminder.
    TwoHoursReminder(const coach::Coach& coach, Note note, QObject* parent = nullptr);

    /// The journal has news, or the question was put off: waits for the moment that comes next.
    void follow(const std::optional<coach::Postponed>& postponed);
    /// What happens when the time has come; the timer calls it.
    void look();
    [[nodiscard]] std::optional<WallTime> next() const { return m_next; }

signals:
    /// A question has opened or closed.
    void moment();

private:
    void tell();

    const coach::Coach& m_coach;
    Note m_note;
    QTimer m_timer;
    std::optional<coach::Postponed> m_postponed;
    std::optional<WallTime> m_next;
    std::optional<journal::RecordId> m_told; ///< the session that a note was shown about
};

/// A note from the tray, where there is one; nothing happens elsewhere. The icon is there only as long as the note.
[[nodiscard]] TwoHoursReminder::Note noteFromTray(QObject* parent);

} // namespace glidepath::ui
