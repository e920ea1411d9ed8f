#include "coach/exercise_search.h"

#include "base/search.h"

#include <algorithm>
#include <string_view>
#include <vector>

namespace glidepath::coach {

namespace {

using catalogue::Category;
using catalogue::Exercise;
using catalogue::Position;
using Words = std::vector<std::string>;

/// What people call a position, besides the words of the data files.
std::string_view spokenName(Position position) {
    switch (position) {
    case Position::OnBack:
        return "lying on the back";
    case Position::OnSide:
        return "lying on the side";
    case Position::OnFront:
        return "lying on the front";
    case Position::AllFours:
        return "on all fours";
    case Position::Kneeling:
        return "kneeling";
    case Position::Sitting:
        return "sitting seated chair";
    case Position::Standing:
        return "standing";
    case Position::InWater:
        return "in water pool";
    case Position::OnMachine:
        break;
    }
    return "on a machine";
}

std::string_view spokenName(Category aim) {
    switch (aim) {
    case Category::NerveGlide:
        return "nerve glide";
    case Category::Mobility:
        return "mobility";
    case Category::Stability:
        return "stability";
    case Category::Strength:
        return "strength";
    case Category::Stretch:
        return "stretch";
    case Category::Aerobic:
        break;
    }
    return "endurance aerobic";
}

void add(Words& words, std::string_view text) {
    const Words more = searchWords(text);
    words.insert(words.end(), more.begin(), more.end());
}

Words namesOf(const Exercise& exercise) {
    Words words = searchWords(exercise.name);
    for (const std::string& other : exercise.alsoCalled)
        add(words, other);
    return words;
}

Words restOf(const Exercise& exercise) {
    Words words = searchWords(exercise.goal);
    add(words, exercise.hint);
    for (const std::string& part : exercise.bodyParts)
        add(words, part);
    add(words, spokenName(exercise.position));
    add(words, spokenName(exercise.category));
    return words;
}

bool isBegunIn(const Words& words, const std::string& typed) {
    return std::any_of(words.begin(), words.end(), [&](const std::string& word) { return word.starts_with(typed); });
}

bool mayBeMeantIn(const Words& words, const std::string& typed) {
    return std::any_of(words.begin(), words.end(), [&](const std::string& word) { return mayMean(typed, word); });
}

std::optional<Closeness> closenessOf(const std::string& typed, const Words& names, const Words& rest) {
    if (isBegunIn(names, typed))
        return Closeness{0, 0};
    if (isBegunIn(rest, typed))
        return Closeness{0, 1};
    if (mayBeMeantIn(names, typed))
        return Closeness{1, 0};
    return mayBeMeantIn(rest, typed) ? std::optional{Closeness{1, 1}} : std::nullopt;
}

} // namespace

std::optional<Closeness> closenessTo(const Exercise& exercise, std::span<const std::string> typed) {
    const Words names = namesOf(exercise);
    const Words rest = restOf(exercise);
    Closeness sum;
    for (const std::string& word : typed) {
        const auto one = closenessOf(word, names, rest);
        if (!one)
            return std::nullopt;
        sum = {sum.slips + one->slips, sum.besideNames + one->besideNames};
    }
    return sum;
}

} // namespace glidepath::coach
