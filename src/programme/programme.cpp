#include "programme/programme.h"

#include "programme/words.h"

#include <algorithm>

namespace glidepath::programme {

const Phase* Programme::findPhase(int number) const {
    const auto found =
        std::find_if(phases.begin(), phases.end(), [number](const Phase& phase) { return phase.number == number; });
    return found == phases.end() ? nullptr : &*found;
}

const Routine* Programme::find(const RoutineId& id) const {
    const auto found =
        std::find_if(routines.begin(), routines.end(), [&id](const Routine& routine) { return routine.id == id; });
    return found == routines.end() ? nullptr : &*found;
}

std::string_view name(RoutineKind kind) {
    return kRoutineKinds.of(kind);
}
std::string_view name(Slot slot) {
    return kSlots.of(slot);
}
std::optional<RoutineKind> parseRoutineKind(std::string_view text) {
    return kRoutineKinds.parse(text);
}
std::optional<Slot> parseSlot(std::string_view text) {
    return kSlots.parse(text);
}

} // namespace glidepath::programme
