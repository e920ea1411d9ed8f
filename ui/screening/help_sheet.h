#pragma once

#include "coach/help_view.h"
#include "ui/print/printable.h"

namespace glidepath::ui {

/// The help page for paper: large, black on white, on one side. It can be handed over.
[[nodiscard]] Printable helpPrintable(const coach::HelpView& view, PaperSize paper);

} // namespace glidepath::ui
