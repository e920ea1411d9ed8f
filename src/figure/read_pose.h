#pragma once

#include "figure/figure.h"
#include "json/reader.h"

#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace glidepath::figure {

/// A name in a file that stands for something else in it.
struct Reference {
    std::string name;
    json::Place place;
};

/// A pose as a file has it: what is not there comes from its base.
struct PoseDraft {
    std::optional<Reference> base;
    std::optional<Root> root;
    std::optional<Bend> pelvis, lumbar, thoracic, neck, head;
    PerLimb<std::optional<LimbPose>> limbs;
    std::optional<double> effort;
    std::optional<std::vector<Highlight>> highlights;
    json::Place place;
};

/// Poses in the order of their file.
using PoseDrafts = std::vector<std::pair<std::string, PoseDraft>>;

[[nodiscard]] PoseDraft readPose(const json::Item& item, const Skeleton& skeleton);
[[nodiscard]] PoseDrafts readPoses(const json::Item& item, const Skeleton& skeleton);
[[nodiscard]] std::vector<Highlight> readHighlights(const json::Item& item);

/// The draft with what it lacks from another one.
[[nodiscard]] PoseDraft over(PoseDraft draft, const PoseDraft& base);

/// Settles the poses of one file.
class PoseResolver {
public:
    PoseResolver(const PoseDrafts& bases, const PoseDrafts& poses, json::Report& report)
        : m_bases{&bases}, m_poses{&poses}, m_report{&report} {}

    /// The whole pose; what is missing or leads in a circle is reported.
    [[nodiscard]] KeyPose resolve(const std::string& name, const std::vector<Highlight>& usual) const;

private:
    /// Nothing, and a finding, where a base cannot be found.
    [[nodiscard]] std::optional<PoseDraft> whole(const PoseDraft& draft, std::size_t depth) const;
    [[nodiscard]] const PoseDraft* find(const std::string& name) const;
    void check(const PoseDraft& whole, const json::Place& place) const;

    const PoseDrafts* m_bases;
    const PoseDrafts* m_poses;
    json::Report* m_report;
};

} // namespace glidepath::figure
