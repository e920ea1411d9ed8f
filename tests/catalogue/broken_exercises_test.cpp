#include "broken/fixture.h"
#include "catalogue/catalogue.h"

#include <gtest/gtest.h>

#include <array>

namespace glidepath {
namespace {

using test::Defect;

class BrokenExercises : public testing::TestWithParam<Defect> {};

TEST_P(BrokenExercises, AreReportedWithFilePointerAndLine) {
    const auto folder = test::brokenFolder(GetParam().folder);
    const std::array folders{catalogue::ContentFolder{.path = folder, .origin = catalogue::Origin::Shipped}};
    Findings findings;
    (void)catalogue::readCatalogue(folders, findings);
    EXPECT_EQ(test::told(findings, folder), GetParam().findings);
    EXPECT_TRUE(hasErrors(findings));
}

INSTANTIATE_TEST_SUITE_P(
    Defects, BrokenExercises,
    testing::Values(
        Defect{
            "far-missing",
            {R"(exercises/tilt.json:12: /cues/lift: found no "far", expected a shorter form of a text of more than 24 characters)"}},
        Defect{
            "far-superfluous",
            {R"(exercises/tilt.json:12: /cues/lift/far: found a "far", expected none, because the text has at most 24 characters)"}},
        Defect{
            "far-too-long",
            {R"(exercises/tilt.json:12: /cues/lift/far: found 28 characters: "Flatten back against the mat", expected at most 24 characters with the sides filled in)"}},
        Defect{"cause-note-without-source",
               {R"(exercises/tilt.json:19: /byCause/0/sources: found an empty list, expected 1 to 100 entries)"}},
        Defect{
            "cause-note-too-long",
            {R"(exercises/tilt.json:19: /byCause/0/note: found 135 characters: "Keep it small. Keep it small. Keep it small. Keep it small. …", expected a text of 1 to 110 characters in one line)"}},
        Defect{
            "body-part-too-long",
            {R"(exercises/tilt.json:6: /bodyParts/0: found 34 characters: "the small muscles beside the spine", expected a text of 1 to 24 characters in one line)"}},
        Defect{
            "alternating-hold",
            {R"(exercises/tilt.json:6: /sides: found "alternating", expected sides that fit every dose: "none" with minutes, "alternating" only with repetitions)"}},
        Defect{"amount-incomplete",
               {R"(exercises/tilt.json:22: /doses/2/repetitions: found no "start", expected the key "start")"}},
        Defect{
            "amounts-out-of-order",
            {R"(exercises/tilt.json:22: /doses/2/repetitions: found least 8, start 13, most 12, expected least, start and most in rising order)"}},
        Defect{"basis-empty",
               {R"(exercises/tilt.json:28: /doses/2/basis/sets: found an empty list, expected 1 to 100 entries)"}},
        Defect{"basis-missing",
               {R"(exercises/tilt.json:27: /doses/2/basis: found no "tempo", expected the key "tempo")"}},
        Defect{
            "basis-superfluous",
            {R"(exercises/tilt.json:29: /doses/2/basis/minutes: found unknown key "minutes", expected one of "sets", "repetitions", "tempo", "restSeconds", "timesADay", "daysAWeek")"}},
        Defect{"chain-of-missing-exercises",
               {R"(exercises/one.json:19: /easier/0: found "two", expected the id of an exercise that can be used)",
                R"(exercises/three.json:19: /easier/0: found "four", expected the id of an exercise that can be used)",
                R"(exercises/two.json:19: /easier/0: found "three", expected the id of an exercise that can be used)"}},
        Defect{
            "comma-missing",
            {R"(exercises/tilt.json:4: /name: found broken JSON (while parsing object - unexpected string literal; expected '}'), expected valid JSON)"}},
        Defect{
            "comment",
            {R"(exercises/tilt.json:3: /id: found broken JSON (while parsing object key - invalid literal), expected valid JSON)"}},
        Defect{
            "cue-for-change-missing",
            {R"(exercises/tilt.json:10: /cues: found no cue "change", expected a cue for every part of the exercise)"}},
        Defect{
            "cue-for-hold-and-pause-missing",
            {R"(exercises/tilt.json:10: /cues: found no cue "hold", expected a cue for every part of the exercise)",
             R"(exercises/tilt.json:10: /cues: found no cue "pause", expected a cue for every part of the exercise)"}},
        Defect{
            "cue-for-rest-missing",
            {R"(exercises/tilt.json:10: /cues: found no cue "rest", expected a cue for every part of the exercise)"}},
        Defect{
            "cue-missing",
            {R"(exercises/tilt.json:10: /cues: found no cue "lift", expected a cue for every part of the exercise)"}},
        Defect{
            "cue-part-unknown",
            {R"(exercises/tilt.json:10: /cues: found no cue "lower", expected a cue for every part of the exercise)",
             R"(exercises/tilt.json:13: /cues/lowr: found unknown key "lowr", expected one of "ready", "lift", "hold", "lower", "pause", "go", "rest", "change")"}},
        Defect{
            "cue-too-long-with-side",
            {R"(exercises/tilt.json:12: /cues/lift/text: found 41 characters: "Lift slowly, and look far up to the {side}", expected at most 40 characters with the sides filled in)"}},
        Defect{
            "cue-too-long",
            {R"(exercises/tilt.json:12: /cues/lift/text: found 44 characters: "Flatten the back against the mat or bed here", expected at most 40 characters with the sides filled in)"}},
        Defect{
            "cue-with-a-lone-brace",
            {R"(exercises/tilt.json:13: /cues/lower/text: found "{", expected no braces but {side} and {otherSide})"}},
        Defect{
            "cue-with-side-but-no-sides",
            {R"(exercises/tilt.json:13: /cues/lower: found a side in the text, expected none, because the exercise has no sides)"}},
        Defect{
            "cue-with-unknown-placeholder",
            {R"(exercises/tilt.json:13: /cues/lower/text: found "{leg}", expected no braces but {side} and {otherSide})"}},
        Defect{
            "cue-word-too-long",
            {R"(exercises/tilt.json:13: /cues/lower/word: found 13 characters: "Let it all go", expected a text of 1 to 12 characters in one line)"}},
        Defect{"dose-missing",
               {R"(exercises/tilt.json:19: /doses: found no dose, expected a dose for at least one phase)"}},
        Defect{
            "dose-out-of-range",
            {R"(exercises/tilt.json:21: /doses/2/sets: found 0, expected a whole number from 1 to 10)",
             R"(exercises/tilt.json:22: /doses/2/repetitions/most: found 101, expected a whole number from 1 to 100)",
             R"(exercises/tilt.json:23: /doses/2/tempo/lift: found 0, expected a whole number from 1 to 30)",
             R"(exercises/tilt.json:24: /doses/2/restSeconds: found 601, expected a whole number from 0 to 600)",
             R"(exercises/tilt.json:26: /doses/2/daysAWeek: found 8, expected a whole number from 1 to 7)"}},
        Defect{"easier-exercise-missing",
               {R"(exercises/tilt.json:19: /easier/0: found "rock", expected the id of an exercise that can be used)",
                R"(exercises/tilt.json:20: /harder/0: found the exercise itself, expected another exercise)"}},
        Defect{
            "file-cut-short",
            {R"(exercises/tilt.json:17: /precautions: found broken JSON (while parsing object key - invalid string: missing closing quote), expected valid JSON)"}},
        Defect{
            "file-empty",
            {R"(exercises/tilt.json:1: found broken JSON (while parsing value - unexpected end of input; expected '[', '{', or a literal), expected valid JSON)"}},
        Defect{"file-name-differs-from-id",
               {R"(exercises/tilt.json:2: /id: found "clam", expected "tilt", as the file is named)"}},
        Defect{"folder-empty", {R"(exercises: found an empty folder, expected at least one .json file)"}},
        Defect{"folder-in-place-of-a-file",
               {R"(exercises/rock.json: found something that is not a file, expected a JSON file)"}},
        Defect{"folder-missing", {R"(exercises: found no such folder, expected a folder with .json files)"}},
        Defect{"fraction",
               {R"(exercises/tilt.json:25: /doses/2/timesADay: found 1.5, expected a whole number from 1 to 24)"}},
        Defect{
            "hint-too-long",
            {R"(exercises/tilt.json:8: /hint: found 27 characters: "Flatten the back and let go", expected a text of 1 to 26 characters in one line)"}},
        Defect{
            "id-impossible",
            {R"(exercises/Pelvic tilt.json:2: /id: found "Pelvic tilt", expected an id: lower-case words joined by hyphens)"}},
        Defect{"id-twice",
               {R"(exercises/tilt-copy.json:2: /id: found "tilt", expected "tilt-copy", as the file is named)"}},
        Defect{
            "key-missing",
            {R"(exercises/tilt.json:1: found no "goal", expected the key "goal")",
             R"(exercises/tilt.json:19: /doses/2: found no "restSeconds", expected the key "restSeconds")",
             R"(exercises/tilt.json:29: /doses/2/basis/restSeconds: found unknown key "restSeconds", expected one of "sets", "repetitions", "tempo", "timesADay", "daysAWeek")"}},
        Defect{
            "key-twice",
            {R"(exercises/tilt.json:7: /name: found the key "name" a second time, expected each key once)",
             R"(exercises/tilt.json:27: /doses/2/sets: found the key "sets" a second time, expected each key once)"}},
        Defect{
            "line-break-in-text",
            {R"(exercises/tilt.json:8: /hint: found a line break or another control character, expected a text of 1 to 26 characters in one line)"}},
        Defect{
            "name-too-long",
            {R"(exercises/tilt.json:3: /name: found 23 characters: "A pelvic tilt, rocking.", expected a text of 1 to 22 characters in one line)"}},
        Defect{"no-kind-of-work", {R"(exercises/tilt.json:10: /cues: found no cue "go", expected a cue for every part of the exercise)", R"(exercises/tilt.json:20: /doses/2: found no kind of work, expected exactly one of repetitions with tempo, holdSeconds, minutes)", R"(exercises/tilt.json:22: /doses/2/tempo: found a tempo without repetitions, expected a tempo only where there are repetitions)", R"(exercises/tilt.json:28: /doses/2/basis/repetitions: found unknown key "repetitions", expected one of "sets", "tempo", "restSeconds", "timesADay", "daysAWeek")"}}, Defect{"not-an-object", {R"(exercises/tilt.json:1: found a list, expected an object)"}}, Defect{"not-utf-8", {R"(exercises/tilt.json:8: found a byte that is not UTF-8 text, expected UTF-8 text)"}}, Defect{"number-too-large", {R"(exercises/tilt.json:25: /doses/2/timesADay: found 1e+20, expected a whole number from 1 to 24)"}}, Defect{"own-source-in-shipped-file", {R"(exercises/tilt.json:28: /doses/2/basis/sets/0: found "own", expected the id of a source in sources.json, or "our-choice")"}}, Defect{"phase-impossible", {R"(exercises/tilt.json:20: /doses/10: found a dose for phase "10", expected a phase number from 1 to 9 as key)"}}, Defect{"repetitions-without-tempo", {R"(exercises/tilt.json:20: /doses/2: found no "tempo", expected the key "tempo")", R"(exercises/tilt.json:29: /doses/2/basis/tempo: found unknown key "tempo", expected one of "sets", "repetitions", "restSeconds", "timesADay", "daysAWeek")"}}, Defect{"source-unknown", {R"(exercises/tilt.json:28: /doses/2/basis/sets/0: found "giude", expected the id of a source in sources.json, or "our-choice")", R"(exercises/tilt.json:37: /sources/0/source: found "book", expected the id of a source in sources.json, or "our-choice")"}}, Defect{"sources-missing", {R"(exercises/tilt.json:29: /doses/2/basis/repetitions/0: found "guide", expected the id of a source in sources.json, or "our-choice")", R"(exercises/tilt.json:32: /doses/2/basis/timesADay/0: found "guide", expected the id of a source in sources.json, or "our-choice")", R"(exercises/tilt.json:33: /doses/2/basis/daysAWeek/0: found "guide", expected the id of a source in sources.json, or "our-choice")", R"(exercises/tilt.json:37: /sources/0/source: found "guide", expected the id of a source in sources.json, or "our-choice")", R"(sources.json: found no such file, expected a JSON file)"}}, Defect{"sources-repeated", {R"(sources.json:4: /sources/1: found the source "own", expected an id that is not known without this file)", R"(sources.json:5: /sources/2: found a second source "guide", expected each id once)"}}, Defect{"text-blank", {R"(exercises/tilt.json:3: /name: found "  ", expected a text of 1 to 22 characters in one line)", R"(exercises/tilt.json:17: /stopIf/0: found "", expected a text of 1 to 110 characters in one line)"}}, Defect{"too-deep", {R"(exercises/tilt.json:15: /feel/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0: found deeper nesting, expected 32 levels at most)"}}, Defect{"two-kinds-of-work", {R"(exercises/tilt.json:20: /doses/2: found repetitions and holdSeconds, expected exactly one of repetitions with tempo, holdSeconds, minutes)", R"(exercises/tilt.json:28: /doses/2/basis: found no "holdSeconds", expected the key "holdSeconds")"}}, Defect{"unknown-key", {R"(exercises/tilt.json:1: found no "steps", expected the key "steps")", R"(exercises/tilt.json:9: /stpes: found unknown key "stpes", expected one of "$schema", "id", "name", "alsoCalled", "equipment", "bodyParts", "goal", "hint", "steps", "feel", "precautions", "stopIf", "slips", "category", "position", "sides", "doses", "cues", "easier", "harder", "byCause", "sources")"}},
        Defect{
            "word-unknown",
            {R"(exercises/tilt.json:4: /category: found "mobilty", expected one of "nerve-glide", "mobility", "stability", "strength", "stretch", "aerobic")",
             R"(exercises/tilt.json:5: /position: found "supine", expected one of "on-back", "on-side", "on-front", "all-fours", "kneeling", "sitting", "standing", "in-water", "on-machine")"}},
        Defect{"wrong-type",
               {R"(exercises/tilt.json:3: /name: found 7, expected a text of 1 to 22 characters in one line)",
                R"(exercises/tilt.json:9: /steps: found "Lie down.", expected a list)",
                R"(exercises/tilt.json:13: /cues/lower: found "Let go", expected an object)",
                R"(exercises/tilt.json:21: /doses/2/sets: found "1", expected a whole number from 1 to 10)"}}),
    [](const auto& defect) { return test::testName(defect.param); });

} // namespace
} // namespace glidepath
