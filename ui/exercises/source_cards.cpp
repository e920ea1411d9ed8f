#include "ui/exercises/source_cards.h"

#include "ui/exercises/reading.h"
#include "ui/qt/text.h"

#include <QBoxLayout>
#include <QCoreApplication>

namespace glidepath::ui {

namespace {

constexpr int kPadding = 24;

QString tr(const char* words) {
    return QCoreApplication::translate("glidepath::ui::SourceCards", words);
}

} // namespace

Card* whyCard(const coach::DoseView& dose) {
    Card* const card = readingCard();
    QBoxLayout& column = *card->content();
    addHeading(column, tr("Why this amount"));
    if (!dose.why.empty())
        column.addWidget(paragraph(text(dose.why), TextStyle::Body, Ink::Second));
    for (const coach::BasisLine& line : dose.basis) {
        auto* const words = paragraph(
            QStringLiteral("<b>%1:</b> %2").arg(text(line.number).toHtmlEscaped(), text(line.from).toHtmlEscaped()),
            TextStyle::Caption, Ink::Second);
        words->setTextFormat(Qt::RichText);
        column.addWidget(words);
    }
    return card;
}

Card* sourcesCard(const std::vector<coach::SourceLine>& sources) {
    Card* const card = readingCard();
    QBoxLayout& column = *card->content();
    addHeading(column, tr("Sources"));
    for (const coach::SourceLine& source : sources) {
        const QString title =
            source.kind.empty() ? text(source.title) : tr("%1 (%2)").arg(text(source.title), text(source.kind));
        column.addWidget(paragraph(title, TextStyle::Caption));
        column.addWidget(paragraph(text(source.fact), TextStyle::Caption, Ink::Second));
        column.addSpacing(4);
    }
    return card;
}

Card* readingCard() {
    auto* const card = new Card;
    card->content()->setContentsMargins(kPadding, 20, kPadding, 20);
    return card;
}

} // namespace glidepath::ui
