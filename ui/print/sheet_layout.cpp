#include "ui/print/sheet_layout.h"

#include "ui/print/sheet_pictures.h"
#include "ui/qt/text.h"

#include <algorithm>
#include <numeric>
#include <optional>
#include <span>
#include <utility>

namespace glidepath::ui {

namespace {

using coach::SheetGroup;
using coach::SheetRow;
using coach::WeekSheet;
using Kind = SheetBlock::Kind;
using Blocks = std::vector<SheetBlock>;

/// How tightly a sheet is set: the size of its type, the air around the words of a row, by which share of its line a
/// hint comes nearer to the name above it, and the width of a picture.
struct Density {
    qreal scale{};
    qreal rowAir{};
    qreal nearer{0.05};
    qreal picture{18.0};
};
constexpr Density kUsual[] = {
    {1.2, 2.0},           {1.15, 2.0}, {1.1, 2.0}, {1.05, 2.0}, {1.0, 2.0}, {1.0, 1.4}, {1.0, 0.8, 0.12, 16.0},
    {1.0, 0.4, 0.2, 15.0}};
constexpr Density kLarger[] = {{1.5, 2.0}, {1.45, 2.0}, {1.4, 2.0}, {1.35, 2.0}, {1.3, 2.0}, {1.25, 2.0}, {1.2, 1.4}};
constexpr std::size_t kLargerPages = 2;
constexpr qreal kAround = kCellPadding + 0.3; ///< of words in a cell of their width, which are not to be broken
constexpr qreal kPicturesAir = 2.5;           ///< between them and the name
constexpr qreal kBroken = 0.6;                ///< share of the widest amount that two lines of it take
constexpr qreal kMostRowHeight = 15.0;
constexpr qreal kMostPainHeight = 10.5;
constexpr qreal kGapBelowHead = 3.0;
constexpr qreal kLeastNotes = 16.0; ///< below this the space stays empty

qreal sum(const Blocks& blocks) {
    return std::accumulate(blocks.begin(), blocks.end(), 0.0,
                           [](qreal height, const SheetBlock& block) { return height + block.height; });
}

/// What a sheet is set on.
struct Ground {
    QSizeF paper;
    SheetPicturesPlace pictures{};
};

/// The widest name, hint and amount.
struct WordWidths {
    qreal name{};
    qreal hint{};
    qreal amount{};
};

WordWidths widestWords(const WeekSheet& sheet, const SheetFonts& fonts) {
    WordWidths widest;
    for (const SheetGroup& group : sheet.groups) {
        for (const SheetRow& row : group.rows) {
            widest.name = std::max(widest.name, fonts.name.width(text(row.name)) + kAround);
            widest.hint = std::max(widest.hint, fonts.hint.width(text(row.hint)) + kAround);
            widest.amount = std::max(widest.amount, fonts.amount.width(text(row.amount)) + kAround);
        }
    }
    return widest;
}

/// Each column gets the share of the room that its words need, so that few of them have to be broken.
void setBeside(SheetColumns& columns, const WordWidths& widest) {
    const qreal room = columns.days - columns.name;
    const qreal wish = std::max(widest.name + widest.hint + widest.amount, 1.0);
    const qreal share = std::min(1.0, room / wish);
    const qreal spare = std::max(0.0, room - wish) / 3;
    columns.hint = columns.name + widest.name * share + spare;
    columns.amount = columns.hint + widest.hint * share + spare;
}

/// A name with its hint takes two lines anyhow: where there is not room for all, amounts are broken first.
void setBelow(SheetColumns& columns, const WordWidths& widest) {
    const qreal room = columns.days - columns.name;
    const qreal words = std::max(widest.name, widest.hint);
    const qreal spare = std::max(0.0, room - words - widest.amount) / 2;
    columns.amount = columns.name + std::min(words, room - kBroken * widest.amount) + spare;
    columns.hint = columns.amount;
}

SheetColumns columnsOf(const Ground& ground, const WordWidths& widest, Density density) {
    SheetColumns columns;
    columns.pictures = ground.pictures;
    columns.left = kSheetSideMargin;
    columns.right = ground.paper.width() - kSheetSideMargin;
    columns.dayWidth = 9.6 + 1.6 * (density.scale - 1.0);
    columns.days = columns.right - 7 * columns.dayWidth;
    if (ground.pictures == SheetPicturesPlace::Column) {
        columns.picturesRight = columns.left + 2 * density.picture + kPictureGap;
        columns.name = columns.picturesRight + kPicturesAir;
        setBelow(columns, widest);
    } else {
        columns.picturesRight = columns.left;
        columns.name = columns.left;
        setBeside(columns, widest);
    }
    return columns;
}

struct Measure {
    const WeekSheet& sheet;
    const SheetFonts& fonts;
    const SheetColumns& columns;
    qreal rowAir{};
    qreal hintNearer{};

    [[nodiscard]] qreal wordsHeight(const SheetRow& row) const {
        const qreal name = fonts.name.height(text(row.name), columns.hint - columns.name - kCellPadding);
        if (columns.pictures == SheetPicturesPlace::Column)
            return name - hintNearer + fonts.hint.height(text(row.hint), columns.amount - columns.name - kCellPadding);
        return std::max(name, fonts.hint.height(text(row.hint), columns.amount - columns.hint - kCellPadding));
    }
    [[nodiscard]] qreal rowHeight(const SheetRow& row) const {
        const qreal amount = fonts.amount.height(text(row.amount), columns.days - columns.amount - kCellPadding);
        return std::max({wordsHeight(row), amount, 4.2 * fonts.scale}) + rowAir;
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

SheetLayout measured(const WeekSheet& sheet, const Ground& ground, Density density) {
    const SheetFonts fonts{density.scale};
    SheetLayout layout{.paper = ground.paper,
                       .fonts = fonts,
                       .rowAir = density.rowAir,
                       .hintNearer = density.nearer * fonts.hint.lineHeight(),
                       .columns = columnsOf(ground, widestWords(sheet, fonts), density),
                       .pages = {}};
    const Measure measure{sheet, layout.fonts, layout.columns};
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

SheetLayout divided(const WeekSheet& sheet, const Ground& ground, Density density) {
    SheetLayout layout = measured(sheet, ground, density);
    layout.pages = paginate({sheet, layout.fonts, layout.columns, layout.rowAir, layout.hintNearer}, roomOf(layout));
    return layout;
}

bool hasRoomForChanges(const WeekSheet& sheet, const SheetLayout& layout) {
    return sheet.changes.empty() || sum(layout.pages.back().blocks) + changesHeight(sheet, layout) <= roomOf(layout);
}

/// The first density that needs no more than so many pages, or than the tightest where that needs more; rather a
/// tighter one than to leave out what is different now.
SheetLayout bestOf(const WeekSheet& sheet, const Ground& ground, std::span<const Density> densities,
                   std::size_t pages) {
    const std::size_t most = std::max(pages, divided(sheet, ground, densities.back()).pages.size());
    std::optional<SheetLayout> withoutChanges;
    for (const Density density : densities) {
        SheetLayout layout = divided(sheet, ground, density);
        if (layout.pages.size() > most)
            continue;
        if (hasRoomForChanges(sheet, layout))
            return layout;
        if (!withoutChanges)
            withoutChanges = std::move(layout);
    }
    return std::move(withoutChanges).value();
}

SheetLayout bestOf(const WeekSheet& sheet, const Ground& ground) {
    if (sheet.type == coach::SheetType::Larger)
        return bestOf(sheet, ground, kLarger, kLargerPages);
    return bestOf(sheet, ground, kUsual, 1);
}

} // namespace

SignsColumn signsColumn(const SheetColumns& columns, int half) {
    const qreal width = columns.width() / 2;
    return {columns.left + half * width + kSignsPadding, width - 2 * kSignsPadding};
}

qreal nameLeft(const SheetColumns& columns) {
    return columns.left + columns.width() * 0.715;
}

SheetLayout layoutOf(const WeekSheet& sheet, PaperSize paper, SheetPicturesPlace pictures) {
    SheetLayout layout = bestOf(sheet, {sizeInMillimetres(paper), pictures});
    const qreal room = roomOf(layout);
    if (!sheet.changes.empty() && hasRoomForChanges(sheet, layout))
        layout.pages.back().blocks.push_back({Kind::Changes, 0, 0, changesHeight(sheet, layout)});
    for (SheetPage& page : layout.pages) {
        stretch(page, room, layout.fonts.scale);
        addNotes(page, room);
    }
    return layout;
}

} // namespace glidepath::ui
