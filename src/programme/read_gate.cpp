#include "programme/read_gate.h"

#include "base/answer_words.h"
#include "programme/exercise_ids.h"
#include "programme/words.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <string_view>

namespace glidepath::programme {

namespace {

using json::Item;
using json::ObjectReader;

constexpr json::Range kPhases{1, 9};
constexpr json::Range kSessions{1, 50};
constexpr json::Range kDays{1, 365};
constexpr json::Range kMinutes{1, 180};
constexpr json::Count kPhaseCount{1, 9};
constexpr json::Count kNeedCount{1, 6};
constexpr json::Length kSentence{160};
constexpr json::Length kQuestion{110};

/// What the keys of a need say it is about; the first of each kind stands for it.
constexpr std::array<std::string_view, 5> kKinds{"exercise", "easierExercise", "daysInPhase", "calmDays", "question"};
enum class EasierLevel { AtTop };
constexpr auto kEasierLevels = names<EasierLevel>({{EasierLevel::AtTop, "at-top"}});

ExerciseId readExercise(const std::optional<Item>& item, const catalogue::Catalogue& catalogue) {
    const auto id = item ? readExerciseId(*item, catalogue) : std::nullopt;
    return id.value_or(ExerciseId{"unnamed"});
}

GateNeed readGoodSessions(ObjectReader& object, const catalogue::Catalogue& catalogue) {
    GoodSessions need{.exercise = readExercise(object.required("exercise"), catalogue),
                      .sessions = object.integer("goodSessions", kSessions),
                      .days = object.integer("days", kDays)};
    if (const auto item = object.optional("minutes"))
        need.minutes = std::chrono::minutes{item->integer(kMinutes).value_or(kMinutes.least)};
    return need;
}

GateNeed readEasier(ObjectReader& object) {
    (void)object.word("easierExercise", kEasierLevels);
    return EasierAtTop{object.integer("goodSessions", kSessions)};
}

GateNeed readQuestion(ObjectReader& object) {
    return Asked{.question = object.text("question", kQuestion), .answer = object.word("answer", kYesOrNo)};
}

/// Asks for the keys of the one kind that is there.
GateNeed readKind(ObjectReader& object, const catalogue::Catalogue& catalogue) {
    if (object.has("exercise"))
        return readGoodSessions(object, catalogue);
    if (object.has("easierExercise"))
        return readEasier(object);
    if (object.has("daysInPhase"))
        return DaysInPhase{object.integer("daysInPhase", kDays)};
    if (object.has("calmDays"))
        return CalmDays{object.integer("calmDays", kDays)};
    return readQuestion(object);
}

std::optional<GateNeed> readNeed(const Item& item, const catalogue::Catalogue& catalogue) {
    ObjectReader object = item.object();
    if (!item.isObject())
        return std::nullopt;
    const auto count =
        std::count_if(kKinds.begin(), kKinds.end(), [&](std::string_view kind) { return object.has(kind); });
    if (count != 1) {
        object.reject(count == 0 ? "no kind of need" : fmt::format("{} kinds of need", count),
                      "exactly one of exercise, easierExercise, daysInPhase, calmDays, question");
        return std::nullopt;
    }
    const GateNeed need = readKind(object, catalogue);
    object.finish();
    return need;
}

std::vector<int> readPhases(ObjectReader& file) {
    std::vector<int> phases;
    const auto list = file.required("phases");
    if (!list)
        return phases;
    for (const Item& item : list->items(kPhaseCount))
        phases.push_back(item.integer(kPhases).value_or(kPhases.least));
    return phases;
}

/// What a gate opens must be something one could do in each of its phases.
void checkDose(const Item& item, const ExerciseId& id, const Gate& gate, const catalogue::Catalogue& catalogue) {
    const catalogue::Exercise* const exercise = catalogue.find(id);
    if (exercise == nullptr)
        return;
    for (const int phase : gate.phases)
        if (!exercise->doses.contains(phase))
            item.reject(json::inQuotes(id.text()) + " without a dose for a phase of the gate",
                        fmt::format("an exercise with a dose for phase {}", phase));
}

} // namespace

bool Gate::holds(const ExerciseId& exercise, int phase) const {
    return std::find(opens.begin(), opens.end(), exercise) != opens.end() &&
           std::find(phases.begin(), phases.end(), phase) != phases.end();
}

Gate readGate(ObjectReader& file, const catalogue::FileContext& context, const catalogue::Catalogue& catalogue) {
    Gate gate{.id = GateId{context.id}};
    gate.phases = readPhases(file);
    for (const Item& item : file.items("opens")) {
        gate.opens.push_back(readExercise(item, catalogue));
        checkDose(item, gate.opens.back(), gate, catalogue);
    }
    gate.condition = file.text("condition", kSentence);
    if (const auto needs = file.required("needs"))
        for (const Item& item : needs->items(kNeedCount))
            if (const auto need = readNeed(item, catalogue))
                gate.needs.push_back(*need);
    gate.why = file.optionalText("why", kSentence);
    gate.sources = catalogue::KnownSources{catalogue.sources(), context.origin}.read(file.items("sources"));
    return gate;
}

} // namespace glidepath::programme
