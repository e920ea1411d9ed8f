#include "ui/kit/card_button.h"

#include "ui/kit/kit_style.h"
#include "ui/kit/tokens.h"
#include "ui/kit/widgets.h"

#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace glidepath::ui {

namespace {

constexpr int kRing = 5; ///< kept free around the card for the focus ring
constexpr int kPadding = 12;
constexpr qreal kRadius = 8;

} // namespace

CardButton::CardButton(const QString& name, const QString& accessibleName, Ground ground, QWidget* parent)
    : QAbstractButton{parent}, m_ground{ground}, m_content{new QVBoxLayout{this}} {
    setObjectName(name);
    setAccessibleName(accessibleName);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy{QSizePolicy::Expanding, QSizePolicy::Preferred};
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_content->setContentsMargins(kRing + kPadding, kRing + kPadding, kRing + kPadding, kRing + kPadding);
    m_content->setSpacing(4);
}

void CardButton::paintEvent(QPaintEvent*) {
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor rest = m_ground == Ground::Surface ? tokens().surface : tokens().sunken;
    const QColor edge = m_ground == Ground::Surface ? tokens().border : tokens().sunken;
    painter.setPen(underMouse() || isDown() ? tokens().accent : edge);
    painter.setBrush(isDown() ? tokens().tint : rest);
    painter.drawRoundedRect(QRectF{rect()}.adjusted(kRing + 0.5, kRing + 0.5, -kRing - 0.5, -kRing - 0.5), kRadius,
                            kRadius);
    if (hasFocus())
        paintFocusRing(painter, rect());
}

void CardButton::enterEvent(QEnterEvent* event) {
    QAbstractButton::enterEvent(event);
    update();
}

void CardButton::leaveEvent(QEvent* event) {
    QAbstractButton::leaveEvent(event);
    update();
}

void CardButton::keyPressEvent(QKeyEvent* event) {
    if (!pressByEnter(*this, *event))
        QAbstractButton::keyPressEvent(event);
}

} // namespace glidepath::ui
