#include "ui/today/slot_tab.h"

#include "ui/kit/icons.h"
#include "ui/kit/kit_style.h"
#include "ui/kit/tokens.h"
#include "ui/kit/widgets.h"
#include "ui/qt/text.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QPainter>

namespace glidepath::ui {

namespace {

constexpr int kHeight = 70;
constexpr int kLeastWidth = 120;
constexpr int kPadding = 16;
constexpr int kMarker = 4;

QString detailOf(const coach::SlotView& slot) {
    if (slot.done)
        return SlotTab::tr("Done %1, %2 min").arg(timeOfDay(slot.done->at)).arg(slot.done->minutes);
    return SlotTab::tr("%1, %2 min").arg(text(slot.offer.title)).arg(slot.offer.minutes);
}

QFont sized(QFont font, int pixels, QFont::Weight weight) {
    font.setPixelSize(tokens().px(pixels));
    font.setWeight(weight);
    return font;
}

void drawLine(QPainter& painter, const QRect& box, const QString& words) {
    painter.drawText(box, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(words, Qt::ElideRight, box.width()));
}

} // namespace

QString slotName(programme::Slot slot) {
    switch (slot) {
    case programme::Slot::Morning:
        return SlotTab::tr("Morning");
    case programme::Slot::Midday:
        return SlotTab::tr("Midday");
    case programme::Slot::Evening:
        break;
    }
    return SlotTab::tr("Evening");
}

SlotTab::SlotTab(const coach::SlotView& slot, QWidget* parent)
    : QAbstractButton{parent}, m_title{slotName(slot.slot)}, m_detail{detailOf(slot)}, m_done{slot.done.has_value()} {
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setObjectName(QStringLiteral("slot-") + ui::text(programme::name(slot.slot)));
    setAccessibleName(QStringLiteral("%1, %2").arg(m_title, m_detail));
}

QSize SlotTab::sizeHint() const {
    return {tokens().px(kLeastWidth), tokens().px(kHeight)};
}

void SlotTab::keyPressEvent(QKeyEvent* event) {
    if (!pressByEnter(*this, *event))
        QAbstractButton::keyPressEvent(event);
}

void SlotTab::paintEvent(QPaintEvent*) {
    QPainter painter{this};
    const Tokens& t = tokens();
    const int padding = t.px(kPadding);
    const int line = t.px(24);
    const int icon = t.px(18);
    const QRect first{padding, t.px(10), width() - 2 * padding, line};
    const Icon sign = m_done ? Icon::Check : isChecked() ? Icon::Play : Icon::Clock;
    painter.setRenderHint(QPainter::Antialiasing);
    paintIcon(painter, QRectF(first.x(), first.y() + (line - icon) / 2.0, icon, icon), sign,
              m_done || isChecked() ? t.accent : t.ink3);
    if (x() > width() / 2) // not beside the edge of the card
        painter.fillRect(QRect{0, 0, 1, height()}, t.border);
    painter.setFont(sized(font(), 16, QFont::Bold));
    painter.setPen(isChecked() ? t.ink : t.ink2);
    drawLine(painter, first.adjusted(icon + t.px(8), 0, 0, 0), m_title);
    painter.setFont(sized(font(), 14, QFont::Normal));
    drawLine(painter, first.translated(0, line), m_detail);
    if (isChecked())
        painter.fillRect(QRect{0, height() - kMarker, width(), kMarker}, t.accent);
    else if (underMouse())
        painter.fillRect(QRect{0, height() - kMarker, width(), kMarker}, t.border);
    if (hasFocus())
        paintFocusRing(painter, QRectF{rect()}.adjusted(2, 2, -2, -2));
}

} // namespace glidepath::ui
