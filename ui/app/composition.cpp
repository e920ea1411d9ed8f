#include "ui/app/composition.h"

#include "coach/exercises_of.h"
#include "coach/plan_of.h"
#include "ui/app/heat_cold_watch.h"
#include "ui/app/messages.h"
#include "ui/app/own_exercises.h"
#include "ui/app/screening_flow.h"
#include "ui/app/signs_aside.h"
#include "ui/app/today_desk.h"
#include "ui/exercises/exercises_page.h"
#include "ui/learn/learn_page.h"
#include "ui/plan/plan_page.h"
#include "ui/qt/text.h"
#include "ui/sounds/sounds.h"
#include "ui/today/today_page.h"

#include <QGuiApplication>

#include <utility>

namespace glidepath::ui {

namespace {

const QString kNotSaved = QStringLiteral("not-saved");
const QString kSilent = QStringLiteral("silent");

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
                                                              world.awake, world.sounds, *m_screening, world.dataFolder,
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
    connect(&m_world.sounds, &Sounds::unavailable, this, &Composition::showSilence);
    connect(&m_world.look, &SystemLook::changed, this, &Composition::applyLook);
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
        forgetSilence();
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
    m_world.coach.look();
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
    forgetSilence();
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
        before.figureTone != preferences.figureTone || before.motion != preferences.motion)
        applyLook();
    showProblems();
    refresh();
}

void Composition::applyLook() {
    const coach::Preferences& preferences = m_world.coach.preferences();
    const bool dark = preferences.theme == coach::ThemeChoice::Dark ||
                      (preferences.theme == coach::ThemeChoice::System && m_world.look.mode() == Mode::Dark);
    Tokens tokens = dark ? Tokens::dark() : Tokens::light();
    tokens.textSize = preferences.textSize;
    tokens.figureTone = preferences.figureTone;
    applyTokens(tokens);
    m_flow->setMotion(motion());
    if (m_exercises != nullptr)
        m_exercises->setMotion(motion());
}

Motion Composition::motion() const {
    const bool isReduced =
        m_world.coach.preferences().motion == coach::MotionChoice::Reduced || m_world.look.motion() == Motion::Reduced;
    return isReduced ? Motion::Reduced : Motion::Smooth;
}

/// Said once; the next tone that is wished for tries again.
void Composition::showSilence(const QString& reason) {
    m_world.window.setBanner(kSilent,
                             tr("No tone could be heard: %1. The words and the ring show everything.").arg(reason),
                             BannerTone::Information);
}

void Composition::forgetSilence() {
    m_world.window.clearBanner(kSilent);
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
