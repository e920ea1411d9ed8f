#include "ui/app/screening_flow.h"

#include "base/contract.h"
#include "coach/checkin_view.h"
#include "coach/help_view.h"
#include "coach/screening_changes.h"
#include "ui/app/main_window.h"
#include "ui/app/region.h"
#include "ui/checkin/checkin_page.h"
#include "ui/qt/text.h"
#include "ui/screening/examined_page.h"
#include "ui/screening/help_page.h"
#include "ui/screening/ratings_page.h"
#include "ui/screening/safety_page.h"
#include "ui/screening/side_page.h"
#include "ui/screening/signs_page.h"
#include "ui/screening/things_page.h"

#include <algorithm>
#include <utility>

namespace glidepath::ui {

namespace {

using coach::Occasion;
using coach::ScreeningAnswers;
using coach::ScreeningStep;
using State = coach::Lock::State;

bool asksForSigns(Occasion occasion) {
    return coach::stepsOf(occasion).front() == ScreeningStep::Safety;
}

/// What is asked before a session, where something is.
Occasion occasionOf(const coach::Coach& coach) {
    if (coach::isFirstTime(coach.history(), coach.preferences()))
        return Occasion::FirstTime;
    return coach.startDue() ? Occasion::TimeAway : Occasion::SignsDue;
}

} // namespace

ScreeningFlow::ScreeningFlow(const World& world, QObject* parent)
    : QObject{parent}, m_world{world}, m_pages{world.window, world.desk} {
    for (const ScreeningStep step : coach::stepsOf(Occasion::FirstTime))
        serve(m_pages.of(step));
    serveAnswers();
    connect(m_pages.checkin, &CheckinPage::answered, this, &ScreeningFlow::keepRating);
    connect(m_pages.checkin, &CheckinPage::skipped, this, &ScreeningFlow::finish);
    connect(m_pages.checkin, &CheckinPage::cancelled, this, &ScreeningFlow::close);
    connect(m_pages.help, &HelpPage::wronglyWished, this, [this] { ask(Occasion::Correction); });
    connect(m_pages.help, &HelpPage::examinedWished, this, &ScreeningFlow::showExamined);
    connect(m_pages.help, &HelpPage::closeWished, this, &ScreeningFlow::leave);
    connect(m_pages.help, &HelpPage::learnWished, this, [this] {
        leave();
        emit learnWished();
    });
    connect(m_pages.examined, &ExaminedPage::examined, this, &ScreeningFlow::examined);
    connect(m_pages.examined, &ExaminedPage::backWished, this, &ScreeningFlow::showHelp);
}

void ScreeningFlow::serve(StepPage& page) {
    connect(&page, &StepPage::goOnWished, this, [this] { goOnFrom(m_step); });
    connect(&page, &StepPage::backWished, this, &ScreeningFlow::goBack);
    connect(&page, &StepPage::closeWished, this, &ScreeningFlow::close);
}

void ScreeningFlow::serveAnswers() {
    connect(m_pages.signs, &SignsPage::ticked, this,
            [this](const std::string& id, YesOrNo fits) { change(coach::withSign(m_answers, id, fits)); });
    connect(m_pages.side, &SidePage::ticked, this,
            [this](const std::string& id, YesOrNo setsOff) { change(coach::withTrigger(m_answers, id, setsOff)); });
    connect(m_pages.side, &SidePage::sideChosen, this, [this](SoreSide side) {
        m_chosenSide = side;
        render(ScreeningStep::Side);
    });
    connect(m_pages.side, &SidePage::signsWished, this, &ScreeningFlow::goToSafety);
    connect(m_pages.things, &ThingsPage::ticked, this,
            [this](const std::string& id, YesOrNo isAtHand) { change(coach::withThing(m_answers, id, isAtHand)); });
    connect(m_pages.things, &ThingsPage::floorChosen, this,
            [this](const std::string& id) { change(coach::withFloor(m_answers, id)); });
    connect(m_pages.ratings, &RatingsPage::answered, this, [this](const std::string& question, std::size_t answer) {
        m_answers = coach::withRating(m_answers, m_world.coach.content().firstRatings, question, answer,
                                      m_world.coach.now().localDate());
    });
}

bool ScreeningFlow::holdsBack() const {
    const coach::Coach& coach = m_world.coach;
    return coach.lock().closed() || coach.screeningDue() || coach::isFirstTime(coach.history(), coach.preferences());
}

void ScreeningFlow::goOn() {
    const coach::Coach& coach = m_world.coach;
    if (coach.lock().closed())
        showHelp();
    else
        ask(occasionOf(coach));
}

void ScreeningFlow::ask(Occasion occasion) {
    const coach::Preferences& preferences = m_world.coach.preferences();
    const bool unreadable = m_world.coach.lock().state == State::Unreadable;
    m_occasion = unreadable && asksForSigns(occasion) ? Occasion::Correction : occasion;
    m_answers = preferences.screening;
    const bool told = !isFirstTime() || preferences.soreSide != SoreSide::Varies;
    m_chosenSide = told ? std::optional{preferences.soreSide} : std::nullopt;
    if (!isShown())
        m_beneath = m_world.window.fullPage();
    const bool signsAnswered = !m_world.coach.screeningDue();
    show(isFirstTime() && signsAnswered ? coach::nextStep(m_answers) : coach::stepsOf(m_occasion).front());
}

void ScreeningFlow::showHelp() {
    if (m_world.coach.lock().state == State::Unreadable)
        return ask(Occasion::Correction);
    m_beneath.clear();
    m_pages.help->render(
        coach::helpView(m_world.coach.content(), m_world.coach.lock(), m_world.coach.preferences(), region()));
    m_world.window.showFull(m_pages.help);
}

void ScreeningFlow::printHelp() {
    showHelp();
    if (m_world.window.fullPage() == m_pages.help)
        m_pages.help->putOnPaper();
}

void ScreeningFlow::showExamined() {
    m_pages.examined->begin();
    m_world.window.showFull(m_pages.examined);
}

bool ScreeningFlow::isShown() const {
    return m_pages.hold(m_world.window.fullPage());
}

bool ScreeningFlow::isAboutSigns() const {
    const QWidget* const page = m_world.window.fullPage();
    return page == m_pages.safety || page == m_pages.help || page == m_pages.examined;
}

void ScreeningFlow::show(ScreeningStep step) {
    m_step = step;
    if (step == ScreeningStep::Things)
        m_answers = coach::withThingsTold(m_answers, m_world.coach.content().programme.questions, m_occasion);
    m_pages.of(step).showSteps(coach::stepsView(m_occasion, step));
    render(step);
    m_world.window.showFull(&m_pages.of(step));
}

void ScreeningFlow::render(ScreeningStep step) {
    const coach::Content& content = m_world.coach.content();
    switch (step) {
    case ScreeningStep::Safety:
        return m_pages.safety->render(
            coach::safetyView(content.warningSigns, m_occasion, m_world.coach.screeningDue().value_or("")));
    case ScreeningStep::Signs:
        return m_pages.signs->render(coach::signsView(content.programme.questions, m_answers));
    case ScreeningStep::Side:
        return m_pages.side->render(coach::triggersView(content, m_answers, m_chosenSide));
    case ScreeningStep::Things:
        return m_pages.things->render(coach::thingsView(content, m_answers));
    case ScreeningStep::Ratings:
        return m_pages.ratings->render(
            coach::ratingsView(content.firstRatings, m_answers, m_world.coach.now().localDate()));
    case ScreeningStep::Done:
        break;
    }
}

/// Right after the signs nothing is asked that they have answered already.
void ScreeningFlow::showCheckin() {
    const coach::Coach& coach = m_world.coach;
    coach::CheckinView view =
        coach::checkinView({journal::Moment::Other, {}}, coach.history(), coach.preferences(), numbers(), coach.now());
    view.title = utf8(isFirstTime() ? tr("Your first rating") : tr("How it is now"));
    view.skip = utf8(tr("Skip the rating"));
    view.asksNewOrStronger = false;
    m_pages.checkin->render(view);
    m_world.window.showFull(m_pages.checkin);
}

void ScreeningFlow::goOnFrom(ScreeningStep step) {
    if (step == ScreeningStep::Safety && !keepSafety())
        return;
    const std::vector<ScreeningStep> steps = coach::stepsOf(m_occasion);
    const auto here = std::ranges::find(steps, step);
    expects(here != steps.end(), "a page belongs to its occasion");
    const auto next = std::next(here);
    keep(next == steps.end() ? step : *next);
    if (step == ScreeningStep::Ratings)
        showCheckin();
    else if (next == steps.end())
        finish();
    else
        show(*next);
}

void ScreeningFlow::goBack() {
    const std::vector<ScreeningStep> steps = coach::stepsOf(m_occasion);
    const auto here = std::ranges::find(steps, m_step);
    if (here != steps.begin() && here != steps.end())
        show(*std::prev(here));
}

/// From the side, where the signs may not be among the pages.
void ScreeningFlow::goToSafety() {
    keep(m_step);
    if (asksForSigns(m_occasion))
        show(ScreeningStep::Safety);
    else
        ask(Occasion::Changed);
}

/// A yes counts, whether or not the page was answered to its end.
void ScreeningFlow::close() {
    if (m_step == ScreeningStep::Safety && !m_pages.safety->yes().empty())
        return static_cast<void>(keepSafety());
    if (m_step != ScreeningStep::Safety)
        keep(m_step);
    leave();
}

void ScreeningFlow::leave() {
    uncover();
    emit left();
}

/// Whether exercise is open after it; else what to do is shown.
bool ScreeningFlow::keepSafety() {
    journal::Screening screening{.at = m_world.coach.now(), .yes = m_pages.safety->yes()};
    if (m_occasion == Occasion::Correction)
        screening.reason = journal::ScreeningReason::Correction;
    m_world.coach.answerSigns(screening);
    emit changed();
    if (!m_world.coach.lock().closed())
        return true;
    emit locked();
    showHelp();
    return false;
}

void ScreeningFlow::keepAnswers() {
    const bool onSafety = m_world.window.fullPage() == m_pages.safety;
    if (onSafety && !m_pages.safety->yes().empty())
        static_cast<void>(keepSafety());
    else if (isShown() && !isAboutSigns())
        keep(m_step);
}

void ScreeningFlow::finish() {
    if (m_occasion == Occasion::TimeAway)
        m_answers.toldAgain = m_world.coach.now().localDate();
    if (isFirstTime() || m_occasion == Occasion::TimeAway)
        keep(ScreeningStep::Done);
    const Occasion occasion = m_occasion;
    uncover();
    emit finished(occasion);
}

void ScreeningFlow::examined(journal::Clearance clearance) {
    clearance.at = m_world.coach.now();
    m_world.coach.recordExamined(std::move(clearance));
    emit changed();
    leave();
}

void ScreeningFlow::change(ScreeningAnswers answers) {
    m_answers = std::move(answers);
    render(m_step);
}

/// Into the journal; the first time with where to go on.
void ScreeningFlow::keep(ScreeningStep next) {
    if (isFirstTime())
        m_answers.step = next;
    coach::Preferences preferences = m_world.coach.preferences();
    preferences.screening = m_answers;
    preferences.soreSide = m_chosenSide.value_or(preferences.soreSide);
    m_world.coach.change(preferences);
    emit changed();
}

void ScreeningFlow::keepRating(journal::Rating rating) {
    rating.at = m_world.coach.now();
    static_cast<void>(m_world.coach.addRating(rating));
    emit changed();
    finish();
}

void ScreeningFlow::uncover() {
    QWidget* const beneath = std::exchange(m_beneath, nullptr);
    if (beneath != nullptr)
        m_world.window.showFull(beneath);
    else
        m_world.window.leaveFull();
}

const programme::FollowUp* ScreeningFlow::numbers() const {
    const auto& followUp = m_world.coach.content().programme.followUp;
    return followUp ? &*followUp : nullptr;
}

} // namespace glidepath::ui
