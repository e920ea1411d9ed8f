#pragma once

#include "coach/plan_view.h"

#include <QWidget>

#include <array>
#include <optional>

namespace glidepath::ui {

class PlanCell;

/// Where a card stands in the week.
struct PlanPlace {
    std::size_t day{};
    std::size_t slot{};
    friend bool operator==(const PlanPlace&, const PlanPlace&) = default;
};

/// The week: a column a day, a row for each part of the day, walks below. Arrow keys move from card to card, Enter
/// selects one. Only one card can be reached with Tab, as in every grid.
class PlanGrid : public QWidget {
    Q_OBJECT
public:
    explicit PlanGrid(QWidget* parent = nullptr);
    /// Shows another week; the card of the same place stays selected where there is one, else today's, else the first.
    void render(const coach::PlanView& view);
    [[nodiscard]] std::optional<PlanPlace> selected() const { return m_selected; }
    [[nodiscard]] PlanCell* cell(PlanPlace place) const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void selectionChanged();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Lines;
    [[nodiscard]] Lines lines() const;
    [[nodiscard]] std::optional<PlanPlace> firstPlace() const;
    [[nodiscard]] std::optional<PlanPlace> placeOfFocus() const;
    [[nodiscard]] std::optional<std::size_t> today() const;
    void makeCells();
    void select(std::optional<PlanPlace> place);
    void moveFocus(PlanPlace from, int days, int parts);
    void arrange();
    void paintHead(QPainter& painter, const Lines& lines) const;
    void paintSide(QPainter& painter, const Lines& lines) const;
    void paintWalks(QPainter& painter, const Lines& lines) const;
    void paintRest(QPainter& painter, const Lines& lines) const;

    std::optional<coach::PlanView> m_view;
    std::array<std::array<PlanCell*, coach::kSlots>, coach::kWeekDays> m_cells{};
    std::optional<PlanPlace> m_selected;
};

/// "Morning", "Midday", "Evening".
[[nodiscard]] QString slotName(std::size_t slot);

} // namespace glidepath::ui
