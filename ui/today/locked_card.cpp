#include "ui/today/locked_card.h"

#include "ui/kit/flow_layouts.h"
#include "ui/kit/icon_view.h"
#include "ui/kit/widgets.h"
#include "ui/qt/text.h"

#include <QBoxLayout>

namespace glidepath::ui {

namespace {

constexpr int kRing = 5; ///< controls keep it free for the focus
constexpr int kGap = 16;
constexpr int kLargeButton = 54;

using State = coach::Lock::State;

QLabel* wrapped(QLabel* words) {
    words->setWordWrap(true);
    return words;
}

QString dayAndTime(const coach::LockedView& view) {
    const Date day = view.at.localDate();
    const QString when = day == view.today                          ? LockedCard::tr("Today at %1")
                         : day == view.today - std::chrono::days{1} ? LockedCard::tr("Yesterday at %1")
                                                                    : LockedCard::tr("On %2 at %1").arg(longDate(day));
    return when.arg(timeOfDay(view.at));
}

QString joined(const std::vector<std::string>& phrases) {
    QStringList all;
    for (const std::string& phrase : phrases)
        all << text(phrase);
    return all.join(LockedCard::tr("; "));
}

QString why(const coach::LockedView& view) {
    if (view.state == State::Unreadable)
        return LockedCard::tr("Warning signs were answered with yes, and what was answered could not be read. Answer "
                              "the signs again, or write down who has examined you.");
    if (view.signs.empty())
        return LockedCard::tr("%1 you answered yes to a warning sign.").arg(dayAndTime(view));
    return LockedCard::tr("%1 you answered yes to: %2.").arg(dayAndTime(view), joined(view.signs));
}

bool isEmergency(const coach::LockedView& view) {
    return view.level == guidance::SignLevel::Emergency;
}

Card* note(const QString& title, const QString& words) {
    auto* const made = new Card;
    made->content()->addWidget(wrapped(label(title, TextStyle::H3)));
    made->content()->addWidget(wrapped(label(words, TextStyle::Body, Ink::Second)));
    return made;
}

} // namespace

LockedCard::LockedCard(QWidget* parent) : QWidget{parent} {
    setObjectName(QStringLiteral("locked"));
    auto* const column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
}

void LockedCard::render(const coach::LockedView& view) {
    delete m_cards;
    m_cards = new QWidget;
    auto* const column = new QVBoxLayout{m_cards};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGap);
    column->addWidget(lock(view));
    column->addWidget(stillOpen());
    layout()->addWidget(m_cards);
}

QWidget* LockedCard::lock(const coach::LockedView& view) {
    auto* const made = new Card;
    made->setProperty("card", isEmergency(view) ? QStringLiteral("stop") : QStringLiteral("warn"));
    made->content()->setContentsMargins(24 - kRing, 24, 24 - kRing, 24 - kRing);
    made->content()->setSpacing(12);
    auto* const head = new QHBoxLayout;
    head->setContentsMargins(kRing, 0, kRing, 0);
    head->setSpacing(16);
    head->addWidget(new IconView{Icon::Lock, isEmergency(view) ? &Tokens::stop : &Tokens::warn, 32});
    head->addWidget(wrapped(label(tr("Exercises are locked"), TextStyle::H1)), 1);
    made->content()->addLayout(head);
    for (const QString& sentence : {why(view), view.state == State::Unreadable ? QString{} : text(view.act)}) {
        auto* const words = wrapped(label(sentence, TextStyle::Lead));
        words->setContentsMargins(kRing, 0, kRing, 0);
        words->setVisible(!sentence.isEmpty());
        made->content()->addWidget(words);
    }
    auto* const row = new FlowRow{6};
    addWays(*row, view);
    made->content()->addSpacing(12);
    made->content()->addLayout(row);
    return made;
}

void LockedCard::addWays(QLayout& row, const coach::LockedView& view) {
    const auto add = [&](const QString& name, const QString& words, ButtonKind kind, std::optional<Icon> icon,
                         void (LockedCard::*wish)()) {
        auto* const made = button(name, words, kind, icon);
        made->setMinimumHeight(tokens().px(kLargeButton) + 2 * kRing);
        connect(made, &QPushButton::clicked, this, wish);
        row.addWidget(made);
    };
    if (view.state == State::Answered)
        add(QStringLiteral("locked-help"), tr("What to do and say"),
            isEmergency(view) ? ButtonKind::Alarm : ButtonKind::Primary,
            isEmergency(view) ? Icon::WarningSigns : Icon::Info, &LockedCard::helpWished);
    add(QStringLiteral("locked-examined"), tr("I have been examined"), ButtonKind::Secondary, std::nullopt,
        &LockedCard::examinedWished);
    add(QStringLiteral("locked-wrongly"),
        view.state == State::Answered ? tr("I answered wrongly") : tr("Answer the signs again"), ButtonKind::Secondary,
        std::nullopt, &LockedCard::wronglyWished);
}

QWidget* LockedCard::stillOpen() {
    auto* const made = new Card;
    made->content()->setContentsMargins(24 - kRing, 20, 24 - kRing, 20 - kRing);
    auto* const title = wrapped(label(tr("Still open to you"), TextStyle::H2));
    title->setContentsMargins(kRing, 0, kRing, 0);
    made->content()->addWidget(title);
    auto* const row = new FlowRow{6};
    const auto add = [&](const QString& name, const QString& words, Icon icon, void (LockedCard::*wish)()) {
        auto* const each = button(name, words, ButtonKind::Secondary, icon);
        connect(each, &QPushButton::clicked, this, wish);
        row->addWidget(each);
    };
    add(QStringLiteral("locked-learn"), tr("Learn"), Icon::Book, &LockedCard::learnWished);
    add(QStringLiteral("locked-rate"), tr("Rate the pain"), Icon::Pencil, &LockedCard::rateWished);
    add(QStringLiteral("locked-print"), tr("Print what to do and say"), Icon::Print, &LockedCard::printWished);
    made->content()->addLayout(row);
    return made;
}

void LockedCard::focusHelp() {
    for (const char* const name : {"locked-help", "locked-wrongly"})
        if (auto* const found = findChild<QPushButton*>(QString::fromLatin1(name)))
            return found->setFocus(Qt::OtherFocusReason);
}

LockedNotes::LockedNotes(const coach::LockedView& view, QWidget* parent) : QWidget{parent} {
    auto* const column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGap);
    column->addWidget(note(tr("Plan and reminders wait"),
                           tr("Nothing is counted and nothing is lost. The plan goes on where it stopped.")));
    if (!view.emergencyNumber.empty() && view.state == State::Answered)
        column->addWidget(note(tr("If it gets worse on the way"),
                               tr("Call %1. Say: “%2”").arg(text(view.emergencyNumber), text(view.phone))));
}

} // namespace glidepath::ui
