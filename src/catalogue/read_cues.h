#pragma once

#include "catalogue/exercise.h"
#include "json/reader.h"

#include <map>

namespace glidepath::catalogue {

/// Reads the cues: known parts, texts that fit once the sides are filled in, no placeholder but the two sides.
[[nodiscard]] std::map<CuePart, Cue> readCues(json::ObjectReader& cues);

/// Reports the cues that the exercise's work and sides ask for and that are not there, and those that name a side where
/// there is none.
void checkCues(const json::ObjectReader& cues, const Exercise& exercise);

} // namespace glidepath::catalogue
