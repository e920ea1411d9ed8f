#pragma once

#include "session/engine.h"

#include <string>
#include <vector>

namespace glidepath::test {

/// One line an event: "0:20.000  step-started        lift right, set 1, repetition 1".
std::string trace(const session::Script& script, const std::vector<session::Event>& events);

/// Runs a script through commands and then to its end, asking only at deadlines.
std::vector<session::Event> run(session::SessionEngine& engine, const std::vector<session::Command>& commands);

/// Compares a trace with tests/session/golden/NAME.trace; with UPDATE_GOLDEN in the environment writes it instead.
void expectGolden(const std::string& name, const std::string& trace);

} // namespace glidepath::test
