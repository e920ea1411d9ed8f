#include "ui/session/done_row.h"

#include "ui/kit/icons.h"
#include "ui/kit/kit_style.h"
#include "ui/kit/tokens.h"
#include "ui/kit/widgets.h"
#include "ui/qt/text.h"

#include <QFocusEvent>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace glidepath::ui {

namespace {

constexpr double kPadding = 24;
constexpr double kHeight = 84;
constexpr double kFeelWidth = 190;
constexpr double kChevron = 20;

} // namespace

QString feelWords(Feel feel) {
    switch (feel) {
    case Feel::Fine:
        return DoneRow::tr("Fine");
    case Feel::Tingling:
        return DoneRow::tr("Tingling");
    case Feel::Uncomfortable:
        return DoneRow::tr("Uncomfortable");
    case Feel::MorePain:
        return DoneRow::tr("More pain");
    case Feel::SharpPain:
        return DoneRow::tr("Sharp pain");
    case Feel::NumbOrWeak:
        break;
    }
    return DoneRow::tr("Numb or weak");
}

DoneRow::DoneRow(const QString& name, const coach::FinishedView::Line& line, QWidget* parent)
    : QAbstractButton{parent}, m_line{line} {
    setObjectName(name);
    setEnabled(line.done);
    setFocusPolicy(line.done ? Qt::TabFocus : Qt::NoFocus);
    setCursor(line.done ? Qt::PointingHandCursor : Qt::ArrowCursor);
    refresh();
}

void DoneRow::setFeel(std::optional<Feel> feel) {
    m_feel = feel;
    refresh();
}

void DoneRow::setMeasure(Measure measure) {
    m_measure = measure;
    update();
}

void DoneRow::refresh() {
    const QString words = QStringLiteral("%1: %2").arg(ui::text(m_line.exercise), ui::text(m_line.amount));
    setAccessibleName(m_feel ? QStringLiteral("%1. %2").arg(words, feelWords(*m_feel)) : words);
    update();
}

void DoneRow::focusInEvent(QFocusEvent* event) {
    m_showsFocus = event->reason() != Qt::MouseFocusReason;
    QAbstractButton::focusInEvent(event);
    update();
}

void DoneRow::focusOutEvent(QFocusEvent* event) {
    m_showsFocus = false;
    QAbstractButton::focusOutEvent(event);
    update();
}

void DoneRow::keyPressEvent(QKeyEvent* event) {
    event->setAccepted(pressByEnter(*this, *event));
}

void DoneRow::keyReleaseEvent(QKeyEvent* event) {
    event->ignore();
}

void DoneRow::paintWords(QPainter& painter, const QRectF& box, double scale) const {
    const QRectF upper{box.left(), 0.12 * height(), box.width(), 0.42 * height()};
    const QRectF lower{box.left(), 0.52 * height(), box.width(), 0.36 * height()};
    const QString name = ui::text(m_line.exercise);
    const QString amount = ui::text(m_line.amount);
    painter.setPen(tokens().ink);
    painter.setFont(fitted(m_measure.font(24 * scale, QFont::Bold), name, box.width()));
    painter.drawText(upper, Qt::AlignLeft | Qt::AlignVCenter, name);
    painter.setPen(tokens().ink2);
    painter.setFont(fitted(m_measure.font(21 * scale), amount, box.width()));
    painter.drawText(lower, Qt::AlignLeft | Qt::AlignVCenter, amount);
}

void DoneRow::paintFeel(QPainter& painter, const QRectF& box, double scale) const {
    const double icon = m_measure(kChevron);
    paintIcon(painter, {box.right() - icon, box.center().y() - icon / 2, icon, icon}, Icon::ChevronRight,
              tokens().ink3);
    if (!m_feel)
        return;
    const QRectF words = box.adjusted(0, 0, -1.5 * icon, 0);
    painter.setPen(tokens().accent);
    painter.setFont(fitted(m_measure.font(21 * scale, QFont::Bold), feelWords(*m_feel), words.width()));
    painter.drawText(words, Qt::AlignRight | Qt::AlignVCenter, feelWords(*m_feel));
}

void DoneRow::paintEvent(QPaintEvent*) {
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), underMouse() && isEnabled() ? tokens().tint : tokens().surface);
    painter.fillRect(QRect{0, 0, width(), 1}, tokens().border);
    const double scale = std::min(1.0, height() / m_measure(kHeight));
    const double padding = m_measure(kPadding);
    const QRectF box{padding, 0, width() - 2 * padding, double(height())};
    const double feel = isEnabled() ? m_measure(kFeelWidth) : 0;
    paintWords(painter, box.adjusted(0, 0, -feel, 0), scale);
    if (isEnabled())
        paintFeel(painter, box.adjusted(box.width() - feel, 0, 0, 0), scale);
    if (m_showsFocus)
        paintFocusRing(painter, QRectF{rect()}.adjusted(2, 2, -2, -2));
}

} // namespace glidepath::ui
