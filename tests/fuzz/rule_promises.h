#pragma once

#include "catalogue/catalogue.h"
#include "fuzz/promises.h"
#include "programme/programme.h"

namespace glidepath::test {

/// Speaks only of phases and exercises that are there, says why, and asks for what its kind may ask for.
void checkRule(const programme::Rule& rule, const programme::Programme& programme,
               const catalogue::Catalogue& catalogue, Promises& promises);

void checkQuestions(const programme::Questions& questions, const catalogue::Catalogue& catalogue, Promises& promises);

} // namespace glidepath::test
