#pragma once

#include "base/finding.h"
#include "figure/figure.h"

#include <filesystem>
#include <map>
#include <memory>
#include <set>

namespace glidepath::figure {

/// All figures that could be read, by the exercise they show, and what they share.
class Figures {
public:
    Figures();

    [[nodiscard]] const Anatomy& anatomy() const { return *m_anatomy; }
    [[nodiscard]] std::shared_ptr<const Anatomy> sharedAnatomy() const { return m_anatomy; }
    /// Nothing where an exercise has no figure.
    [[nodiscard]] const Figure* find(const ExerciseId& exercise) const;
    [[nodiscard]] const std::map<ExerciseId, Figure>& all() const { return m_figures; }
    /// Whether there is a file for it, usable or not.
    [[nodiscard]] bool hasFile(const ExerciseId& exercise) const { return m_files.contains(exercise); }

private:
    friend Figures readFigures(const std::filesystem::path& folder, Findings& findings);

    std::shared_ptr<const Anatomy> m_anatomy;
    std::map<ExerciseId, Figure> m_figures;
    std::set<ExerciseId> m_files;
};

/// Reads `skeleton.json` and every other file of a folder of figures. A file with an error is left out and all others
/// are used; without a usable skeleton there are none.
[[nodiscard]] Figures readFigures(const std::filesystem::path& folder, Findings& findings);

} // namespace glidepath::figure
