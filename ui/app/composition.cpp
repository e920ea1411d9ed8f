#include "ui/app/composition.h"

#include "coach/exercises_of.h"
#include "coach/help_view.h"
#include "coach/learn_view.h"
#include "coach/plan_of.h"
#include "coach/settings_view.h"
#include "coach/trends_view.h"
#include "coach/warning_signs_view.h"
#include "ui/app/heat_cold_watch.h"
#include "ui/app/messages.h"
#include "ui/app/own_exercises.h"
#include "ui/app/prompter.h"
#include "ui/app/region.h"
#include "ui/app/screening_flow.h"
#include "ui/app/setup.h"
#include "ui/app/signs_aside.h"
#include "ui/app/today_desk.h"
#include "ui/exercises/exercises_page.h"
#include "ui/learn/learn_page.h"
#include "ui/learn/warning_signs_page.h"
#include "ui/plan/plan_page.h"
#include "ui/qt/text.h"
#include "ui/settings/settings_page.h"
#include "ui/today/today_page.h"
#include "ui/trends/trends_page.h"

#include <QDesktopServices>
#include <QGuiApplication>
#include <QUrl>

#include <algorithm>
#include <utility>

namespace glidepath::ui {

namespace {

const QString kNotSaved = QStringLiteral("not-saved");

SessionFlow::Rating ratingFor(const coach::Content& content, const RoutineId& id) {
    const programme::Routine* routine = content.programme.find(id);
    const bool walk = routine != nullptr && (routine->kind == programme::RoutineKind::Walk ||
                                             routine->kind == programme::RoutineKind::Aerobic);
    return walk ? SessionFlow::Rating::NotAsked : SessionFlow::Rating::Asked;
}

} // namespace

Composition::Composition(const World& world, QObject* parent)
    : QObject{parent}, m_world{world}, m_screening{std::make_unique<ScreeningFlow>(
                                           ScreeningFlow::World{world.window, world.coach, world.desk})},
      m_signsAside{std::make_unique<SignsAside>(SignsAside::World{world.window, world.coach, *m_screening})},
      m_flow{std::make_unique<SessionFlow>(SessionFlow::World{world.window, world.coach, world.clock, world.prompter,
                                                              world.awake, *m_screening, world.dataFolder, world.motion,
                                                              world.screen})},
      m_today{std::make_unique<TodayDesk>(TodayDesk::World{world.coach, *m_screening})},
      m_own{std::make_unique<OwnExercises>(world.coach, world.prompter)},
      m_heatCold{std::make_unique<HeatColdWatch>(
          HeatColdWatch::World{world.window, world.coach, world.clock, world.prompter})} {
    connect(&m_heatCold->driver(), &HeatColdDriver::viewChanged, this, &Composition::showTimer);
    addPages();
    serveScreening();
    serveToday();
    MainWindow& window = m_world.window;
    window.setMayClose([this] {
        m_screening->keepAnswers();
        return m_own->mayLeave() && m_heatCold->mayClose() && m_flow->mayClose();
    });
    connect(&window, &MainWindow::pageShown, this, &Composition::openPage);
    connect(&window, &MainWindow::bannerPressed, this, [this](const QString& id) {
        if (id == findingsBanner())
            m_world.window.showPage(PageId::Settings);
        m_world.coach.retry();
        m_flow->retry();
        showProblems();
    });
    connect(m_flow.get(), &SessionFlow::problemChanged, this, &Composition::showProblems);
    connect(m_flow.get(), &SessionFlow::over, this, &Composition::refresh);
    connect(&m_world.theme, &SystemTheme::changed, this, &Composition::applyLook);
    connect(qGuiApp, &QGuiApplication::applicationStateChanged, this, [this](Qt::ApplicationState state) {
        const bool newDay = m_world.coach.now().localDate() != m_day;
        if (state == Qt::ApplicationActive && newDay && !m_world.window.isFull())
            refresh();
    });
}

Composition::~Composition() {
    m_world.window.setMayClose({});
}

void Composition::open() {
    applyLook();
    if (m_world.data == Data::MadeUp)
        m_world.window.setBanner(QStringLiteral("demo"),
                                 tr("These eight weeks are made up. Nothing you do here is kept."),
                                 BannerTone::Information);
    if (m_world.coach.readOnly())
        showReadOnly(m_world.window, m_world.dataFolder);
    showContentFindings();
    showProblems();
    m_world.window.showPage(PageId::Today);
}

void Composition::addPages() {
    MainWindow& window = m_world.window;
    window.addPage(PageId::Today, tr("Today"), Icon::Today, [this] {
        QWidget* const made = m_today->make();
        m_heatCold->driver().watch(*made);
        return made;
    });
    window.addPage(PageId::Plan, tr("Plan"), Icon::Plan, [this] { return makePlan(); });
    window.addPage(PageId::Trends, tr("Trends"), Icon::Trends, [this] { return makeTrends(); });
    window.addPage(PageId::Exercises, tr("Exercises"), Icon::Exercises, [this] { return makeExercises(); });
    window.addPage(PageId::Learn, tr("Learn"), Icon::Book, [this] { return makeLearn(); });
    window.addPage(PageId::Settings, tr("Settings"), Icon::Settings, [this] { return makeSettings(); });
    window.addPage(PageId::WarningSigns, tr("Warning signs"), Icon::WarningSigns,
                   [this] { return makeWarningSigns(); });
}

void Composition::serveScreening() {
    connect(m_screening.get(), &ScreeningFlow::changed, this, &Composition::showProblems);
    connect(m_screening.get(), &ScreeningFlow::learnWished, this, [this] { m_world.window.showPage(PageId::Learn); });
    connect(m_screening.get(), &ScreeningFlow::finished, this, [this](coach::Occasion occasion) {
        if (occasion == coach::Occasion::FirstTime)
            m_world.coach.enter();
        if (!m_world.window.isFull())
            refresh();
    });
}

void Composition::serveToday() {
    TodayDesk* const today = m_today.get();
    connect(today, &TodayDesk::startWished, this, &Composition::start);
    connect(today, &TodayDesk::carryOnWished, this, [this] {
        if (m_heatCold->mayBegin())
            m_flow->carryOn();
    });
    connect(today, &TodayDesk::exerciseWished, this, &Composition::showExercise);
    connect(today, &TodayDesk::trendsWished, this, [this] { m_world.window.showPage(PageId::Trends); });
    connect(today, &TodayDesk::learnWished, this, [this] { m_world.window.showPage(PageId::Learn); });
    connect(today, &TodayDesk::rateWished, m_flow.get(), &SessionFlow::rateNow);
    connect(today, &TodayDesk::timerWished, this, [this] {
        m_world.window.showPage(PageId::Learn);
        m_learn->open(QLatin1String{coach::kHeatAndColdSection});
    });
    connect(m_flow.get(), &SessionFlow::over, today, &TodayDesk::follow);
    connect(today, &TodayDesk::changed, this, [this] {
        showProblems();
        if (!m_world.window.isFull())
            refresh();
    });
}

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
    m_exercises->setMotion(m_world.motion == SessionDriver::Motion::Reduced ? FigureMotion::Reduced
                                                                            : FigureMotion::Smooth);
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

/// Something typed and not saved keeps its page, but the warning signs are never held up.
bool Composition::mayOpen(PageId id, PageId before) {
    if (before != PageId::Exercises || id == PageId::WarningSigns || m_own->mayLeave())
        return true;
    if (id != PageId::Exercises)
        m_world.window.showPage(PageId::Exercises);
    return false;
}

/// A page opens at its beginning: this week, the list of exercises.
void Composition::openPage(PageId id) {
    if (!mayOpen(id, std::exchange(m_page, id)))
        return;
    m_week.reset();
    if (id == PageId::Plan)
        m_plan->showWeek();
    if (id == PageId::Exercises && !m_own->isTyping())
        m_exercises->showList();
    if (id == PageId::Today)
        m_today->open();
    refresh();
    if (id == PageId::Today)
        m_today->page()->focusStart();
}

void Composition::refresh() {
    m_day = m_world.coach.now().localDate();
    switch (m_world.window.currentPage()) {
    case PageId::Today:
        return m_today->render();
    case PageId::Plan:
        return renderPlan();
    case PageId::Trends:
        return renderTrends();
    case PageId::Exercises:
        return renderExercises();
    case PageId::Learn:
        return showTimer(m_heatCold->driver().view());
    case PageId::Settings:
        return renderSettings();
    case PageId::WarningSigns:
        return renderWarningSigns();
    }
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

HeatColdDriver& Composition::heatCold() {
    return m_heatCold->driver();
}

void Composition::showTimer(const coach::TimerView& view) {
    const guidance::HeatAndCold& content = m_world.coach.content().heatAndCold;
    if (m_learn != nullptr)
        m_learn->render(view);
    if (m_today->page() != nullptr)
        m_today->page()->renderTimer(
            {view.treatment, coach::timerLine(view, content), coach::spokenTimerLine(view, content)});
}

void Composition::start(const RoutineId& routine, programme::Version version) {
    if (const auto plan = m_world.coach.planOf(routine, version); plan && m_heatCold->mayBegin())
        m_flow->start(*plan, ratingFor(m_world.coach.content(), routine));
}

void Composition::doOnce(const ExerciseId& exercise) {
    if (const auto plan = m_world.coach.planOf(exercise); plan && m_heatCold->mayBegin())
        m_flow->start(*plan, SessionFlow::Rating::NotAsked);
}

void Composition::showExercise(const ExerciseId& exercise) {
    const auto detail = coach::exerciseOf(m_world.coach, exercise);
    if (!detail || !m_own->mayLeave())
        return;
    m_world.window.showPage(PageId::Exercises);
    m_exercises->renderDetail(*detail);
}

void Composition::change(const coach::Preferences& preferences) {
    const coach::Preferences before = m_world.coach.preferences();
    m_world.coach.change(preferences);
    if (before.theme != preferences.theme || before.textSize != preferences.textSize ||
        before.figureTone != preferences.figureTone)
        applyLook();
    showProblems();
    refresh();
}

void Composition::applyLook() {
    const coach::Preferences& preferences = m_world.coach.preferences();
    const bool dark = preferences.theme == coach::ThemeChoice::Dark ||
                      (preferences.theme == coach::ThemeChoice::System && m_world.theme.mode() == Mode::Dark);
    Tokens tokens = dark ? Tokens::dark() : Tokens::light();
    tokens.textSize = preferences.textSize;
    tokens.figureTone = preferences.figureTone;
    applyTokens(tokens);
}

void Composition::showProblems() {
    const std::optional<Error> problem = m_world.coach.problem() ? m_world.coach.problem() : m_flow->problem();
    if (problem)
        m_world.window.setBanner(kNotSaved, text(sentence(*problem)), BannerTone::Problem, tr("Save again"));
    else if (m_unsaved)
        m_world.window.clearBanner(kNotSaved);
    if (m_unsaved && !problem) { // what was missing is in the journal now
        m_world.coach.reload();
        if (!m_world.window.isFull())
            refresh();
    }
    m_unsaved = problem.has_value();
}

void Composition::showContentFindings() {
    showFindings(m_world.window, m_world.coach.content(), m_world.dataFolder);
}

} // namespace glidepath::ui
