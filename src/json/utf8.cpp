#include "json/utf8.h"

#include <algorithm>

namespace glidepath::json {

namespace {

struct Range {
    unsigned char first;
    unsigned char last;
};

/// Which bytes begin a character, how many follow, and what the first that follows may be (Unicode standard, table
/// 3-7).
struct Form {
    Range lead;
    std::size_t following;
    Range second;
};

constexpr Form kForms[] = {
    {{0x00, 0x7F}, 0, {0x00, 0x00}}, {{0xC2, 0xDF}, 1, {0x80, 0xBF}}, {{0xE0, 0xE0}, 2, {0xA0, 0xBF}},
    {{0xE1, 0xEC}, 2, {0x80, 0xBF}}, {{0xED, 0xED}, 2, {0x80, 0x9F}}, {{0xEE, 0xEF}, 2, {0x80, 0xBF}},
    {{0xF0, 0xF0}, 3, {0x90, 0xBF}}, {{0xF1, 0xF3}, 3, {0x80, 0xBF}}, {{0xF4, 0xF4}, 3, {0x80, 0x8F}},
};

bool isIn(Range range, char byte) {
    const auto value = static_cast<unsigned char>(byte);
    return value >= range.first && value <= range.last;
}

bool isFollowing(char byte) {
    return isIn({0x80, 0xBF}, byte);
}

/// The length of the well-formed character that `text` begins with; 0 when it begins with none.
std::size_t characterLength(std::string_view text) {
    for (const Form& form : kForms) {
        if (!isIn(form.lead, text.front()))
            continue;
        if (form.following == 0)
            return 1;
        const std::string_view rest = text.substr(1, form.following);
        const bool whole = rest.size() == form.following && isIn(form.second, rest.front()) &&
                           std::all_of(rest.begin(), rest.end(), isFollowing);
        return whole ? form.following + 1 : 0;
    }
    return 0;
}

} // namespace

std::optional<std::size_t> firstBadByte(std::string_view text) {
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t length = characterLength(text.substr(at));
        if (length == 0)
            return at;
        at += length;
    }
    return std::nullopt;
}

std::size_t characterCount(std::string_view text) {
    const auto following = std::count_if(text.begin(), text.end(), isFollowing);
    return text.size() - static_cast<std::size_t>(following);
}

std::string_view firstCharacters(std::string_view text, std::size_t count) {
    std::size_t seen = 0;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (!isFollowing(text[at]) && seen++ == count)
            return text.substr(0, at);
    }
    return text;
}

bool isControl(char byte) {
    return isIn({0x00, 0x1F}, byte) || byte == '\x7F';
}

} // namespace glidepath::json
