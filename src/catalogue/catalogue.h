#pragma once

#include "base/finding.h"
#include "catalogue/exercise.h"

#include <filesystem>
#include <span>
#include <vector>

namespace glidepath::catalogue {

/// A folder with content: `exercises/*.json`, `programme/…`, `sources.json`. Later folders add to earlier ones or
/// replace their things by id.
struct ContentFolder {
    std::filesystem::path path;
    Origin origin{Origin::Shipped};
    std::string locale{}; ///< of the texts, see json::DataFolder
};

/// All exercises and sources, sorted by id. Immutable once read; every exercise in it is valid and every id it mentions
/// exists.
class Catalogue {
public:
    Catalogue() = default;
    /// Duplicated ids are a broken contract; readCatalogue has sorted them out.
    Catalogue(std::vector<Exercise> exercises, std::vector<Source> sources);

    [[nodiscard]] std::span<const Exercise> exercises() const { return m_exercises; }
    [[nodiscard]] std::span<const Source> sources() const { return m_sources; }
    [[nodiscard]] const Exercise* find(const ExerciseId& id) const;
    [[nodiscard]] const Source* find(const SourceId& id) const;

private:
    std::vector<Exercise> m_exercises;
    std::vector<Source> m_sources;
};

/// Reads every exercise file of every folder. A file with an error is left out, all others are used; every finding of
/// every file is reported, in the order of folders and file names. An id twice within one folder is an error in the
/// file that is not named after it; an id that a later folder repeats replaces the earlier one.
[[nodiscard]] Catalogue readCatalogue(std::span<const ContentFolder> folders, Findings& findings);

} // namespace glidepath::catalogue
