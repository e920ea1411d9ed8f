#pragma once

#include "base/result.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>
#include <SQLiteCpp/Transaction.h>

#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

namespace glidepath::journal {

inline constexpr const char* kNotRead = "The journal could not be read";

/// A stored value that this program has no meaning for.
struct Unreadable {};

[[nodiscard]] Error errorFrom(const SQLite::Exception& problem, std::string_view what, const std::string& file);
[[nodiscard]] Error unreadableError(std::string_view what, const std::string& file);

/// Runs `action`, and turns what SQLite throws on the way into an Error that says `what` could not be done.
template <class Action>
[[nodiscard]] auto attempt(std::string_view what, const std::string& file, Action&& action)
    -> Result<std::invoke_result_t<Action>> {
    try {
        if constexpr (std::is_void_v<std::invoke_result_t<Action>>) {
            action();
            return {};
        } else {
            return action();
        }
    } catch (const SQLite::Exception& problem) {
        return Unexpected{errorFrom(problem, what, file)};
    } catch (const Unreadable&) {
        return Unexpected{unreadableError(what, file)};
    }
}

template <class Action>
[[nodiscard]] auto attempt(std::string_view what, const SQLite::Database& database, Action&& action) {
    return attempt(what, database.getFilename(), std::forward<Action>(action));
}

/// The same for what is written together: all of it, or nothing.
template <class Action>
[[nodiscard]] auto attemptToWrite(std::string_view what, SQLite::Database& database, Action&& action) {
    return attempt(what, database, [&] {
        SQLite::Transaction transaction{database, SQLite::TransactionBehavior::IMMEDIATE};
        if constexpr (std::is_void_v<std::invoke_result_t<Action>>) {
            action();
            transaction.commit();
        } else {
            auto written = action();
            transaction.commit();
            return written;
        }
    });
}

} // namespace glidepath::journal
