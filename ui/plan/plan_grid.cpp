#include "ui/plan/plan_grid.h"

#include "ui/kit/icons.h"
#include "ui/kit/tokens.h"
#include "ui/plan/plan_cell.h"
#include "ui/qt/text.h"

#include <QCoreApplication>
#include <QEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace glidepath::ui {

namespace {

using coach::kSlots;
using coach::kWeekDays;

constexpr int kHeadHeight = 48;
constexpr int kWalksHeight = 64;
constexpr int kSideWidth = 106;
constexpr int kLeastColumn = 64;
constexpr int kLeastRow = 92;
constexpr int kMostCell = 96;

QString longWeekday(Date day) {
    return QLocale{}.toString(qDate(day), QStringLiteral("dddd"));
}

QString walksText(const coach::PlanDay& day, Date today) {
    if (day.walks.planned == 0 && day.walks.done == 0)
        return QStringLiteral("–");
    if (day.day > today)
        return QString::number(day.walks.planned);
    return PlanGrid::tr("%1 of %2").arg(day.walks.done).arg(day.walks.planned);
}

QFont sized(QFont font, int pixels, QFont::Weight weight) {
    font.setPixelSize(tokens().px(pixels));
    font.setWeight(weight);
    return font;
}

} // namespace

QString slotName(std::size_t slot) {
    static constexpr const char* kNames[] = {QT_TRANSLATE_NOOP("PlanGrid", "Morning"),
                                             QT_TRANSLATE_NOOP("PlanGrid", "Midday"),
                                             QT_TRANSLATE_NOOP("PlanGrid", "Evening")};
    return QCoreApplication::translate("PlanGrid", kNames[slot]);
}

/// The lines between columns and rows.
struct PlanGrid::Lines {
    qreal side{};
    qreal head{};
    qreal walks{}; ///< top of the last row
    QSizeF size;

    [[nodiscard]] qreal column(std::size_t day) const {
        return side + (size.width() - side) * static_cast<qreal>(day) / kWeekDays;
    }
    [[nodiscard]] qreal row(std::size_t slot) const {
        return head + (walks - head) * static_cast<qreal>(slot) / kSlots;
    }
    [[nodiscard]] QRectF cell(std::size_t day, std::size_t slot) const {
        return {QPointF{column(day), row(slot)}, QPointF{column(day + 1), row(slot + 1)}};
    }
    [[nodiscard]] QRectF wholeColumn(std::size_t day) const {
        return {QPointF{column(day), 0}, QPointF{column(day + 1), size.height()}};
    }
};

PlanGrid::PlanGrid(QWidget* parent) : QWidget{parent} {
    setObjectName(QStringLiteral("plan-grid"));
    setAccessibleName(tr("Week"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

PlanGrid::Lines PlanGrid::lines() const {
    return {static_cast<qreal>(tokens().px(kSideWidth)), static_cast<qreal>(tokens().px(kHeadHeight)),
            static_cast<qreal>(height() - tokens().px(kWalksHeight)), size()};
}

QSize PlanGrid::sizeHint() const {
    return minimumSizeHint() + QSize{tokens().px(100), 0};
}

QSize PlanGrid::minimumSizeHint() const {
    return {tokens().px(kSideWidth) + tokens().px(kLeastColumn) * static_cast<int>(kWeekDays),
            tokens().px(kHeadHeight + kWalksHeight + kLeastRow * static_cast<int>(kSlots))};
}

void PlanGrid::render(const coach::PlanView& view) {
    const bool hadFocus = placeOfFocus().has_value();
    m_view = view;
    makeCells();
    arrange();
    const bool stays = m_selected && view.card(m_selected->day, m_selected->slot) != nullptr;
    select(stays ? m_selected : firstPlace());
    if (hadFocus && m_selected)
        cell(*m_selected)->setFocus();
    update();
}

void PlanGrid::makeCells() {
    for (std::size_t day = 0; day < kWeekDays; ++day) {
        for (std::size_t slot = 0; slot < kSlots; ++slot) {
            PlanCell*& cell = m_cells.at(day).at(slot);
            delete cell;
            cell = nullptr;
            const coach::PlanCard* const card = m_view->card(day, slot);
            if (card == nullptr)
                continue;
            const QString place = longWeekday(m_view->days.at(day).day) + QLatin1Char{' '} + slotName(slot).toLower();
            cell = new PlanCell{*card, place, this};
            cell->setObjectName(QStringLiteral("plan-cell-%1-%2").arg(day).arg(slot));
            connect(cell, &QAbstractButton::clicked, this, [this, day, slot] { select(PlanPlace{day, slot}); });
            cell->show();
        }
    }
}

PlanCell* PlanGrid::cell(PlanPlace place) const {
    return m_cells.at(place.day).at(place.slot);
}

std::optional<std::size_t> PlanGrid::today() const {
    for (std::size_t day = 0; day < kWeekDays; ++day)
        if (m_view->days.at(day).day == m_view->today)
            return day;
    return std::nullopt;
}

/// Today's first open card, or the first of the week.
std::optional<PlanPlace> PlanGrid::firstPlace() const {
    const auto day = today();
    for (std::size_t slot = 0; day && slot < kSlots; ++slot)
        if (const auto* card = m_view->card(*day, slot); card != nullptr && !card->done)
            return PlanPlace{*day, slot};
    for (std::size_t first = 0; first < kWeekDays; ++first)
        for (std::size_t slot = 0; slot < kSlots; ++slot)
            if (m_view->card(first, slot) != nullptr)
                return PlanPlace{first, slot};
    return std::nullopt;
}

void PlanGrid::select(std::optional<PlanPlace> place) {
    m_selected = place;
    for (std::size_t day = 0; day < kWeekDays; ++day) {
        for (std::size_t slot = 0; slot < kSlots; ++slot) {
            PlanCell* const cell = m_cells.at(day).at(slot);
            if (cell == nullptr)
                continue;
            const bool chosen = place == PlanPlace{day, slot};
            cell->setChecked(chosen);
            cell->setFocusPolicy(chosen ? Qt::StrongFocus : Qt::ClickFocus);
        }
    }
    emit selectionChanged();
}

std::optional<PlanPlace> PlanGrid::placeOfFocus() const {
    for (std::size_t day = 0; day < kWeekDays; ++day)
        for (std::size_t slot = 0; slot < kSlots; ++slot)
            if (const PlanCell* const cell = m_cells.at(day).at(slot); cell != nullptr && cell->hasFocus())
                return PlanPlace{day, slot};
    return std::nullopt;
}

/// To the next card in that direction, over empty places.
void PlanGrid::moveFocus(PlanPlace from, int days, int parts) {
    int day = static_cast<int>(from.day) + days;
    int slot = static_cast<int>(from.slot) + parts;
    while (day >= 0 && day < static_cast<int>(kWeekDays) && slot >= 0 && slot < static_cast<int>(kSlots)) {
        if (PlanCell* const found = cell({static_cast<std::size_t>(day), static_cast<std::size_t>(slot)})) {
            found->setFocus(Qt::OtherFocusReason);
            return;
        }
        day += days;
        slot += parts;
    }
}

void PlanGrid::keyPressEvent(QKeyEvent* event) {
    const auto from = placeOfFocus();
    const int forward = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    if (!from)
        return QWidget::keyPressEvent(event);
    switch (event->key()) {
    case Qt::Key_Left:
        return moveFocus(*from, -forward, 0);
    case Qt::Key_Right:
        return moveFocus(*from, forward, 0);
    case Qt::Key_Up:
        return moveFocus(*from, 0, -1);
    case Qt::Key_Down:
        return moveFocus(*from, 0, 1);
    default:
        QWidget::keyPressEvent(event);
    }
}

void PlanGrid::arrange() {
    const Lines grid = lines();
    for (std::size_t day = 0; day < kWeekDays; ++day)
        for (std::size_t slot = 0; slot < kSlots; ++slot)
            if (PlanCell* const cell = m_cells.at(day).at(slot)) {
                QRectF place = grid.cell(day, slot).adjusted(1, 2, 0, -2);
                place.setHeight(std::min(place.height(), static_cast<qreal>(tokens().px(kMostCell))));
                cell->setGeometry(place.toRect());
            }
}

void PlanGrid::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    arrange();
}

void PlanGrid::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() != QEvent::StyleChange)
        return;
    updateGeometry();
    arrange();
}

void PlanGrid::paintEvent(QPaintEvent*) {
    if (!m_view)
        return;
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    const Lines grid = lines();
    const QRectF frame = QRectF{rect()}.adjusted(0.5, 0.5, -0.5, -0.5);
    QPainterPath shape;
    shape.addRoundedRect(frame, 8, 8);
    painter.save();
    painter.setClipPath(shape);
    painter.fillRect(rect(), tokens().surface);
    paintHead(painter, grid);
    paintSide(painter, grid);
    paintWalks(painter, grid);
    paintRest(painter, grid);
    painter.restore();
    painter.setPen(tokens().border);
    painter.drawPath(shape);
}

void PlanGrid::paintHead(QPainter& painter, const Lines& grid) const {
    const auto marked = today();
    if (marked) {
        painter.fillRect(grid.wholeColumn(*marked), tokens().band);
        QRectF head = grid.wholeColumn(*marked);
        head.setHeight(grid.head);
        painter.fillRect(head, tokens().tint);
    }
    for (std::size_t day = 0; day < kWeekDays; ++day) {
        const bool isToday = marked == day;
        const QRectF place{grid.column(day), 0, grid.column(day + 1) - grid.column(day), grid.head};
        painter.setFont(sized(font(), 16, isToday ? QFont::Bold : QFont::Normal));
        painter.setPen(isToday ? tokens().ontint : tokens().ink2);
        painter.drawText(place, Qt::AlignCenter, weekdayAndDay(m_view->days.at(day).day));
    }
}

void PlanGrid::paintSide(QPainter& painter, const Lines& grid) const {
    painter.setPen(tokens().border);
    for (std::size_t day = 0; day < kWeekDays; ++day)
        painter.drawLine(QPointF{grid.column(day), 0}, QPointF{grid.column(day), grid.size.height()});
    for (std::size_t slot = 0; slot <= kSlots; ++slot)
        painter.drawLine(QPointF{0, grid.row(slot)}, QPointF{grid.size.width(), grid.row(slot)});
    painter.setPen(tokens().ink);
    painter.setFont(sized(font(), 16, QFont::Bold));
    const qreal left = tokens().px(16);
    for (std::size_t slot = 0; slot < kSlots; ++slot)
        painter.drawText(QRectF(left, grid.row(slot) + tokens().px(12), grid.side - left, tokens().px(24)),
                         Qt::AlignLeft | Qt::AlignVCenter, slotName(slot));
}

void PlanGrid::paintWalks(QPainter& painter, const Lines& grid) const {
    const qreal left = tokens().px(16);
    painter.setPen(tokens().ink);
    painter.setFont(sized(font(), 16, QFont::Bold));
    painter.drawText(QRectF(left, grid.walks + tokens().px(10), grid.side - left, tokens().px(24)),
                     Qt::AlignLeft | Qt::AlignVCenter, tr("Walks"));
    painter.setFont(sized(font(), 14, QFont::Normal));
    painter.setPen(tokens().ink3);
    painter.drawText(QRectF(left, grid.walks + tokens().px(32), grid.side - left, tokens().px(22)),
                     Qt::AlignLeft | Qt::AlignVCenter, text(m_view->walkAmount));
    painter.setFont(sized(font(), 15, QFont::Normal));
    painter.setPen(tokens().ink2);
    const qreal icon = tokens().px(20);
    for (std::size_t day = 0; day < kWeekDays; ++day) {
        const QString words = walksText(m_view->days.at(day), m_view->today);
        const QRectF place{QPointF{grid.column(day), grid.walks}, QPointF{grid.column(day + 1), grid.size.height()}};
        const qreal width = icon + 4 + painter.fontMetrics().horizontalAdvance(words);
        const qreal from = place.center().x() - width / 2;
        paintIcon(painter, QRectF{from, place.center().y() - icon / 2, icon, icon}, Icon::Walk, tokens().ink2);
        painter.drawText(QRectF{from + icon + 4, place.top(), width, place.height()}, Qt::AlignLeft | Qt::AlignVCenter,
                         words);
    }
}

void PlanGrid::paintRest(QPainter& painter, const Lines& grid) const {
    constexpr std::size_t kMidday = 1;
    painter.setFont(sized(font(), 15, QFont::Normal));
    for (std::size_t day = 0; day < kWeekDays; ++day) {
        if (!m_view->days.at(day).rest())
            continue;
        QRectF box = grid.cell(day, kMidday).adjusted(6, 7, -5, -7);
        box.setHeight(std::min(box.height(), static_cast<qreal>(tokens().px(64))));
        painter.setPen(QPen{tokens().border, 1, Qt::DashLine});
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(box, 6, 6);
        painter.setPen(tokens().ink3);
        painter.drawText(box, Qt::AlignCenter, tr("Rest"));
    }
}

} // namespace glidepath::ui
