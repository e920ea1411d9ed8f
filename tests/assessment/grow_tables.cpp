#include "assessment/rule_tables.h"

namespace glidepath::test {

namespace {

using assessment::Given;

/// Somebody who does one exercise, always at the same amount, and whose mornings are as they were.
struct Practice {
    std::string exercise;
    Given given{};
    int good{2}; ///< times, the last one yesterday
    int phase{2};
};

PastBuilder pastOf(const Practice& practice) {
    PastBuilder past = PastBuilder{}.entered(practice.phase, -30).told({-10, 0}, {.leg = 3});
    if (practice.good > 0)
        past.did(practice.phase, {{practice.exercise, practice.given}}, {-practice.good, -1}, kWell);
    return past;
}

Row row(std::string name, Speaks speaks, const Practice& practice) {
    return {.name = std::move(name),
            .speaks = speaks,
            .past = pastOf(practice),
            .exercise = practice.exercise,
            .phase = practice.phase};
}

/// Heel taps have 1 to 2 sets of 6 to 10.
Practice taps(int sets, int repetitions, int good = 2) {
    return {.exercise = "heel-taps", .given = {.sets = sets, .amount = repetitions}, .good = good};
}

/// Clamshells have 2 sets of 8 to 12 on each side.
Practice clams(int repetitions, int onLeft, int good = 2) {
    return {.exercise = "clamshell", .given = programme::withSides({.sets = 2}, onLeft, repetitions), .good = good};
}

/// Cycling has 5 to 20 minutes.
Practice ride(int minutes, int good = 2) {
    return {.exercise = "cycling-upright", .given = {.sets = 1, .amount = minutes}, .good = good};
}

/// Two times well at 6, and one more time.
Row andThen(std::string name, Speaks speaks, Days days, const Given& given, const Around& around) {
    Row twice = row(std::move(name), speaks, taps(1, 6));
    twice.past.did(2, {{"heel-taps", given}}, days, around);
    return twice;
}

RuleTable amount() {
    const Given start{.sets = 1, .amount = 6};
    const Given half{.sets = 1, .amount = 3, .share = programme::Share::Eased};
    const auto uncomfortable = [] {
        Around around{kWell};
        around.feel = Feel::Uncomfortable;
        return around;
    };
    return {.rule = "grow-amount",
            .rows = {row("never", Speaks::No, taps(1, 6, 0)), row("once well", Speaks::No, taps(1, 6, 1)),
                     row("twice well", Speaks::Yes, taps(1, 6, 2)), row("three times well", Speaks::Yes, taps(1, 6, 3)),
                     row("one below the top", Speaks::Yes, taps(1, 9)), row("at the top", Speaks::No, taps(1, 10)),
                     row("at the top on one side", Speaks::Yes, clams(12, 11)),
                     row("on both", Speaks::No, clams(12, 12)), row("a ride", Speaks::No, ride(9)),
                     andThen("then too much", Speaks::No, on(0), start, kRed),
                     andThen("then sharp", Speaks::No, on(0), start, kSharp),
                     andThen("then uncomfortable", Speaks::No, on(0), start, uncomfortable()),
                     andThen("then not told", Speaks::Yes, on(0), start, kSilent),
                     andThen("then eased", Speaks::Yes, on(0), half, kWell),
                     andThen("then at another amount", Speaks::No, on(0), {.sets = 1, .amount = 7}, kWell),
                     andThen("before that too much", Speaks::Yes, on(-3), start, kRed)}};
}

RuleTable sets() {
    return {.rule = "grow-sets",
            .rows = {row("once well", Speaks::No, taps(1, 10, 1)), row("twice well", Speaks::Yes, taps(1, 10, 2)),
                     row("three times well", Speaks::Yes, taps(1, 10, 3)),
                     row("one below the top", Speaks::No, taps(1, 9)), row("all sets", Speaks::No, taps(2, 10)),
                     row("a ride at the top", Speaks::No, ride(20))},
            .neverAlone = {{programme::Metric::IsActivity, "what has minutes has one set"}}};
}

RuleTable shortMinutes() {
    const Practice shift{.exercise = "weight-shift", .given = {.sets = 1, .amount = 2}, .phase = 1};
    return {.rule = "grow-short-minutes",
            .rows = {row("once well", Speaks::No, ride(9, 1)), row("twice well", Speaks::Yes, ride(9, 2)),
                     row("three times well", Speaks::Yes, ride(9, 3)), row("10 minutes", Speaks::No, ride(10)),
                     row("11 minutes", Speaks::No, ride(11)), row("2 minutes at the top", Speaks::No, shift),
                     row("repetitions", Speaks::No, taps(1, 9))},
            .neverAlone = {{programme::Metric::IsActivity, "only activities have minutes"}}};
}

RuleTable longMinutes() {
    return {.rule = "grow-long-minutes",
            .rows = {row("once well", Speaks::No, ride(10, 1)), row("twice well", Speaks::Yes, ride(10, 2)),
                     row("three times well", Speaks::Yes, ride(10, 3)), row("9 minutes", Speaks::No, ride(9)),
                     row("11 minutes", Speaks::Yes, ride(11)), row("19 minutes", Speaks::Yes, ride(19)),
                     row("at the top", Speaks::No, ride(20)), row("repetitions", Speaks::No, taps(1, 9))},
            .neverAlone = {{programme::Metric::IsActivity, "only activities have minutes"}}};
}

} // namespace

std::vector<RuleTable> growTables() {
    return {amount(), sets(), shortMinutes(), longMinutes()};
}

} // namespace glidepath::test
