#pragma once

#include "coach/exercise_detail.h"

namespace glidepath::ui {

class Card;

/// Why an exercise has the dose it has, and where each of its numbers comes from.
[[nodiscard]] Card* whyCard(const coach::DoseView& dose);

/// The sources of an exercise, each with what it says.
[[nodiscard]] Card* sourcesCard(const std::vector<coach::SourceLine>& sources);

/// A card with room around its words.
[[nodiscard]] Card* readingCard();

} // namespace glidepath::ui
