#include "ui/today/referral_card.h"

#include "ui/kit/flow_layouts.h"
#include "ui/qt/text.h"

#include <QHBoxLayout>

namespace glidepath::ui {

namespace {

using programme::Urgency;

NoticeCard::Edge edgeOf(Urgency urgency) {
    return urgency == Urgency::Banner ? NoticeCard::Edge::Warning : NoticeCard::Edge::Plain;
}

} // namespace

ReferralCard::ReferralCard(const coach::ReferralView& view, QWidget* parent)
    : NoticeCard{QStringLiteral("referral-") + text(view.putAway.decision.rule), edgeOf(view.urgency), parent} {
    if (view.urgency == Urgency::Mention)
        addQuietLine(view);
    else
        addTold(view);
}

void ReferralCard::addQuietLine(const coach::ReferralView& view) {
    auto* const words = label(text(view.text), TextStyle::Body, Ink::Second);
    words->setWordWrap(true);
    words->setContentsMargins(5, 0, 5, 0);
    auto* const row = new QHBoxLayout;
    row->addWidget(words, 1);
    row->addWidget(putAway(view.putAway), 0, Qt::AlignTop);
    content()->addLayout(row);
}

void ReferralCard::addTold(const coach::ReferralView& view) {
    addTitle(Icon::Info,
             view.urgency == Urgency::Banner ? tr("Please have this looked at") : tr("Worth having this looked at"));
    addSentence(text(view.text));
    addWhy(view);
    auto* const row = addButtons();
    if (view.report == coach::Report::Ready) {
        auto* const print =
            button(QStringLiteral("print-report"), tr("Print report"), ButtonKind::Primary, Icon::Print);
        connect(print, &QPushButton::clicked, this, &ReferralCard::reportWished);
        row->addWidget(print);
    }
    row->addWidget(putAway(view.putAway));
}

void ReferralCard::addWhy(const coach::ReferralView& view) {
    for (const coach::ClauseLine& clause : view.why) {
        auto* const words =
            label(tr("%1: %2").arg(text(clause.text), text(clause.value)), TextStyle::Caption, Ink::Second);
        words->setWordWrap(true);
        words->setContentsMargins(5, 0, 5, 0);
        content()->addWidget(words);
    }
}

QPushButton* ReferralCard::putAway(const coach::DecisionOffer& offer) {
    auto* const made =
        button(QStringLiteral("put-away-") + text(offer.decision.rule), text(offer.words), ButtonKind::Quiet);
    connect(made, &QPushButton::clicked, this, [this, decision = offer.decision] { emit decided(decision); });
    return made;
}

} // namespace glidepath::ui
