#include "coach/session_ratings.h"

#include <algorithm>

namespace glidepath::coach {

const journal::Rating* ratingBefore(const journal::History& history, journal::RecordId session) {
    const auto found =
        std::find_if(history.ratings.rbegin(), history.ratings.rend(), [&](const journal::Rating& rating) {
            return rating.session == session && rating.moment == journal::Moment::Before;
        });
    return found == history.ratings.rend() ? nullptr : &*found;
}

} // namespace glidepath::coach
