#pragma once

#include "coach/coach.h"
#include "coach/today_view.h"
#include "ui/app/two_hours_reminder.h"

#include <QObject>

#include <optional>

class QWidget;

namespace glidepath::ui {

class MainWindow;
class ScreeningFlow;
class TodayPage;
class TodayPages;

/// Serves Today: renders it from the coach, writes down what is answered and decided there, and leads to the warning
/// signs. What only the rest of the program can do is handed on.
class TodayDesk : public QObject {
    Q_OBJECT
public:
    /// What the desk works with; all of it outlives the desk.
    struct World {
        coach::Coach& coach;
        ScreeningFlow& screening;
    };
    explicit TodayDesk(const World& world, QObject* parent = nullptr);

    /// Makes the pages; the window takes them.
    [[nodiscard]] QWidget* make();
    /// Null until they are made.
    [[nodiscard]] TodayPage* page() const { return m_page; }
    /// Begins at the day again, and has nothing more to say about an answer.
    void open();
    void render();
    /// The journal has news, whatever page is open.
    void follow();

signals:
    void startWished(glidepath::RoutineId routine, glidepath::programme::Version version);
    void carryOnWished();
    void exerciseWished(glidepath::ExerciseId exercise);
    void trendsWished();
    void timerWished();
    void learnWished();
    void rateWished();
    /// Something was written, or could not be.
    void changed();

private:
    void serveSession();
    void serveScreening();
    void settle(journal::RecordId session, Later answer);
    void postpone(journal::RecordId session);
    void decide(journal::Decision decision);
    void renderRules();

    World m_world;
    TwoHoursReminder m_reminder;
    coach::TodayMemory m_memory;
    std::optional<Date> m_repliedOn;
    TodayPages* m_pages{};
    TodayPage* m_page{};
};

} // namespace glidepath::ui
