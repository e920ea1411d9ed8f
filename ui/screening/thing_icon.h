#pragma once

#include "ui/kit/icons.h"

#include <optional>
#include <string_view>

namespace glidepath::ui {

/// The picture of a thing of the questions; nothing for one that has none.
[[nodiscard]] std::optional<Icon> thingIcon(std::string_view id);

} // namespace glidepath::ui
