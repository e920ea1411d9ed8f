#pragma once

#include "base/time.h"
#include "coach/coach.h"
#include "coach/heat_cold_timer.h"
#include "coach/week_sheet.h"
#include "ui/app/main_window.h"
#include "ui/app/session_flow.h"
#include "ui/app/system_look.h"
#include "ui/kit/motion.h"

#include <QObject>

#include <filesystem>
#include <memory>

namespace glidepath::ui {

class ExercisesPage;
class HeatColdDriver;
class HeatColdWatch;
class LearnPage;
class OwnExercises;
class PaperDesk;
class PlanPage;
class Prompter;
class ScreeningFlow;
class SettingsPage;
class SignsAside;
class Sounds;
class TodayDesk;
class TrendsPage;
class WarningSignsPage;

/// Puts the pages into the window and wires them to the coach: every wish of a page ends in a call here, every change
/// is shown by rendering what is open again.
class Composition : public QObject {
    Q_OBJECT
public:
    enum class Data {
        Persons,
        MadeUp, ///< said at the top of the window
    };
    /// What the program runs in; all of it outlives the composition.
    struct World {
        MainWindow& window;
        coach::Coach& coach;
        const Clock& clock;
        Prompter& prompter;
        PaperDesk& desk;
        Awake& awake;
        Sounds& sounds;
        SystemLook& look;
        std::filesystem::path dataFolder;
        Data data{Data::Persons};
        SessionFlow::Screen screen{SessionFlow::Screen::Whole};
    };

    explicit Composition(const World& world, QObject* parent = nullptr);
    ~Composition() override;

    /// Applies the look, opens Today and says what there is to say at the start.
    void open();
    [[nodiscard]] SessionFlow& flow() { return *m_flow; }
    [[nodiscard]] ScreeningFlow& screening() { return *m_screening; }
    [[nodiscard]] HeatColdDriver& heatCold();
    /// Begins a routine, as the button on Today does.
    void start(const RoutineId& routine, programme::Version version);
    /// Draws the open page anew: the day has changed, or the journal.
    void refresh();

private:
    void addPages();
    void openPage(PageId id);
    [[nodiscard]] bool mayOpen(PageId id, PageId before);
    void serveScreening();
    void serveToday();
    QWidget* makePlan();
    QWidget* makeTrends();
    QWidget* makeExercises();
    void serveOwnExercises();
    QWidget* makeLearn();
    QWidget* makeSettings();
    QWidget* makeWarningSigns();
    void renderPlan();
    void renderSheet(coach::SheetChoices choices);
    void renderTrends();
    void renderExercises();
    void renderSettings();
    void renderWarningSigns();
    void showTimer(const coach::TimerView& view);

    void doOnce(const ExerciseId& exercise);
    void showExercise(const ExerciseId& exercise);
    void change(const coach::Preferences& preferences);
    void applyLook();
    [[nodiscard]] Motion motion() const;
    void showSilence(const QString& reason);
    void forgetSilence();
    void showProblems();
    void showContentFindings();

    World m_world;
    std::unique_ptr<ScreeningFlow> m_screening;
    std::unique_ptr<SignsAside> m_signsAside;
    std::unique_ptr<SessionFlow> m_flow;
    std::unique_ptr<TodayDesk> m_today;
    std::unique_ptr<OwnExercises> m_own;
    PageId m_page{PageId::Today}; ///< that was opened last
    std::unique_ptr<HeatColdWatch> m_heatCold;
    Date m_day{};                  ///< that the open page was drawn for
    bool m_unsaved{false};         ///< something could not be saved when it was last looked at
    std::optional<IsoWeek> m_week; ///< that Plan shows; nothing: this one
    PlanPage* m_plan{};
    TrendsPage* m_trends{};
    ExercisesPage* m_exercises{};
    LearnPage* m_learn{};
    SettingsPage* m_settings{};
    WarningSignsPage* m_warningSigns{};
};

} // namespace glidepath::ui
