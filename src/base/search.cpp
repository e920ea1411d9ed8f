#include "base/search.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdlib>
#include <memory>
#include <utf8proc.h>
#include <utility>

namespace glidepath {

namespace {

constexpr std::size_t kLengthForOneSlip = 4;
constexpr std::size_t kLengthForTwoSlips = 8;
constexpr std::size_t kLongestEnding = 3;
constexpr std::size_t kLengthOfASafeStem = 7; ///< in a shorter one a slip too many finds anything

struct Free {
    void operator()(utf8proc_uint8_t* text) const { std::free(text); } // utf8proc's buffers come from malloc
};

/// Lower case, without accents, ligatures taken apart; empty where the text is no UTF-8.
std::string folded(std::string_view text) {
    utf8proc_uint8_t* raw = nullptr;
    const auto options = static_cast<utf8proc_option_t>(UTF8PROC_COMPAT | UTF8PROC_DECOMPOSE | UTF8PROC_STRIPMARK |
                                                        UTF8PROC_CASEFOLD | UTF8PROC_IGNORE);
    const auto length = utf8proc_map(reinterpret_cast<const utf8proc_uint8_t*>(text.data()),
                                     static_cast<utf8proc_ssize_t>(text.size()), &raw, options);
    const std::unique_ptr<utf8proc_uint8_t, Free> owner{raw};
    if (length < 0)
        return {};
    return {reinterpret_cast<const char*>(raw), static_cast<std::size_t>(length)};
}

/// Bytes of letters beyond ASCII count as letters too.
bool isPartOfWord(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || static_cast<unsigned char>(c) >= 0x80;
}

/// How many slips turn one into the other; two neighbours in the wrong order are one.
std::size_t slips(std::string_view one, std::string_view other) {
    using Row = std::vector<std::size_t>;
    const std::size_t width = other.size() + 1;
    Row beforePrevious(width);
    Row previous(width);
    Row current(width);
    for (std::size_t column = 0; column < width; ++column)
        current[column] = column;
    for (std::size_t row = 1; row <= one.size(); ++row) {
        beforePrevious = std::exchange(previous, std::move(current));
        current = Row(width, row);
        for (std::size_t column = 1; column < width; ++column) {
            const std::size_t wrong = one[row - 1] == other[column - 1] ? 0 : 1;
            current[column] = std::min({previous[column] + 1, current[column - 1] + 1, previous[column - 1] + wrong});
            if (row > 1 && column > 1 && one[row - 1] == other[column - 2] && one[row - 2] == other[column - 1])
                current[column] = std::min(current[column], beforePrevious[column - 2] + 1);
        }
    }
    return current.back();
}

std::size_t slipsAllowed(std::string_view typed) {
    if (typed.size() >= kLengthForTwoSlips)
        return 2;
    return typed.size() >= kLengthForOneSlip ? 1 : 0;
}

/// Whether it is as long as the word with an ending: "-s", "-es", "-ing".
bool hasEnding(std::string_view typed, std::string_view word) {
    return word.size() >= kLengthForOneSlip && typed.size() > word.size() &&
           typed.size() <= word.size() + kLongestEnding;
}

} // namespace

std::vector<std::string> searchWords(std::string_view text) {
    std::vector<std::string> words;
    bool isInside = false;
    for (const char c : folded(text)) {
        const bool isLetter = isPartOfWord(c);
        if (isLetter && !isInside)
            words.emplace_back();
        if (isLetter)
            words.back() += c;
        isInside = isLetter;
    }
    return words;
}

bool mayMean(std::string_view typed, std::string_view word) {
    if (word.starts_with(typed))
        return true;
    const std::size_t allowed = slipsAllowed(typed);
    if (allowed == 0)
        return false;
    const std::size_t allowedInStem = word.size() >= kLengthOfASafeStem ? allowed : 0;
    if (hasEnding(typed, word) && slips(typed.substr(0, word.size()), word) <= allowedInStem)
        return true;
    // Whoever is still typing has written a beginning only.
    const std::string_view beginning = word.substr(0, typed.size());
    return slips(typed, beginning) <= allowed || slips(typed, word) <= allowed;
}

} // namespace glidepath
