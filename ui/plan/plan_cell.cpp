#include "ui/plan/plan_cell.h"

#include "ui/kit/icons.h"
#include "ui/kit/kit_style.h"
#include "ui/kit/tokens.h"
#include "ui/qt/text.h"

#include <QFontMetricsF>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace glidepath::ui {

namespace {

constexpr qreal kRing = 5;
constexpr qreal kRadius = 6;
constexpr qreal kEdgeWidth = 5;

enum class Edge { Solid, Grey, Double };

Edge edgeOf(programme::RoutineKind kind) {
    using programme::RoutineKind;
    switch (kind) {
    case RoutineKind::Strength:
        return Edge::Solid;
    case RoutineKind::Glide:
        return Edge::Double;
    case RoutineKind::Mobility:
    case RoutineKind::Walk:
    case RoutineKind::Aerobic:
    case RoutineKind::Relief:
        break;
    }
    return Edge::Grey;
}

/// The longest word decides: a narrow column gets smaller type rather than a cut word.
QFont fitting(QFont font, const QString& words, int pixels, qreal width) {
    constexpr int kSmallest = 12;
    font.setPixelSize(pixels);
    const auto longest = [&] {
        qreal widest = 0;
        for (const QString& word : words.split(QLatin1Char{' '}))
            widest = std::max(widest, QFontMetricsF{font}.horizontalAdvance(word));
        return widest;
    };
    while (font.pixelSize() > kSmallest && longest() > width)
        font.setPixelSize(font.pixelSize() - 1);
    return font;
}

} // namespace

PlanCell::PlanCell(const coach::PlanCard& card, const QString& place, QWidget* parent)
    : QAbstractButton{parent}, m_card{card} {
    setCheckable(true);
    setFocusPolicy(Qt::ClickFocus);
    setText(ui::text(card.title));
    const QString state = card.done ? tr("done") : tr("planned");
    setAccessibleName(tr("%1, %2, %n minute(s), %3", nullptr, card.minutes).arg(place, text(), state));
}

QSize PlanCell::sizeHint() const {
    return {tokens().px(98), tokens().px(78)};
}

void PlanCell::paintEvent(QPaintEvent*) {
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF{rect()}.adjusted(kRing, kRing, -kRing, -kRing);
    paintBox(painter, box);
    paintEdge(painter, box);
    paintWords(painter, box.adjusted(kEdgeWidth + 7, 6, -6, -6));
    if (hasFocus())
        paintFocusRing(painter, rect());
}

void PlanCell::paintBox(QPainter& painter, const QRectF& box) const {
    const bool chosen = isChecked();
    const QColor ground = chosen || underMouse() ? tokens().tint : m_card.done ? tokens().sunken : tokens().surface;
    const QColor edge = chosen ? tokens().accent : m_card.done ? tokens().border : tokens().line;
    const qreal width = chosen ? 2 : 1;
    painter.setPen(QPen{edge, width});
    painter.setBrush(ground);
    painter.drawRoundedRect(box.adjusted(width / 2, width / 2, -width / 2, -width / 2), kRadius, kRadius);
}

void PlanCell::paintEdge(QPainter& painter, const QRectF& box) const {
    painter.save();
    QPainterPath shape;
    shape.addRoundedRect(box, kRadius, kRadius);
    painter.setClipPath(shape);
    const Edge edge = edgeOf(m_card.kind);
    const QColor colour = edge == Edge::Grey ? tokens().line : tokens().accent;
    if (edge == Edge::Double) {
        painter.fillRect(QRectF{box.left(), box.top(), 2, box.height()}, colour);
        painter.fillRect(QRectF{box.left() + 4, box.top(), 2, box.height()}, colour);
    } else {
        painter.fillRect(QRectF{box.left(), box.top(), kEdgeWidth, box.height()}, colour);
    }
    painter.restore();
}

void PlanCell::paintWords(QPainter& painter, const QRectF& box) const {
    const bool lit = isChecked() || underMouse();
    QFont bold = font();
    bold.setBold(true);
    painter.setFont(fitting(bold, text(), tokens().px(15), box.width()));
    painter.setPen(lit ? tokens().ontint : tokens().ink);
    QRectF title;
    painter.drawText(box, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, text(), &title);
    const QString minutes = tr("%1 min").arg(m_card.minutes).replace(QLatin1Char{' '}, QChar{QChar::Nbsp});
    const QFont small = fitting(font(), minutes, tokens().px(14), box.width());
    painter.setFont(small);
    painter.setPen(lit ? tokens().ontint : tokens().ink2);
    const qreal line = tokens().px(20);
    const QRectF below{box.left(), title.bottom() + 1, box.width(), line};
    painter.drawText(below, Qt::AlignLeft | Qt::AlignVCenter, minutes);
    if (!m_card.done)
        return;
    const qreal tick = tokens().px(18);
    const bool beside = QFontMetricsF{small}.horizontalAdvance(minutes) + tick <= box.width();
    const qreal top = beside ? below.center().y() - tick / 2 : box.bottom() - tick;
    paintIcon(painter, QRectF{box.right() - tick, top, tick, tick}, Icon::Check,
              lit ? tokens().ontint : tokens().accent);
}

void PlanCell::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        click();
        return;
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Home:
    case Qt::Key_End:
        event->ignore(); // the grid moves between its cells
        return;
    default:
        QAbstractButton::keyPressEvent(event);
    }
}

void PlanCell::focusInEvent(QFocusEvent* event) {
    QAbstractButton::focusInEvent(event);
    update();
}

void PlanCell::focusOutEvent(QFocusEvent* event) {
    QAbstractButton::focusOutEvent(event);
    update();
}

void PlanCell::enterEvent(QEnterEvent* event) {
    QAbstractButton::enterEvent(event);
    update();
}

void PlanCell::leaveEvent(QEvent* event) {
    QAbstractButton::leaveEvent(event);
    update();
}

} // namespace glidepath::ui
