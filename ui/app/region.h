#pragma once

#include <string>
#include <vector>

namespace glidepath::ui {

/// The two letters of the country of the person's locale, such as "DE".
[[nodiscard]] std::string region();

/// The languages the person reads, the most wanted first, such as "de_AT".
[[nodiscard]] std::vector<std::string> wantedLocales();

} // namespace glidepath::ui
