#include "ui/figure/figure_style.h"

#include "base/contract.h"
#include "json/parse.h"
#include "ui/figure/read_style.h"

#include <algorithm>

namespace glidepath::ui {

namespace {

/// Where a place lies between rows: the row before it and the share of the way to the next.
struct Between {
    std::size_t row;
    double share;
};

template <class Row>
Between between(const std::vector<Row>& rows, double along) {
    const auto after = std::upper_bound(rows.begin() + 1, rows.end() - 1, along,
                                        [](double value, const Row& row) { return value < row.along; });
    const auto before = after - 1;
    const double share = (along - before->along) / (after->along - before->along);
    return {static_cast<std::size_t>(before - rows.begin()), std::clamp(share, 0.0, 1.0)};
}

/// A cubic through the rows whose slope at each is that between its neighbours.
template <class Row, class Number>
double smooth(const std::vector<Row>& rows, Between where, Number number) {
    const std::size_t a = where.row;
    const std::size_t b = a + 1;
    const auto slope = [&](std::size_t row) {
        const std::size_t left = row == 0 ? 0 : row - 1;
        const std::size_t right = std::min(row + 1, rows.size() - 1);
        return (number(rows[right]) - number(rows[left])) / (rows[right].along - rows[left].along);
    };
    const double t = where.share;
    const double t2 = t * t;
    const double t3 = t2 * t;
    const double step = rows[b].along - rows[a].along;
    return (2 * t3 - 3 * t2 + 1) * number(rows[a]) + (t3 - 2 * t2 + t) * step * slope(a) +
           (3 * t2 - 2 * t3) * number(rows[b]) + (t3 - t2) * step * slope(b);
}

FigureStyle readShipped() {
    json::Report report{"figure_style.json"};
    const auto document = json::parse(figureStyleText(), report);
    expects(document.has_value(), "the figure's style that is compiled in is JSON");
    auto style = readFigureStyle(*document, report);
    expects(style.has_value(), "the figure's style that is compiled in can be used");
    return *std::move(style);
}

} // namespace

Girth girthAt(const BoneProfile& profile, double along) {
    const Between where = between(profile, along);
    return {smooth(profile, where, [](const GirthRow& row) { return row.girth.radius; }),
            smooth(profile, where, [](const GirthRow& row) { return row.girth.forward; }),
            smooth(profile, where, [](const GirthRow& row) { return row.girth.medial; })};
}

Section sectionAt(const TrunkProfile& profile, double along) {
    const Between where = between(profile, along);
    return {smooth(profile, where, [](const SectionRow& row) { return row.section.front; }),
            smooth(profile, where, [](const SectionRow& row) { return row.section.back; }),
            smooth(profile, where, [](const SectionRow& row) { return row.section.halfWidth; })};
}

const FigureStyle& figureStyle() {
    static const FigureStyle kStyle = readShipped();
    return kStyle;
}

} // namespace glidepath::ui
