#pragma once

#include "base/body.h"
#include "base/time.h"
#include "journal/records.h"

#include <optional>
#include <string>

namespace glidepath::coach {

/// What the check-in page shows. Nothing is filled in for the person, except by their own wish ("Same as this
/// morning").
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
    std::optional<Repeat> repeat;       ///< an earlier rating of the same day
    std::optional<PainScore> legBefore; ///< of the same session; shown once the question is answered
    std::optional<PainScore> backBefore;
    friend bool operator==(const CheckinView&, const CheckinView&) = default;
};

/// The page before or after `session`, or on its own.
[[nodiscard]] CheckinView checkinView(const journal::History& history, journal::Moment moment,
                                      std::optional<journal::RecordId> session, SoreSide soreSide, WallTime now);

} // namespace glidepath::coach
