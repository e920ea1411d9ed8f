#include "programme/read_follow_up.h"

#include "base/body.h"
#include "catalogue/known_sources.h"

namespace glidepath::programme {

namespace {

using catalogue::ContentFolder;
using catalogue::Drafts;
using json::ObjectReader;

constexpr json::Range kMinutes{1, 600};
constexpr json::Range kScores{0, PainScore::kMax};

std::chrono::minutes readMinutes(ObjectReader& file, std::string_view key) {
    return std::chrono::minutes{file.integer(key, kMinutes)};
}

/// What is asked at a time at which no answer counts could never be answered.
bool isInOrder(const FollowUp& read) {
    return read.from <= read.due && read.due <= read.reminder && read.reminder < read.until;
}

FollowUp readFollowUp(ObjectReader& file, const catalogue::KnownSources& known) {
    const FollowUp read{.from = readMinutes(file, "fromMinutes"),
                        .until = readMinutes(file, "untilMinutes"),
                        .due = readMinutes(file, "dueMinutes"),
                        .reminder = readMinutes(file, "reminderMinutes"),
                        .postponed = readMinutes(file, "postponedMinutes"),
                        .severeFrom = file.integer("severeFrom", kScores)};
    if (!isInOrder(read))
        file.reject("minutes in another order", "\"fromMinutes\", \"dueMinutes\", \"reminderMinutes\" and "
                                                "\"untilMinutes\" in rising order");
    (void)known.read(file.items("sources"));
    return read;
}

} // namespace

Drafts<FollowUp> readFollowUps(std::span<const ContentFolder> folders, const catalogue::Catalogue& catalogue) {
    Drafts<FollowUp> drafts;
    for (std::size_t number = 0; number < folders.size(); ++number) {
        const bool isThere =
            catalogue::isExpected(folders[number].path / "programme" / "follow-up.json", catalogue::Origin::Own);
        if (!isThere || folders[number].origin != catalogue::Origin::Shipped)
            continue;
        const catalogue::KnownSources known{catalogue.sources(), folders[number].origin};
        catalogue::readSingle(folders[number], number, "programme/follow-up.json", drafts,
                              [&known](ObjectReader& file) { return readFollowUp(file, known); });
    }
    return drafts;
}

std::optional<FollowUp> lastUsable(const Drafts<FollowUp>& drafts) {
    std::optional<FollowUp> last;
    for (const auto& draft : drafts) {
        if (draft.isUsable())
            last = draft.thing;
    }
    return last;
}

} // namespace glidepath::programme
