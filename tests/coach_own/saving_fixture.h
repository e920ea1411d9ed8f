#pragma once

#include "coach/own_exercise_saving.h"
#include "coach_own/own_content.h"
#include "support/temporary_folder.h"

#include <gtest/gtest.h>

#include <optional>

namespace glidepath::test {

/// The program's own files with a folder over them that is not there yet.
class SavingTest : public testing::Test {
protected:
    [[nodiscard]] coach::Content read() const { return coach::readContent(GLIDEPATH_DATA_DIR, existing()); }
    [[nodiscard]] std::optional<std::filesystem::path> existing() const {
        return std::filesystem::is_directory(own) ? std::optional{own} : std::nullopt;
    }
    Result<ExerciseId> save(const coach::OwnExerciseForm& form) { return coach::saveOwnExercise(own, form, read()); }
    /// What is wrong with files of the person's own.
    [[nodiscard]] Findings findings() const {
        Findings all = read().findings;
        std::erase_if(all, [this](const Finding& one) { return !one.file.starts_with(own.string()); });
        return all;
    }
    [[nodiscard]] std::filesystem::path routine(int phase) const {
        return own / "programme" / "routines" / ("own-hip-roll-p" + std::to_string(phase) + ".json");
    }
    [[nodiscard]] std::filesystem::path removedRoutine(int phase) const {
        return own / "removed" / "programme" / "routines" / routine(phase).filename();
    }
    [[nodiscard]] std::filesystem::path file() const { return own / "exercises" / "own-hip-roll.json"; }
    [[nodiscard]] coach::OwnExerciseForm saved() const {
        const auto content = read();
        return coach::formOf(content, *content.catalogue.find(ExerciseId{"own-hip-roll"})).value();
    }

    TemporaryFolder folder;
    std::filesystem::path own{folder.path() / "content"};
};

} // namespace glidepath::test
