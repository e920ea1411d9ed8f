#pragma once

#include "coach/week_sheet.h"
#include "ui/print/paper.h"
#include "ui/print/sheet_text.h"

#include <QString>

#include <vector>

namespace glidepath::ui {

inline constexpr qreal kSheetSideMargin = 12.0;
inline constexpr qreal kSheetTopMargin = 10.0;
inline constexpr qreal kCellPadding = 1.5; ///< at the right end of a cell with words
inline constexpr qreal kChangesAir = 2.5;  ///< above what is different now

/// Whether there are pictures in front of the names. With them the hint stands below the name, else beside it.
enum class SheetPicturesPlace { None, Column };

/// Where the columns of the table stand, in millimetres from the left edge of the paper.
struct SheetColumns {
    SheetPicturesPlace pictures{};
    qreal left{}; ///< of the pictures, where there are any
    qreal picturesRight{};
    qreal name{};
    qreal hint{}; ///< where the name ends; with pictures the same as `amount`
    qreal amount{};
    qreal days{};
    qreal dayWidth{};
    qreal right{};
    [[nodiscard]] qreal width() const { return right - left; }
};

/// One line of the table, or of what stands below it.
struct SheetBlock {
    enum class Kind { Group, ContinuedGroup, Row, PainHead, PainRow, Changes, Notes };
    Kind kind{};
    std::size_t group{}; ///< of Group, ContinuedGroup, Row
    std::size_t row{};   ///< of Row and PainRow
    qreal height{};
};

/// A page from its top margin down: head, table, what is left.
struct SheetPage {
    std::vector<SheetBlock> blocks;
};

/// How a sheet is divided. The type is as large as it can be on one page, within limits; the larger type takes the
/// pages it needs. Nothing is ever cut: what does not fit goes on to the next page. Only what is different now and the
/// lines for notes are left out where there is no room.
struct SheetLayout {
    QSizeF paper;
    SheetFonts fonts;
    qreal rowAir{};     ///< above and below the words of a row together
    qreal hintNearer{}; ///< by how much a hint below its name comes nearer than the next line would be
    SheetColumns columns;
    qreal titleHeight{};
    qreal subtitleHeight{};
    qreal signsHeight{};
    qreal tableHeadHeight{};
    qreal footerHeight{};
    std::vector<SheetPage> pages;
};

[[nodiscard]] SheetLayout layoutOf(const coach::WeekSheet& sheet, PaperSize paper, SheetPicturesPlace pictures);

/// Half of the box with the signs: where its words stand. Shared by measuring and painting.
struct SignsColumn {
    qreal left{};
    qreal width{};
};
inline constexpr qreal kSignsPadding = 3.5;
inline constexpr qreal kSignIcon = 6.0;
inline constexpr qreal kSignIndent = 9.0;
inline constexpr qreal kBulletIndent = 4.0;
[[nodiscard]] SignsColumn signsColumn(const SheetColumns& columns, int half);

/// Where the line for the name begins.
[[nodiscard]] qreal nameLeft(const SheetColumns& columns);

} // namespace glidepath::ui
