#include "journal/answers.h"

#include "base/contract.h"
#include "journal/row.h"

#include <SQLiteCpp/Transaction.h>

namespace glidepath::journal {

namespace {

constexpr const char* kNotRead = "The journal could not be read";

std::optional<std::int64_t> number(std::optional<PainScore> score) {
    if (!score)
        return std::nullopt;
    return score->value();
}

std::optional<PainScore> scoreIn(Row& row) {
    if (row.nextIsNothing()) {
        row.pass();
        return std::nullopt;
    }
    return meaning(PainScore::from(row.number()));
}

std::optional<FarthestPoint> farthestIn(Row& row) {
    if (row.nextIsNothing()) {
        row.pass();
        return std::nullopt;
    }
    return meaning(parseFarthestPoint(row.text()));
}

std::optional<RecordId> sessionIn(Row& row) {
    const RecordId id = row.longNumber(); // NULL reads as 0, which no session has
    return id == 0 ? std::nullopt : std::optional{id};
}

Rating ratingIn(Row row) {
    return {.id = row.longNumber(),
            .at = row.wallTime(),
            .session = sessionIn(row),
            .moment = meaning(parseMoment(row.text())),
            .leg = scoreIn(row),
            .back = scoreIn(row),
            .farthest = farthestIn(row)};
}

} // namespace

Result<RecordId> insertRating(SQLite::Database& database, const Rating& rating) {
    return attempt("Your rating could not be saved", database, [&] {
        SQLite::Transaction transaction{database, SQLite::TransactionBehavior::IMMEDIATE};
        SQLite::Statement insert{database,
                                 "INSERT INTO rating (at_ms, offset_min, local_date, session_id, moment, leg, back,"
                                 " farthest) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"};
        Parameters{insert}
            .add(rating.at.utc.time_since_epoch())
            .add(rating.at.offset)
            .add(isoDate(rating.at.localDate()))
            .add(rating.session)
            .add(name(rating.moment))
            .add(number(rating.leg))
            .add(number(rating.back))
            .add(rating.farthest ? std::optional{name(*rating.farthest)} : std::nullopt);
        insert.exec();
        const RecordId id = database.getLastInsertRowid();
        transaction.commit();
        return id;
    });
}

Result<std::vector<Rating>> readRatings(SQLite::Database& database) {
    return attempt(kNotRead, database, [&] {
        SQLite::Statement rows{database,
                               "SELECT id, at_ms, offset_min, session_id, moment, leg, back, farthest FROM rating"
                               " ORDER BY at_ms, id"};
        std::vector<Rating> ratings;
        while (rows.executeStep())
            ratings.push_back(ratingIn(Row{rows}));
        return ratings;
    });
}

Result<Settings> readSettings(SQLite::Database& database) {
    return attempt(kNotRead, database, [&] {
        SQLite::Statement rows{database, "SELECT key, value FROM setting"};
        Settings settings;
        while (rows.executeStep()) {
            Row row{rows};
            const std::string key{row.text()};
            settings.emplace(key, row.text());
        }
        return settings;
    });
}

Result<void> replaceSetting(SQLite::Database& database, const std::string& key, const std::string& value) {
    expects(!key.empty(), "a setting has a name");
    return attempt("The setting could not be saved", database, [&] {
        SQLite::Transaction transaction{database, SQLite::TransactionBehavior::IMMEDIATE};
        SQLite::Statement insert{database, "INSERT OR REPLACE INTO setting (key, value) VALUES (?, ?)"};
        Parameters{insert}.add(key).add(value);
        insert.exec();
        transaction.commit();
    });
}

} // namespace glidepath::journal
