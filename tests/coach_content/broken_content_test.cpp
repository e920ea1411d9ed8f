#include "broken/complete_content.h"
#include "broken/fixture.h"
#include "coach/content.h"

#include <gtest/gtest.h>

namespace glidepath::coach {
namespace {

using test::Defect;

class BrokenContent : public testing::TestWithParam<Defect> {};

TEST_P(BrokenContent, IsReportedWithFilePointerAndLine) {
    const auto folder = test::brokenFolder(GetParam().folder);
    EXPECT_EQ(test::told(readContent(folder, std::nullopt).findings, folder), GetParam().findings);
}

INSTANTIATE_TEST_SUITE_P(
    Defects, BrokenContent,
    testing::Values(
        Defect{
            "cause-unknown",
            {R"(exercises/tilt.json:19: /byCause/0/cause: warning: found "moonlight", expected the id of an entry in guidance/topics/causes.json)"}},
        Defect{"caution-missing", {R"(guidance/heat-and-cold.json:1: found no "caution", expected the key "caution")"}},
        Defect{
            "easier-unanswered",
            {R"(exercises/tilt.json:18: /harder/0: warning: found "press", expected an exercise that has this one in "easier")"}},
        Defect{
            "exercise-out-of-reach",
            {R"(exercises/press.json:1: warning: found an exercise that nothing leads to, expected a routine that offers it, or an exercise that names it)"}},
        Defect{
            "guidance-source-unknown",
            {R"(guidance/warning-signs.json:5: /soon/signs/0/sources/0: warning: found "book", expected the id of a source in sources.json, or "our-choice")",
             R"(guidance/after-session.json:1: /sources/0: warning: found "book", expected the id of a source in sources.json, or "our-choice")",
             R"(guidance/leave-for-now.json:5: /items/0/sources/0: warning: found "book", expected the id of a source in sources.json, or "our-choice")",
             R"(guidance/heat-and-cold.json:4: /cold/sources/0: warning: found "book", expected the id of a source in sources.json, or "our-choice")",
             R"(guidance/topics/causes.json:5: /groups/0/entries/0/sources/1: warning: found "book", expected the id of a source in sources.json, or "our-choice")"}},
        Defect{
            "harder-in-a-circle",
            {R"(exercises/press.json:18: /harder/0: warning: found "tilt", which leads back here, expected exercises that get harder and never come back)",
             R"(exercises/tilt.json:18: /harder/0: warning: found "press", which leads back here, expected exercises that get harder and never come back)"}},
        Defect{
            "harder-unanswered",
            {R"(exercises/press.json:18: /easier/0: warning: found "tilt", expected an exercise that has this one in "harder")",
             R"(exercises/press.json:1: warning: found an exercise that nothing leads to, expected a routine that offers it, or an exercise that names it)"}},
        Defect{
            "heat-lengths-not-rising",
            {R"(guidance/heat-and-cold.json:3: /heat/minutes: found minutes that do not rise, expected the shortest first, each once)"}},
        Defect{"heat-start-not-offered",
               {R"(guidance/heat-and-cold.json:3: /heat/start: found 30, expected one of "minutes")"}},
        Defect{
            "instead-missing",
            {R"(guidance/leave-for-now.json:5: /items/0/instead/0: warning: found "rock", expected the id of an exercise that can be used)"}},
        Defect{
            "left-out-as-an-alternative",
            {R"(programme/routines/core.json:12: /items/1/alternatives/0: warning: found "bend", expected nothing of the list of what to leave for now: "Toe touches")"}},
        Defect{
            "left-out-in-a-routine",
            {R"(programme/routines/core.json:11: /items/0/exercise: warning: found "tilt", expected nothing of the list of what to leave for now: "Toe touches")",
             R"(programme/routines/core.json:12: /items/1/exercise: warning: found "tilt", expected nothing of the list of what to leave for now: "Toe touches")"}},
        Defect{"left-out-without-instead",
               {R"(guidance/leave-for-now.json:5: /items/0/instead: found an empty list, expected 1 to 100 entries)"}},
        Defect{"left-out-without-names",
               {R"(guidance/leave-for-now.json:5: /items/0/matches: found an empty list, expected 1 to 100 entries)"}},
        Defect{"left-out-without-reason",
               {R"(guidance/leave-for-now.json:4: /items/0: found no "why", expected the key "why")"}},
        Defect{
            "routine-takes-longer",
            {R"(programme/routines/core.json:6: /minutes: warning: found 1, but it takes 2 min 20 s, expected minutes that are at most 20 % too few)"}},
        Defect{
            "sign-twice",
            {R"(guidance/warning-signs.json:4: /today/signs/0/id: found a second entry "numb", expected each id once)"}},
        Defect{"sign-without-id",
               {R"(guidance/warning-signs.json:4: /today/signs/0: found no "id", expected the key "id")"}},
        Defect{
            "topic-entry-twice",
            {R"(guidance/topics/causes.json:6: /groups/0/entries/1/id: found a second entry "herniated-disc", expected each id once)"}},
        Defect{
            "topic-entry-without-source",
            {R"(guidance/topics/causes.json:5: /groups/0/entries/0/sources: found an empty list, expected 1 to 100 entries)"}},
        Defect{"topic-form-unknown",
               {R"(guidance/topics/causes.json:2: /form: found "list", expected one of "tips", "questions")"}},
        Defect{
            "topic-icon-unknown",
            {R"(guidance/topics/causes.json:2: /icon: found "unicorn", expected one of "alert", "info", "hand", "chair", "flame", "snow", "leaf", "walk", "heart", "clock", "book", "question", "eye", "lift", "moon", "car", "check", "cross", "up")"}},
        Defect{"topic-named-otherwise",
               {R"(guidance/topics/causes.json:2: /id: found "reasons", expected "causes", as the file is named)"}},
        Defect{
            "topic-title-too-long",
            {R"(guidance/topics/causes.json:2: /title: found 31 characters: "Where all of this may come from", expected a text of 1 to 24 characters in one line)"}},
        Defect{"topic-without-entries",
               {R"(guidance/topics/causes.json:3: /groups: found an empty list, expected 1 to 100 entries)"}}),
    [](const auto& defect) { return test::testName(defect.param); });

TEST(BrokenQuestions, WarnOfEquipmentThatNobodyUses) {
    const test::CompleteContent content{"equipment-nobody-uses"};
    EXPECT_EQ(
        test::told(readContent(content.path(), std::nullopt).findings, content.path()),
        std::vector<std::string>{
            R"(programme/questions.json:16: /equipment/1/covers/0: warning: found "mat", expected equipment that some exercise needs)"});
}

TEST(BrokenQuestions, WarnOfEquipmentThatNobodyIsAskedAbout) {
    const test::CompleteContent content{"equipment-nobody-asks-about"};
    EXPECT_EQ(
        test::told(readContent(content.path(), std::nullopt).findings, content.path()),
        std::vector<std::string>{
            R"(exercises/tilt.json:7: /equipment/0: warning: found "mat", expected equipment that programme/questions.json asks about)"});
}

TEST(CompleteContent, HasNoFindingsBeforeItIsBroken) {
    const std::filesystem::path folder = std::filesystem::path{GLIDEPATH_TESTS_DIR} / "support" / "complete-content";
    EXPECT_EQ(test::told(readContent(folder, std::nullopt).findings, folder), std::vector<std::string>{});
}

} // namespace
} // namespace glidepath::coach
