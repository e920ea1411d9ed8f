#pragma once

#include "assessment/rulebook.h"
#include "coach/content.h"

#include <memory>
#include <string>

namespace glidepath::test {

/// What the program ships with, read once a test program.
inline const coach::Content& shippedContent() {
    static const coach::Content content = coach::readContent(std::filesystem::path{GLIDEPATH_DATA_DIR}, std::nullopt);
    return content;
}

inline const std::shared_ptr<const assessment::Rulebook>& shippedBook() {
    static const auto book =
        std::make_shared<const assessment::Rulebook>(shippedContent().programme, shippedContent().catalogue);
    return book;
}

inline const programme::Rule& shippedRule(const std::string& id) {
    const programme::Rule* const rule = shippedBook()->find(programme::RuleId{id});
    expects(rule != nullptr, "the rule is among the shipped ones");
    return *rule;
}

inline const assessment::RoutineRules& shippedRoutine(const std::string& id) {
    const assessment::RoutineRules* const routine = shippedBook()->find(RoutineId{id});
    expects(routine != nullptr, "the routine is among the shipped ones");
    return *routine;
}

inline assessment::ExerciseNumber numberOf(const std::string& id) {
    const auto number = shippedBook()->numberOf(ExerciseId{id});
    expects(number.has_value(), "the exercise is among the shipped ones");
    return *number;
}

} // namespace glidepath::test
