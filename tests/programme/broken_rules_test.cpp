#include "broken/complete_content.h"
#include "catalogue/catalogue.h"
#include "programme/programme.h"

#include <gtest/gtest.h>

#include <array>

namespace glidepath {
namespace {

using test::Defect;

class BrokenRules : public testing::TestWithParam<Defect> {};

TEST_P(BrokenRules, AreReportedWithFilePointerAndLine) {
    const test::CompleteContent content{GetParam().folder};
    const std::array folders{catalogue::ContentFolder{content.path(), catalogue::Origin::Shipped}};
    Findings findings;
    const auto catalogue = catalogue::readCatalogue(folders, findings);
    (void)programme::readProgramme(folders, catalogue, findings);
    EXPECT_EQ(test::told(findings, content.path()), GetParam().findings);
    EXPECT_TRUE(hasErrors(findings));
}

INSTANTIATE_TEST_SUITE_P(
    Defects, BrokenRules,
    testing::Values(
        Defect{
            "rule-metric-unknown",
            {R"(programme/rules/refer.json:5: /rules/0/when/metric: found "leg-chang", expected a metric, one of those that rules.schema.json lists)"}},
        Defect{
            "rule-metric-of-another-kind",
            {R"(programme/rules/refer.json:5: /rules/0/when/metric: found "strikes", expected something that can be asked in rules of the kind "refer")"}},
        Defect{"rule-asks-nothing",
               {R"(programme/rules/refer.json:6: /rules/0/then: found an empty list, expected 1 to 1 entries)"}},
        Defect{
            "rule-action-of-another-kind",
            {R"(programme/rules/screen.json:6: /rules/0/then/0: found nothing that such a rule can ask for, expected exactly one of answerSigns)"}},
        Defect{
            "rule-with-two-actions-in-one",
            {R"(programme/rules/ease.json:6: /rules/0/then/0: found 2 things at once, expected exactly one of easeSession, easeExercise, restExercise, putAside, leaveOut, growth, offer)"}},
        Defect{
            "rule-asks-the-same-twice",
            {R"(programme/rules/ease.json:6: /rules/0/then/1: found the same thing a second time, expected each thing once)"}},
        Defect{
            "rule-action-out-of-range",
            {R"(programme/rules/ease.json:6: /rules/0/then/0/easeSession: found 0, expected a whole number from 10 to 99)"}},
        Defect{
            "rule-grows-nothing",
            {R"(programme/rules/grow.json:6: /rules/0/then/0/grow: found nothing that grows, expected at least one of repetitions, seconds, minutes)"}},
        Defect{
            "rule-eases-something-else",
            {R"(programme/rules/ease.json:6: /rules/0/then: found something for one exercise, expected only what changes the session, as "when" asks about no exercise)"}},
        Defect{
            "rule-condition-of-no-kind",
            {R"(programme/rules/refer.json:5: /rules/0/when: found no kind of condition, expected exactly one of all, any, metric)"}},
        Defect{
            "rule-condition-of-two-kinds",
            {R"(programme/rules/refer.json:5: /rules/0/when: found 2 kinds of condition, expected exactly one of all, any, metric)"}},
        Defect{
            "rule-condition-too-deep",
            {R"(programme/rules/refer.json:5: /rules/0/when/all/0/any/0/all/0: found conditions 4 deep, expected at most 3)"}},
        Defect{"rule-condition-empty",
               {R"(programme/rules/refer.json:5: /rules/0/when/all: found an empty list, expected 1 to 12 entries)"}},
        Defect{"rule-days-missing",
               {R"(programme/rules/refer.json:5: /rules/0/when: found no "days", expected the key "days")"}},
        Defect{
            "rule-days-superfluous",
            {R"(programme/rules/screen.json:5: /rules/0/when/days: found 7, expected no "days" with "days-since-screening")"}},
        Defect{
            "rule-place-unknown",
            {R"(programme/rules/step-back.json:9: /rules/0/when/any/1/place: found "knee", expected one of "none", "back", "buttock", "thigh", "calf", "foot")"}},
        Defect{
            "rule-level-missing",
            {R"(programme/rules/step-back.json:8: /rules/0/when/any/0: found no "level", expected the key "level")"}},
        Defect{
            "rule-exercise-missing",
            {R"(programme/rules/advance.json:11: /rules/0/when/all/1/exercises/0: found "rock", expected the id of an exercise that can be used)",
             R"(programme/rules/advance.json:11: /rules/0/when/all/1/exercises/2: found "tilt", expected each exercise once)"}},
        Defect{
            "rule-value-out-of-range",
            {R"(programme/rules/refer.json:5: /rules/0/when/value: found 11, expected a whole number from -10 to 10)"}},
        Defect{
            "rule-value-not-a-word",
            {R"(programme/rules/response.json:6: /rules/0/when/any/1/value: found "worse", expected one of "easier", "same", "little-worse", "clearly-worse")"}},
        Defect{
            "rule-words-in-order",
            {R"(programme/rules/response.json:8: /rules/0/when/any/1/is: found ">=", expected "==" or "!=", as words have no order)"}},
        Defect{
            "rule-operator-unknown",
            {R"(programme/rules/refer.json:5: /rules/0/when/is: found "=", expected one of "==", "!=", "<", "<=", ">=", ">")"}},
        Defect{"rule-clause-without-text",
               {R"(programme/rules/advance.json:8: /rules/0/when/all/0: found no "text", expected the key "text")"}},
        Defect{
            "rule-clause-text-too-long",
            {R"(programme/rules/advance.json:12: /rules/0/when/all/0/text: found 50 characters: "More than five whole days in this same phase of it", expected a text of 1 to 44 characters in one line)"}},
        Defect{
            "rule-id-of-another-rule",
            {R"(programme/rules/refer.json:4: /rules/0/id: found "grow-amount", expected an id that no other rule has)"}},
        Defect{
            "rule-phase-unknown",
            {R"(programme/rules/advance.json:12: /rules/0/then/0/goToPhase: found 3, expected the number of a phase that can be used)"}},
        Defect{
            "rule-phase-in-the-wrong-direction",
            {R"(programme/rules/advance.json:12: /rules/0/then: found a phase in the wrong direction, expected a phase further on)"}},
        Defect{"rule-phase-missing",
               {R"(programme/rules/advance.json:3: /rules/0: found no "phase", expected the key "phase")"}},
        Defect{"rule-quiet-days-missing",
               {R"(programme/rules/step-back.json:3: /rules/0: found no "quietDays", expected the key "quietDays")"}},
        Defect{
            "rule-quiet-days-superfluous",
            {R"(programme/rules/grow.json:9: /rules/0/quietDays: found 7, expected no "quietDays" in a rule of this kind)"}},
        Defect{"rule-without-source",
               {R"(programme/rules/refer.json:8: /rules/0/sources: found an empty list, expected 1 to 100 entries)"}},
        Defect{
            "rule-source-unknown",
            {R"(programme/rules/refer.json:8: /rules/0/sources/0: found "book", expected the id of a source in sources.json, or "our-choice")"}},
        Defect{
            "rule-reason-too-long",
            {R"(programme/rules/refer.json:7: /rules/0/reason: found 256 characters: "Leg pain is up, and up, and up. Leg pain is up, and up, and …", expected a text of 1 to 220 characters in one line)"}},
        Defect{
            "rule-reason-with-unknown-placeholder",
            {R"(programme/rules/refer.json:7: /rules/0/reason: found "{points}", expected {exercise} or {value}, and no other brace)"}},
        Defect{
            "rule-reason-with-a-lone-brace",
            {R"(programme/rules/refer.json:7: /rules/0/reason: found "{value points up.", expected {exercise} or {value}, and no other brace)"}},
        Defect{
            "rule-reason-names-no-exercise",
            {R"(programme/rules/refer.json:7: /rules/0/reason: found {exercise} in a rule that is not about one exercise, expected a text without it)"}},
        Defect{
            "rules-of-no-kind",
            {R"(programme/rules: found "referral.json", expected entry.json, screen.json, response.json, ease.json, step-back.json, advance.json, grow.json, refer.json and nothing else)"}},
        Defect{"rules-empty",
               {R"(programme/rules/refer.json:2: /rules: found an empty list, expected 1 to 30 entries)"}},
        Defect{
            "responses-in-the-wrong-order",
            {R"(programme/rules/response.json:15: /rules/1: found a response that is worse than the one before it, expected the worst first)"}},
        Defect{
            "response-unknown",
            {R"(programme/rules/response.json:23: /rules/1/then/0/response: found "unknown", expected a response that says something)"}},
        Defect{
            "entry-without-a-last-rule",
            {R"(programme/rules/entry.json:2: /rules: found no rule for those of whom too little is known, expected a last rule with {"all": []} as its condition)"}},
        Defect{
            "entry-rule-that-hides-others",
            {R"(programme/rules/entry.json:3: /rules/0: found a rule that always holds before others, expected such a rule at the end)"}},
        Defect{
            "entry-rule-with-phase",
            {R"(programme/rules/entry.json:9: /rules/0/phase: found 1, expected no "phase" in a rule of this kind)"}},
        Defect{"entry-reason-with-a-value-of-nothing", {R"(programme/rules/entry.json:21: /rules/2/reason: found {value} in a rule that compares nothing, expected a text without it)"}}, Defect{"question-line-twice", {R"(programme/questions.json:12: /triggers/1/id: found a second line "back-alone", expected each id once)"}}, Defect{"question-without-text", {R"(programme/questions.json:3: /signs/0: found no "text", expected the key "text")"}}, Defect{"question-source-unknown", {R"(programme/questions.json:3: /signs/0/sources/0: found "book", expected the id of a source in sources.json, or "our-choice")"}}, Defect{"question-exercise-missing", {R"(programme/questions.json:11: /triggers/0/leavesOut/0: found "rock", expected the id of an exercise that can be used)"}}, Defect{"question-position-unknown", {R"(programme/questions.json:22: /floor/1/leavesOut/1: found "on-back", expected each word once)", R"(programme/questions.json:22: /floor/1/leavesOut/2: found "upright", expected one of "on-back", "on-side", "on-front", "all-fours", "kneeling", "sitting", "standing", "in-water", "on-machine")"}}, Defect{"question-hint-too-long", {R"(programme/questions.json:6: /signs/0/hint: found 101 characters: "As far as it goes, As far as it goes, As far as it goes, As …", expected a text of 1 to 80 characters in one line)"}},
        Defect{
            "counter-signs-too-few",
            {R"(programme/questions.json:9: /counterSignsToWarn: found 3, expected at most 2, as many as there are)"}}),
    [](const auto& defect) { return test::testName(defect.param); });

} // namespace
} // namespace glidepath
