#pragma once

#include "coach/session_view.h"
#include "ui/kit/tokens.h"
#include "ui/session/measure.h"

namespace glidepath::ui {

/// Draws what moves of the tempo ring into the middle of `box`; nothing during a pause.
void paintRingStrokes(QPainter& painter, const QRectF& box, const coach::RingView& ring, const Tokens& tokens,
                      Measure measure);
/// Draws what changes once a second at most: the disc with its words, or the two bars of a pause.
void paintRingFace(QPainter& painter, const QRectF& box, const coach::RingView& ring, const Tokens& tokens,
                   Measure measure);

} // namespace glidepath::ui
