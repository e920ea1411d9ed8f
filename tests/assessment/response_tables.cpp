#include "assessment/rule_tables.h"

namespace glidepath::test {

namespace {

/// A session yesterday that went well in every way, to be changed in one.
struct Yesterday {
    std::optional<int> before{3};
    std::optional<int> after{3};
    std::optional<Later> later{Later::Same};
    std::optional<int> morning{3};
    std::optional<int> nextMorning{3};
    std::optional<FarthestPoint> reach{FarthestPoint::Thigh};
    std::optional<FarthestPoint> nextReach{FarthestPoint::Thigh};
    std::string routine{"p1-core"};
};

PastBuilder morningsOf(const Yesterday& told) {
    return PastBuilder{}
        .told(on(-1), {.leg = told.morning, .farthest = told.reach})
        .told(on(0), {.leg = told.nextMorning, .farthest = told.nextReach});
}

PastBuilder pastOf(const Yesterday& told) {
    return morningsOf(told).did(told.routine, on(-1),
                                {.before = told.before, .after = told.after, .later = told.later});
}

Row row(std::string name, Speaks speaks, const Yesterday& told) {
    return {.name = std::move(name), .speaks = speaks, .past = pastOf(told)};
}

RuleTable stop() {
    const auto with = [](std::vector<std::optional<Feel>> feels) {
        assessment::SessionDone session{.began = at(-1, 9h), .phase = 1};
        for (const auto& feel : feels)
            session.exercises.push_back({numberOf("pelvic-tilt"), {.sets = 1, .amount = 10}, feel});
        return PastBuilder{}.did(session);
    };
    return {.rule = "response-stop",
            .rows = {{"none told", Speaks::No, with({std::nullopt, std::nullopt})},
                     {"more pain", Speaks::No, with({Feel::MorePain, Feel::Fine})},
                     {"sharp pain in one", Speaks::Yes, with({Feel::SharpPain, std::nullopt})},
                     {"numb or weak in one", Speaks::Yes, with({std::nullopt, Feel::NumbOrWeak})},
                     {"in two", Speaks::Yes, with({Feel::SharpPain, Feel::NumbOrWeak})}}};
}

RuleTable red() {
    return {.rule = "response-red",
            .rows = {row("2 points more after it", Speaks::No, {.after = 5}),
                     row("3 points more after it", Speaks::Yes, {.after = 6}),
                     row("4 points more after it", Speaks::Yes, {.after = 7}),
                     row("easier later", Speaks::No, {.later = Later::Easier}),
                     row("a little worse later", Speaks::No, {.later = Later::LittleWorse}),
                     row("clearly worse later", Speaks::Yes, {.later = Later::ClearlyWorse}),
                     row("1 point more the next morning", Speaks::No, {.nextMorning = 4}),
                     row("2 points more the next morning", Speaks::Yes, {.nextMorning = 5}),
                     row("3 points more the next morning", Speaks::Yes, {.nextMorning = 6}),
                     row("the same place the next morning", Speaks::No, {}),
                     row("one place farther the next morning", Speaks::Yes, {.nextReach = FarthestPoint::Calf}),
                     row("one place nearer the next morning", Speaks::No, {.nextReach = FarthestPoint::Buttock}),
                     row("next morning not told", Speaks::No, {.nextMorning = std::nullopt, .nextReach = std::nullopt}),
                     row("morning not told", Speaks::No, {.morning = std::nullopt, .nextMorning = 9}),
                     row("before not told", Speaks::No, {.before = std::nullopt, .after = 9}),
                     row("clearly worse later, nothing else told", Speaks::Yes,
                         {.before = std::nullopt,
                          .after = std::nullopt,
                          .later = Later::ClearlyWorse,
                          .morning = std::nullopt,
                          .nextMorning = std::nullopt})}};
}

/// The leg 4 before and 5 after, and the back 6 after but not told before.
PastBuilder backToldAfterOnly() {
    return morningsOf({}).did({.began = at(-1, 9h),
                               .phase = 1,
                               .kind = programme::RoutineKind::Mobility,
                               .before = {.leg = score(4)},
                               .after = {.leg = score(5), .back = score(6)},
                               .later = Later::Same});
}

RuleTable amber() {
    const Yesterday two{.before = 3, .after = 5};
    const auto later = [two](std::optional<Later> answer) {
        Yesterday told{two};
        told.later = answer;
        return told;
    };
    return {.rule = "response-amber",
            .rows = {row("1 point more, to 4", Speaks::No, {.before = 3, .after = 4}),
                     row("2 points more", Speaks::Yes, two),
                     row("3 points more", Speaks::No, {.before = 3, .after = 6}),
                     row("1 point more, from 5 to 6", Speaks::Yes, {.before = 5, .after = 6}),
                     row("1 point more, from 4 to 5", Speaks::No, {.before = 4, .after = 5}),
                     row("1 point more, from 6 to 7", Speaks::No, {.before = 6, .after = 7}),
                     {"1 point more, and the back above 5 afterwards", Speaks::Yes, backToldAfterOnly()},
                     row("easier later", Speaks::Yes, later(Later::Easier)),
                     row("a little worse later", Speaks::Yes, later(Later::LittleWorse)),
                     row("clearly worse later", Speaks::No, later(Later::ClearlyWorse)),
                     row("later not told", Speaks::No, later(std::nullopt)),
                     row("the same next morning", Speaks::Yes, {.before = 3, .after = 5, .nextMorning = 3}),
                     row("1 point more next morning", Speaks::Yes, {.before = 3, .after = 5, .nextMorning = 4}),
                     row("2 points more next morning", Speaks::No, {.before = 3, .after = 5, .nextMorning = 5}),
                     row("next morning not told", Speaks::No, {.before = 3, .after = 5, .nextMorning = std::nullopt})}};
}

RuleTable green() {
    return {.rule = "response-green",
            .rows = {row("as before", Speaks::Yes, {}), row("1 point more", Speaks::Yes, {.after = 4}),
                     row("2 points more", Speaks::No, {.after = 5}),
                     row("after not told", Speaks::No, {.after = std::nullopt}),
                     row("easier later", Speaks::Yes, {.later = Later::Easier}),
                     row("a little worse later", Speaks::Yes, {.later = Later::LittleWorse}),
                     row("clearly worse later", Speaks::No, {.later = Later::ClearlyWorse}),
                     row("later not told", Speaks::No, {.later = std::nullopt}),
                     row("1 point more next morning", Speaks::Yes, {.nextMorning = 4}),
                     row("2 points more next morning", Speaks::No, {.nextMorning = 5}),
                     row("next morning not told", Speaks::No, {.nextMorning = std::nullopt})}};
}

RuleTable greenWalk() {
    const auto walk = [](std::optional<int> nextMorning) {
        return Yesterday{.before = std::nullopt,
                         .after = std::nullopt,
                         .later = std::nullopt,
                         .nextMorning = nextMorning,
                         .routine = "p1-walk"};
    };
    Yesterday practice{walk(3)};
    practice.routine = "p1-core";
    return {.rule = "response-green-walk",
            .rows = {row("the same next morning", Speaks::Yes, walk(3)),
                     row("1 point more next morning", Speaks::Yes, walk(4)),
                     row("2 points more next morning", Speaks::No, walk(5)),
                     row("next morning not told", Speaks::No, walk(std::nullopt)),
                     row("no walk", Speaks::No, practice)}};
}

} // namespace

std::vector<RuleTable> responseTables() {
    return {stop(), red(), amber(), green(), greenWalk()};
}

} // namespace glidepath::test
