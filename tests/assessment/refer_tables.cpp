#include "assessment/rule_tables.h"

namespace glidepath::test {

namespace {

Row row(std::string name, Speaks speaks, PastBuilder past) {
    return {.name = std::move(name), .speaks = speaks, .past = std::move(past)};
}

PastBuilder in(int phase, int day = -60) {
    return PastBuilder{}.entered(phase, day).answeredSigns(-1);
}

/// Weeks of practice without a change, to be changed in one thing. The last scores are those of the last days.
struct Unchanged {
    int entered{};
    int sessions{56}; ///< of the 56 that are planned in 28 days
    int firstLeg{5};
    int firstBack{1};
    std::vector<int> lastLegs{4, 4, 4, 4, 4, 4, 4};
    int lastBack{1};
    int backToday{1};
};

PastBuilder pastOf(const Unchanged& unchanged) {
    PastBuilder past = in(1, unchanged.entered);
    past.told({unchanged.entered, unchanged.entered + 2}, {.leg = unchanged.firstLeg, .back = unchanged.firstBack});
    past.told({-6, -1}, {.back = unchanged.lastBack}).told(on(0), {.back = unchanged.backToday});
    past.legs(unchanged.lastLegs);
    for (int session = 0; session < unchanged.sessions; ++session)
        past.did("p1-core", on(-session / 2), atTime(kWell, session % 2 == 0 ? 9h : 18h));
    return past;
}

Row unchanged(std::string name, Speaks speaks, const Unchanged& change) {
    return row(std::move(name), speaks, pastOf(change));
}

std::vector<int> week(int score, int last) {
    return {score, score, score, score, score, score, last};
}

/// Told after so many weeks.
RuleTable noChange(std::string rule, int weeks) {
    const int day = -7 * weeks;
    const auto legs = [day](int first, std::vector<int> last) {
        return Unchanged{.entered = day, .firstLeg = first, .lastLegs = std::move(last)};
    };
    const auto back = [day](int last, int today) {
        return Unchanged{.entered = day, .firstLeg = 2, .lastLegs = week(1, 1), .lastBack = last, .backToday = today};
    };
    return {.rule = std::move(rule),
            .rows = {unchanged("a day too early", Speaks::No, {.entered = day + 1}),
                     unchanged("on the day", Speaks::Yes, {.entered = day}),
                     unchanged("a week later", Speaks::Yes, {.entered = day - 7}),
                     unchanged("39 of 56 sessions", Speaks::No, {.entered = day, .sessions = 39}),
                     unchanged("40 of 56 sessions", Speaks::Yes, {.entered = day, .sessions = 40}),
                     unchanged("from 5 to a seventh below 3", Speaks::No, legs(5, week(3, 2))),
                     unchanged("from 5 to 3", Speaks::No, legs(5, week(3, 3))),
                     unchanged("from 5 to a seventh above 3", Speaks::Yes, legs(5, week(3, 4))),
                     unchanged("from 10 to a seventh below 7", Speaks::No, legs(10, week(7, 6))),
                     unchanged("from 10 to 7", Speaks::No, legs(10, week(7, 7))),
                     unchanged("from 10 to a seventh above 7", Speaks::Yes, legs(10, week(7, 8))),
                     unchanged("from 2 to a seventh below 2", Speaks::No, legs(2, week(2, 1))),
                     unchanged("from 2 to 2", Speaks::Yes, legs(2, week(2, 2))),
                     unchanged("from 2 to a seventh above 2", Speaks::Yes, legs(2, week(2, 3))),
                     unchanged("leg 1, back 1", Speaks::No, back(1, 1)),
                     unchanged("leg 1, back a seventh below 2", Speaks::No, back(2, 1)),
                     unchanged("leg 1, back 2", Speaks::Yes, back(2, 2)),
                     unchanged("leg 1, back a seventh above 2", Speaks::Yes, back(2, 3)),
                     unchanged("told on 3 of 7 days", Speaks::No, legs(5, {5, 5, 5}))},
            .notOnPoint = {{programme::Metric::AdherencePercent, "39 and 40 of 56 are the nearest"}}};
}

RuleTable lasting() {
    const auto since = [](std::string name, Speaks speaks, int days) {
        Row row{std::move(name), speaks, in(2).legs(week(2, 2))};
        row.person.troubleBegan = kToday - std::chrono::days{days};
        return row;
    };
    const auto legs = [&](std::string name, Speaks speaks, const std::vector<int>& scores) {
        Row row = since(std::move(name), speaks, 28);
        row.past = in(2).legs(scores);
        return row;
    };
    return {.rule = "lasting-for-weeks",
            .rows = {since("27 days", Speaks::No, 27), since("28 days", Speaks::Yes, 28),
                     since("35 days", Speaks::Yes, 35), legs("leg a seventh below 2", Speaks::No, week(2, 1)),
                     legs("leg a seventh above 2", Speaks::Yes, week(2, 3)),
                     legs("told on 3 of 7 days", Speaks::No, {5, 5, 5}),
                     row("beginning not told", Speaks::No, in(2).legs(week(5, 5)))}};
}

RuleTable hardDays() {
    const auto hard = [](Days days) { return in(2).told(days, {.hardDay = YesOrNo::Yes}); };
    return {
        .rule = "hard-days-in-a-row",
        .rows = {row("2 days", Speaks::No, hard({-1, 0})), row("3 days", Speaks::Yes, hard({-2, 0})),
                 row("4 days", Speaks::Yes, hard({-3, 0})), row("3 days up to yesterday", Speaks::Yes, hard({-3, -1})),
                 row("3 days, not today", Speaks::No, hard({-3, -1}).told(on(0), {.hardDay = YesOrNo::No})),
                 row("4 days with one not told", Speaks::No, hard({-3, -2}).told(on(0), {.hardDay = YesOrNo::Yes}))}};
}

RuleTable tooMuch() {
    const auto did = [](Days days, const Around& around) { return in(1).did("p1-core", days, around); };
    return {.rule = "too-much-twice-in-a-week",
            .rows = {row("too much on 1 day", Speaks::No, did(on(-6), kRed)),
                     row("too much on 2 days", Speaks::Yes, did({-6, -5}, kRed)),
                     row("too much on 3 days", Speaks::Yes, did({-6, -4}, kRed)),
                     row("too much 7 and 6 days ago", Speaks::No, did({-7, -6}, kRed)),
                     row("sharp pain on 1 day", Speaks::No, did(on(-6), kSharp)),
                     row("sharp pain on 2 days", Speaks::Yes, did({-6, -5}, kSharp)),
                     row("sharp pain on 3 days", Speaks::Yes, did({-6, -4}, kSharp)),
                     row("sharp pain 7 and 6 days ago", Speaks::No, did({-7, -6}, kSharp)),
                     row("one of each", Speaks::No, did(on(-6), kRed).did("p1-core", on(-5), kSharp))}};
}

RuleTable manyResting() {
    const auto sharp = [](const std::vector<std::string>& exercises) {
        PastBuilder past = in(1);
        for (const std::string& exercise : exercises)
            past.did(1, {{exercise, {.sets = 1, .amount = 10}}}, on(-1), kSharp);
        return past;
    };
    return {.rule = "many-exercises-resting",
            .rows = {
                row("2 rest", Speaks::No, sharp({"pelvic-tilt", "ankle-pumps"})),
                row("3 rest", Speaks::Yes, sharp({"pelvic-tilt", "ankle-pumps", "knee-to-chest-single"})),
                row("4 rest", Speaks::Yes, sharp({"pelvic-tilt", "ankle-pumps", "knee-to-chest-single", "walk-short"})),
                row("3 are left out by the person", Speaks::No,
                    in(1).leftOut("pelvic-tilt", -1).leftOut("ankle-pumps", -1).leftOut("walk-short", -1))}};
}

RuleTable reliefHurts() {
    return {.rule = "relief-set-hurts",
            .rows = {row("too much 13 days ago", Speaks::Yes, in(1).did("p1-relief", on(-13), kRed)),
                     row("too much 14 days ago", Speaks::No, in(1).did("p1-relief", on(-14), kRed)),
                     row("sharp pain yesterday", Speaks::Yes, in(1).did("p1-relief", on(-1), kSharp)),
                     row("well", Speaks::No, in(1).did("p1-relief", on(-1), kWell)),
                     row("not told", Speaks::No, in(1).did("p1-relief", on(-1), kSilent)),
                     row("another set", Speaks::No, in(1).did("p1-core", on(-1), kRed))}};
}

RuleTable walksHurt() {
    const auto walked = [](Days days) { return in(1).did("p1-walk", days, kRed); };
    return {
        .rule = "walks-hurt-later",
        .rows = {
            row("on 2 days", Speaks::No, walked({-6, -5})), row("on 3 days", Speaks::Yes, walked({-6, -4})),
            row("on 4 days", Speaks::Yes, walked({-6, -3})),
            row("on 3 days, the first 7 days ago", Speaks::No, walked({-7, -5})),
            row("three times, on 2 days", Speaks::No, walked({-6, -5}).did("p1-walk", on(-6), atTime(kRed, 16h))),
            row("on 3 days, by the mornings after", Speaks::Yes, in(1).did("p1-walk", {-4, -2}).legs({1, 3, 5, 7, 7})),
            row("other sessions", Speaks::No, in(1).did("p1-core", {-6, -4}, kRed))}};
}

RuleTable longInFirst() {
    const auto since = [](int phase, int day, Days told) { return in(phase, day).told(told, {.leg = 1}); };
    return {.rule = "long-in-first-phase",
            .rows = {row("20 days", Speaks::No, since(1, -20, {-3, 0})),
                     row("21 days", Speaks::Yes, since(1, -21, {-3, 0})),
                     row("22 days", Speaks::Yes, since(1, -22, {-3, 0})),
                     row("told on 3 days", Speaks::No, since(1, -21, {-2, 0})),
                     row("told on 5 days", Speaks::Yes, since(1, -21, {-4, 0})),
                     row("in phase 2", Speaks::No, since(2, -21, {-3, 0}))}};
}

/// After three first days of 3, the scores of the last week.
RuleTable isUp(std::string rule, std::optional<int> Told::*pain) {
    const auto after = [pain](int score, int last) {
        PastBuilder past = in(2);
        Told told;
        told.*pain = 3;
        past.told({-60, -58}, told);
        told.*pain = score;
        past.told({-6, -1}, told);
        told.*pain = last;
        return past.told(on(0), told);
    };
    return {.rule = std::move(rule),
            .rows = {row("a seventh below 2 points", Speaks::No, after(5, 4)),
                     row("2 points", Speaks::Yes, after(5, 5)),
                     row("a seventh above 2 points", Speaks::Yes, after(5, 6)),
                     row("only the first days told", Speaks::No, in(2).told({-60, -58}, {.leg = 1, .back = 1})),
                     row("only the last days told", Speaks::No, in(2).told({-1, 0}, {.leg = 9, .back = 9}))}};
}

} // namespace

std::vector<RuleTable> referTables() {
    return {noChange("no-change-in-six-weeks", 6),
            noChange("no-change-in-eight-weeks", 8),
            lasting(),
            hardDays(),
            tooMuch(),
            manyResting(),
            reliefHurts(),
            walksHurt(),
            longInFirst(),
            isUp("leg-pain-is-up", &Told::leg),
            isUp("back-pain-is-up", &Told::back)};
}

} // namespace glidepath::test
