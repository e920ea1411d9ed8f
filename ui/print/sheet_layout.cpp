#include "ui/print/sheet_layout.h"

#include "ui/qt/text.h"

#include <algorithm>
#include <numeric>
#include <span>

namespace glidepath::ui {

namespace {

using coach::SheetGroup;
using coach::SheetRow;
using coach::WeekSheet;
using Kind = SheetBlock::Kind;
using Blocks = std::vector<SheetBlock>;

/// How tightly a sheet is set: the size of its type, and the air around the words of a row.
struct Density {
    qreal scale{};
    qreal rowAir{};
};
constexpr Density kUsual[] = {{1.2, 2.0}, {1.15, 2.0}, {1.1, 2.0}, {1.05, 2.0}, {1.0, 2.0}, {1.0, 1.4}, {1.0, 0.8}};
constexpr Density kLarger[] = {{1.5, 2.0}, {1.45, 2.0}, {1.4, 2.0}, {1.35, 2.0}, {1.3, 2.0}, {1.25, 2.0}, {1.2, 1.4}};
constexpr std::size_t kLargerPages = 2;
constexpr qreal kCellPadding = 1.5;
constexpr qreal kMostRowHeight = 15.0;
constexpr qreal kMostPainHeight = 10.5;
constexpr qreal kGapBelowHead = 3.0;
constexpr qreal kLeastNotes = 16.0; ///< below this the space stays empty

qreal sum(const Blocks& blocks) {
    return std::accumulate(blocks.begin(), blocks.end(), 0.0,
                           [](qreal height, const SheetBlock& block) { return height + block.height; });
}

/// The widest name, hint and amount.
struct WordWidths {
    qreal name{};
    qreal hint{};
    qreal amount{};
    [[nodiscard]] qreal sum() const { return name + hint + amount; }
};

WordWidths widestWords(const WeekSheet& sheet, const SheetFonts& fonts) {
    WordWidths widest;
    for (const SheetGroup& group : sheet.groups) {
        for (const SheetRow& row : group.rows) {
            widest.name = std::max(widest.name, fonts.name.width(text(row.name)) + kCellPadding);
            widest.hint = std::max(widest.hint, fonts.hint.width(text(row.hint)) + kCellPadding);
            widest.amount = std::max(widest.amount, fonts.amount.width(text(row.amount)) + kCellPadding);
        }
    }
    return widest;
}

/// Each column gets the share of the room that its words need, so that few of them have to be broken.
SheetColumns columnsOf(const WeekSheet& sheet, QSizeF paper, const SheetFonts& fonts) {
    SheetColumns columns;
    columns.left = kSheetSideMargin;
    columns.right = paper.width() - kSheetSideMargin;
    columns.dayWidth = 9.6 + 1.6 * (fonts.scale - 1.0);
    columns.days = columns.right - 7 * columns.dayWidth;
    const qreal room = columns.days - columns.left;
    const WordWidths widest = widestWords(sheet, fonts);
    const qreal wish = std::max(widest.sum(), 1.0);
    const qreal spare = std::max(0.0, room - wish) / 3;
    const qreal share = std::min(1.0, room / wish);
    columns.hint = columns.left + widest.name * share + spare;
    columns.amount = columns.hint + widest.hint * share + spare;
    return columns;
}

struct Measure {
    const WeekSheet& sheet;
    const SheetFonts& fonts;
    const SheetColumns& columns;
    qreal rowAir{};

    [[nodiscard]] qreal rowHeight(const SheetRow& row) const {
        const qreal name = fonts.name.height(text(row.name), columns.hint - columns.left - kCellPadding);
        const qreal hint = fonts.hint.height(text(row.hint), columns.amount - columns.hint - kCellPadding);
        const qreal amount = fonts.amount.height(text(row.amount), columns.days - columns.amount - kCellPadding);
        return std::max({name, hint, amount, 4.2 * fonts.scale}) + rowAir;
    }
    [[nodiscard]] qreal groupHeight() const { return fonts.group.lineHeight() + 1.4; }
    [[nodiscard]] qreal painHeadHeight() const { return fonts.head.lineHeight() + 4.0; }
    [[nodiscard]] qreal painRowHeight() const { return fonts.hint.lineHeight() + 0.6 + rowAir; }
    [[nodiscard]] qreal signsHeight(const coach::SheetSigns& signs, int half) const {
        const SignsColumn column = signsColumn(columns, half);
        qreal height = std::max(fonts.signTitle.height(text(signs.title), column.width - kSignIndent), kSignIcon) + 1.5;
        for (const std::string& sign : signs.signs)
            height += fonts.sign.height(text(sign), column.width - kSignIndent - kBulletIndent);
        return height + 1.0 + fonts.note.height(text(signs.note), column.width);
    }
};

qreal changesHeight(const WeekSheet& sheet, const SheetLayout& layout) {
    qreal height = kChangesAir + layout.fonts.head.lineHeight();
    for (const std::string& change : sheet.changes)
        height += layout.fonts.hint.height(text(change), layout.columns.width());
    return height;
}

void addChanges(SheetPage& page, const WeekSheet& sheet, const SheetLayout& layout, qreal room) {
    const qreal height = changesHeight(sheet, layout);
    if (!sheet.changes.empty() && sum(page.blocks) + height <= room)
        page.blocks.push_back({Kind::Changes, 0, 0, height});
}

SheetBlock groupBlock(const Measure& measure, Kind kind, std::size_t group) {
    return {kind, group, 0, measure.groupHeight()};
}

/// What must stay together: a heading with its first row, the whole pain table.
std::vector<Blocks> chunksOf(const Measure& measure) {
    std::vector<Blocks> chunks;
    const auto& groups = measure.sheet.groups;
    for (std::size_t group = 0; group < groups.size(); ++group) {
        for (std::size_t row = 0; row < groups[group].rows.size(); ++row) {
            Blocks chunk;
            if (row == 0)
                chunk.push_back(groupBlock(measure, Kind::Group, group));
            chunk.push_back({Kind::Row, group, row, measure.rowHeight(groups[group].rows[row])});
            chunks.push_back(std::move(chunk));
        }
    }
    Blocks pain;
    if (!measure.sheet.painRows.empty())
        pain.push_back({Kind::PainHead, 0, 0, measure.painHeadHeight()});
    for (std::size_t row = 0; row < measure.sheet.painRows.size(); ++row)
        pain.push_back({Kind::PainRow, 0, row, measure.painRowHeight()});
    if (!pain.empty())
        chunks.push_back(std::move(pain));
    return chunks;
}

std::vector<SheetPage> paginate(const Measure& measure, qreal room) {
    std::vector<SheetPage> pages(1);
    for (const Blocks& chunk : chunksOf(measure)) {
        Blocks& page = pages.back().blocks;
        if (page.empty() || sum(page) + sum(chunk) <= room) {
            page.insert(page.end(), chunk.begin(), chunk.end());
            continue;
        }
        pages.emplace_back();
        if (chunk.front().kind == Kind::Row)
            pages.back().blocks.push_back(groupBlock(measure, Kind::ContinuedGroup, chunk.front().group));
        pages.back().blocks.insert(pages.back().blocks.end(), chunk.begin(), chunk.end());
    }
    return pages;
}

qreal mostHeight(const SheetBlock& block, qreal scale) {
    if (block.kind == Kind::Row)
        return std::max(block.height, kMostRowHeight * scale);
    if (block.kind == Kind::PainRow)
        return std::max(block.height, kMostPainHeight * scale);
    return block.height;
}

/// Shares out what is left of a page, so that boxes become easier to hit and no hole stays at the foot.
void stretch(SheetPage& page, qreal room, qreal scale) {
    const qreal free = room - sum(page.blocks);
    qreal wish = 0;
    for (const SheetBlock& block : page.blocks)
        wish += mostHeight(block, scale) - block.height;
    if (free <= 0 || wish <= 0)
        return;
    const qreal share = std::min(1.0, free / wish);
    for (SheetBlock& block : page.blocks)
        block.height += (mostHeight(block, scale) - block.height) * share;
}

void addNotes(SheetPage& page, qreal room) {
    const qreal free = room - sum(page.blocks);
    if (free >= kLeastNotes)
        page.blocks.push_back({Kind::Notes, 0, 0, free});
}

SheetLayout measured(const WeekSheet& sheet, QSizeF paper, Density density) {
    SheetLayout layout{.paper = paper,
                       .fonts = SheetFonts{density.scale},
                       .rowAir = density.rowAir,
                       .columns = columnsOf(sheet, paper, SheetFonts{density.scale}),
                       .pages = {}};
    const Measure measure{sheet, layout.fonts, layout.columns, layout.rowAir};
    layout.titleHeight = layout.fonts.title.lineHeight();
    layout.subtitleHeight =
        layout.fonts.subtitle.height(text(sheet.subtitle), nameLeft(layout.columns) - layout.columns.left - 3.0) + 2.5;
    layout.signsHeight =
        std::max(measure.signsHeight(sheet.stop, 0), measure.signsHeight(sheet.emergency, 1)) + 2 * kSignsPadding;
    layout.tableHeadHeight = 2 * layout.fonts.head.lineHeight() + 2.0;
    layout.footerHeight = layout.fonts.footer.lineHeight() + 2.0;
    return layout;
}

qreal roomOf(const SheetLayout& layout) {
    return layout.paper.height() - 2 * kSheetTopMargin - layout.titleHeight - layout.subtitleHeight -
           layout.signsHeight - kGapBelowHead - layout.tableHeadHeight - layout.footerHeight;
}

SheetLayout divided(const WeekSheet& sheet, QSizeF paper, Density density) {
    SheetLayout layout = measured(sheet, paper, density);
    layout.pages = paginate({sheet, layout.fonts, layout.columns, layout.rowAir}, roomOf(layout));
    return layout;
}

/// The first density that needs no more than so many pages; the last one when none does.
SheetLayout bestOf(const WeekSheet& sheet, QSizeF paper, std::span<const Density> densities, std::size_t pages) {
    for (const Density density : densities) {
        SheetLayout layout = divided(sheet, paper, density);
        if (layout.pages.size() <= pages)
            return layout;
    }
    return divided(sheet, paper, densities.back());
}

SheetLayout bestOf(const WeekSheet& sheet, QSizeF paper) {
    if (sheet.type == coach::SheetType::Larger)
        return bestOf(sheet, paper, kLarger, kLargerPages);
    return bestOf(sheet, paper, kUsual, 1);
}

} // namespace

SignsColumn signsColumn(const SheetColumns& columns, int half) {
    const qreal width = columns.width() / 2;
    return {columns.left + half * width + kSignsPadding, width - 2 * kSignsPadding};
}

qreal nameLeft(const SheetColumns& columns) {
    return columns.left + columns.width() * 0.715;
}

SheetLayout layoutOf(const WeekSheet& sheet, PaperSize paper) {
    SheetLayout layout = bestOf(sheet, sizeInMillimetres(paper));
    const qreal room = roomOf(layout);
    addChanges(layout.pages.back(), sheet, layout, room);
    for (SheetPage& page : layout.pages) {
        stretch(page, room, layout.fonts.scale);
        addNotes(page, room);
    }
    return layout;
}

} // namespace glidepath::ui
