#include "catalogue/drafts.h"
#include "catalogue/known_sources.h"
#include "catalogue/read_exercise.h"
#include "json/files.h"
#include "json/parse.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace glidepath::catalogue {
namespace {

/// One small damage: a byte changed, taken out or put in, at a place given as a share of the text.
struct Damage {
    enum class Kind { Flip, Remove, Insert };
    Kind kind{};
    std::size_t at{};
    char byte{};
};

std::string damaged(std::string text, const std::vector<Damage>& damages) {
    for (const Damage& damage : damages) {
        const std::size_t at = text.empty() ? 0 : damage.at % text.size();
        if (damage.kind == Damage::Kind::Insert || text.empty())
            text.insert(at, 1, damage.byte);
        else if (damage.kind == Damage::Kind::Remove)
            text.erase(at, 1);
        else
            text[at] = damage.byte;
    }
    return text;
}

rc::Gen<Damage> anyDamage() {
    return rc::gen::apply(
        [](int kind, std::size_t at, char byte) {
            return Damage{static_cast<Damage::Kind>(kind), at, byte};
        },
        rc::gen::inRange(0, 3), rc::gen::inRange<std::size_t>(0, 100000), rc::gen::arbitrary<char>());
}

std::string soundFile() {
    json::Report report{"sound"};
    const auto folder = std::filesystem::path{GLIDEPATH_TESTS_DIR} / "catalogue" / "own-exercises";
    return json::contentOf(folder / "shipped" / "exercises" / "tilt.json", report).value_or("");
}

Draft<Exercise> read(const std::string& text) {
    Draft<Exercise> draft{json::Report{"x"}, {}, 0, {}, {}};
    const std::vector<Source> sources{{.id = SourceId{"guide"}, .title = {}, .kind = {}}};
    const KnownSources known{sources, Origin::Shipped};
    if (const auto document = json::parse(text, draft.report)) {
        json::ObjectReader file = json::topObject(*document, draft.report);
        draft.id = fileId(file, "tilt.json");
        draft.thing = readExercise(file, {draft.id, Origin::Shipped}, known, draft.links);
        file.finish();
    }
    return draft;
}

bool isSane(const Amount& amount) {
    return 0 < amount.least && amount.least <= amount.start && amount.start <= amount.most;
}

bool isSane(const Exercise& exercise) {
    for (const auto& [phase, dose] : exercise.doses) {
        if (!isSane(dose.sets) || !isSane(dose.timesADay) || !isSane(dose.daysAWeek) || dose.basis.empty())
            return false;
    }
    return exercise.id.text() == "tilt" && !exercise.doses.empty() && exercise.cues.contains(CuePart::Ready);
}

TEST(DamagedExercise, IsSoundBeforeItIsDamaged) {
    EXPECT_TRUE(read(soundFile()).isUsable());
}

RC_GTEST_PROP(DamagedExercise, IsEitherASaneExerciseOrAnError, ()) {
    static const std::string sound = soundFile();
    const auto damages = *rc::gen::nonEmpty(rc::gen::container<std::vector<Damage>>(anyDamage()));
    const Draft<Exercise> draft = read(damaged(sound, damages));
    RC_ASSERT(draft.report.hasErrors() || (draft.thing.has_value() && isSane(*draft.thing)));
}

RC_GTEST_PROP(DamagedExercise, IsAnErrorWhereverItIsCutShort, ()) {
    static const std::string sound = soundFile();
    const auto end = *rc::gen::inRange<std::size_t>(0, sound.find_last_of('}'));
    RC_ASSERT(read(sound.substr(0, end)).report.hasErrors());
}

} // namespace
} // namespace glidepath::catalogue
