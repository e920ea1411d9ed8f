#include "ui/session/done_list.h"

#include "ui/kit/tokens.h"
#include "ui/qt/text.h"

#include <QPainter>

#include <algorithm>

namespace glidepath::ui {
namespace {

constexpr double kHead = 60;
constexpr double kRow = 84;
constexpr double kPadding = 24;

} // namespace

DoneList::DoneList(QWidget* parent) : SessionItem{QStringLiteral("doneList"), parent} {}

void DoneList::render(const std::vector<coach::FinishedView::Line>& lines) {
    m_lines = lines;
    update();
}

QString DoneList::spoken() const {
    QStringList words{tr("What you did")};
    for (const auto& line : m_lines)
        words << QStringLiteral("%1: %2").arg(text(line.exercise), text(line.amount));
    return words.join(QStringLiteral(". "));
}

/// Rows shrink when there are many, so that none is cut.
double DoneList::rowHeight() const {
    const double room = height() - measure()(kHead + 8);
    return std::min(measure()(kRow), room / static_cast<double>(std::max<std::size_t>(1, m_lines.size())));
}

void DoneList::paintRow(QPainter& painter, const QRectF& row, const coach::FinishedView::Line& line) const {
    const double scale = std::min(1.0, row.height() / measure()(kRow));
    painter.setPen(QPen{tokens().border, 1});
    painter.drawLine(row.topLeft(), row.topRight());
    const QRectF box = row.adjusted(measure()(kPadding), 0, -measure()(kPadding), 0);
    const QRectF upper{box.left(), row.top() + 0.12 * row.height(), box.width(), 0.42 * row.height()};
    const QRectF lower{box.left(), row.top() + 0.52 * row.height(), box.width(), 0.36 * row.height()};
    const QString name = text(line.exercise);
    const QString amount = text(line.amount);
    painter.setPen(tokens().ink);
    painter.setFont(fitted(measure().font(24 * scale, QFont::Bold), name, box.width()));
    painter.drawText(upper, Qt::AlignLeft | Qt::AlignVCenter, name);
    painter.setPen(tokens().ink2);
    painter.setFont(fitted(measure().font(21 * scale), amount, box.width()));
    painter.drawText(lower, Qt::AlignLeft | Qt::AlignVCenter, amount);
}

void DoneList::paintEvent(QPaintEvent*) {
    QPainter painter{this};
    paintCard(painter);
    painter.setPen(tokens().ink);
    painter.setFont(measure().font(22, QFont::Bold));
    const QRectF head{measure()(kPadding), 0, width() - 2 * measure()(kPadding), measure()(kHead)};
    painter.drawText(head, Qt::AlignLeft | Qt::AlignVCenter, tr("What you did"));
    double top = measure()(kHead);
    for (const auto& line : m_lines) {
        paintRow(painter, {0, top, static_cast<double>(width()), rowHeight()}, line);
        top += rowHeight();
    }
}

} // namespace glidepath::ui
