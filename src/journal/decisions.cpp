#include "journal/decisions.h"

#include "journal/row.h"

namespace glidepath::journal {

namespace {

std::optional<int> phaseIn(Row& row) {
    if (row.nextIsNothing()) {
        row.pass();
        return std::nullopt;
    }
    return row.number();
}

Decision decisionIn(Row row) {
    return {.id = row.longNumber(),
            .at = row.wallTime(),
            .kind = meaning(parseDecisionKind(row.text())),
            .fromPhase = phaseIn(row),
            .toPhase = phaseIn(row),
            .subject = std::string{row.text()},
            .rule = std::string{row.text()},
            .reason = std::string{row.text()}};
}

} // namespace

Result<RecordId> insertDecision(SQLite::Database& database, const Decision& decision) {
    return attemptToWrite("Your decision could not be saved", database, [&] {
        SQLite::Statement insert{database,
                                 "INSERT INTO decision (at_ms, offset_min, local_date, kind, from_phase, to_phase,"
                                 " subject, rule_id, reason) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"};
        Parameters{insert}
            .addTimeAndDay(decision.at)
            .add(name(decision.kind))
            .add(decision.fromPhase)
            .add(decision.toPhase)
            .add(decision.subject)
            .add(decision.rule)
            .add(decision.reason);
        insert.exec();
        return RecordId{database.getLastInsertRowid()};
    });
}

Result<std::vector<Decision>> readDecisions(SQLite::Database& database) {
    return attempt(kNotRead, database, [&] {
        SQLite::Statement rows{database,
                               "SELECT id, at_ms, offset_min, kind, from_phase, to_phase, subject, rule_id, reason"
                               " FROM decision ORDER BY id"};
        std::vector<Decision> decisions;
        while (rows.executeStep())
            decisions.push_back(decisionIn(Row{rows}));
        return decisions;
    });
}

} // namespace glidepath::journal
