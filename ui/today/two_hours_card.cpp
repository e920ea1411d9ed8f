#include "ui/today/two_hours_card.h"

#include "ui/kit/flow_layouts.h"
#include "ui/kit/tokens.h"
#include "ui/qt/text.h"

#include <QHBoxLayout>

#include <array>
#include <utility>

namespace glidepath::ui {

namespace {

constexpr int kRing = 5;
constexpr int kPadding = 16;
constexpr int kButtonHeight = 44;

/// As high as the buttons that it stands before.
QLabel* questionLabel(const QString& question) {
    auto* const made = label(question, TextStyle::Body, Ink::Second);
    made->setContentsMargins(kRing, 0, kRing, 0);
    made->setMinimumHeight(tokens().px(kButtonHeight) + 2 * kRing);
    return made;
}

} // namespace

TwoHoursCard::TwoHoursCard(const coach::TwoHoursView& view, QWidget* parent)
    : NoticeCard{QStringLiteral("two-hours"), Edge::Accent, parent} {
    content()->setContentsMargins(kPadding - kRing, kPadding - 2 * kRing, kPadding - kRing, kPadding - 2 * kRing);
    content()->setSpacing(0);
    auto* const later = button(QStringLiteral("ask-later"), tr("Ask me later"), ButtonKind::Quiet);
    connect(later, &QPushButton::clicked, this, [this, session = view.session] { emit postponed(session); });
    addTitle(Icon::Clock, text(view.title))->addWidget(later);
    auto* const row = addButtons();
    row->addWidget(questionLabel(text(view.question)));
    const std::array answers{std::pair{Later::Easier, tr("Easier")}, std::pair{Later::Same, tr("The same")},
                             std::pair{Later::LittleWorse, tr("A little worse")},
                             std::pair{Later::ClearlyWorse, tr("Clearly worse")}};
    for (const auto& [answer, words] : answers) {
        auto* const made = button(QStringLiteral("later-") + text(name(answer)), words);
        made->setAccessibleName(tr("%1 %2").arg(text(view.question), words));
        connect(made, &QPushButton::clicked, this,
                [this, session = view.session, given = answer] { emit answered(session, given); });
        row->addWidget(made);
    }
}

TwoHoursReplyCard::TwoHoursReplyCard(const std::string& reply, QWidget* parent)
    : NoticeCard{QStringLiteral("two-hours-reply"), Edge::Plain, parent} {
    setAccessibleName(text(reply));
    addSentence(text(reply));
}

} // namespace glidepath::ui
