#include "ui/today/notice_cards.h"

#include "ui/kit/flow_layouts.h"
#include "ui/qt/text.h"

#include <array>

namespace glidepath::ui {

namespace {

QString dayWord(int daysAgo) {
    if (daysAgo == 0)
        return UnfinishedCard::tr("today");
    return daysAgo == 1 ? UnfinishedCard::tr("yesterday") : UnfinishedCard::tr("%1 days ago").arg(daysAgo);
}

QString unfinishedSentence(const coach::UnfinishedView& view) {
    return UnfinishedCard::tr("%1, begun %2 at %3. %4 of %5 exercises are saved.")
        .arg(text(view.title), dayWord(view.daysAgo), timeOfDay(view.started))
        .arg(view.exercisesDone)
        .arg(view.exercises);
}

QString dayCount(int days) {
    const std::array words{BackAgainCard::tr("three"), BackAgainCard::tr("four"),  BackAgainCard::tr("five"),
                           BackAgainCard::tr("six"),   BackAgainCard::tr("seven"), BackAgainCard::tr("eight"),
                           BackAgainCard::tr("nine"),  BackAgainCard::tr("ten")};
    const auto place = static_cast<std::size_t>(days - 3);
    return place < words.size() ? words[place] : QString::number(days);
}

} // namespace

UnfinishedCard::UnfinishedCard(const coach::UnfinishedView& unfinished, QWidget* parent)
    : NoticeCard{QStringLiteral("unfinished"), Edge::Accent, parent} {
    addTitle(Icon::Clock, tr("A session is still open"));
    addSentence(unfinishedSentence(unfinished));
    auto* const carryOn = button(QStringLiteral("carry-on"), tr("Carry on where you stopped"));
    auto* const keep = button(QStringLiteral("keep"), tr("Keep what was done"));
    connect(carryOn, &QPushButton::clicked, this, &UnfinishedCard::carryOnWished);
    connect(keep, &QPushButton::clicked, this, &UnfinishedCard::keepWished);
    auto* const row = addButtons();
    row->addWidget(carryOn);
    row->addWidget(keep);
}

BackAgainCard::BackAgainCard(const coach::BackAgainView& view, QWidget* parent)
    : NoticeCard{QStringLiteral("back-again"), Edge::Accent, parent} {
    addTitle(Icon::Info, tr("Back after %1 days").arg(dayCount(view.days)));
    addSentence(tr("Breaks are part of it. How do you want to start again?"));
    auto* const row = addButtons();
    auto* const asPlanned = button(QStringLiteral("again-as-planned"), tr("As planned"));
    connect(asPlanned, &QPushButton::clicked, this, &BackAgainCard::asPlannedWished);
    addChoice(*row, QStringLiteral("again-lighter"), view.lighter.front());
    row->addWidget(asPlanned);
    if (view.lighter.size() > 1)
        addChoice(*row, QStringLiteral("again-easier"), view.lighter.back());
}

void BackAgainCard::addChoice(QLayout& row, const QString& name, const coach::DecisionOffer& offer) {
    auto* const made = button(name, text(offer.words));
    connect(made, &QPushButton::clicked, this, [this, decision = offer.decision] { emit decided(decision); });
    row.addWidget(made);
}

ScreeningDueCard::ScreeningDueCard(const std::string& why, QWidget* parent)
    : NoticeCard{QStringLiteral("screening-due"), Edge::Accent, parent}, m_answer{button(QStringLiteral("answer-signs"),
                                                                                         tr("Answer the warning signs"),
                                                                                         ButtonKind::Primary)} {
    addTitle(Icon::WarningSigns, tr("First, the warning signs"));
    addSentence(text(why));
    connect(m_answer, &QPushButton::clicked, this, &ScreeningDueCard::screeningWished);
    addButtons()->addWidget(m_answer);
}

void ScreeningDueCard::focusStart() {
    m_answer->setFocus(Qt::OtherFocusReason);
}

} // namespace glidepath::ui
