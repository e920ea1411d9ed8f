#include "figure/pins.h"
#include "figure/read_figure.h"
#include "figure/solve.h"

#include <algorithm>
#include <array>

namespace glidepath::figure {

namespace {

/// Puts names in their places.
class Settler {
public:
    Settler(const ExerciseId& id, const FigureDraft& draft, const Shared& shared, json::Report& report)
        : m_draft{draft}, m_shared{shared}, m_report{report}, m_figure{.id = id} {}

    Figure settle() {
        looks();
        poses();
        if (m_figure.poses.empty())
            return m_figure;
        phases();
        stills();
        return m_figure;
    }

private:
    void looks() {
        const auto& views = m_shared.anatomy.views;
        const std::string name = m_draft.view ? m_draft.view->name : std::string{};
        const auto view = std::find_if(views.begin(), views.end(), [&](const View& one) { return one.name == name; });
        if (view == views.end())
            m_report.add(m_draft.view ? m_draft.view->place : json::Place{}, json::inQuotes(name),
                         "\"view\" with the name of a view in skeleton.json");
        else
            m_figure.view = *view;
        m_figure.order = m_draft.order.value_or(m_figure.view.order);
        m_figure.props = m_draft.props.value_or(std::vector<Prop>{});
        m_figure.alternation = m_draft.alternation;
        m_figure.beyondLimits = m_draft.beyondLimits;
        m_figure.belowFloor = m_draft.belowFloor;
    }

    void poses() {
        const PoseResolver resolver{m_shared.bases, m_draft.poses, m_report};
        for (const auto& [name, draft] : m_draft.poses)
            m_figure.poses.push_back(resolver.resolve(name, m_draft.highlights.value_or(std::vector<Highlight>{})));
        if (m_figure.poses.empty())
            m_report.add({}, "no poses", "\"poses\" with at least one");
        m_figure.start = m_draft.start ? index(*m_draft.start) : 0;
    }

    std::size_t index(const Reference& reference) {
        const auto found = m_figure.find(reference.name);
        if (!found)
            m_report.add(reference.place, json::inQuotes(reference.name), "the name of a pose of this figure");
        return found.value_or(0);
    }

    void phases() {
        for (const PhaseDraft& draft : m_draft.phases) {
            Phase phase = draft.phase;
            phase.to = index(draft.to);
            for (const ViaDraft& via : draft.via)
                phase.via.push_back({index(via.pose), via.at});
            m_figure.phases.push_back(phase);
        }
        if (m_figure.phases.empty())
            return m_report.add({}, "no phases", "\"phases\" with at least one");
        checkParts();
        if (m_figure.phases.back().to != m_figure.start)
            m_report.add(m_figure.phases.back().place, "an end in another pose than the start",
                         "a last phase that leads to the start pose");
        if (!m_report.hasErrors())
            checkWays();
    }

    /// Which part may come after which: a repetition is lift, hold, lower, pause, of which lift and lower must be.
    static bool canFollow(Part part, std::optional<Part> before) {
        if (part == Part::Go)
            return !before || before == Part::Go;
        if (part == Part::Lift)
            return !before || before == Part::Lift || before == Part::Lower || before == Part::Pause;
        if (!before || before == Part::Go)
            return false;
        return part == Part::Lower ? *before != Part::Pause : *before == part || *before == expectedBefore(part);
    }
    static Part expectedBefore(Part part) { return part == Part::Hold ? Part::Lift : Part::Lower; }

    void checkParts() {
        std::optional<Part> before;
        for (const Phase& phase : m_figure.phases) {
            if (!canFollow(phase.part, before))
                m_report.add(
                    phase.place, "the part " + json::inQuotes(kPartNames.of(phase.part)) + " here",
                    "lift, hold, lower, pause in this order with lift and lower in each repetition, or go alone");
            before = phase.part;
        }
        if (before == Part::Lift || before == Part::Hold)
            m_report.add(m_figure.phases.back().place, "an end before the part \"lower\"", "a whole repetition");
    }

    void checkWays() {
        std::size_t at = m_figure.start;
        for (const Phase& phase : m_figure.phases) {
            for (const Via& via : phase.via) {
                checkWay(at, via.pose, phase);
                at = via.pose;
            }
            checkWay(at, phase.to, phase);
            at = phase.to;
        }
    }

    void checkWay(std::size_t from, std::size_t to, const Phase& phase) {
        const Pose& one = m_figure.poses[from].pose;
        const Pose& other = m_figure.poses[to].pose;
        if (pinsAreCircular(one, other))
            m_report.add(phase.place, "limbs that are pinned to each other in a circle on this way",
                         "poses that hold each other one way round");
        if (phase.ease == Ease::Spline && !isAlike(one, other))
            m_report.add(phase.place, "a spline between poses of different parts",
                         "poses that differ in numbers alone");
    }

    void stills() {
        for (const Reference& reference : m_draft.stills)
            m_figure.stills.push_back({index(reference), {}});
        if (m_figure.stills.empty())
            m_report.add({}, "no thumbs", "\"thumbs\" with at least one pose");
        for (const auto& [name, arrows] : m_draft.arrows)
            for (const ArrowDraft& draft : arrows)
                addArrow(name, draft);
    }

    void addArrow(const std::string& pose, const ArrowDraft& draft) {
        Arrow arrow = draft.arrow;
        arrow.from = index(draft.from);
        arrow.to = index(draft.to);
        const auto place = m_figure.find(pose);
        const auto still = std::find_if(m_figure.stills.begin(), m_figure.stills.end(),
                                        [&](const Still& one) { return place && one.pose == *place; });
        if (still == m_figure.stills.end())
            m_report.add(draft.from.place, "an arrow on " + json::inQuotes(pose), "arrows on poses of \"thumbs\"");
        else
            still->arrows.push_back(arrow);
    }

    const FigureDraft& m_draft;
    const Shared& m_shared;
    json::Report& m_report;
    Figure m_figure;
};

} // namespace

Figure settled(const ExerciseId& id, const FigureDraft& draft, const Shared& shared, json::Report& report) {
    return Settler{id, draft, shared, report}.settle();
}

} // namespace glidepath::figure
