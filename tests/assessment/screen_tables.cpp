#include "assessment/rule_tables.h"

namespace glidepath::test {

namespace {

/// Somebody in the middle of it, for whom no rule asks for the signs.
PastBuilder inPhase2(int signsDay) {
    return PastBuilder{}.entered(2, -60).answeredSigns(signsDay);
}

RuleTable everyFourWeeks() {
    return {.rule = "signs-every-four-weeks",
            .rows = {{"answered 27 days ago", Speaks::No, inPhase2(-27)},
                     {"answered 28 days ago", Speaks::Yes, inPhase2(-28)},
                     {"answered 29 days ago", Speaks::Yes, inPhase2(-29)},
                     {"answered twice, 27 days ago the last time", Speaks::No, inPhase2(-40).answeredSigns(-27)},
                     {"never answered", Speaks::Yes, PastBuilder{}.entered(2, -1)}}};
}

RuleTable somethingNew() {
    const Told isNew{.newOrStronger = YesOrNo::Yes};
    return {
        .rule = "signs-after-something-new",
        .rows = {{"told after the signs, on the same day", Speaks::Yes, inPhase2(0).told(on(0), isNew)},
                 {"told the day after", Speaks::Yes, inPhase2(-1).told(on(0), isNew)},
                 {"told ten days before today", Speaks::Yes, inPhase2(-20).told(on(-10), isNew)},
                 {"told before the signs", Speaks::No, inPhase2(0).told(on(-1), isNew)},
                 {"told an hour before the signs", Speaks::No, inPhase2(-9).told(on(0), isNew).answeredSigns(0, 8h)},
                 {"told that nothing is", Speaks::No, inPhase2(-1).told(on(0), {.newOrStronger = YesOrNo::No})},
                 {"not told", Speaks::No, inPhase2(-1).told(on(0), {.leg = 9})}}};
}

RuleTable numbness() {
    Around numb{kSilent};
    numb.feel = Feel::NumbOrWeak;
    return {.rule = "signs-after-numbness",
            .rows = {{"numb after the signs, on the same day", Speaks::Yes, inPhase2(0).did("p2-daily", on(0), numb)},
                     {"numb the day after", Speaks::Yes, inPhase2(-1).did("p2-daily", on(0), numb)},
                     {"numb before the signs", Speaks::No, inPhase2(-1).did("p2-daily", on(-2), numb)},
                     {"numb an hour before the signs", Speaks::No,
                      inPhase2(-9).did("p2-daily", on(0), numb).answeredSigns(0, 10h)},
                     {"sharp pain", Speaks::No, inPhase2(-1).did("p2-daily", on(0), kSharp)},
                     {"not told", Speaks::No, inPhase2(-1).did("p2-daily", on(0))}}};
}

RuleTable timeAway() {
    const auto away = [](int sessionDay, int signsDay) {
        return inPhase2(signsDay).did("p2-daily", on(sessionDay), kWell);
    };
    return {.rule = "signs-after-time-away",
            .rows = {{"13 days since a session", Speaks::No, away(-13, -20)},
                     {"14 days since a session", Speaks::Yes, away(-14, -20)},
                     {"15 days since a session", Speaks::Yes, away(-15, -20)},
                     {"a walk 13 days ago", Speaks::No, away(-20, -20).did("p2-aerobic", on(-13))},
                     {"signs 13 days ago", Speaks::No, away(-20, -13)},
                     {"signs 14 days ago", Speaks::Yes, away(-20, -14)},
                     {"signs 15 days ago", Speaks::Yes, away(-20, -15)},
                     {"no session yet", Speaks::No, inPhase2(-20)}}};
}

RuleTable withoutEase() {
    const Told none{.leg = 8, .eases = YesOrNo::No};
    return {.rule = "signs-without-ease",
            .rows = {{"no position eases it", Speaks::Yes, inPhase2(-1).told(on(0), none)},
                     {"told before the signs", Speaks::No, inPhase2(-1).told(on(-2), none)},
                     {"a position eases it", Speaks::No, inPhase2(-1).told(on(0), {.leg = 8, .eases = YesOrNo::Yes})},
                     {"not told", Speaks::No, inPhase2(-1).told(on(0), {.leg = 8})}}};
}

} // namespace

std::vector<RuleTable> screenTables() {
    return {everyFourWeeks(), somethingNew(), numbness(), timeAway(), withoutEase()};
}

} // namespace glidepath::test
