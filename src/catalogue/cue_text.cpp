#include "catalogue/cue_text.h"

namespace glidepath::catalogue {

namespace {

constexpr std::string_view kSide = "{side}";
constexpr std::string_view kOtherSide = "{otherSide}";

/// Copies once: done in place, a file that is nothing but placeholders would take minutes.
std::string replaced(std::string_view text, std::string_view what, std::string_view with) {
    std::string result;
    for (auto at = text.find(what); at != std::string_view::npos; at = text.find(what)) {
        result.append(text.substr(0, at)).append(with);
        text.remove_prefix(at + what.size());
    }
    return result.append(text);
}

} // namespace

std::string filledIn(std::string_view cue, Side side) {
    return replaced(replaced(cue, kSide, name(side)), kOtherSide, name(other(side)));
}

std::optional<std::string> unknownPlaceholder(std::string_view cue) {
    const std::string rest = replaced(replaced(cue, kSide, ""), kOtherSide, "");
    const auto begin = rest.find_first_of("{}");
    if (begin == std::string::npos)
        return std::nullopt;
    const auto end = rest.find('}', begin);
    return rest.substr(begin, end == std::string::npos ? 1 : end - begin + 1);
}

bool mentionsSide(std::string_view cue) {
    return cue.find(kSide) != std::string_view::npos || cue.find(kOtherSide) != std::string_view::npos;
}

} // namespace glidepath::catalogue
