#include "ui/kit/switch.h"

#include "ui/kit/kit_style.h"
#include "ui/kit/tokens.h"
#include "ui/kit/widgets.h"

#include <QKeyEvent>
#include <QPainter>

namespace glidepath::ui {

namespace {

constexpr int kRing = 5; ///< kept free around the track for the focus ring
constexpr int kWidth = 44;
constexpr int kHeight = 24;
constexpr int kEdge = 3; ///< between knob and track

} // namespace

Switch::Switch(const QString& name, const QString& meaning, QWidget* parent) : QAbstractButton{parent} {
    setCheckable(true);
    setObjectName(name);
    setAccessibleName(meaning);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize Switch::sizeHint() const {
    return {tokens().px(kWidth) + 2 * kRing, tokens().px(kHeight) + 2 * kRing};
}

void Switch::paintEvent(QPaintEvent*) {
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens& t = tokens();
    const QRectF track = QRectF{rect()}.adjusted(kRing + 0.5, kRing + 0.5, -kRing - 0.5, -kRing - 0.5);
    painter.setPen(QPen{isChecked() ? t.accent : t.line, underMouse() ? 2.0 : 1.0});
    painter.setBrush(isChecked() ? t.accent : t.surface);
    painter.drawRoundedRect(track, track.height() / 2, track.height() / 2);
    const qreal size = track.height() - 2 * kEdge;
    const qreal left = isChecked() ? track.right() - kEdge - size : track.left() + kEdge;
    painter.setPen(Qt::NoPen);
    painter.setBrush(isChecked() ? t.onaccent : t.line);
    painter.drawEllipse(QRectF{left, track.top() + kEdge, size, size});
    if (hasFocus())
        paintFocusRing(painter, rect());
}

void Switch::keyPressEvent(QKeyEvent* event) {
    if (!pressByEnter(*this, *event))
        QAbstractButton::keyPressEvent(event);
}

} // namespace glidepath::ui
