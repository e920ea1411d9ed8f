#include "coach/exercises_of.h"
#include "coach/help_view.h"
#include "coach/learn_view.h"
#include "coach/plan_of.h"
#include "coach/settings_view.h"
#include "coach/trends_view.h"
#include "coach/warning_signs_view.h"
#include "ui/app/composition.h"
#include "ui/app/heat_cold_watch.h"
#include "ui/app/own_exercises.h"
#include "ui/app/prompter.h"
#include "ui/app/region.h"
#include "ui/app/screening_flow.h"
#include "ui/exercises/exercises_page.h"
#include "ui/learn/learn_page.h"
#include "ui/learn/warning_signs_page.h"
#include "ui/plan/plan_page.h"
#include "ui/qt/text.h"
#include "ui/settings/settings_page.h"
#include "ui/sounds/sounds.h"
#include "ui/trends/trends_page.h"

#include <QDesktopServices>
#include <QUrl>

namespace glidepath::ui {

QWidget* Composition::makePlan() {
    m_plan = new PlanPage{m_world.desk, m_world.coach.content().figures};
    connect(m_plan, &PlanPage::weekWished, this, [this](IsoWeek week) {
        m_week = week;
        renderPlan();
    });
    connect(m_plan, &PlanPage::sheetWished, this, &Composition::renderSheet);
    connect(m_plan, &PlanPage::helpWished, m_screening.get(), &ScreeningFlow::goOn);
    connect(m_plan, &PlanPage::personNameChanged, this, [this](const QString& name) {
        coach::Preferences preferences = m_world.coach.preferences();
        preferences.personName = utf8(name);
        m_world.coach.change(preferences);
        showProblems();
    });
    return m_plan;
}

QWidget* Composition::makeTrends() {
    m_trends = new TrendsPage;
    connect(m_trends, &TrendsPage::rangeWished, this, &Composition::renderTrends);
    connect(m_trends, &TrendsPage::ratingWished, m_flow.get(), &SessionFlow::rateNow);
    return m_trends;
}

QWidget* Composition::makeExercises() {
    m_exercises = new ExercisesPage{m_world.coach.content().figures};
    m_exercises->setMotion(motion());
    connect(m_exercises, &ExercisesPage::filterWished, this, &Composition::renderExercises);
    connect(m_exercises, &ExercisesPage::exerciseWished, this, &Composition::showExercise);
    connect(m_exercises, &ExercisesPage::doOnceWished, this, &Composition::doOnce);
    connect(m_exercises, &ExercisesPage::decided, this, [this](journal::Decision decision) {
        decision.at = m_world.coach.now();
        m_world.coach.decide(decision);
        showProblems();
        refresh();
    });
    connect(m_exercises, &ExercisesPage::paceWished, this,
            [this](const ExerciseId& exercise, std::optional<programme::Pace> pace) {
                coach::Preferences preferences = m_world.coach.preferences();
                preferences.paceByExercise.erase(exercise);
                if (pace)
                    preferences.paceByExercise.emplace(exercise, *pace);
                change(preferences);
            });
    serveOwnExercises();
    return m_exercises;
}

void Composition::serveOwnExercises() {
    m_own->serve(*m_exercises);
    connect(m_own.get(), &OwnExercises::saved, this, [this](const ExerciseId& exercise) {
        showContentFindings();
        showExercise(exercise);
    });
    connect(m_own.get(), &OwnExercises::removed, this, [this] {
        showContentFindings();
        refresh();
    });
}

/// Rendered once: what it shows does not change while the program runs.
QWidget* Composition::makeLearn() {
    m_learn = new LearnPage{m_world.coach.content().figures};
    connect(m_learn, &LearnPage::exerciseWished, this, &Composition::showExercise);
    connect(m_learn, &LearnPage::startWished, &m_heatCold->driver(), &HeatColdDriver::start);
    connect(m_learn, &LearnPage::pauseWished, &m_heatCold->driver(), &HeatColdDriver::pause);
    connect(m_learn, &LearnPage::carryOnWished, &m_heatCold->driver(), &HeatColdDriver::carryOn);
    connect(m_learn, &LearnPage::stopWished, &m_heatCold->driver(), &HeatColdDriver::stop);
    connect(m_learn, &LearnPage::timerShown, &m_heatCold->driver(),
            [this](QWidget* shown) { m_heatCold->driver().watch(*shown); });
    const coach::Content& content = m_world.coach.content();
    m_learn->render(
        coach::learnView(content, coach::emergencyNumber(content.warningSigns, m_world.coach.preferences(), region())));
    return m_learn;
}

QWidget* Composition::makeSettings() {
    m_settings = new SettingsPage;
    connect(m_settings, &SettingsPage::changed, this, &Composition::change);
    connect(m_settings, &SettingsPage::soundWished, this, [this](int volume) {
        forgetSilence();
        m_world.sounds.open();
        m_world.sounds.play(sounds::Tone::Start, volume);
        m_world.sounds.close();
    });
    connect(m_settings, &SettingsPage::questionsWished, m_screening.get(),
            [this] { m_screening->ask(coach::Occasion::Questions); });
    connect(m_settings, &SettingsPage::openFolderWanted, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(text(m_world.dataFolder.string()))); });
    return m_settings;
}

QWidget* Composition::makeWarningSigns() {
    m_warningSigns = new WarningSignsPage;
    connect(m_warningSigns, &WarningSignsPage::answerWished, m_screening.get(),
            [this] { m_screening->ask(coach::Occasion::SignsWished); });
    return m_warningSigns;
}

void Composition::renderPlan() {
    const coach::Coach& coach = m_world.coach;
    m_plan->setPersonName(coach.preferences().personName);
    m_plan->render(coach::planViewOf(coach, m_week.value_or(IsoWeek::of(coach.now().localDate())), region()));
}

void Composition::renderSheet(coach::SheetChoices choices) {
    choices.region = region();
    choices.printed = m_world.coach.now().localDate();
    const auto sheet = coach::weekSheetOf(m_world.coach, choices);
    if (sheet)
        m_plan->renderSheet(*sheet);
    else
        m_world.prompter.tell({QStringLiteral("no-sheet"), text(sheet.error().what), text(sheet.error().advice)});
}

void Composition::renderTrends() {
    const coach::Coach& coach = m_world.coach;
    m_trends->render(coach::trendsView(coach.content(), coach.history(), m_trends->range(), coach.now().localDate()));
}

void Composition::renderExercises() {
    const coach::Coach& coach = m_world.coach;
    m_exercises->render(coach::exercisesOf(coach, m_exercises->filter()));
    if (const auto shown = m_exercises->shown())
        if (const auto detail = coach::exerciseOf(coach, *shown))
            m_exercises->renderDetail(*detail);
}

void Composition::renderSettings() {
    const coach::Coach& coach = m_world.coach;
    m_settings->render(coach::settingsView(coach.preferences(), m_world.dataFolder, coach.content().findings,
                                           coach.content().warningSigns.emergencyNumber(region())));
}

void Composition::renderWarningSigns() {
    const coach::Coach& coach = m_world.coach;
    const auto& signs = coach.content().warningSigns;
    m_warningSigns->render({signs, coach::emergencyNumber(signs, coach.preferences(), region()),
                            coach::WarningSignsView::Purpose::Reference});
}

} // namespace glidepath::ui
