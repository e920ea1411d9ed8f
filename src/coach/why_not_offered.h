#pragma once

#include "assessment/settle.h"
#include "coach/content.h"
#include "coach/preferences.h"

#include <string>

namespace glidepath::coach {

/// Why an exercise rests, is put aside or does not fit, in a sentence or two; empty where it is open, or where its
/// gates or its doses say it.
[[nodiscard]] std::string whyNotOffered(const Content& content, const Preferences& preferences,
                                        const catalogue::Exercise& exercise, const assessment::Standing& standing);

/// The reason of a rule about one exercise.
[[nodiscard]] std::string reasonFor(const programme::Rule& rule, std::optional<double> value,
                                    const catalogue::Exercise& exercise);

} // namespace glidepath::coach
