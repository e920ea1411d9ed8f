#include "ui/plan/locked_week_card.h"

#include "ui/kit/icon_view.h"
#include "ui/qt/text.h"

#include <QBoxLayout>

namespace glidepath::ui {

namespace {

constexpr int kRing = 5; ///< controls keep it free for the focus
constexpr int kIcon = 32;

QLabel* wrapped(const QString& words, TextStyle style) {
    auto* const made = label(words, style);
    made->setWordWrap(true);
    made->setContentsMargins(kRing, 0, kRing, 0);
    return made;
}

} // namespace

LockedWeekCard::LockedWeekCard(QWidget* parent) : Card{parent}, m_act{wrapped({}, TextStyle::Lead)} {
    setObjectName(QStringLiteral("locked-week"));
    content()->setContentsMargins(24 - kRing, 24, 24 - kRing, 24 - kRing);
    content()->setSpacing(12);
    auto* const head = new QHBoxLayout;
    head->setContentsMargins(kRing, 0, 0, 0);
    head->addWidget(new IconView{Icon::Lock, &Tokens::stop, kIcon});
    head->addWidget(wrapped(tr("Exercises are locked"), TextStyle::H2), 1);
    auto* const help =
        button(QStringLiteral("locked-week-help"), tr("What to do and say"), ButtonKind::Primary, Icon::WarningSigns);
    connect(help, &QPushButton::clicked, this, &LockedWeekCard::helpWished);
    content()->addLayout(head);
    content()->addWidget(m_act);
    content()->addWidget(wrapped(tr("The plan waits, and the week is not printed. Nothing is counted and nothing is "
                                    "lost: it goes on where it stopped. What to do and say can be printed."),
                                 TextStyle::Body));
    content()->addWidget(help, 0, Qt::AlignLeft);
    content()->addStretch();
}

void LockedWeekCard::render(const coach::LockedView& view) {
    const bool known = view.state == coach::Lock::State::Answered;
    m_act->setText(known ? tr("You answered yes to a warning sign. %1").arg(text(view.act))
                         : tr("A warning sign was answered with yes, and what was answered could not be read."));
}

} // namespace glidepath::ui
