#pragma once

#include "coach/content.h"
#include "simulation/simulate.h"

#include <array>
#include <memory>
#include <optional>
#include <set>
#include <vector>

namespace glidepath::simulation {

/// What all patients share: the rules, and which routines stand on which day.
class World {
public:
    explicit World(const coach::Content& content);

    struct DayOfRoutines {
        std::vector<const assessment::RoutineRules*> sessions; ///< by the time of day
        std::vector<const assessment::RoutineRules*> walks;
    };
    /// Of a phase, on a day; routines change their days every second week.
    [[nodiscard]] const DayOfRoutines& routinesOn(int phase, Date day) const;
    [[nodiscard]] const assessment::RoutineRules* relief(int phase) const;
    [[nodiscard]] const std::shared_ptr<const assessment::Rulebook>& book() const { return m_book; }
    [[nodiscard]] const std::set<assessment::ExerciseNumber>& forbidden() const { return m_forbidden; }
    [[nodiscard]] bool isDoneSideBySide(assessment::ExerciseNumber exercise) const {
        return m_sideBySide.contains(exercise);
    }
    [[nodiscard]] const std::vector<std::string>& emergencySigns() const { return m_signs; }
    [[nodiscard]] const guidance::WarningSigns& warningSigns() const { return m_warningSigns; }

private:
    using Fortnight = std::array<DayOfRoutines, 14>;
    [[nodiscard]] Fortnight fortnightOf(const programme::Programme& programme, int phase) const;

    guidance::WarningSigns m_warningSigns;
    std::shared_ptr<const assessment::Rulebook> m_book;
    std::map<int, Fortnight> m_days;
    std::set<assessment::ExerciseNumber> m_forbidden;
    std::set<assessment::ExerciseNumber> m_sideBySide;
    std::vector<std::string> m_signs;
};

/// One patient from the first day to the last.
void live(const World& world, Patient patient, int days, Report& report);

} // namespace glidepath::simulation
