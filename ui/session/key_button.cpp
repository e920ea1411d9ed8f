#include "ui/session/key_button.h"

#include "ui/kit/kit_style.h"
#include "ui/kit/tokens.h"
#include "ui/kit/widgets.h"

#include <QFocusEvent>
#include <QFontMetricsF>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace glidepath::ui {
namespace {

constexpr int kRing = 5; ///< of the edge, kept for the focus ring

struct RowSizes {
    double symbol;
    double words;
    double key;
    double gap;
    QFont::Weight weight;
};

RowSizes sizesOf(KeyButton::Look look) {
    if (look == KeyButton::Look::Big)
        return {34, 34, 36, 15, QFont::Bold};
    if (look == KeyButton::Look::Plain)
        return {32, 28, 36, 15, QFont::Normal};
    return {22, 20, 26, 9, QFont::Normal};
}

} // namespace

KeyButton::KeyButton(const QString& name, const QString& text, Look look, QWidget* parent)
    : QPushButton{parent}, m_look{look} {
    setObjectName(name);
    setWords(text);
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
}

void KeyButton::setKey(const QString& key) {
    m_key = key;
    setAccessibleDescription(tr("Key: %1").arg(key));
    update();
}

void KeyButton::setSymbol(Icon symbol) {
    if (m_symbol == symbol)
        return;
    m_symbol = symbol;
    update();
}

void KeyButton::setWords(const QString& words) {
    if (words == text())
        return;
    setText(words);
    setAccessibleName(words);
}

void KeyButton::setMeasure(Measure measure) {
    m_measure = measure;
    update();
}

void KeyButton::place(const QRectF& box) {
    setGeometry(box.toAlignedRect().adjusted(-kRing, -kRing, kRing, kRing));
}

void KeyButton::focusInEvent(QFocusEvent* event) {
    m_showsFocus = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    QPushButton::focusInEvent(event);
    update();
}

void KeyButton::focusOutEvent(QFocusEvent* event) {
    m_showsFocus = false;
    QPushButton::focusOutEvent(event);
    update();
}

void KeyButton::keyPressEvent(QKeyEvent* event) {
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && !event->isAutoRepeat())
        click();
    event->setAccepted(enter);
}

void KeyButton::keyReleaseEvent(QKeyEvent* event) {
    event->ignore();
}

QRectF KeyButton::box() const {
    return QRectF{rect()}.adjusted(kRing, kRing, -kRing, -kRing);
}

QColor KeyButton::ground() const {
    const bool pointed = underMouse() || isDown();
    if (m_look == Look::Big)
        return pointed ? tokens().mid : tokens().accent;
    return pointed ? tokens().tint : tokens().surface;
}

QColor KeyButton::ink() const {
    if (m_look != Look::Big)
        return tokens().ink;
    return underMouse() || isDown() ? tokens().onmid : tokens().onaccent;
}

double KeyButton::keyWidth(double height) const {
    if (m_key.isEmpty())
        return 0;
    QFont font = m_measure.font(1);
    font.setPixelSize(std::max(1, static_cast<int>(height * 0.56)));
    return std::max(height, QFontMetricsF{font}.horizontalAdvance(m_key) + height * 0.7);
}

void KeyButton::paintRow(QPainter& painter) const {
    const RowSizes sizes = sizesOf(m_look);
    const double gap = m_measure(sizes.gap);
    const double symbol = m_symbol ? m_measure(sizes.symbol) + gap : 0;
    const double keyHeight = m_measure(sizes.key);
    const double key = m_key.isEmpty() ? 0 : keyWidth(keyHeight) + gap;
    const double room = box().width() - symbol - key - 2 * gap;
    const QFont font = fitted(m_measure.font(sizes.words, sizes.weight), text(), room);
    const double words = QFontMetricsF{font}.horizontalAdvance(text());
    const double middle = box().center().y();
    double x = box().center().x() - (symbol + words + key) / 2;
    if (m_symbol)
        paintIcon(painter, {x, middle - (symbol - gap) / 2, symbol - gap, symbol - gap}, *m_symbol, ink());
    x += symbol;
    painter.setPen(ink());
    paintCentred(painter, {x + words / 2, middle}, text(), font);
    painter.setFont(m_measure.font(16));
    if (!m_key.isEmpty())
        paintKeyCap(painter, {x + words + gap, middle - keyHeight / 2, key - gap, keyHeight}, m_key, ink(), ground());
}

void KeyButton::paintColumn(QPainter& painter) const {
    const double middle = box().center().x();
    const double symbol = m_measure(30);
    if (m_symbol)
        paintIcon(painter, {middle - symbol / 2, box().top() + m_measure(9), symbol, symbol}, *m_symbol, ink());
    painter.setPen(ink());
    const QFont font = fitted(m_measure.font(20), text(), box().width() - m_measure(12));
    paintCentred(painter, {middle, box().top() + m_measure(54)}, text(), font);
    const double key = m_measure(24);
    const double wide = keyWidth(key);
    painter.setFont(m_measure.font(16));
    paintKeyCap(painter, {middle - wide / 2, box().top() + m_measure(72), wide, key}, m_key, ink(), ground());
}

void KeyButton::paintEvent(QPaintEvent*) {
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(m_look == Look::Big ? QPen{Qt::NoPen} : QPen{tokens().line, 1});
    painter.setBrush(ground());
    const double half = m_look == Look::Big ? 0 : 0.5;
    painter.drawRoundedRect(box().adjusted(half, half, -half, -half), 8, 8);
    if (m_look == Look::Tall)
        paintColumn(painter);
    else
        paintRow(painter);
    if (m_showsFocus)
        paintFocusRing(painter, rect());
}

} // namespace glidepath::ui
