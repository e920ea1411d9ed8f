#include "ui/learn/link_button.h"

#include "ui/kit/icons.h"
#include "ui/kit/kit_style.h"
#include "ui/kit/tokens.h"
#include "ui/kit/widgets.h"

#include <QFontMetrics>
#include <QKeyEvent>
#include <QPainter>

namespace glidepath::ui {

namespace {

constexpr int kRing = 5;
constexpr int kChevron = 16;
constexpr int kHeight = 36;

} // namespace

LinkButton::LinkButton(const QString& name, const QString& words, const QString& accessibleName, QWidget* parent)
    : QAbstractButton{parent} {
    setObjectName(name);
    setText(words);
    setAccessibleName(accessibleName);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

QFont LinkButton::wordFont() const {
    QFont made = font();
    made.setPixelSize(tokens().px(16));
    made.setUnderline(underMouse());
    return made;
}

QSize LinkButton::sizeHint() const {
    const int words = QFontMetrics{wordFont()}.horizontalAdvance(text());
    return {words + kChevron + 2 * kRing + 4, tokens().px(kHeight)};
}

/// What does not fit is cut with dots: the whole words are its accessible name.
QSize LinkButton::minimumSizeHint() const {
    return {tokens().px(80), sizeHint().height()};
}

void LinkButton::paintEvent(QPaintEvent*) {
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF{rect()}.adjusted(kRing, 0, -kRing, 0);
    const QColor ink = isDown() ? tokens().ontint : tokens().accent;
    painter.setFont(wordFont());
    painter.setPen(ink);
    const QFontMetrics metrics{wordFont()};
    const QString shown = metrics.elidedText(text(), Qt::ElideRight, static_cast<int>(box.width()) - kChevron);
    painter.drawText(box, Qt::AlignLeft | Qt::AlignVCenter, shown);
    const qreal end = box.left() + metrics.horizontalAdvance(shown) + 2;
    paintIcon(painter, {end, (height() - kChevron) / 2.0 + 1, kChevron, kChevron}, Icon::ChevronRight, ink);
    if (hasFocus())
        paintFocusRing(painter, rect());
}

void LinkButton::keyPressEvent(QKeyEvent* event) {
    if (!pressByEnter(*this, *event))
        QAbstractButton::keyPressEvent(event);
}

void LinkButton::enterEvent(QEnterEvent* event) {
    QAbstractButton::enterEvent(event);
    update();
}

void LinkButton::leaveEvent(QEvent* event) {
    QAbstractButton::leaveEvent(event);
    update();
}

} // namespace glidepath::ui
