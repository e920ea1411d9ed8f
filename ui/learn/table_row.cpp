#include "ui/learn/table_row.h"

#include <algorithm>
#include <numeric>

namespace glidepath::ui {

namespace {

constexpr int kGapBelow = 4;

int heightOf(const QLayoutItem& item, int width) {
    return item.hasHeightForWidth() ? item.heightForWidth(width) : item.sizeHint().height();
}

} // namespace

TableRow::TableRow(QList<int> shares, int leastWidth, int gap, QWidget* parent)
    : FlowLayout{gap, parent}, m_shares{std::move(shares)}, m_leastWidth{leastWidth} {}

QList<QRect> TableRow::places(const QRect& area) const {
    if (area.width() < m_leastWidth)
        return below(area);
    const int whole = std::accumulate(m_shares.begin(), m_shares.end(), 0);
    const int room = area.width() - gap() * static_cast<int>(m_shares.size() - 1);
    QList<QRect> all;
    int x = area.x();
    int height = 0;
    for (qsizetype i = 0; i < items().size(); ++i) {
        const int width = room * m_shares.value(i, 1) / whole;
        height = std::max(height, heightOf(*items()[i], width));
        all.append({x, area.y(), width, 0});
        x += width + gap();
    }
    for (QRect& each : all)
        each.setHeight(height);
    return all;
}

QList<QRect> TableRow::below(const QRect& area) const {
    QList<QRect> all;
    int y = area.y();
    for (const QLayoutItem* const item : items()) {
        const int height = heightOf(*item, area.width());
        all.append({area.x(), y, area.width(), height});
        y += height + kGapBelow;
    }
    return all;
}

} // namespace glidepath::ui
