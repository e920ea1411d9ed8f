#pragma once

#include "coach/session_view.h"
#include "ui/kit/tokens.h"
#include "ui/session/measure.h"

namespace glidepath::ui {

/// Draws the tempo ring, or the two bars of a pause, into the middle of `box`.
void paintTempoRing(QPainter& painter, const QRectF& box, const coach::RingView& ring, const Tokens& tokens,
                    Measure measure);

} // namespace glidepath::ui
