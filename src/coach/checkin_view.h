#pragma once

#include "base/body.h"
#include "base/time.h"
#include "coach/preferences.h"
#include "journal/records.h"
#include "programme/follow_up.h"

#include <optional>
#include <string>

namespace glidepath::coach {

/// What the check-in page shows. Nothing is filled in for the person, except by their own wish ("Same as this
/// morning"), and every question may stay without an answer.
struct CheckinView {
    journal::Moment moment{journal::Moment::Other};
    std::optional<journal::RecordId> session; ///< that the rating belongs to
    SoreSide soreSide{SoreSide::Varies};
    std::string title;
    std::string hint;
    std::string goOn; ///< words of the main button
    std::string skip; ///< words of the button that leaves a gap; empty: there is no such button
    struct Repeat {
        std::string text; ///< "Same as this morning"
        journal::Rating rating;
        friend bool operator==(const Repeat&, const Repeat&) = default;
    };
    std::optional<Repeat> repeat;       ///< an earlier rating of the same day; what is new is never taken over
    std::optional<PainScore> legBefore; ///< of the same session; shown once the question is answered
    std::optional<PainScore> backBefore;
    bool asksNewOrStronger{false};   ///< than yesterday: not asked after a session
    bool asksHardDay{false};         ///< once a day
    std::optional<int> severeFrom{}; ///< see asksWhatEases()
    struct ReminderAt {
        WallTime at;
        Reminder choice{};
        friend bool operator==(const ReminderAt&, const ReminderAt&) = default;
    };
    std::optional<ReminderAt> reminder{}; ///< to tell how the session settled
    friend bool operator==(const CheckinView&, const CheckinView&) = default;
};

/// Which check-in is asked for: before or after a session, or on its own.
struct CheckinOf {
    journal::Moment moment{journal::Moment::Other};
    std::optional<journal::RecordId> session{};
};

/// `numbers` may be null: then nothing is asked that needs them.
[[nodiscard]] CheckinView checkinView(const CheckinOf& asked, const journal::History& history,
                                      const Preferences& preferences, const programme::FollowUp* numbers, WallTime now);

/// Whether to ask if some position eases the pain: only where it is severe and never stops.
[[nodiscard]] bool asksWhatEases(const CheckinView& view, const std::optional<PainScore>& leg,
                                 const std::optional<Pattern>& pattern);

} // namespace glidepath::coach
