#pragma once

#include <source_location>
#include <string_view>

namespace glidepath {

/// Stops the program with a message when one of our own promises is broken. Always on, in every build: a coach that
/// goes on with a wrong dose is worse than one that stops. Never used for input; that is what Result is for.
void expects(bool promise, std::string_view text, const std::source_location& where = std::source_location::current());

} // namespace glidepath
