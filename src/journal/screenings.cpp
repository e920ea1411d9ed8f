#include "journal/screenings.h"

#include "journal/row.h"

namespace glidepath::journal {

namespace {

RecordId insertOccasion(SQLite::Database& database, const Screening& screening) {
    SQLite::Statement insert{database,
                             "INSERT INTO screening (at_ms, offset_min, local_date, reason) VALUES (?, ?, ?, ?)"};
    Parameters{insert}.addTimeAndDay(screening.at).add(name(screening.reason));
    insert.exec();
    return database.getLastInsertRowid();
}

void insertYes(SQLite::Database& database, RecordId screening, const std::vector<std::string>& signs) {
    SQLite::Statement insert{database,
                             "INSERT INTO screening_answer (screening_id, position, sign_id) VALUES (?, ?, ?)"};
    for (std::size_t position = 0; position < signs.size(); ++position) {
        insert.reset();
        Parameters{insert}.add(screening).add(static_cast<std::int64_t>(position)).add(signs[position]);
        insert.exec();
    }
}

Screening screeningIn(Row& row) {
    return {
        .id = row.longNumber(), .at = row.wallTime(), .reason = meaning(parseScreeningReason(row.text())), .yes = {}};
}

/// One row for each sign that was answered with yes; one without a sign where there was none.
void addRow(Row row, std::vector<Screening>& screenings) {
    Screening screening = screeningIn(row);
    if (screenings.empty() || screenings.back().id != screening.id)
        screenings.push_back(std::move(screening));
    if (!row.nextIsNothing())
        screenings.back().yes.emplace_back(row.text());
}

Clearance clearanceIn(Row row) {
    return {.id = row.longNumber(),
            .screening = row.longNumber(),
            .at = row.wallTime(),
            .who = std::string{row.text()},
            .when = std::string{row.text()}};
}

} // namespace

Result<RecordId> insertScreening(SQLite::Database& database, const Screening& screening) {
    return attemptToWrite("Your answers about warning signs could not be saved", database, [&] {
        const RecordId id = insertOccasion(database, screening);
        insertYes(database, id, screening.yes);
        return id;
    });
}

Result<RecordId> insertClearance(SQLite::Database& database, const Clearance& clearance) {
    return attemptToWrite("What you wrote about your examination could not be saved", database, [&] {
        SQLite::Statement insert{database, "INSERT INTO clearance (screening_id, at_ms, offset_min, local_date, who,"
                                           " when_examined) VALUES (?, ?, ?, ?, ?, ?)"};
        Parameters{insert}.add(clearance.screening).addTimeAndDay(clearance.at).add(clearance.who).add(clearance.when);
        insert.exec();
        return RecordId{database.getLastInsertRowid()};
    });
}

Result<std::vector<Screening>> readScreenings(SQLite::Database& database) {
    return attempt(kNotRead, database, [&] {
        SQLite::Statement rows{database, "SELECT id, at_ms, offset_min, reason, sign_id FROM screening"
                                         " LEFT JOIN screening_answer ON screening_id = id ORDER BY id, position"};
        std::vector<Screening> screenings;
        while (rows.executeStep())
            addRow(Row{rows}, screenings);
        return screenings;
    });
}

Result<std::vector<Clearance>> readClearances(SQLite::Database& database) {
    return attempt(kNotRead, database, [&] {
        SQLite::Statement rows{database, "SELECT id, screening_id, at_ms, offset_min, who, when_examined FROM clearance"
                                         " ORDER BY id"};
        std::vector<Clearance> clearances;
        while (rows.executeStep())
            clearances.push_back(clearanceIn(Row{rows}));
        return clearances;
    });
}

} // namespace glidepath::journal
