#include "assessment/rule_tables.h"

namespace glidepath::test {

namespace {

PastBuilder inPhase2() {
    return PastBuilder{}.entered(2, -60).answeredSigns(-1);
}

PastBuilder redSession(int day) {
    return inPhase2().did("p2-daily", on(day), kRed);
}

RuleTable hardDay() {
    const auto now = [](int leg, int back) { return inPhase2().told(on(0), {.leg = leg, .back = back}); };
    return {
        .rule = "relief-on-hard-day",
        .rows = {{"leg 6", Speaks::No, now(6, 2)},
                 {"leg 7", Speaks::Yes, now(7, 2)},
                 {"leg 8", Speaks::Yes, now(8, 2)},
                 {"back 7", Speaks::Yes, now(2, 7)},
                 {"leg 7 in the morning, 6 at noon", Speaks::No, now(7, 2).told(on(0), {.leg = 6, .timeOfDay = 12h})},
                 {"leg 6 in the morning, 7 at noon", Speaks::Yes, now(6, 2).told(on(0), {.leg = 7, .timeOfDay = 12h})},
                 {"leg 9 yesterday", Speaks::No, inPhase2().told(on(-1), {.leg = 9})}}};
}

RuleTable halfAfterRed() {
    const assessment::Given half{.sets = 1, .amount = 5, .share = programme::Share::Eased};
    return {
        .rule = "half-after-red",
        .rows = {
            {"6 days since", Speaks::Yes, redSession(-6)},
            {"7 days since", Speaks::Yes, redSession(-7)},
            {"8 days since", Speaks::No, redSession(-8)},
            {"sharp pain today", Speaks::Yes, inPhase2().did("p2-daily", on(0), kSharp)},
            {"a lighter session since", Speaks::No, redSession(-2).did(2, {{"pelvic-tilt", half}}, on(-1), kWell)},
            {"a usual session since", Speaks::Yes, redSession(-2).did("p2-daily", on(-1), kWell)},
            {"a lighter walk since", Speaks::Yes, redSession(-2).did("p2-aerobic", on(-1), kWell)},
            {"a lighter session before", Speaks::Yes, redSession(-2).did(2, {{"pelvic-tilt", half}}, on(-3), kWell)},
            {"none was too much", Speaks::No, inPhase2().did("p2-daily", on(-1), kWell)}}};
}

RuleTable noGrowth() {
    return {.rule = "no-growth-after-red",
            .rows = {{"2 days since", Speaks::Yes, redSession(-2)},
                     {"3 days since", Speaks::No, redSession(-3)},
                     {"4 days since", Speaks::No, redSession(-4)},
                     {"known only 2 days ago, by the morning after", Speaks::Yes,
                      inPhase2()
                          .told(on(-3), {.leg = 2})
                          .told(on(-2), {.leg = 4})
                          .did("p2-daily", on(-3), {.before = 2, .after = 2, .later = Later::Same})},
                     {"none was too much", Speaks::No, inPhase2().did("p2-daily", on(-1), kWell)}}};
}

/// A session of the exercise at half past eight.
PastBuilder with(Feel feel, std::vector<int> days) {
    PastBuilder past = inPhase2();
    for (const int day : days)
        past.did(2, {{"pelvic-tilt", {.sets = 1, .amount = 10}}}, on(day), {.feel = feel, .timeOfDay = 8h + 30min});
    return past;
}

Row tilt(std::string name, Speaks speaks, PastBuilder past, WallTime now = kNow) {
    return {.name = std::move(name), .speaks = speaks, .past = std::move(past), .now = now, .exercise = "pelvic-tilt"};
}

RuleTable sharpPain() {
    const auto after = [](std::string name, Speaks speaks, Duration timeOfDay) {
        return tilt(std::move(name), speaks, with(Feel::SharpPain, {-2}), at(0, timeOfDay));
    };
    return {
        .rule = "rest-after-sharp-pain",
        .rows = {after("47 hours 59 minutes", Speaks::Yes, 8h + 29min), after("48 hours", Speaks::No, 8h + 30min),
                 after("48 hours 1 minute", Speaks::No, 8h + 31min),
                 tilt("numb an hour ago", Speaks::Yes, with(Feel::NumbOrWeak, {0}), at(0, 9h + 30min)),
                 tilt("more pain", Speaks::No, with(Feel::MorePain, {-1})),
                 tilt("sharp pain, and the clock set back a day", Speaks::Yes, with(Feel::SharpPain, {0}), at(-1, 9h)),
                 tilt("put back since", Speaks::No, with(Feel::SharpPain, {-1}).putBack("pelvic-tilt", 0))}};
}

Row strikes(std::string name, Speaks speaks, std::vector<int> days) {
    return tilt(std::move(name), speaks, with(Feel::MorePain, std::move(days)));
}

RuleTable oneStrike() {
    return {.rule = "half-after-one-strike",
            .rows = {strikes("7 days ago", Speaks::No, {-7}), strikes("6 days ago", Speaks::Yes, {-6}),
                     strikes("twice", Speaks::No, {-6, -5}), strikes("7 and 6 days ago", Speaks::Yes, {-7, -6}),
                     tilt("uncomfortable", Speaks::No, with(Feel::Uncomfortable, {-1})),
                     tilt("put back since", Speaks::No, with(Feel::MorePain, {-3}).putBack("pelvic-tilt", -2)),
                     tilt("again after it was put back", Speaks::Yes,
                          with(Feel::MorePain, {-3, -1}).putBack("pelvic-tilt", -2))}};
}

RuleTable twoStrikes() {
    return {.rule = "rest-after-two-strikes",
            .rows = {strikes("once", Speaks::No, {-6}), strikes("twice", Speaks::Yes, {-6, -5}),
                     strikes("three times", Speaks::Yes, {-6, -5, -4}),
                     strikes("7 and 6 days ago", Speaks::No, {-7, -6}),
                     strikes("twice on one day", Speaks::Yes, {-1, -1})}};
}

RuleTable threeStrikes() {
    return {
        .rule = "aside-after-three-strikes",
        .rows = {strikes("twice", Speaks::No, {-27, -1}), strikes("three times", Speaks::Yes, {-27, -14, -1}),
                 strikes("four times", Speaks::Yes, {-27, -14, -10, -1}),
                 strikes("the first 28 days ago", Speaks::No, {-28, -14, -1}),
                 tilt("put back since", Speaks::No, with(Feel::MorePain, {-9, -8, -7}).putBack("pelvic-tilt", -6))}};
}

Row away(std::string name, Speaks speaks, int day) {
    return {std::move(name), speaks, inPhase2().did("p2-daily", on(day), kWell)};
}

RuleTable weekAway() {
    return {.rule = "less-after-a-week-away",
            .rows = {away("6 days", Speaks::No, -6),
                     away("7 days", Speaks::Yes, -7),
                     away("8 days", Speaks::Yes, -8),
                     away("13 days", Speaks::Yes, -13),
                     away("14 days", Speaks::No, -14),
                     away("15 days", Speaks::No, -15),
                     {"no session yet", Speaks::No, inPhase2()}}};
}

RuleTable twoWeeksAway() {
    return {.rule = "less-after-two-weeks-away",
            .rows = {away("13 days", Speaks::No, -13),
                     away("14 days", Speaks::Yes, -14),
                     away("15 days", Speaks::Yes, -15),
                     {"no session yet", Speaks::No, inPhase2()}}};
}

} // namespace

std::vector<RuleTable> easeTables() {
    return {hardDay(),    halfAfterRed(), noGrowth(), sharpPain(),   oneStrike(),
            twoStrikes(), threeStrikes(), weekAway(), twoWeeksAway()};
}

} // namespace glidepath::test
