#include "assessment/rule_tables.h"

namespace glidepath::test {

namespace {

using assessment::Given;

Row row(std::string name, Speaks speaks, PastBuilder past) {
    return {.name = std::move(name), .speaks = speaks, .past = std::move(past)};
}

// From phase 1 to 2.

/// Everything that leads to phase 2, to be changed in one thing.
struct Settled {
    PastBuilder before = PastBuilder{}.entered(1, -20).answeredSigns(-1);
    std::vector<int> legs{4, 4, 4, 4, 4, 4, 4};
    Days comesAndGoes{-6, 0};
    Days sessions{-6, -1};
};

PastBuilder pastOf(const Settled& settled) {
    PastBuilder past{settled.before};
    return past.legs(settled.legs)
        .told(settled.comesAndGoes, {.pattern = Pattern::ComesAndGoes})
        .did("p1-core", settled.sessions, kWell);
}

Row settled(std::string name, Speaks speaks, const Settled& change) {
    return row(std::move(name), speaks, pastOf(change));
}

std::vector<Row> dayRows() {
    const auto since = [](int day) {
        return Settled{.before = PastBuilder{}.entered(2, -30).moved(1, day).answeredSigns(-1)};
    };
    const auto stepped = [](int day) {
        return Settled{.before = PastBuilder{}.entered(2, -30).steppedBack(1, day).answeredSigns(-1)};
    };
    return {
        settled("4 days in the phase", Speaks::No, since(-4)),
        settled("5 days in the phase", Speaks::Yes, since(-5)),
        settled("6 days in the phase", Speaks::Yes, since(-6)),
        settled("6 days since a step back", Speaks::No, stepped(-6)),
        settled("7 days since a step back", Speaks::Yes, stepped(-7)),
        settled("8 days since a step back", Speaks::Yes, stepped(-8)),
        settled("check-ins on 4 days, and so 4 calm ones", Speaks::No, {.legs = {4, 4, 4, 4}, .comesAndGoes = {-3, 0}}),
        settled("check-ins on 5 days", Speaks::Yes, {.legs = {4, 4, 4, 4, 4}, .comesAndGoes = {-4, 0}}),
        settled("check-ins on 6 days", Speaks::Yes, {.legs = {4, 4, 4, 4, 4, 4}, .comesAndGoes = {-5, 0}})};
}

/// Pain that never stops is a day's worst word, whatever else was told on the day.
std::vector<Row> patternRows() {
    const auto constantOn = [](int day) { return pastOf(Settled{}).told(on(day), {.pattern = Pattern::NeverStops}); };
    const auto notBeyond = [](Days thigh, Days comesAndGoes) {
        return pastOf(Settled{.comesAndGoes = comesAndGoes}).told(thigh, {.farthest = FarthestPoint::Thigh});
    };
    return {row("constant 2 days ago", Speaks::No, constantOn(-2)),
            row("constant 3 days ago", Speaks::Yes, constantOn(-3)),
            settled("it came and went on 4 days", Speaks::No, {.comesAndGoes = {-3, 0}}),
            settled("it came and went on 5 days", Speaks::Yes, {.comesAndGoes = {-4, 0}}),
            settled("it came and went on 6 days", Speaks::Yes, {.comesAndGoes = {-5, 0}}),
            row("not beyond the thigh on 4 days", Speaks::No, notBeyond({-3, 0}, {-1, 0})),
            row("not beyond the thigh on 5 days", Speaks::Yes, notBeyond({-4, 0}, {-1, 0})),
            row("not beyond the thigh on 6 days", Speaks::Yes, notBeyond({-5, 0}, {-1, 0})),
            row("calf on 6 days", Speaks::No,
                pastOf(Settled{.comesAndGoes = {-1, 0}}).told({-5, 0}, {.farthest = FarthestPoint::Calf})),
            row("pattern told on 1 of the last 3 days", Speaks::No, notBeyond({-6, 0}, on(0)))};
}

std::vector<Row> painRows() {
    return {settled("leg a seventh below 5", Speaks::Yes, {.legs = {5, 5, 5, 5, 5, 5, 4}}),
            settled("leg 5", Speaks::Yes, {.legs = {5, 5, 5, 5, 5, 5, 5}}),
            settled("leg a seventh above 5", Speaks::No, {.legs = {5, 5, 5, 5, 5, 5, 6}})};
}

std::vector<Row> sessionRows() {
    const auto with = [](int day, const Around& around) {
        return pastOf(Settled{}).did("p1-core", on(day), atTime(around, 18h));
    };
    return {settled("4 sessions", Speaks::No, {.sessions = {-4, -1}}),
            settled("5 sessions", Speaks::Yes, {.sessions = {-5, -1}}),
            settled("6 sessions", Speaks::Yes, {.sessions = {-6, -1}}),
            settled("6 sessions, the first two 8 and 7 days ago", Speaks::No, {.sessions = {-8, -3}}),
            row("too much 4 days ago", Speaks::No, with(-4, kRed)),
            row("too much 5 days ago", Speaks::Yes, with(-5, kRed)),
            row("too much 4 and 3 days ago", Speaks::No, with(-4, kRed).did("p1-core", on(-3), kRed)),
            row("sharp pain 6 days ago", Speaks::No, with(-6, kSharp)),
            row("sharp pain 7 days ago", Speaks::Yes, with(-7, kSharp)),
            row("nothing told of 5 sessions", Speaks::No,
                pastOf(Settled{.sessions = on(-20)}).did("p1-core", {-5, -1}, kSilent))};
}

RuleTable toStrengthen() {
    RuleTable table{
        .rule = "advance-to-strengthen",
        .rows = {settled("all as it is to be", Speaks::Yes, {})},
        .neverAlone = {{programme::Metric::CheckInDays,
                        "a day on which it came and went, or how far it was felt, is a day with a check-in"}}};
    for (const auto& rows : {dayRows(), patternRows(), painRows(), sessionRows()})
        table.rows.insert(table.rows.end(), rows.begin(), rows.end());
    return table;
}

// From phase 2 to 3.

/// Everything that leads to phase 3, to be changed in one thing.
struct Strong {
    PastBuilder before = PastBuilder{}.entered(2, -40).answeredSigns(-1);
    std::vector<int> legs = std::vector<int>(14, 1);
    std::vector<int> backs = std::vector<int>(14, 1);
    int thighDays{0};
    int sessions{9}; ///< the first of them 27 days ago
    int atTop{4};    ///< of the five base exercises
};

const std::vector<Amount> kTops{{"glute-bridge", {.sets = 2, .amount = 12}},
                                {"clamshell", {.sets = 2, .amount = 12}},
                                {"bird-dog", {.sets = 2, .amount = 8}},
                                {"dead-bug-modified", {.sets = 2, .amount = 8}},
                                {"plank-knees", {.sets = 3, .amount = 20}}};

std::vector<Amount> amountsOf(int atTop) {
    std::vector<Amount> amounts{kTops};
    for (std::size_t place = 0; place < amounts.size(); ++place)
        amounts[place].given.amount -= static_cast<int>(place) < atTop ? 0 : 1;
    return amounts;
}

PastBuilder pastOf(const Strong& strong) {
    PastBuilder past{strong.before};
    for (int place = 0; place < 14; ++place) {
        const auto index = static_cast<std::size_t>(place);
        past.told(on(place - 13),
                  {.leg = strong.legs[index],
                   .back = strong.backs[index],
                   .farthest = place < strong.thighDays ? FarthestPoint::Thigh : FarthestPoint::Buttock});
    }
    for (int session = 0; session < strong.sessions; ++session)
        past.did(2, amountsOf(strong.atTop), on(-27 + 3 * session), kWell);
    return past;
}

Row strong(std::string name, Speaks speaks, const Strong& change) {
    return row(std::move(name), speaks, pastOf(change));
}

/// Fourteen days with a score, and one of another.
std::vector<int> fortnight(int score, int last) {
    std::vector<int> scores(14, score);
    scores.back() = last;
    return scores;
}

std::vector<Row> strongPainRows() {
    return {strong("leg a fourteenth below 2", Speaks::Yes, {.legs = fortnight(2, 1)}),
            strong("leg 2", Speaks::No, {.legs = fortnight(2, 2)}),
            strong("leg a fourteenth above 2", Speaks::No, {.legs = fortnight(2, 3)}),
            strong("back a fourteenth below 2", Speaks::Yes, {.backs = fortnight(2, 1)}),
            strong("back 2", Speaks::Yes, {.backs = fortnight(2, 2)}),
            strong("back a fourteenth above 2", Speaks::No, {.backs = fortnight(2, 3)}),
            strong("leg 2 at most", Speaks::Yes, {.legs = fortnight(1, 2)}),
            strong("leg 3 at most", Speaks::Yes, {.legs = fortnight(1, 3)}),
            strong("leg 4 at most", Speaks::No, {.legs = fortnight(1, 4)}),
            strong("thigh on 1 day", Speaks::Yes, {.thighDays = 1}),
            strong("thigh on 2 days", Speaks::Yes, {.thighDays = 2}),
            strong("thigh on 3 days", Speaks::No, {.thighDays = 3})};
}

std::vector<Row> strongSessionRows() {
    const auto since = [](int day) {
        return Strong{.before = PastBuilder{}.entered(3, -60).moved(2, day).answeredSigns(-1)};
    };
    const auto stepped = [](int day) {
        return Strong{.before = PastBuilder{}.entered(3, -60).steppedBack(2, day).answeredSigns(-1)};
    };
    const auto with = [](int day) { return pastOf(Strong{}).did("p2-daily", on(day), kRed); };
    return {strong("20 days in the phase", Speaks::No, since(-20)),
            strong("21 days in the phase", Speaks::Yes, since(-21)),
            strong("22 days in the phase", Speaks::Yes, since(-22)),
            strong("6 days since a step back, and so 6 in the phase", Speaks::No, stepped(-6)),
            strong("7 days since a step back, and so 7 in the phase", Speaks::No, stepped(-7)),
            strong("8 days since a step back, and so 8 in the phase", Speaks::No, stepped(-8)),
            strong("8 strength sessions", Speaks::No, {.sessions = 8}),
            strong("9 strength sessions", Speaks::Yes, {.sessions = 9}),
            strong("10 strength sessions", Speaks::Yes, {.sessions = 10}),
            strong("3 of 5 at their top", Speaks::No, {.atTop = 3}),
            strong("4 of 5 at their top", Speaks::Yes, {.atTop = 4}),
            strong("5 of 5 at their top", Speaks::Yes, {.atTop = 5}),
            row("too much 13 days ago", Speaks::No, with(-13)),
            row("too much 14 days ago", Speaks::Yes, with(-14)),
            row("too much 13 and 12 days ago", Speaks::No, with(-13).did("p2-daily", on(-12), kRed))};
}

RuleTable toStayWell() {
    RuleTable table{.rule = "advance-to-stay-well",
                    .rows = {strong("all as it is to be", Speaks::Yes, {})},
                    .neverAlone = {{programme::Metric::DaysSinceStepBack,
                                    "a step back begins a phase anew, and 21 days in it are asked for"}}};
    for (const auto& rows : {strongPainRows(), strongSessionRows()})
        table.rows.insert(table.rows.end(), rows.begin(), rows.end());
    return table;
}

} // namespace

std::vector<RuleTable> advanceTables() {
    return {toStrengthen(), toStayWell()};
}

} // namespace glidepath::test
