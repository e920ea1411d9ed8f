#include "ui/session/done_list.h"

#include "ui/kit/tokens.h"
#include "ui/qt/text.h"
#include "ui/session/done_row.h"

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
    qDeleteAll(m_rows);
    m_rows.clear();
    for (const auto& line : lines) {
        const auto exercise = static_cast<int>(m_rows.size());
        auto* const row = new DoneRow{QStringLiteral("done-%1").arg(exercise), line, this};
        connect(row, &DoneRow::clicked, this, [this, exercise] { emit opened(exercise); });
        row->show();
        m_rows.push_back(row);
    }
    arrange();
    update();
}

void DoneList::setFeel(int exercise, Feel feel) {
    m_rows.at(static_cast<std::size_t>(exercise))->setFeel(feel);
}

void DoneList::focusRow(int exercise) {
    m_rows.at(static_cast<std::size_t>(exercise))->setFocus(Qt::TabFocusReason);
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

void DoneList::arrange() {
    double top = measure()(kHead);
    for (DoneRow* const row : m_rows) {
        row->setMeasure(measure());
        row->setGeometry(QRectF{1, top, width() - 2.0, rowHeight()}.toRect());
        top += rowHeight();
    }
}

void DoneList::paintEvent(QPaintEvent*) {
    QPainter painter{this};
    paintCard(painter);
    const QRectF head{measure()(kPadding), 0, width() - 2 * measure()(kPadding), measure()(kHead)};
    painter.setPen(tokens().ink);
    painter.setFont(measure().font(22, QFont::Bold));
    painter.drawText(head, Qt::AlignLeft | Qt::AlignVCenter, tr("What you did"));
    painter.setPen(tokens().ink2);
    painter.setFont(measure().font(20));
    painter.drawText(head, Qt::AlignRight | Qt::AlignVCenter, tr("Did one stand out?"));
}

} // namespace glidepath::ui
