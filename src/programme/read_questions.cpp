#include "programme/read_questions.h"

#include "catalogue/words.h"
#include "programme/exercise_ids.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>

namespace glidepath::programme {

namespace {

using json::Item;
using json::ObjectReader;

constexpr json::Range kCounterSigns{1, 20};
constexpr json::Length kText{60};
constexpr json::Length kHint{80};
constexpr json::Length kWord{30};

/// Answers are kept by these ids, so none may stand twice in the file.
class Lines {
public:
    explicit Lines(const catalogue::KnownSources& sources) : m_sources{&sources} {}

    TickLine read(ObjectReader& object) {
        return {.id = readId(object),
                .text = object.text("text", kText),
                .hint = object.optionalText("hint", kHint),
                .sources = m_sources->read(object.items("sources"))};
    }

private:
    std::string readId(ObjectReader& object) {
        const auto item = object.required("id");
        const auto id = item ? item->id<Id<struct LineTag>>() : std::nullopt;
        if (!id)
            return {};
        if (!m_ids.insert(id->text()).second)
            item->reject("a second line " + json::inQuotes(id->text()), "each id once");
        return id->text();
    }

    const catalogue::KnownSources* m_sources;
    std::set<std::string> m_ids;
};

std::vector<TickLine> readLines(ObjectReader& file, std::string_view key, Lines& lines) {
    std::vector<TickLine> result;
    for (const Item& item : file.items(key)) {
        ObjectReader object = item.object();
        result.push_back(lines.read(object));
        object.finish();
    }
    return result;
}

int readCounterSignsToWarn(ObjectReader& file, std::size_t counterSigns) {
    const auto item = file.required("counterSignsToWarn");
    const auto count = item ? item->integer(kCounterSigns) : std::nullopt;
    if (count && static_cast<std::size_t>(*count) > counterSigns)
        item->reject(fmt::format("at most {}, as many as there are", counterSigns));
    return count.value_or(kCounterSigns.least);
}

Trigger readTrigger(const Item& item, const catalogue::Catalogue& catalogue, Lines& lines) {
    ObjectReader object = item.object();
    Trigger trigger{.line = lines.read(object),
                    .leavesOut = readExerciseIds(object.optionalItems("leavesOut"), catalogue)};
    object.finish();
    return trigger;
}

std::vector<std::string> readCovers(ObjectReader& object) {
    std::vector<std::string> words;
    for (const Item& item : object.optionalItems("covers"))
        words.push_back(item.token(kWord));
    return words;
}

Thing readThing(const Item& item, Lines& lines) {
    ObjectReader object = item.object();
    Thing thing{.line = lines.read(object), .covers = readCovers(object)};
    object.finish();
    return thing;
}

std::vector<catalogue::Position> readPositions(ObjectReader& object, std::string_view key) {
    std::vector<catalogue::Position> positions;
    for (const Item& item : object.optionalItems(key)) {
        const auto position = item.word(catalogue::kPositions);
        if (!position)
            continue;
        if (std::find(positions.begin(), positions.end(), *position) != positions.end())
            item.reject("each word once");
        positions.push_back(*position);
    }
    return positions;
}

FloorChoice readFloorChoice(const Item& item, Lines& lines) {
    ObjectReader object = item.object();
    FloorChoice choice{.line = lines.read(object),
                       .leavesOut = readPositions(object, "leavesOut"),
                       .leavesOutOnBed = readPositions(object, "leavesOutOnBed")};
    object.finish();
    return choice;
}

} // namespace

Questions readQuestions(ObjectReader& file, const catalogue::Catalogue& catalogue,
                        const catalogue::KnownSources& sources) {
    Lines lines{sources};
    Questions questions;
    questions.signs = readLines(file, "signs", lines);
    questions.counterSigns = readLines(file, "counterSigns", lines);
    questions.counterSignsToWarn = readCounterSignsToWarn(file, questions.counterSigns.size());
    for (const Item& item : file.items("triggers"))
        questions.triggers.push_back(readTrigger(item, catalogue, lines));
    for (const Item& item : file.items("equipment"))
        questions.things.push_back(readThing(item, lines));
    for (const Item& item : file.items("floor"))
        questions.floor.push_back(readFloorChoice(item, lines));
    return questions;
}

} // namespace glidepath::programme
