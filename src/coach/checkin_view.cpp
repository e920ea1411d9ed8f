#include "coach/checkin_view.h"

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

const Rating* lastBeforeOf(const journal::History& history, journal::RecordId session) {
    const auto found = std::find_if(history.ratings.rbegin(), history.ratings.rend(), [&](const Rating& rating) {
        return rating.session == session && rating.moment == Moment::Before;
    });
    return found == history.ratings.rend() ? nullptr : &*found;
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

} // namespace

CheckinView checkinView(const journal::History& history, Moment moment, std::optional<journal::RecordId> session,
                        SoreSide soreSide, WallTime now) {
    CheckinView view;
    view.moment = moment;
    view.session = session;
    view.soreSide = soreSide;
    setWords(view);
    if (moment == Moment::Before) {
        if (const Rating* earlier = lastOfDay(history, now))
            view.repeat = repeatOf(*earlier, now);
    } else if (moment == Moment::After && session) {
        if (const Rating* before = lastBeforeOf(history, *session)) {
            view.legBefore = before->leg;
            view.backBefore = before->back;
        }
    }
    return view;
}

} // namespace glidepath::coach
