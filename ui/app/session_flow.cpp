#include "ui/app/session_flow.h"

#include "base/contract.h"
#include "coach/checkin_view.h"
#include "coach/finished_view.h"
#include "coach/hard_day.h"
#include "coach/two_hours.h"
#include "ui/app/main_window.h"
#include "ui/app/prompter.h"
#include "ui/app/screening_flow.h"
#include "ui/checkin/checkin_page.h"
#include "ui/qt/text.h"
#include "ui/session/finished_page.h"
#include "ui/session/session_page.h"
#include "ui/sounds/sounds.h"

#include <QLoggingCategory>

#include <utility>

namespace glidepath::ui {

namespace {

/// So long an answer about the present is not asked for again.
constexpr std::chrono::minutes kStillTrue{15};

/// Off unless asked for: QT_LOGGING_RULES="glidepath.session.info=true".
Q_LOGGING_CATEGORY(measuring, "glidepath.session", QtWarningMsg)

} // namespace

using journal::Moment;
using session::CommandKind;

SessionFlow::SessionFlow(World world, QObject* parent)
    : QObject{parent}, m_world{std::move(world)}, m_checkin{new CheckinPage}, m_page{new SessionPage},
      m_finished{new FinishedPage} {
    for (QWidget* page :
         {static_cast<QWidget*>(m_checkin), static_cast<QWidget*>(m_page), static_cast<QWidget*>(m_finished)})
        m_world.window.keepFull(page);
    connect(m_checkin, &CheckinPage::answered, this, &SessionFlow::answered);
    connect(m_checkin, &CheckinPage::skipped, this, [this] { goOnAfterRating(std::nullopt, YesOrNo::No); });
    connect(m_checkin, &CheckinPage::cancelled, this, &SessionFlow::close);
    connect(m_checkin, &CheckinPage::reminderChosen, this, [this](coach::Reminder choice) {
        coach::Preferences preferences = m_world.coach.preferences();
        preferences.reminder = choice;
        m_world.coach.change(preferences);
        emit problemChanged();
    });
    connect(m_page, &SessionPage::endWished, this, &SessionFlow::askForTheEnd);
    connect(m_finished, &FinishedPage::rateWished, this, [this] { showCheckin(Moment::After); });
    connect(m_finished, &FinishedPage::laterWished, this, &SessionFlow::close);
    connect(m_finished, &FinishedPage::feelChosen, this, &SessionFlow::keepFeel);
    connect(&m_world.window, &MainWindow::warningSignsWanted, this, &SessionFlow::pause);
    connect(&m_world.screening, &ScreeningFlow::finished, this, &SessionFlow::goOnAfterScreening);
    connect(&m_world.screening, &ScreeningFlow::left, this, &SessionFlow::forgetPlan);
    connect(&m_world.screening, &ScreeningFlow::locked, this, &SessionFlow::stop);
    makeWriter();
}

/// The writer goes first: its thread speaks to this object.
SessionFlow::~SessionFlow() {
    m_driver.reset();
    m_run.reset();
    m_writer.reset();
}

void SessionFlow::start(const programme::SessionPlan& plan, Rating rating) {
    expects(!running(), "one session at a time");
    m_plan = plan;
    m_ratedBefore = rating == Rating::Asked ? unusedRating() : std::nullopt;
    m_rating = m_ratedBefore ? Rating::NotAsked : rating;
    m_told = false;
    m_session.reset();
    goOnToSession();
}

/// Nothing where it was told too long ago, or the clock has gone back since.
std::optional<journal::RecordId> SessionFlow::unusedRating() {
    const auto unused = std::exchange(m_unused, std::nullopt);
    if (!unused)
        return std::nullopt;
    const Duration ago = m_world.clock.wall().utc - unused->at;
    return ago >= Duration{0} && ago <= kStillTrue ? std::optional{unused->rating} : std::nullopt;
}

/// Nothing begins while exercise is locked or something has to be answered first.
void SessionFlow::goOnToSession() {
    if (m_world.screening.holdsBack())
        holdBack();
    else if (m_rating == Rating::Asked)
        showCheckin(Moment::Before);
    else if (settleAgain())
        begin();
    else
        close();
}

/// What was told just now counts: there may be less to do, or something else. Whether a session begins.
bool SessionFlow::settleAgain() {
    const coach::Coach& coach = m_world.coach;
    if (!m_told || coach.content().programme.find(m_plan->routine) == nullptr)
        return true;
    if (const auto hardDay = coach::hardDayView(coach, *m_plan))
        return choose(*hardDay);
    m_plan = coach.planOf(m_plan->routine, m_plan->version);
    if (!m_plan && m_ratedBefore)
        m_unused = Unused{*m_ratedBefore, m_world.clock.wall().utc};
    if (!m_plan)
        m_world.prompter.tell(
            {QStringLiteral("plan-changed"), tr("Something else is offered now"), text(coach::whyNotOffered(coach))});
    return m_plan.has_value();
}

bool SessionFlow::choose(const coach::HardDayView& hardDay) {
    QStringList choices;
    for (const coach::HardDayWay& way : hardDay.ways)
        choices << text(way.words);
    const int nothing = static_cast<int>(hardDay.ways.size());
    const int answer = m_world.prompter.ask(
        {QStringLiteral("hard-day"), tr("A harder day"), text(hardDay.reason), choices, 0, nothing});
    if (answer < 0 || answer >= nothing)
        return false;
    const auto& session = hardDay.ways[static_cast<std::size_t>(answer)].session;
    if (session)
        m_plan = m_world.coach.planOf(session->routine, session->version);
    else
        m_world.coach.decide({.at = m_world.clock.wall(), .kind = journal::DecisionKind::NotToday});
    return session && m_plan;
}

/// The rating that may be shown has been given: it does not come back.
void SessionFlow::holdBack() {
    m_world.window.leaveFull();
    m_world.screening.goOn();
}

void SessionFlow::askForSigns() {
    m_world.window.leaveFull();
    m_world.screening.ask(coach::Occasion::SignsDue);
}

/// When the start was told the programme may begin elsewhere: the person sees that on Today.
void SessionFlow::goOnAfterScreening(coach::Occasion occasion) {
    if (m_world.window.isFull())
        return;
    if (occasion == coach::Occasion::FirstTime || occasion == coach::Occasion::TimeAway)
        forgetPlan();
    else if (m_plan)
        goOnToSession();
}

/// A plan that still has a page, such as its rating, goes on there.
void SessionFlow::forgetPlan() {
    if (!m_world.window.isFull())
        m_plan.reset();
}

/// What was done so far is kept.
void SessionFlow::stop() {
    m_plan.reset();
    if (m_driver)
        m_driver->handle(CommandKind::End);
}

void SessionFlow::pause() {
    if (m_driver)
        m_driver->handle(CommandKind::Pause);
}

void SessionFlow::carryOn() {
    const auto& unfinished = m_world.coach.unfinished();
    if (!unfinished)
        return;
    if (m_world.screening.holdsBack())
        return m_world.screening.goOn();
    expects(!running(), "one session at a time");
    m_session = unfinished->record.id;
    m_run = std::make_unique<coach::SessionRun>(*unfinished, m_world.clock, *m_writer);
    m_world.coach.forgetUnfinished();
    run();
}

void SessionFlow::rateNow() {
    m_session.reset();
    showCheckin(Moment::Other);
}

void SessionFlow::showCheckin(Moment moment) {
    m_moment = moment;
    const auto& numbers = m_world.coach.content().programme.followUp;
    m_checkin->render(coach::checkinView({moment, m_session}, m_world.coach.history(), m_world.coach.preferences(),
                                         numbers ? &*numbers : nullptr, m_world.clock.wall()));
    m_world.window.showFull(m_checkin);
}

void SessionFlow::answered(journal::Rating rating) {
    rating.at = m_world.clock.wall();
    rating.moment = m_moment;
    rating.session = m_session;
    const auto id = m_world.coach.addRating(rating);
    m_told = !rating.empty();
    emit problemChanged();
    goOnAfterRating(id, rating.newOrStronger.value_or(YesOrNo::No));
}

/// Something new or stronger leads to the warning signs first.
void SessionFlow::goOnAfterRating(std::optional<journal::RecordId> rating, YesOrNo newOrStronger) {
    if (m_moment != Moment::Before)
        close();
    m_rating = Rating::NotAsked;
    m_ratedBefore = rating;
    if (newOrStronger == YesOrNo::Yes)
        askForSigns();
    else if (m_plan)
        goOnToSession();
}

void SessionFlow::begin() {
    m_run = std::make_unique<coach::SessionRun>(session::unroll(*std::exchange(m_plan, std::nullopt)), m_ratedBefore,
                                                m_world.clock, *m_writer);
    run();
}

void SessionFlow::sound(sounds::Tone tone) {
    const coach::Preferences& preferences = m_world.coach.preferences();
    if (preferences.sound == coach::SoundChoice::On)
        m_world.sounds.play(tone, preferences.soundVolume);
}

void SessionFlow::makeWriter() {
    m_writer = journal::backgroundWriter(m_world.journalFolder, [this] {
        QMetaObject::invokeMethod(this, &SessionFlow::problemChanged, Qt::QueuedConnection);
    });
}

void SessionFlow::run() {
    const coach::Content& content = m_world.coach.content();
    const SessionDriver::Scene scene{content.catalogue, content.figures, m_world.coach.preferences().soreSide,
                                     m_motion};
    m_page->showFigures(content.figures, m_motion);
    m_driver = std::make_unique<SessionDriver>(*m_run, scene, m_world.awake);
    connect(m_driver.get(), &SessionDriver::viewChanged, m_page, &SessionPage::render);
    connect(m_driver.get(), &SessionDriver::sounded, this, &SessionFlow::sound);
    if (m_world.coach.preferences().sound == coach::SoundChoice::On)
        m_world.sounds.open();
    connect(m_page, &SessionPage::wished, m_driver.get(), &SessionDriver::handle);
    // Queued: the driver is put away there, and it is the one that signals.
    connect(m_driver.get(), &SessionDriver::finished, this, &SessionFlow::finished, Qt::QueuedConnection);
    m_page->render(m_driver->view());
    if (m_world.screen == Screen::Whole)
        m_world.window.takeScreen();
    m_world.window.showFull(m_page);
    m_driver->watch(*m_page);
    m_driver->start();
}

/// Puts a question while the session stands. Carrying on leaves it as it was: a session that was paused stays so.
bool SessionFlow::mayEnd(const Question& question) {
    const bool paused = m_run->engine().state() == session::State::Paused;
    m_driver->handle(CommandKind::Pause);
    if (m_run->engine().state() == session::State::Finished) // it was over before it could stand
        return false;
    const int answer = m_world.prompter.ask(question);
    if (!running() || answer == 0)
        return running();
    if (!paused)
        m_driver->handle(CommandKind::Resume);
    return false;
}

void SessionFlow::askForTheEnd() {
    if (m_driver && mayEnd({QStringLiteral("end-session"),
                            tr("End the session?"),
                            tr("What you have done so far is kept."),
                            {tr("Save and end"), tr("Carry on")},
                            0,
                            1}))
        m_driver->handle(CommandKind::End);
}

void SessionFlow::finished(journal::SessionOutcome outcome) {
    qCInfo(measuring) << text(m_driver->lateness().text());
    m_writer->flush();
    if (!m_session)
        m_session = m_writer->session();
    coach::FinishedView view = coach::finishedView(m_run->engine(), outcome, m_world.coach.content().afterSession);
    m_world.sounds.close();
    m_driver.reset();
    m_run.reset();
    m_world.coach.reload();
    if (const auto& numbers = m_world.coach.content().programme.followUp)
        view.nextCheck = coach::reminderOf(*numbers, m_world.coach.history(), m_session);
    m_finished->render(view);
    emit problemChanged();
    if (m_world.coach.lock().closed()) // what to do about it is shown
        m_world.window.giveScreenBack();
    else
        m_world.window.showFull(m_finished);
}

/// Numbness or weakness leads to the warning signs at once; the page comes back afterwards.
void SessionFlow::keepFeel(int exercise, Feel feel) {
    if (!m_session)
        return;
    m_world.coach.setFeel({*m_session, exercise, feel});
    emit problemChanged();
    if (feel == Feel::NumbOrWeak)
        m_world.screening.ask(coach::Occasion::SignsDue);
}

bool SessionFlow::mayClose() {
    if (running()) {
        if (!mayEnd({QStringLiteral("close-in-session"),
                     tr("A session is running"),
                     tr("What you have done so far is kept."),
                     {tr("Save and close"), tr("Carry on")},
                     0,
                     1}))
            return false;
        (void)m_run->handle(CommandKind::End);
    }
    return mayLoseUnsaved();
}

/// Tries to save what could not be saved so far; asks when that fails again.
bool SessionFlow::mayLoseUnsaved() {
    for (;;) {
        m_world.coach.retry();
        m_writer->flush();
        const auto problem = m_world.coach.problem() ? m_world.coach.problem() : m_writer->problem();
        if (!problem)
            return true;
        const int answer = m_world.prompter.ask({QStringLiteral("close-unsaved"),
                                                 tr("Not everything is saved"),
                                                 text(sentence(*problem)),
                                                 {tr("Save again"), tr("Close without saving"), tr("Go back")},
                                                 0,
                                                 2});
        if (answer != 0)
            return answer == 1;
    }
}

void SessionFlow::close() {
    m_plan.reset();
    m_world.coach.reload();
    m_world.window.giveScreenBack();
    m_world.window.leaveFull();
    emit over();
}

void SessionFlow::retry() {
    m_writer->retry();
}

std::optional<Error> SessionFlow::problem() const {
    return m_writer->problem();
}

} // namespace glidepath::ui
