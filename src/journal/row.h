#pragma once

#include "base/contract.h"
#include "base/time.h"
#include "journal/attempt.h"

#include <SQLiteCpp/Statement.h>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace glidepath::journal {

/// Gives values to the parameters of a statement one after the other, in the order in which they stand there.
class Parameters {
public:
    explicit Parameters(SQLite::Statement& statement) : m_statement{statement} {}

    Parameters& add(std::int64_t value) { return m_statement.bind(++m_last, value), *this; }
    Parameters& add(std::string_view value) { return m_statement.bind(++m_last, std::string{value}), *this; }
    Parameters& add(Duration value) { return add(std::int64_t{value.count()}); }
    Parameters& add(std::chrono::seconds value) { return add(std::int64_t{value.count()}); }
    Parameters& add(std::chrono::minutes value) { return add(std::int64_t{value.count()}); }
    /// Three columns: milliseconds, offset, and the day the person lived it on.
    Parameters& addTimeAndDay(WallTime time) {
        return add(time.utc.time_since_epoch()).add(time.offset).add(isoDate(time.localDate()));
    }
    Parameters& addNothing() { return m_statement.bind(++m_last), *this; }
    template <class Value>
    Parameters& add(const std::optional<Value>& value) {
        return value ? add(*value) : addNothing();
    }

private:
    SQLite::Statement& m_statement;
    int m_last{0};
};

/// Reads the columns of a statement's current row one after the other. Text lives until the statement moves on.
class Row {
public:
    explicit Row(const SQLite::Statement& statement) : m_statement{statement} {}

    [[nodiscard]] std::int64_t longNumber() { return m_statement.getColumn(m_next++).getInt64(); }
    [[nodiscard]] int number() { return m_statement.getColumn(m_next++).getInt(); }
    [[nodiscard]] std::string_view text() {
        const SQLite::Column column = m_statement.getColumn(m_next++);
        const char* const begin = column.getText();
        return {begin, static_cast<std::size_t>(column.getBytes())};
    }
    [[nodiscard]] Duration milliseconds() { return Duration{longNumber()}; }
    [[nodiscard]] std::chrono::seconds seconds() { return std::chrono::seconds{longNumber()}; }
    [[nodiscard]] std::chrono::minutes minutes() { return std::chrono::minutes{longNumber()}; }
    /// Two columns: milliseconds and offset.
    [[nodiscard]] WallTime wallTime() {
        const Duration utc = milliseconds();
        return {std::chrono::sys_time<Duration>{utc}, minutes()};
    }
    /// Whether the next column holds nothing; does not move on.
    [[nodiscard]] bool nextIsNothing() const { return m_statement.isColumnNull(m_next); }
    void pass(int columns = 1) { m_next += columns; }

private:
    const SQLite::Statement& m_statement;
    int m_next{0};
};

/// What a stored value means. Other values got in by other hands than ours.
template <class Value>
[[nodiscard]] Value meaning(std::optional<Value> parsed) {
    if (!parsed)
        throw Unreadable{};
    return *std::move(parsed);
}

} // namespace glidepath::journal
