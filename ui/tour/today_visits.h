#pragma once

#include "ui/tour/visit.h"

namespace glidepath::ui {

/// The answers of the body and what Today makes of them: how an exercise felt, two hours later, the rules behind it
/// all, a day that is left, and some days away.
void visitAnswers(Visit& visit);

} // namespace glidepath::ui
