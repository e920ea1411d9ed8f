#include "ui/kit/flow_layouts.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace glidepath::ui {

namespace {

int heightOf(const QLayoutItem& item, int width) {
    return item.hasHeightForWidth() ? item.heightForWidth(width) : item.sizeHint().height();
}

/// Right-to-left languages begin on the other side.
QRect mirrored(const QWidget* widget, const QRect& area, const QRect& place) {
    return widget == nullptr ? place : QStyle::visualRect(widget->layoutDirection(), area, place);
}

} // namespace

FlowLayout::FlowLayout(int gap, QWidget* parent) : QLayout{parent}, m_gap{gap} {
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout() {
    qDeleteAll(m_items);
}

QLayoutItem* FlowLayout::takeAt(int index) {
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

int FlowLayout::heightForWidth(int width) const {
    int bottom = 0;
    for (const QRect& place : places({0, 0, width, 0}))
        bottom = std::max(bottom, place.y() + place.height());
    return bottom;
}

QSize FlowLayout::minimumSize() const {
    QSize size;
    for (const QLayoutItem* const item : m_items)
        size = size.expandedTo(item->minimumSize());
    return size;
}

void FlowLayout::setGeometry(const QRect& area) {
    QLayout::setGeometry(area);
    const QList<QRect> all = places(area);
    for (qsizetype i = 0; i < m_items.size(); ++i)
        m_items[i]->setGeometry(mirrored(parentWidget(), area, all[i]));
}

ColumnGrid::ColumnGrid(int leastColumnWidth, int gap, int mostColumns, QWidget* parent)
    : FlowLayout{gap, parent}, m_leastColumnWidth{leastColumnWidth}, m_mostColumns{mostColumns} {}

QList<QRect> ColumnGrid::places(const QRect& area) const {
    QList<QRect> all;
    const int columns = std::clamp((area.width() + gap()) / (m_leastColumnWidth + gap()), 1, m_mostColumns);
    const int width = (area.width() - (columns - 1) * gap()) / columns;
    int y = area.y();
    for (qsizetype first = 0; first < items().size(); first += columns) {
        const qsizetype end = std::min<qsizetype>(first + columns, items().size());
        int height = 0;
        for (qsizetype i = first; i < end; ++i)
            height = std::max(height, heightOf(*items()[i], width));
        for (qsizetype i = first; i < end; ++i)
            all.append({area.x() + static_cast<int>(i - first) * (width + gap()), y, width, height});
        y += height + gap();
    }
    return all;
}

QList<QRect> FlowRow::places(const QRect& area) const {
    QList<QRect> all;
    int x = area.x();
    int y = area.y();
    int lineHeight = 0;
    for (const QLayoutItem* const item : items()) {
        const int width = std::min(item->sizeHint().width(), area.width());
        if (x > area.x() && x + width > area.x() + area.width()) {
            x = area.x();
            y += lineHeight + gap();
            lineHeight = 0;
        }
        const int height = heightOf(*item, width);
        all.append({x, y, width, height});
        x += width + gap();
        lineHeight = std::max(lineHeight, height);
    }
    return all;
}

} // namespace glidepath::ui
