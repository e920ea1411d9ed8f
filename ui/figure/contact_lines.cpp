#include "ui/figure/contact_lines.h"

#include <algorithm>

namespace glidepath::ui {

namespace {

constexpr int kHalvings = 5; ///< until the end of a strip is found, so that it glides when the figure moves

bool windsRound(const Outline& outline, QPointF at) {
    int winding = 0;
    QPointF last = outline.back();
    for (const QPointF next : outline) {
        if ((last.y() <= at.y()) != (next.y() <= at.y())) {
            const double side =
                (next.x() - last.x()) * (at.y() - last.y()) - (at.x() - last.x()) * (next.y() - last.y());
            if (next.y() > last.y() ? side > 0 : side < 0)
                winding += next.y() > last.y() ? 1 : -1;
        }
        last = next;
    }
    return winding != 0;
}

/// A line across a strip: its two edges, with the outline between them.
struct Rung {
    QPointF outer;
    QPointF middle;
    QPointF inner;
};

Rung between(const Rung& a, const Rung& b, double share) {
    return {a.outer + (b.outer - a.outer) * share, a.middle + (b.middle - a.middle) * share,
            a.inner + (b.inner - a.inner) * share};
}

class StripFinder {
public:
    StripFinder(const Outline& outline, double half, const Underneath& under) : m_under{under} {
        const Outline outer = grown(outline, half);
        const Outline inner = grown(outline, -half);
        m_rungs.reserve(static_cast<std::size_t>(outline.size()));
        for (qsizetype index = 0; index < outline.size(); ++index)
            m_rungs.push_back({outer[index], outline[index], inner[index]});
        std::ranges::transform(m_rungs, std::back_inserter(m_lies), [this](const Rung& rung) { return lies(rung); });
    }

    [[nodiscard]] std::vector<Outline> strips() const {
        const auto beside = std::ranges::find(m_lies, false);
        if (beside == m_lies.end())
            return {strip(closed())};
        std::vector<Outline> result;
        std::vector<Rung> run;
        const auto start = static_cast<std::size_t>(beside - m_lies.begin());
        for (std::size_t step = 1; step <= m_rungs.size(); ++step) {
            const std::size_t last = (start + step - 1) % m_rungs.size();
            const std::size_t next = (start + step) % m_rungs.size();
            if (m_lies[next] && !m_lies[last])
                run.push_back(edge(m_rungs[next], m_rungs[last]));
            if (m_lies[next])
                run.push_back(m_rungs[next]);
            if (!m_lies[next] && m_lies[last]) {
                run.push_back(edge(m_rungs[last], m_rungs[next]));
                result.push_back(strip(run));
                run.clear();
            }
        }
        return result;
    }

private:
    [[nodiscard]] bool lies(const Rung& rung) const {
        return m_under.contains(rung.outer) && m_under.contains(rung.middle);
    }
    /// The last rung on the way from one that lies over something to one that does not.
    [[nodiscard]] Rung edge(Rung over, Rung beside) const {
        for (int halving = 0; halving < kHalvings; ++halving) {
            const Rung middle = between(over, beside, 0.5);
            (lies(middle) ? over : beside) = middle;
        }
        return over;
    }
    [[nodiscard]] std::vector<Rung> closed() const {
        std::vector<Rung> run = m_rungs;
        run.push_back(m_rungs.front());
        return run;
    }
    [[nodiscard]] static Outline strip(const std::vector<Rung>& run) {
        Outline outline;
        outline.reserve(static_cast<qsizetype>(2 * run.size()));
        for (const Rung& rung : run)
            outline << rung.outer;
        for (auto rung = run.rbegin(); rung != run.rend(); ++rung)
            outline << rung->inner;
        return outline;
    }

    const Underneath& m_under;
    std::vector<Rung> m_rungs;
    std::vector<bool> m_lies;
};

} // namespace

void Underneath::add(const Outline& outline) {
    m_outlines.push_back({&outline, outline.boundingRect()});
}

bool Underneath::contains(QPointF at) const {
    return std::ranges::any_of(
        m_outlines, [at](const Entry& entry) { return entry.bounds.contains(at) && windsRound(*entry.outline, at); });
}

std::vector<Outline> contactStrips(const Outline& outline, double half, const Underneath& under) {
    return StripFinder{outline, half, under}.strips();
}

} // namespace glidepath::ui
