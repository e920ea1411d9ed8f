#include "journal/reports.h"

#include "journal/row.h"

namespace glidepath::journal {

namespace {

constexpr const char* kNotSaved = "Your answer could not be saved";

LaterReport laterIn(Row row) {
    return {.session = row.longNumber(), .at = row.wallTime(), .later = meaning(parseLater(row.text()))};
}

FeelReport feelIn(Row row) {
    return {.session = row.longNumber(), .exercise = row.number(), .feel = meaning(parseFeel(row.text()))};
}

} // namespace

Result<void> replaceLater(SQLite::Database& database, const LaterReport& report) {
    return attemptToWrite(kNotSaved, database, [&] {
        SQLite::Statement insert{
            database, "INSERT OR REPLACE INTO later_report (session_id, at_ms, offset_min, local_date, later)"
                      " VALUES (?, ?, ?, ?, ?)"};
        Parameters{insert}.add(report.session).addTimeAndDay(report.at).add(name(report.later));
        insert.exec();
    });
}

Result<void> replaceFeel(SQLite::Database& database, const FeelReport& report) {
    return attemptToWrite(kNotSaved, database, [&] {
        SQLite::Statement insert{
            database, "INSERT OR REPLACE INTO feel_report (session_id, exercise_position, feel) VALUES (?, ?, ?)"};
        Parameters{insert}.add(report.session).add(report.exercise).add(name(report.feel));
        insert.exec();
    });
}

Result<std::vector<LaterReport>> readLaters(SQLite::Database& database) {
    return attempt(kNotRead, database, [&] {
        SQLite::Statement rows{database, "SELECT session_id, at_ms, offset_min, later FROM later_report"
                                         " JOIN session ON session.id = session_id ORDER BY began_at_ms, session_id"};
        std::vector<LaterReport> laters;
        while (rows.executeStep())
            laters.push_back(laterIn(Row{rows}));
        return laters;
    });
}

Result<std::vector<FeelReport>> readFeels(SQLite::Database& database) {
    return attempt(kNotRead, database, [&] {
        SQLite::Statement rows{database, "SELECT session_id, exercise_position, feel FROM feel_report"
                                         " JOIN session ON session.id = session_id"
                                         " ORDER BY began_at_ms, session_id, exercise_position"};
        std::vector<FeelReport> feels;
        while (rows.executeStep())
            feels.push_back(feelIn(Row{rows}));
        return feels;
    });
}

} // namespace glidepath::journal
