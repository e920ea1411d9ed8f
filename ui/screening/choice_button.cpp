#include "ui/screening/choice_button.h"

#include "ui/kit/kit_style.h"
#include "ui/kit/tokens.h"
#include "ui/kit/widgets.h"
#include "ui/qt/text.h"
#include "ui/screening/step_page.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>
#include <QStyleOption>
#include <QVBoxLayout>

namespace glidepath::ui {

namespace {

constexpr int kRing = 5; ///< kept free around it for the focus ring
constexpr int kMark = 24;
constexpr int kGap = 12;
constexpr int kPadding = 12;
constexpr int kPicture = 64;
constexpr qreal kRadius = 8;

using Form = ChoiceButton::Form;

int inset(Form form) {
    return form == Form::Line ? kRing : kRing + kPadding;
}

QMargins margins(Form form) {
    const int edge = inset(form);
    if (form == Form::Tile)
        return {edge, edge + tokens().px(kPicture), edge, edge};
    return {edge + tokens().px(kMark) + kGap, edge, edge, edge};
}

QString spoken(const coach::TickView& tick) {
    return tick.hint.empty() ? text(tick.text) : QStringLiteral("%1. %2").arg(text(tick.text), text(tick.hint));
}

} // namespace

ChoiceButton::ChoiceButton(const QString& name, const coach::TickView& tick, const Look& look, QWidget* parent)
    : QAbstractButton{parent}, m_look{look} {
    setObjectName(name);
    setAccessibleName(spoken(tick));
    setCheckable(true);
    setChecked(tick.ticked);
    setAutoExclusive(look.mark == Mark::Ring);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy{QSizePolicy::Preferred, QSizePolicy::Preferred};
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    auto* const column = new QVBoxLayout{this};
    column->setContentsMargins(margins(look.form));
    column->setSpacing(0);
    column->addWidget(wrapped(label(ui::text(tick.text), look.form == Form::Tile ? TextStyle::H3 : TextStyle::Lead)));
    if (!tick.hint.empty())
        column->addWidget(wrapped(label(ui::text(tick.hint), TextStyle::Caption, Ink::Second)));
    column->addStretch();
}

QRect ChoiceButton::markArea() const {
    const int side = tokens().px(kMark);
    const int edge = inset(m_look.form);
    if (m_look.form == Form::Tile)
        return {width() - edge - side, edge, side, side};
    return {edge, edge, side, side};
}

void ChoiceButton::paintFrame(QPainter& painter) const {
    const Tokens& now = tokens();
    const bool ring = m_look.mark == Mark::Ring;
    const QColor edge = isChecked() || underMouse() ? now.accent : now.line;
    painter.setPen(QPen{edge, isChecked() ? 2.0 : 1.0});
    painter.setBrush((ring && isChecked()) || isDown() ? now.tint : now.surface);
    painter.drawRoundedRect(QRectF{rect()}.adjusted(kRing + 1, kRing + 1, -kRing - 1, -kRing - 1), kRadius, kRadius);
}

void ChoiceButton::paintMark(QPainter& painter) const {
    QStyleOption option;
    option.initFrom(this);
    option.rect = markArea();
    option.state.setFlag(isChecked() ? QStyle::State_On : QStyle::State_Off);
    style()->drawPrimitive(m_look.mark == Mark::Tick ? QStyle::PE_IndicatorCheckBox : QStyle::PE_IndicatorRadioButton,
                           &option, &painter, this);
}

void ChoiceButton::paintPicture(QPainter& painter) const {
    if (!m_look.picture)
        return;
    const int edge = inset(m_look.form);
    const int side = tokens().px(kPicture) - kPadding / 2;
    paintIcon(painter, QRectF(edge, edge, side, side), *m_look.picture, tokens().fig);
}

void ChoiceButton::paintEvent(QPaintEvent*) {
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_look.form != Form::Line)
        paintFrame(painter);
    paintPicture(painter);
    paintMark(painter);
    if (hasFocus())
        paintFocusRing(painter, rect());
}

void ChoiceButton::enterEvent(QEnterEvent* event) {
    QAbstractButton::enterEvent(event);
    update();
}

void ChoiceButton::leaveEvent(QEvent* event) {
    QAbstractButton::leaveEvent(event);
    update();
}

void ChoiceButton::keyPressEvent(QKeyEvent* event) {
    if (!pressByEnter(*this, *event))
        QAbstractButton::keyPressEvent(event);
}

} // namespace glidepath::ui
