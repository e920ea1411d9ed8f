#include "journal/answers.h"

#include "base/contract.h"
#include "journal/row.h"

namespace glidepath::journal {

namespace {

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

template <class Answer>
std::optional<std::string_view> word(const std::optional<Answer>& answer) {
    if (!answer)
        return std::nullopt;
    return name(*answer);
}

template <class Answer>
std::optional<Answer> answerIn(Row& row, std::optional<Answer> (*parse)(std::string_view)) {
    if (row.nextIsNothing()) {
        row.pass();
        return std::nullopt;
    }
    return meaning(parse(row.text()));
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
            .farthest = answerIn(row, parseFarthestPoint),
            .pattern = answerIn(row, parsePattern),
            .sensation = answerIn(row, parseSensation),
            .newOrStronger = answerIn(row, parseYesOrNo),
            .eases = answerIn(row, parseYesOrNo),
            .hardDay = answerIn(row, parseYesOrNo)};
}

} // namespace

Result<RecordId> insertRating(SQLite::Database& database, const Rating& rating) {
    return attemptToWrite("Your rating could not be saved", database, [&] {
        SQLite::Statement insert{database,
                                 "INSERT INTO rating (at_ms, offset_min, local_date, session_id, moment, leg, back,"
                                 " farthest, pattern, sensation, new_or_stronger, eases, hard_day)"
                                 " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"};
        Parameters{insert}
            .addTimeAndDay(rating.at)
            .add(rating.session)
            .add(name(rating.moment))
            .add(number(rating.leg))
            .add(number(rating.back))
            .add(word(rating.farthest))
            .add(word(rating.pattern))
            .add(word(rating.sensation))
            .add(word(rating.newOrStronger))
            .add(word(rating.eases))
            .add(word(rating.hardDay));
        insert.exec();
        return RecordId{database.getLastInsertRowid()};
    });
}

Result<std::vector<Rating>> readRatings(SQLite::Database& database) {
    return attempt(kNotRead, database, [&] {
        SQLite::Statement rows{database,
                               "SELECT id, at_ms, offset_min, session_id, moment, leg, back, farthest, pattern,"
                               " sensation, new_or_stronger, eases, hard_day FROM rating ORDER BY at_ms, id"};
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
    return attemptToWrite("The setting could not be saved", database, [&] {
        SQLite::Statement insert{database, "INSERT OR REPLACE INTO setting (key, value) VALUES (?, ?)"};
        Parameters{insert}.add(key).add(value);
        insert.exec();
    });
}

} // namespace glidepath::journal
