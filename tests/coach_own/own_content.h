#pragma once

#include "coach/own_exercise.h"
#include "coach_today/made_up.h"

#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>

/// A form as somebody might fill it in, and content around it.
namespace glidepath::test {

inline const std::vector<std::string> kGeneralSigns{"Sharp pain", "Further down the leg", "New numbness"};

inline coach::Content ownContentBase() {
    coach::Content made = content();
    std::vector<catalogue::Exercise> exercises;
    for (const catalogue::Exercise& each : made.catalogue.exercises()) {
        exercises.push_back(each);
        exercises.back().stopIf = kGeneralSigns;
    }
    exercises.front().stopIf.push_back("The hips sink");
    made.catalogue = catalogue::Catalogue{std::move(exercises), {}};
    return made;
}

inline coach::OwnExerciseForm hipRoll() {
    coach::OwnExerciseForm form;
    form.name = "Hip roll";
    form.steps = {"Lie down.", "Let both knees sink to one side.", "Come back."};
    form.phases = {1, 2};
    return form;
}

inline std::string contentOf(const std::filesystem::path& file) {
    std::ostringstream text;
    text << std::ifstream{file}.rdbuf();
    return text.str();
}

} // namespace glidepath::test
