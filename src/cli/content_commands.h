#pragma once

#include "cli/command_line.h"
#include "coach/content.h"

#include <filesystem>
#include <iosfwd>
#include <string>

namespace glidepath::cli {

using coach::ContentPlaces;

/// Both folders together, as the window reads them.
[[nodiscard]] coach::Content readBoth(const ContentPlaces& places, const std::string& locale = {});

/// `glidepath check`: prints every finding, one a line, and a count; of a translation also what it lacks. 0 when there
/// is none, 1 when there are some, 2 when a path does not exist or no content file is read from it.
int runCheck(const Check& check, const ContentPlaces& places, std::ostream& out, std::ostream& errors);

/// `glidepath list`: one line an exercise or routine, or JSON. 0, or 1 when the content could not be read.
int runList(const ListExercises& list, const ContentPlaces& places, std::ostream& out, std::ostream& errors);
int runList(const ListRoutines& list, const ContentPlaces& places, std::ostream& out, std::ostream& errors);

} // namespace glidepath::cli
