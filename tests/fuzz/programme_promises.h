#pragma once

#include "catalogue/catalogue.h"
#include "fuzz/promises.h"
#include "programme/programme.h"

namespace glidepath::test {

/// Can be prepared in full and short, and stands in the week as often as it says.
void checkRoutine(const programme::Routine& routine, const programme::Programme& programme,
                  const catalogue::Catalogue& catalogue, Promises& promises);

void checkGate(const programme::Gate& gate, const catalogue::Catalogue& catalogue, Promises& promises);
void checkPhase(const programme::Phase& phase, Promises& promises);
void checkWaits(const programme::Waits& waits, Promises& promises);

} // namespace glidepath::test
