#include "ui/screening/help_sheet.h"

#include "ui/print/sheet_marks.h"
#include "ui/print/sheet_text.h"
#include "ui/qt/text.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPainter>

namespace glidepath::ui {

namespace {

using coach::HelpView;
using Weight = SheetText::Weight;

constexpr qreal kMargin = 16.0; ///< millimetres, as everything here
constexpr qreal kMark = 14.0;
constexpr qreal kGap = 7.0;
constexpr qreal kIndent = 6.0;
constexpr qreal kLine = 0.4;

QString tr(const char* words) {
    return QCoreApplication::translate("HelpPage", words);
}

/// Writes from the top down.
class SheetWriter {
public:
    SheetWriter(QPainter& painter, PaperSize paper)
        : m_painter{painter}, m_width{sizeInMillimetres(paper).width() - 2 * kMargin} {}

    void write(const SheetText& font, const QString& words, qreal indent = 0) {
        if (words.isEmpty())
            return;
        const qreal width = m_width - indent;
        const qreal height = font.height(words, width);
        font.draw(m_painter, {kMargin + indent, m_y, width, height}, words);
        m_y += height;
    }
    void writeLines(const SheetText& font, const QStringList& lines) {
        for (const QString& words : lines) {
            m_painter.drawEllipse(QPointF{kMargin + 1.5, m_y + font.lineHeight() / 2}, 0.8, 0.8);
            write(font, words, kIndent);
        }
    }
    void mark() {
        paintHelpMark(m_painter, {kMargin, m_y, kMark, kMark});
        m_painter.setPen(Qt::black);
        m_painter.setBrush(Qt::black);
        m_y += kMark + kGap / 2;
    }
    void rule() {
        m_y += kGap / 2;
        m_painter.setPen(QPen{Qt::black, kLine});
        m_painter.drawLine(QPointF{kMargin, m_y}, QPointF{kMargin + m_width, m_y});
        m_y += kGap / 2;
    }
    void gap() { m_y += kGap; }

private:
    QPainter& m_painter;
    qreal m_width;
    qreal m_y{kMargin};
};

QStringList textsOf(const std::vector<std::string>& lines) {
    QStringList texts;
    for (const std::string& line : lines)
        texts << text(line);
    return texts;
}

QStringList textsOf(const std::vector<guidance::HelpLine>& lines) {
    QStringList texts;
    for (const guidance::HelpLine& line : lines)
        texts << text(line.text);
    return texts;
}

struct Fonts {
    SheetText title{30, Weight::Bold};
    SheetText head{17, Weight::Bold};
    SheetText phone{22, Weight::Regular};
    SheetText body{14, Weight::Regular};
};

void writeSection(SheetWriter& sheet, const Fonts& fonts, const QString& title, const QStringList& lines) {
    if (lines.isEmpty())
        return;
    sheet.gap();
    sheet.write(fonts.head, title);
    sheet.writeLines(fonts.body, lines);
}

void paintHelp(QPainter& painter, const HelpView& view, PaperSize paper) {
    painter.setRenderHint(QPainter::Antialiasing);
    const Fonts fonts;
    SheetWriter sheet{painter, paper};
    sheet.mark();
    sheet.write(fonts.title, text(view.title));
    sheet.write(fonts.body, text(view.lead));
    sheet.rule();
    sheet.write(fonts.head, text(view.call));
    sheet.write(fonts.body, text(view.callText));
    if (!view.phone.empty()) {
        sheet.gap();
        sheet.write(fonts.head, tr("Say this"));
        sheet.write(fonts.phone, tr("“%1”").arg(text(view.phone)));
    }
    const QString when = QStringLiteral("%1, %2").arg(
        QLocale{}.toString(qDate(view.at.localDate()), QStringLiteral("d MMMM yyyy")), timeOfDay(view.at));
    writeSection(sheet, fonts, tr("What I answered yes to, %1").arg(when), textsOf(view.signs));
    writeSection(sheet, fonts, tr("Until then"), textsOf(view.untilThen));
    writeSection(sheet, fonts, text(view.atOnce), textsOf(view.atOnceSigns));
    sheet.gap();
    sheet.write(fonts.body, text(view.why));
}

} // namespace

Printable helpPrintable(const HelpView& view, PaperSize paper) {
    return {.name = text(view.title), .paper = paper, .pages = 1, .paint = [view, paper](QPainter& painter, int) {
                paintHelp(painter, view, paper);
            }};
}

} // namespace glidepath::ui
