#pragma once

#include "json/report.h"
#include "json/value.h"
#include "ui/figure/figure_style.h"

#include <optional>

namespace glidepath::ui {

/// The style in a document. Whatever is missing, unknown or out of range is reported, and there is no style then.
[[nodiscard]] std::optional<FigureStyle> readFigureStyle(const json::Value& document, json::Report& report);

} // namespace glidepath::ui
