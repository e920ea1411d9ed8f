#include "assessment/rule_tables.h"

namespace glidepath::test {

namespace {

/// Forty days in a phase; the first three with this leg pain and reach.
PastBuilder in(int phase, int leg = 3, FarthestPoint farthest = FarthestPoint::Thigh) {
    return PastBuilder{}.entered(phase, -40).answeredSigns(-1).told({-40, -38}, {.leg = leg, .farthest = farthest});
}

Row row(std::string name, Speaks speaks, PastBuilder past) {
    return {.name = std::move(name), .speaks = speaks, .past = std::move(past)};
}

void append(std::vector<Row>& rows, std::vector<Row> more) {
    rows.insert(rows.end(), more.begin(), more.end());
}

std::vector<Row> constantRows(int phase) {
    const auto constant = [phase](Days days) { return in(phase).told(days, {.pattern = Pattern::NeverStops}); };
    return {row("constant for 1 day", Speaks::No, constant(on(0))),
            row("constant for 2 days", Speaks::Yes, constant({-1, 0})),
            row("constant for 3 days", Speaks::Yes, constant({-2, 0})),
            row("constant for 2 days up to yesterday", Speaks::Yes, constant({-2, -1})),
            row("constant for 2 days up to the day before yesterday", Speaks::No, constant({-3, -2})),
            row("constant for 2 days, not today", Speaks::No,
                constant({-2, -1}).told(on(0), {.pattern = Pattern::ComesAndGoes})),
            row("constant on 2 days with one not told between", Speaks::No,
                constant(on(-2)).told(on(0), {.pattern = Pattern::NeverStops}))};
}

/// The last seven days, after three first days with leg pain of 4.
Row legs(std::string name, Speaks speaks, int phase, const std::vector<int>& scores) {
    return row(std::move(name), speaks, in(phase, 4).legs(scores));
}

std::vector<Row> legRows(int phase) {
    return {legs("leg 6 for 1 day, 2 points above", Speaks::No, phase, {6, 6, 6, 6, 5, 7}),
            legs("leg 6 for 2 days, 2 points above", Speaks::Yes, phase, {7, 6, 6, 5, 6, 6}),
            legs("leg 6 for 3 days, 2 points above", Speaks::Yes, phase, {7, 6, 5, 6, 6, 6}),
            legs("leg 5 and 7, 2 points above", Speaks::No, phase, {7, 6, 6, 5, 7}),
            legs("leg 6, a seventh below 2 points above", Speaks::No, phase, {5, 6, 6, 6, 6, 6, 6}),
            legs("leg 6, 2 points above", Speaks::Yes, phase, {6, 6, 6, 6, 6, 6, 6}),
            legs("leg 6, a seventh over 2 points above", Speaks::Yes, phase, {7, 6, 6, 6, 6, 6, 6}),
            row("leg 9 since the phase began", Speaks::No,
                PastBuilder{}.entered(phase, -1).answeredSigns(-1).legs({9, 9}))};
}

std::vector<Row> reachRows(int phase) {
    const auto reach = [phase](Days days, FarthestPoint farthest) {
        return in(phase).told(days, {.farthest = farthest});
    };
    using enum FarthestPoint;
    return {
        row("calf for 1 day, one place farther", Speaks::No, reach(on(0), Calf)),
        row("calf for 2 days, one place farther", Speaks::Yes, reach({-1, 0}, Calf)),
        row("calf for 3 days, one place farther", Speaks::Yes, reach({-2, 0}, Calf)),
        row("calf for 2 days, half a place farther", Speaks::No,
            reach({-1, 0}, Calf).told({-3, -2}, {.farthest = Thigh})),
        row("foot for 2 days, two places farther", Speaks::Yes, reach({-1, 0}, Foot)),
        row("calf for 2 days, as at the beginning", Speaks::No, in(phase, 3, Calf).told({-1, 0}, {.farthest = Calf})),
        row("thigh for 2 days, two places farther", Speaks::No, in(phase, 3, Back).told({-1, 0}, {.farthest = Thigh}))};
}

/// Sessions of one kind on so many days of the last seven.
std::vector<Row> sessionRows(int phase, const std::string& routine, const Around& around, const std::string& how) {
    const auto did = [&](Days days) { return in(phase).did(routine, days, around); };
    return {row("once " + how, Speaks::No, did(on(-6))), row("on 2 days " + how, Speaks::Yes, did({-6, -5})),
            row("on 3 days " + how, Speaks::Yes, did({-6, -4})),
            row("on 2 days, the first 7 days ago, " + how, Speaks::No, did({-7, -6})),
            row("twice on one day " + how, Speaks::No, did(on(-6)).did(routine, on(-6), atTime(around, 18h)))};
}

RuleTable toSettle() {
    RuleTable table{.rule = "step-back-to-settle", .rows = constantRows(2)};
    append(table.rows, legRows(2));
    append(table.rows, reachRows(2));
    append(table.rows, sessionRows(2, "p2-daily", kRed, "too much"));
    append(table.rows, sessionRows(2, "p2-daily", kSharp, "sharp pain"));
    append(table.rows, {row("constant in phase 1", Speaks::No, in(1).told({-2, 0}, {.pattern = Pattern::NeverStops}))});
    return table;
}

RuleTable toSettleFromStayWell() {
    RuleTable table{.rule = "step-back-to-settle-from-stay-well", .rows = constantRows(3)};
    append(table.rows, legRows(3));
    append(table.rows, reachRows(3));
    append(table.rows, {row("constant in phase 2", Speaks::No, in(2).told({-2, 0}, {.pattern = Pattern::NeverStops}))});
    return table;
}

RuleTable toStrengthen() {
    const auto beyond = [](Days days) { return in(3).told(days, {.farthest = FarthestPoint::Thigh}); };
    RuleTable table{
        .rule = "step-back-to-strengthen",
        .rows = {row("leg a seventh below 3", Speaks::No, in(3).legs({3, 3, 3, 3, 3, 3, 2})),
                 row("leg 3", Speaks::Yes, in(3).legs({3, 3, 3, 3, 3, 3, 3})),
                 row("leg a seventh above 3", Speaks::Yes, in(3).legs({3, 3, 3, 3, 3, 3, 4})),
                 row("leg 9 on 3 of 7 days, nothing else told", Speaks::No, in(3, 9).legs({9, 9, 9})),
                 row("thigh on 2 days", Speaks::No, beyond({-6, -5})),
                 row("thigh on 3 days", Speaks::Yes, beyond({-6, -4})),
                 row("thigh on 4 days", Speaks::Yes, beyond({-6, -3})),
                 row("thigh on 3 days, the first 7 days ago", Speaks::No, beyond({-7, -5})),
                 row("buttock on 7 days", Speaks::No, in(3).told({-6, 0}, {.farthest = FarthestPoint::Buttock})),
                 row("leg 3 in phase 2", Speaks::No, in(2).legs({3, 3, 3, 3, 3, 3, 3}))}};
    append(table.rows, sessionRows(3, "p3-glide", kRed, "too much"));
    append(table.rows, sessionRows(3, "p3-glide", kSharp, "sharp pain"));
    return table;
}

} // namespace

std::vector<RuleTable> stepBackTables() {
    return {toSettle(), toSettleFromStayWell(), toStrengthen()};
}

} // namespace glidepath::test
