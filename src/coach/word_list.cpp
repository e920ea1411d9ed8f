#include "coach/word_list.h"

#include "base/contract.h"

#include <array>

namespace glidepath::coach {

namespace {

constexpr std::array<std::string_view, 7> kDayWords{"Monday", "Tuesday",  "Wednesday", "Thursday",
                                                    "Friday", "Saturday", "Sunday"};

} // namespace

std::string wordList(const std::vector<std::string>& words) {
    std::string text;
    for (std::size_t place = 0; place < words.size(); ++place) {
        if (place > 0)
            text += place + 1 == words.size() ? " and " : ", ";
        text += words[place];
    }
    return text;
}

std::string_view dayWord(std::size_t place) {
    expects(place < kDayWords.size(), "a week has seven days");
    return kDayWords[place];
}

} // namespace glidepath::coach
