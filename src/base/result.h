#pragma once

#include <tl/expected.hpp>

#include <string>

namespace glidepath {

/// Why something in the world (a file, JSON, the database, a printer, input) could not be done. Every text is a plain
/// English sentence or phrase for the person at the computer; `where` names the file, folder or option concerned.
/// Our own bugs are not errors but broken contracts, see contract.h.
struct Error {
    std::string what;   ///< what went wrong: "The journal could not be opened"
    std::string where;  ///< file, folder or option; empty when there is none
    std::string detail; ///< what was found or expected; may be empty
    std::string advice; ///< what the person can do now

    friend bool operator==(const Error&, const Error&) = default;
};

/// The whole error as one readable paragraph: what, where, detail, advice.
[[nodiscard]] std::string sentence(const Error& error);

template <class T>
using Result = tl::expected<T, Error>;

using Unexpected = tl::unexpected<Error>;

} // namespace glidepath
