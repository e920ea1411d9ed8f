#pragma once

#include <string>

namespace glidepath::ui {

/// The two letters of the country of the person's locale, such as "DE".
[[nodiscard]] std::string region();

} // namespace glidepath::ui
