#pragma once

#include "cli/command_line.h"
#include "coach/content.h"
#include "simulation/simulate.h"

#include <iosfwd>

namespace glidepath::cli {

/// `glidepath simulate`: one JSON object with what became of the patients and, in `brokenPromises`, how often each
/// promise was broken. 0 when none was, 1 otherwise, 2 when the content could not be read.
int runSimulate(const Simulate& wish, const coach::ContentPlaces& places, std::ostream& out, std::ostream& errors);

/// The report as the command writes it. Returns its exit status.
int tellReport(const Simulate& wish, const simulation::Report& report, std::ostream& out);

} // namespace glidepath::cli
