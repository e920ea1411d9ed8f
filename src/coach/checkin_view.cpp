#include "coach/checkin_view.h"

#include "coach/session_ratings.h"
#include "coach/two_hours.h"

#include <algorithm>
#include <chrono>

namespace glidepath::coach {

namespace {

using journal::Moment;
using journal::Rating;

constexpr auto kNoon = std::chrono::hours{12};

void setWords(CheckinView& view) {
    switch (view.moment) {
    case Moment::Before:
        view.title = "Before the session";
        view.hint = "How it is right now, about half a minute.";
        view.goOn = "Go to the session";
        view.skip = "Skip the rating";
        break;
    case Moment::After:
        view.title = "After the session";
        view.hint = "Take your time. You can stay lying down.";
        view.goOn = "Save";
        view.skip = "Skip the rating";
        break;
    case Moment::Other:
        view.title = "How it is now";
        view.hint = "Answer what you like, leave out the rest.";
        view.goOn = "Save";
        break;
    }
}

const Rating* lastOfDay(const journal::History& history, WallTime now) {
    const auto found = std::find_if(history.ratings.rbegin(), history.ratings.rend(), [&](const Rating& rating) {
        return rating.at.localDate() == now.localDate() && rating.at.utc <= now.utc && !rating.empty();
    });
    return found == history.ratings.rend() ? nullptr : &*found;
}

CheckinView::Repeat repeatOf(const Rating& rating, WallTime now) {
    const bool thisMorning = rating.at.timeOfDay() < kNoon && now.timeOfDay() >= kNoon;
    return {thisMorning ? "Same as this morning" : "Same as earlier today", rating};
}

void addRepeat(CheckinView& view, const Rating* earlier, WallTime now) {
    if (view.moment == Moment::Before && earlier != nullptr)
        view.repeat = repeatOf(*earlier, now);
}

void addComparison(CheckinView& view, const journal::History& history) {
    if (view.moment != Moment::After || !view.session)
        return;
    if (const Rating* const before = ratingBefore(history, *view.session)) {
        view.legBefore = before->leg;
        view.backBefore = before->back;
    }
}

void addReminder(CheckinView& view, const journal::History& history, const programme::FollowUp& numbers,
                 Reminder choice) {
    if (view.moment != Moment::After)
        return;
    if (const auto at = reminderOf(numbers, history, view.session))
        view.reminder = {*at, choice};
}

} // namespace

CheckinView checkinView(const CheckinOf& asked, const journal::History& history, const Preferences& preferences,
                        const programme::FollowUp* numbers, WallTime now) {
    CheckinView view;
    view.moment = asked.moment;
    view.session = asked.session;
    view.soreSide = preferences.soreSide;
    setWords(view);
    const Rating* const earlier = lastOfDay(history, now);
    view.asksNewOrStronger = view.moment != Moment::After;
    view.asksHardDay = earlier == nullptr;
    addRepeat(view, earlier, now);
    addComparison(view, history);
    if (numbers != nullptr) {
        view.severeFrom = numbers->severeFrom;
        addReminder(view, history, *numbers, preferences.reminder);
    }
    return view;
}

bool asksWhatEases(const CheckinView& view, const std::optional<PainScore>& leg,
                   const std::optional<Pattern>& pattern) {
    return view.severeFrom && leg && leg->value() >= *view.severeFrom && pattern == Pattern::NeverStops;
}

} // namespace glidepath::coach
