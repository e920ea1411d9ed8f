#pragma once

#include "coach/week_sheet.h"
#include "ui/print/paper.h"
#include "ui/print/sheet_layout.h"
#include "ui/print/sheet_pictures.h"

#include <memory>

class QPainter;

namespace glidepath::ui {

/// A week that is divided into pages of one kind of paper and ready to be painted. Preview, PDF and
/// printer all use this, and break lines and pages at the same places. Every page has the signs.
class PrintedWeek {
public:
    PrintedWeek(coach::WeekSheet sheet, PaperSize paper, std::shared_ptr<SheetPictures> pictures);
    /// With pictures of its own. The figures outlive the week.
    PrintedWeek(coach::WeekSheet sheet, PaperSize paper, const figure::Figures& figures);

    [[nodiscard]] const coach::WeekSheet& sheet() const { return m_sheet; }
    [[nodiscard]] PaperSize paper() const { return m_paper; }
    [[nodiscard]] int pages() const { return static_cast<int>(m_layout.pages.size()); } ///< at least 1
    /// One page, from 0. The painter's unit is a millimetre, its origin the upper left corner of the paper.
    void paint(QPainter& painter, int page) const;

private:
    coach::WeekSheet m_sheet;
    PaperSize m_paper;
    std::shared_ptr<SheetPictures> m_pictures;
    SheetLayout m_layout;
};

} // namespace glidepath::ui
