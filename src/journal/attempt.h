#pragma once

#include "base/result.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>

#include <string>
#include <string_view>
#include <type_traits>

namespace glidepath::journal {

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

} // namespace glidepath::journal
