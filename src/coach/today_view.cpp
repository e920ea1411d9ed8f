#include "coach/today_view.h"

#include "coach/done_sessions.h"
#include "coach/part_of_day.h"
#include "trends/daily.h"

#include <algorithm>
#include <set>

namespace glidepath::coach {

namespace {

using journal::DecisionKind;
using journal::SessionRecord;
using programme::Programme;
using programme::Slot;

constexpr int kDaysAway = 3;

using Sessions = std::vector<const SessionRecord*>;

int daysBetween(Date from, Date to) {
    return static_cast<int>((to - from).count());
}

std::size_t openSlot(const std::vector<SlotView>& slots, Slot present) {
    const auto open = [](const SlotView& slot) { return !slot.done; };
    const auto now = std::find_if(slots.begin(), slots.end(),
                                  [&](const SlotView& slot) { return open(slot) && slot.slot >= present; });
    if (now != slots.end())
        return static_cast<std::size_t>(now - slots.begin());
    const auto earlier = std::find_if(slots.begin(), slots.end(), open);
    if (earlier != slots.end())
        return static_cast<std::size_t>(earlier - slots.begin());
    return slots.empty() ? 0 : slots.size() - 1;
}

DayState stateOf(const std::vector<SlotView>& slots) {
    if (slots.empty())
        return DayState::Rest;
    const bool allDone =
        std::all_of(slots.begin(), slots.end(), [](const SlotView& slot) { return slot.done.has_value(); });
    return allDone ? DayState::AllDone : DayState::Open;
}

using Fortnight = std::array<DayRating, TodayView::kChartDays>;

void fillIn(Fortnight& days, std::optional<PainScore> DayRating::*place, const trends::DailySeries& series) {
    for (const trends::DailyValue& value : trends::between(series, days.front().day, days.back().day))
        days[static_cast<std::size_t>(daysBetween(days.front().day, value.day))].*place = value.value;
}

Fortnight fortnightUntil(Date today, const journal::History& history) {
    Fortnight days{};
    const Date first = today - std::chrono::days{TodayView::kChartDays - 1};
    for (std::size_t i = 0; i < days.size(); ++i)
        days[i].day = first + std::chrono::days{i};
    fillIn(days, &DayRating::leg, trends::dailySeries(history.ratings, trends::Measure::Leg));
    fillIn(days, &DayRating::back, trends::dailySeries(history.ratings, trends::Measure::Back));
    return days;
}

bool hasRating(const journal::History& history) {
    return std::any_of(history.ratings.begin(), history.ratings.end(),
                       [](const journal::Rating& rating) { return rating.leg || rating.back; });
}

int exercisesDone(const journal::UnfinishedSession& unfinished) {
    std::set<int> done;
    for (const journal::SetRecord& set : unfinished.sets)
        if (set.outcome != session::Outcome::Skipped)
            done.insert(set.exercise);
    return static_cast<int>(done.size());
}

UnfinishedView unfinishedView(const journal::UnfinishedSession& unfinished, Date today) {
    const SessionRecord& record = unfinished.record;
    return {record.plan.title, record.started, std::max(0, daysBetween(record.started.localDate(), today)),
            exercisesDone(unfinished), static_cast<int>(record.plan.exercises.size())};
}

/// A clock that was set back can leave sessions in the future: those are no absence.
std::optional<int> daysAway(const Sessions& done, Date today) {
    if (done.empty())
        return std::nullopt;
    const auto last =
        std::max_element(done.begin(), done.end(), [](const SessionRecord* one, const SessionRecord* other) {
            return one->started.localDate() < other->started.localDate();
        });
    const int days = daysBetween((*last)->started.localDate(), today);
    return days >= kDaysAway ? std::optional{days} : std::nullopt;
}

bool decidedOn(Date day, const journal::History& history, DecisionKind kind) {
    return std::any_of(history.decisions.begin(), history.decisions.end(), [&](const journal::Decision& decision) {
        return decision.kind == kind && decision.at.localDate() == day;
    });
}

bool hasChosenHowToStart(const TodayInput& input, Date today) {
    return input.memory.startsAsPlanned == today || decidedOn(today, input.history, DecisionKind::StartLighter) ||
           decidedOn(today, input.history, DecisionKind::SteppedBack);
}

DecisionOffer onePhaseEasier(const PhaseView& phase) {
    const PhaseStep& gentler = phase.steps[phase.current - 1];
    return {"One phase easier for a week",
            {.at = {},
             .kind = DecisionKind::SteppedBack,
             .fromPhase = phase.steps[phase.current].number,
             .toPhase = gentler.number,
             .reason = "You chose an easier start after some days away."}};
}

std::optional<BackAgainView> backAgain(const TodayInput& input, const Sessions& done, const PhaseView& phase,
                                       Date today) {
    const auto days = daysAway(done, today);
    if (!days || hasChosenHowToStart(input, today))
        return std::nullopt;
    BackAgainView view{*days, {}};
    view.lighter.push_back({"Shorter today, then as planned", {.at = {}, .kind = DecisionKind::StartLighter}});
    if (phase.current > 0)
        view.lighter.push_back(onePhaseEasier(phase));
    return view;
}

Offering offeringOf(const TodayInput& input, Date today) {
    if (input.assessment.reliefOffered)
        return Offering::Relief;
    return decidedOn(today, input.history, DecisionKind::StartLighter) ? Offering::Shorter : Offering::AsPlanned;
}

void addTwoHours(TodayView& view, const TodayInput& input) {
    if (input.content.programme.followUp)
        view.twoHours =
            twoHoursView(*input.content.programme.followUp, input.history, input.now, input.memory.postponed);
    view.twoHoursReply = input.memory.reply;
}

void addSessions(TodayView& view, const TodayInput& input, int phase, const Sessions& done) {
    DayParts day =
        dayParts(input.content, input.plans, phase, view.day, startedOn(view.day, done), offeringOf(input, view.day));
    view.walks = std::move(day.walks);
    if (input.assessment.nothingToday) {
        view.state = DayState::NotToday;
        return;
    }
    view.parts = std::move(day.parts);
    view.state = stateOf(view.parts);
    view.open = openSlot(view.parts, partOfDay(input.now));
    if (view.state == DayState::Open)
        view.notToday = DecisionOffer{"Not today", {.at = {}, .kind = DecisionKind::NotToday}};
    for (const assessment::Advice& advice : input.assessment.ease)
        view.lighter.push_back(reasonText(advice));
}

/// What is there whether or not anything can be offered.
TodayView diaryOf(const TodayInput& input) {
    TodayView view;
    view.day = input.now.localDate();
    view.fortnight = fortnightUntil(view.day, input.history);
    view.ratedBefore = hasRating(input.history);
    view.locked = input.locked;
    view.referrals = referralViews(input.assessment, input.report);
    if (input.unfinished != nullptr)
        view.unfinished = unfinishedView(*input.unfinished, view.day);
    addTwoHours(view, input);
    return view;
}

} // namespace

std::optional<int> offeredPhase(const programme::Programme& programme, const assessment::Assessment& assessment,
                                int phaseAtFirst) {
    return activePhase(programme, assessment.phase > 0 ? assessment.offeredPhase : phaseAtFirst);
}

TodayView todayView(const TodayInput& input) {
    TodayView view = diaryOf(input);
    const Programme& programme = input.content.programme;
    const auto offered = offeredPhase(programme, input.assessment, input.phaseAtFirst);
    if (!input.content.usable() || !offered)
        return view;
    const Sessions done = doneSessions(input.history);
    const int phase = input.assessment.phase > 0 ? input.assessment.phase : *offered;
    view.phase =
        phaseView(programme, input.assessment, input.history, activePhase(programme, phase).value_or(phase), view.day);
    view.practisedBefore = !done.empty();
    view.screeningDue = input.screeningDue;
    addSessions(view, input, *offered, done);
    if (!input.unfinished && view.screeningDue.empty() && view.state != DayState::NotToday)
        view.backAgain = backAgain(input, done, view.phase, view.day);
    return view;
}

} // namespace glidepath::coach
