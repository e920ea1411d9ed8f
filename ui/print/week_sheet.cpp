#include "ui/print/week_sheet.h"

#include "ui/print/sheet_marks.h"
#include "ui/qt/text.h"

#include <QDate>
#include <QLocale>
#include <QPainter>

#include <utility>

namespace glidepath::ui {

namespace {

using coach::SheetRow;
using coach::WeekSheet;
using Kind = SheetBlock::Kind;

const QColor kHair{0x99, 0x99, 0x99};
const QColor kShade{0xEC, 0xEC, 0xEC};
constexpr qreal kHairWidth = 0.2;
constexpr qreal kLineWidth = 0.35;
constexpr qreal kPictureAir = 0.4; ///< above and below
constexpr int kDays = 7;

QString titleOf(const WeekSheet& sheet) {
    const int year = qDate(sheet.week.monday()).addDays(6).year();
    return QStringLiteral("My week, %1 %2").arg(weekText(sheet.week), QString::number(year));
}

/// What a sheet shows at first of the sides of the body.
std::optional<Side> firstSideOf(const WeekSheet& sheet) {
    for (const coach::SheetGroup& group : sheet.groups)
        for (const SheetRow& row : group.rows)
            if (row.firstSide)
                return row.firstSide;
    return std::nullopt;
}

/// Exercises without sides face as the others do.
figure::Facing facingOf(const SheetRow& row, std::optional<Side> usual) {
    return (row.firstSide ? row.firstSide : usual) == Side::Left ? figure::Facing::Mirrored : figure::Facing::AsWritten;
}

SheetPicturesPlace placeOf(const SheetPictures& pictures, const WeekSheet& sheet) {
    return pictures.hasAny(sheet) ? SheetPicturesPlace::Column : SheetPicturesPlace::None;
}

/// Paints one page from the top down; `m_y` is where the next thing begins.
class PagePainter {
public:
    PagePainter(QPainter& painter, const WeekSheet& sheet, const SheetLayout& layout, SheetPictures& pictures, int page)
        : m_painter{painter}, m_sheet{sheet}, m_layout{layout}, m_pictures{pictures}, m_fonts{layout.fonts},
          m_columns{layout.columns}, m_firstSide{firstSideOf(sheet)}, m_page{page} {}

    void paint() {
        m_painter.setRenderHint(QPainter::Antialiasing);
        m_painter.setPen(Qt::black);
        paintTitle();
        paintSigns();
        const SheetPage& page = m_layout.pages.at(static_cast<std::size_t>(m_page));
        if (!page.blocks.empty() && isTable(page.blocks.front().kind))
            paintTableHead();
        for (const SheetBlock& block : page.blocks)
            paintBlock(block);
        paintFooter();
    }

private:
    static bool isTable(Kind kind) { return kind == Kind::Group || kind == Kind::ContinuedGroup || kind == Kind::Row; }

    [[nodiscard]] qreal dayLeft(int day) const { return m_columns.days + day * m_columns.dayWidth; }
    [[nodiscard]] QRectF dayCell(int day, qreal height) const {
        return {dayLeft(day), m_y, m_columns.dayWidth, height};
    }
    [[nodiscard]] QRectF line(qreal height) const { return {m_columns.left, m_y, m_columns.width(), height}; }
    [[nodiscard]] QDate date(int day) const { return qDate(m_sheet.week.monday()).addDays(day); }

    void rule(qreal y, const QColor& colour, qreal width) {
        m_painter.setPen(QPen{colour, width});
        m_painter.drawLine(QPointF{m_columns.left, y}, QPointF{m_columns.right, y});
        m_painter.setPen(Qt::black);
    }

    void dayRules(qreal height) {
        m_painter.setPen(QPen{kHair, kHairWidth});
        for (int day = 0; day < kDays; ++day)
            m_painter.drawLine(QPointF{dayLeft(day), m_y}, QPointF{dayLeft(day), m_y + height});
        m_painter.setPen(Qt::black);
    }

    void paintTitle() {
        m_y = kSheetTopMargin;
        m_fonts.title.draw(m_painter, line(m_layout.titleHeight), titleOf(m_sheet));
        m_y += m_layout.titleHeight;
        const qreal left = nameLeft(m_columns);
        const qreal height = m_layout.subtitleHeight - 2.5;
        m_fonts.subtitle.draw(m_painter, {m_columns.left, m_y, left - m_columns.left - 3.0, height},
                              text(m_sheet.subtitle));
        paintName(
            {left, m_y + height - m_fonts.hint.lineHeight() - 0.6, m_columns.right - left, m_fonts.hint.lineHeight()});
        m_y += m_layout.subtitleHeight;
    }

    void paintName(const QRectF& place) {
        const QString word = QStringLiteral("Name");
        m_fonts.hint.draw(m_painter, place, word);
        const qreal from = m_fonts.hint.width(word) + 3.0;
        m_fonts.name.draw(m_painter, place.adjusted(from, 0, 0, 0), text(m_sheet.name));
        m_painter.setPen(QPen{Qt::black, kHairWidth});
        m_painter.drawLine(place.bottomLeft() + QPointF{0, 0.7}, place.bottomRight() + QPointF{0, 0.7});
    }

    void paintSigns() {
        const QRectF frame = line(m_layout.signsHeight);
        m_painter.setPen(QPen{Qt::black, kLineWidth});
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawRoundedRect(frame, 1.5, 1.5);
        m_painter.drawLine(QPointF{frame.center().x(), frame.top()}, QPointF{frame.center().x(), frame.bottom()});
        paintSignsHalf(m_sheet.stop, 0, paintStopMark);
        paintSignsHalf(m_sheet.emergency, 1, paintHelpMark);
        m_y += m_layout.signsHeight + 3.0;
    }

    void paintSignsHalf(const coach::SheetSigns& signs, int half, void (*mark)(QPainter&, const QRectF&)) {
        const SignsColumn column = signsColumn(m_columns, half);
        const QRectF words{column.left + kSignIndent, m_y + kSignsPadding, column.width - kSignIndent, 0};
        mark(m_painter, {column.left, words.top(), kSignIcon, kSignIcon});
        m_painter.setPen(Qt::black);
        const qreal titleHeight = std::max(m_fonts.signTitle.height(text(signs.title), words.width()), kSignIcon);
        m_fonts.signTitle.draw(m_painter, {words.left(), words.top(), words.width(), titleHeight}, text(signs.title));
        qreal y = words.top() + titleHeight + 1.5;
        for (const std::string& sign : signs.signs)
            y += paintSign(text(sign), words.left(), y, words.width());
        y += 1.0;
        const qreal noteHeight = m_fonts.note.height(text(signs.note), column.width);
        m_fonts.note.draw(m_painter, {column.left, y, column.width, noteHeight}, text(signs.note));
    }

    qreal paintSign(const QString& sign, qreal left, qreal y, qreal width) {
        const qreal height = m_fonts.sign.height(sign, width - kBulletIndent);
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(Qt::black);
        m_painter.drawEllipse(QPointF{left + 1.0, y + m_fonts.sign.lineHeight() / 2}, 0.6, 0.6);
        m_painter.setPen(Qt::black);
        m_painter.setBrush(Qt::NoBrush);
        m_fonts.sign.draw(m_painter, {left + kBulletIndent, y, width - kBulletIndent, height}, sign);
        return height;
    }

    void paintTableHead() {
        const qreal height = m_layout.tableHeadHeight;
        const QRectF row = line(height - 0.8);
        const Qt::Alignment foot = Qt::AlignLeft | Qt::AlignBottom;
        m_fonts.head.draw(m_painter, row, QStringLiteral("Exercise"), foot);
        m_fonts.head.draw(m_painter, row.adjusted(m_columns.amount - m_columns.left, 0, 0, 0),
                          QStringLiteral("How much"), foot);
        for (int day = 0; day < kDays; ++day) {
            const QString words = QLocale{}.toString(date(day), QStringLiteral("ddd\nd"));
            m_fonts.head.draw(m_painter, dayCell(day, height - 0.8), words, Qt::AlignHCenter | Qt::AlignBottom);
        }
        dayRules(height);
        m_y += height;
        rule(m_y, Qt::black, kLineWidth);
    }

    void paintBlock(const SheetBlock& block) {
        switch (block.kind) {
        case Kind::Group:
        case Kind::ContinuedGroup:
            paintGroup(block);
            break;
        case Kind::Row:
            paintRow(m_sheet.groups.at(block.group).rows.at(block.row), block.height);
            break;
        case Kind::PainHead:
            paintPainHead(block.height);
            break;
        case Kind::PainRow:
            paintPainRow(text(m_sheet.painRows.at(block.row)), block.height);
            break;
        case Kind::Changes:
            paintChanges();
            break;
        case Kind::Notes:
            paintNotes(block.height);
            break;
        }
        m_y += block.height;
    }

    void paintGroup(const SheetBlock& block) {
        m_painter.fillRect(line(block.height), kShade);
        QString title = text(m_sheet.groups.at(block.group).title);
        if (block.kind == Kind::ContinuedGroup)
            title += QStringLiteral(" (continued)");
        m_fonts.group.draw(m_painter, line(block.height).adjusted(1.6, 0, 0, 0), title);
        rule(m_y + block.height, kHair, kHairWidth);
    }

    [[nodiscard]] QRectF cell(qreal from, qreal to, qreal height) const {
        return {from, m_y, to - from - kCellPadding, height};
    }

    void paintWords(const SheetRow& row, qreal height) {
        m_fonts.name.draw(m_painter, cell(m_columns.name, m_columns.hint, height), text(row.name));
        m_fonts.hint.draw(m_painter, cell(m_columns.hint, m_columns.amount, height), text(row.hint));
    }

    void paintPicturesAndWords(const SheetRow& row, qreal height) {
        const QRectF pictures{m_columns.left, m_y + kPictureAir, m_columns.picturesRight - m_columns.left,
                              height - 2 * kPictureAir};
        m_pictures.paint(m_painter, pictures, row.exercise, facingOf(row, m_firstSide));
        m_painter.setPen(Qt::black);
        const QRectF words = cell(m_columns.name, m_columns.amount, height);
        const qreal name = m_fonts.name.height(text(row.name), words.width());
        const qreal hint = m_fonts.hint.height(text(row.hint), words.width());
        const qreal top = words.center().y() - (name + hint - m_layout.hintNearer) / 2;
        m_fonts.name.draw(m_painter, {words.left(), top, words.width(), name}, text(row.name));
        m_fonts.hint.draw(m_painter, {words.left(), top + name - m_layout.hintNearer, words.width(), hint},
                          text(row.hint));
    }

    void paintRow(const SheetRow& row, qreal height) {
        if (m_columns.pictures == SheetPicturesPlace::Column)
            paintPicturesAndWords(row, height);
        else
            paintWords(row, height);
        m_fonts.amount.draw(m_painter, cell(m_columns.amount, m_columns.days, height), text(row.amount));
        dayRules(height);
        for (int day = 0; day < kDays; ++day)
            paintTickBoxes(m_painter, dayCell(day, height), row.boxes.at(static_cast<std::size_t>(day)), m_fonts.scale);
        rule(m_y + height, kHair, kHairWidth);
    }

    void paintPainHead(qreal height) {
        const QRectF row = line(height - 0.8);
        const Qt::Alignment foot = Qt::AlignLeft | Qt::AlignBottom;
        const QString word = QStringLiteral("Pain ");
        m_fonts.head.draw(m_painter, row, word, foot);
        m_fonts.hint.draw(m_painter, row.adjusted(m_fonts.head.width(word), 0, 0, 0),
                          QStringLiteral("0 no pain, 5 hard to ignore, 10 worst you can imagine"), foot);
        for (int day = 0; day < kDays; ++day)
            m_fonts.head.draw(m_painter, dayCell(day, height - 0.8),
                              QLocale{}.toString(date(day), QStringLiteral("ddd")), Qt::AlignHCenter | Qt::AlignBottom);
        rule(m_y + height, Qt::black, kLineWidth);
    }

    void paintPainRow(const QString& words, qreal height) {
        m_fonts.hint.draw(m_painter, {m_columns.left, m_y, m_columns.days - m_columns.left - 1.0, height}, words);
        dayRules(height);
        for (int day = 0; day < kDays; ++day)
            paintNumberBox(m_painter, dayCell(day, height));
        rule(m_y + height, kHair, kHairWidth);
    }

    void paintChanges() {
        qreal y = m_y + kChangesAir;
        const qreal head = m_fonts.head.lineHeight();
        m_fonts.head.draw(m_painter, {m_columns.left, y, m_columns.width(), head},
                          QStringLiteral("What is different this week"));
        y += head;
        for (const std::string& change : m_sheet.changes) {
            const qreal height = m_fonts.hint.height(text(change), m_columns.width());
            m_fonts.hint.draw(m_painter, {m_columns.left, y, m_columns.width(), height}, text(change));
            y += height;
        }
    }

    void paintNotes(qreal height) {
        const qreal spacing = 8.0;
        m_fonts.head.draw(m_painter, {m_columns.left, m_y + 2.5, m_columns.width(), m_fonts.head.lineHeight()},
                          QStringLiteral("Notes"));
        for (qreal y = m_y + 2.5 + spacing; y <= m_y + height - 1.0; y += spacing)
            rule(y, kHair, kHairWidth);
    }

    [[nodiscard]] QString imprint() const {
        const QString day = QLocale{}.toString(qDate(m_sheet.printed), QStringLiteral("d MMM yyyy"));
        return QStringLiteral("Printed %1. Not a diagnosis. Page %2 of %3")
            .arg(day)
            .arg(m_page + 1)
            .arg(m_layout.pages.size());
    }

    void paintFooter() {
        m_painter.setPen(Qt::black);
        const qreal height = m_fonts.footer.lineHeight();
        const QRectF place{m_columns.left, m_layout.paper.height() - kSheetTopMargin - height, m_columns.width(),
                           height};
        const QString left = QStringLiteral("Tick a box each time. No need to catch up.");
        const QString whole = QStringLiteral("Glidepath, free software. ") + imprint();
        const bool fits = m_fonts.footer.width(left) + m_fonts.footer.width(whole) + 4.0 <= place.width();
        m_fonts.footer.draw(m_painter, place, left);
        m_fonts.footer.draw(m_painter, place, fits ? whole : imprint(), Qt::AlignRight | Qt::AlignVCenter);
    }

    QPainter& m_painter;
    const WeekSheet& m_sheet;
    const SheetLayout& m_layout;
    SheetPictures& m_pictures;
    const SheetFonts& m_fonts;
    const SheetColumns& m_columns;
    std::optional<Side> m_firstSide;
    int m_page;
    qreal m_y{};
};

} // namespace

PrintedWeek::PrintedWeek(WeekSheet sheet, PaperSize paper, std::shared_ptr<SheetPictures> pictures)
    : m_sheet{std::move(sheet)}, m_paper{paper},
      m_pictures{std::move(pictures)}, m_layout{layoutOf(m_sheet, paper, placeOf(*m_pictures, m_sheet))} {}

PrintedWeek::PrintedWeek(WeekSheet sheet, PaperSize paper, const figure::Figures& figures)
    : PrintedWeek{std::move(sheet), paper, std::make_shared<SheetPictures>(figures)} {}

void PrintedWeek::paint(QPainter& painter, int page) const {
    painter.save();
    PagePainter{painter, m_sheet, m_layout, *m_pictures, page}.paint();
    painter.restore();
}

} // namespace glidepath::ui
