#include "ui/learn/heat_cold_section.h"

#include "ui/kit/icon_view.h"
#include "ui/kit/side_by_side.h"
#include "ui/learn/section_parts.h"
#include "ui/learn/timer_card.h"
#include "ui/learn/tips_section.h"
#include "ui/qt/text.h"

#include <QBoxLayout>

namespace glidepath::ui {

namespace {

constexpr int kGap = 16;
constexpr int kTwoColumnsFrom = 560;

QWidget* notesCard(const std::vector<coach::EntryView>& notes) {
    auto* const made = new Card;
    makeReadable(*made);
    made->content()->addWidget(readingText(HeatColdSection::tr("Good to know"), TextStyle::H2));
    addTips(*made->content(), {"", notes});
    return made;
}

} // namespace

HeatColdSection::HeatColdSection(const coach::HeatAndColdView& view, QWidget* parent)
    : QWidget{parent}, m_column{new QVBoxLayout{this}}, m_heat{timerCard(view.heat)}, m_cold{timerCard(view.cold)} {
    setObjectName(QStringLiteral("heat-cold"));
    auto* const cards = new SideBySide{m_heat, m_cold, kGap};
    cards->setStretch(1, 1);
    cards->setLeastWidth(kTwoColumnsFrom);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(kGap);
    m_column->addWidget(
        readingText(tr("%1 Only one timer runs at a time: starting one stops the other.").arg(text(view.lead)),
                    TextStyle::Body, Ink::Second));
    m_column->addWidget(cards);
    if (!view.notes.empty())
        m_column->addWidget(notesCard(view.notes));
    m_column->addStretch();
}

TimerCard* HeatColdSection::timerCard(const coach::ApplicationView& view) {
    auto* const made = new TimerCard{view};
    connect(made, &TimerCard::startWished, this,
            [this, treatment = view.treatment](std::chrono::minutes length) { emit startWished(treatment, length); });
    connect(made, &TimerCard::pauseWished, this, &HeatColdSection::pauseWished);
    connect(made, &TimerCard::carryOnWished, this, &HeatColdSection::carryOnWished);
    connect(made, &TimerCard::stopWished, this, &HeatColdSection::stopWished);
    return made;
}

void HeatColdSection::render(const coach::TimerView& timer) {
    m_heat->render(timer);
    m_cold->render(timer);
}

void HeatColdSection::takeIn(QWidget& caution) {
    m_column->insertWidget(0, &caution);
}

QWidget* cautionNote(const coach::EntryView& caution) {
    auto* const made = new QFrame;
    made->setObjectName(QStringLiteral("caution"));
    made->setProperty("note", QStringLiteral("warn"));
    auto* const row = new QHBoxLayout{made};
    row->setContentsMargins(16, 12, 16, 12);
    row->setSpacing(12);
    row->addWidget(new IconView{Icon::WarningSigns, &Tokens::onwarntint}, 0, Qt::AlignTop);
    auto* const words = new QVBoxLayout;
    words->setSpacing(2);
    auto* const sentences = label({});
    sentences->setTextFormat(Qt::RichText);
    sentences->setText(
        QStringLiteral("<b>%1</b> %2").arg(text(caution.title).toHtmlEscaped(), text(caution.text).toHtmlEscaped()));
    sentences->setWordWrap(true);
    words->addWidget(sentences);
    words->addWidget(sourceLine(caution.sources));
    row->addLayout(words, 1);
    return made;
}

} // namespace glidepath::ui
