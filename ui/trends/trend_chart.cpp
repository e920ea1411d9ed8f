#include "ui/trends/trend_chart.h"

#include "ui/kit/kit_style.h"
#include "ui/kit/tokens.h"
#include "ui/qt/text.h"
#include "ui/trends/chart_axes.h"
#include "ui/trends/trend_painter.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace glidepath::ui {

namespace {

constexpr int kRing = 5;

} // namespace

TrendChart::TrendChart(QWidget* parent) : QWidget{parent} {
    setObjectName(QStringLiteral("trend-chart"));
    setAccessibleName(tr("Pain, 0 to 10"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void TrendChart::render(const coach::TrendsView& view) {
    m_view = view;
    setAccessibleDescription(text(coach::inShortText(view)));
    mark(std::nullopt);
    update();
}

QString TrendChart::markedText() const {
    if (!m_marked)
        return {};
    return longDate(*m_marked) + QStringLiteral(": ") + text(coach::dayText(m_view, *m_marked));
}

QSize TrendChart::sizeHint() const {
    return {tokens().px(640), tokens().px(420)};
}

QSize TrendChart::minimumSizeHint() const {
    return {tokens().px(360), tokens().px(280)};
}

QRectF TrendChart::area() const {
    return QRectF{rect()}.adjusted(kRing, kRing, -kRing, -kRing);
}

/// Days that have not come yet have nothing to tell.
Date TrendChart::lastDay() const {
    return std::min(m_view.last, m_view.today);
}

void TrendChart::paintEvent(QPaintEvent*) {
    QPainter painter{this};
    paintTrends(painter, area(), m_view, m_marked);
    if (hasFocus())
        paintFocusRing(painter, rect());
}

void TrendChart::mark(std::optional<Date> day) {
    if (day)
        day = std::clamp(*day, m_view.first, lastDay());
    if (day == m_marked)
        return;
    m_marked = day;
    const QString words = m_marked ? markedText() : text(coach::inShortText(m_view));
    setAccessibleDescription(words);
    QAccessibleEvent changed{this, QAccessible::DescriptionChanged};
    QAccessible::updateAccessibility(&changed);
    update();
    emit markedChanged();
}

void TrendChart::moveBy(int days) {
    mark(m_marked ? *m_marked + std::chrono::days{days} : lastDay());
}

void TrendChart::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_Left:
        return moveBy(-1);
    case Qt::Key_Right:
        return moveBy(1);
    case Qt::Key_Home:
        return mark(m_view.first);
    case Qt::Key_End:
        return mark(lastDay());
    case Qt::Key_Escape:
        if (m_marked)
            return mark(std::nullopt);
        break;
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

void TrendChart::mouseMoveEvent(QMouseEvent* event) {
    const ChartAxes axes = ChartAxes::in(area(), m_view);
    const QPointF at = event->position();
    if (axes.plot.contains(at))
        mark(axes.dayAt(at.x()));
    else if (!hasFocus())
        mark(std::nullopt);
}

void TrendChart::leaveEvent(QEvent*) {
    if (!hasFocus())
        mark(std::nullopt);
}

void TrendChart::focusOutEvent(QFocusEvent* event) {
    mark(std::nullopt);
    QWidget::focusOutEvent(event);
}

} // namespace glidepath::ui
