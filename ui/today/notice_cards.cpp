#include "ui/today/notice_cards.h"

#include "ui/kit/flow_layouts.h"
#include "ui/kit/tokens.h"
#include "ui/qt/text.h"

#include <QBoxLayout>
#include <QEvent>
#include <QPainter>

#include <array>

namespace glidepath::ui {

namespace {

constexpr int kRing = 5;

/// A sign before a title.
class Sign : public QWidget {
public:
    explicit Sign(Icon icon) : m_icon{icon} { setFixedSize(tokens().px(24), tokens().px(24)); }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter{this};
        painter.setRenderHint(QPainter::Antialiasing);
        paintIcon(painter, rect(), m_icon, tokens().accent);
    }

private:
    Icon m_icon;
};

void addTitle(QBoxLayout& column, Icon icon, const QString& title, const QString& sentence) {
    auto* const row = new QHBoxLayout;
    row->setContentsMargins(kRing, 0, kRing, 0);
    row->setSpacing(12);
    auto* const head = label(title, TextStyle::H3);
    head->setWordWrap(true);
    row->addWidget(new Sign{icon}, 0, Qt::AlignTop);
    row->addWidget(head, 1);
    column.addLayout(row);
    auto* const words = label(sentence, TextStyle::Body, Ink::Second);
    words->setWordWrap(true);
    words->setContentsMargins(kRing, 0, kRing, 0);
    column.addWidget(words);
}

void drawWithAccentEdge(Card& card) {
    card.setProperty("card", QStringLiteral("accent"));
    card.content()->setContentsMargins(16 - kRing, 16, 16 - kRing, 16 - kRing);
}

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

UnfinishedCard::UnfinishedCard(const coach::UnfinishedView& unfinished, QWidget* parent) : Card{parent} {
    setObjectName(QStringLiteral("unfinished"));
    drawWithAccentEdge(*this);
    addTitle(*content(), Icon::Clock, tr("A session is still open"), unfinishedSentence(unfinished));
    auto* const carryOn = button(QStringLiteral("carry-on"), tr("Carry on where you stopped"));
    auto* const keep = button(QStringLiteral("keep"), tr("Keep what was done"));
    connect(carryOn, &QPushButton::clicked, this, &UnfinishedCard::carryOnWished);
    connect(keep, &QPushButton::clicked, this, &UnfinishedCard::keepWished);
    auto* const row = new FlowRow{0};
    row->addWidget(carryOn);
    row->addWidget(keep);
    content()->addLayout(row);
}

BackAgainCard::BackAgainCard(int daysAway, const coach::SessionOffer& offer, QWidget* parent) : Card{parent} {
    setObjectName(QStringLiteral("back-again"));
    drawWithAccentEdge(*this);
    addTitle(*content(), Icon::Info, tr("Back after %1 days").arg(dayCount(daysAway)),
             tr("Breaks are part of it. How do you want to start again?"));
    auto* const row = new FlowRow{0};
    if (offer.shortVersion)
        addChoice(*row, QStringLiteral("again-short"), tr("Short version"), *offer.shortVersion);
    addChoice(*row, QStringLiteral("again-full"), tr("As planned"),
              {offer.routine, programme::Version::Full, offer.minutes});
    if (offer.gentle)
        addChoice(*row, QStringLiteral("again-gentle"), tr("Only gentle moves"), *offer.gentle);
    content()->addLayout(row);
}

void BackAgainCard::addChoice(QLayout& row, const QString& name, const QString& words, const coach::Lighter& choice) {
    auto* const made = button(name, tr("%1, %2 min").arg(words).arg(choice.minutes));
    connect(made, &QPushButton::clicked, this, [this, choice] { emit startWished(choice.routine, choice.version); });
    row.addWidget(made);
}

} // namespace glidepath::ui
