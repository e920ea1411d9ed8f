#pragma once

#include "base/time.h"
#include "coach/coach.h"
#include "coach/screening_view.h"
#include "coach/session_run.h"
#include "journal/session_writer.h"
#include "sounds/tone.h"
#include "ui/session/session_driver.h"

#include <QObject>

#include <filesystem>
#include <memory>
#include <optional>

namespace glidepath::coach {
struct HardDayView;
}

namespace glidepath::ui {

class CheckinPage;
class FinishedPage;
class MainWindow;
class Prompter;
struct Question;
class ScreeningFlow;
class SessionPage;
class Sounds;

/// Leads the person through one session in full pages: how it is before, the session, what was done, how it is after.
/// Nothing begins while the screening holds it back. Everything that happens goes to the journal as it happens.
class SessionFlow : public QObject {
    Q_OBJECT
public:
    /// What a session is surrounded by.
    enum class Rating {
        Asked,    ///< before and after
        NotAsked, ///< walks: many a day, nobody wants to be asked each time
    };
    /// How much of the screen a session gets: it is read from two metres away.
    enum class Screen { Whole, Window };
    /// What the flow works with; all of it outlives the flow.
    struct World {
        MainWindow& window;
        coach::Coach& coach;
        const Clock& clock;
        Prompter& prompter;
        Awake& awake;
        Sounds& sounds;
        ScreeningFlow& screening;
        std::filesystem::path journalFolder;
        Screen screen{Screen::Whole};
    };

    explicit SessionFlow(World world, QObject* parent = nullptr);
    ~SessionFlow() override;

    /// Of the next session that begins.
    void setMotion(Motion motion) { m_motion = motion; }
    void start(const programme::SessionPlan& plan, Rating rating);
    /// Carries on the unfinished session of the coach.
    void carryOn();
    /// How it is now, apart from any session.
    void rateNow();
    /// Whether the window may close: asks when a session is running, and keeps what was done.
    [[nodiscard]] bool mayClose();
    [[nodiscard]] bool running() const { return m_run != nullptr; }
    /// The driver of the running session, for measuring; nothing without one.
    [[nodiscard]] SessionDriver* driver() const { return m_driver.get(); }
    /// Tries again to save what a full disk has kept out of the journal.
    void retry();
    [[nodiscard]] std::optional<Error> problem() const;

signals:
    /// Something was written, or could not be.
    void problemChanged();
    /// The pages are free again and the journal has news.
    void over();

private:
    [[nodiscard]] std::optional<journal::RecordId> unusedRating();
    void goOnToSession();
    [[nodiscard]] bool settleAgain();
    [[nodiscard]] bool choose(const coach::HardDayView& hardDay);
    void holdBack();
    void askForSigns();
    void goOnAfterScreening(coach::Occasion occasion);
    void forgetPlan();
    void pause();
    void stop();
    void showCheckin(journal::Moment moment);
    void answered(journal::Rating rating);
    void goOnAfterRating(std::optional<journal::RecordId> rating, YesOrNo newOrStronger);
    void begin();
    void run();
    void sound(sounds::Tone tone);
    void makeWriter();
    [[nodiscard]] bool mayEnd(const Question& question);
    [[nodiscard]] bool mayLoseUnsaved();
    void askForTheEnd();
    void finished(journal::SessionOutcome outcome);
    void keepFeel(int exercise, Feel feel);
    void close();

    World m_world;
    Motion m_motion{Motion::Smooth};
    CheckinPage* m_checkin;
    SessionPage* m_page;
    FinishedPage* m_finished;
    std::optional<programme::SessionPlan> m_plan; ///< waits for its rating, or for the screening
    std::optional<journal::RecordId> m_ratedBefore;
    Rating m_rating{Rating::Asked};
    /// Told before a session that was not offered any more; it serves for the one that is chosen then.
    struct Unused {
        journal::RecordId rating{};
        std::chrono::sys_time<Duration> at;
    };
    std::optional<Unused> m_unused;
    bool m_told{false}; ///< how it is before has been answered
    journal::Moment m_moment{journal::Moment::Other};
    std::optional<journal::RecordId> m_session; ///< whose rating is asked for
    std::unique_ptr<journal::SessionWriter> m_writer;
    std::unique_ptr<coach::SessionRun> m_run;
    std::unique_ptr<SessionDriver> m_driver;
};

} // namespace glidepath::ui
