#include "ui/screening/signs_page.h"

#include "ui/kit/side_by_side.h"
#include "ui/kit/widgets.h"
#include "ui/screening/note_box.h"
#include "ui/screening/tick_list.h"

#include <QBoxLayout>

namespace glidepath::ui {

namespace {

constexpr int kRing = 5; ///< answers keep it free for the focus
constexpr int kSideBySideFrom = 900;

TickList* list(const QString& name) {
    return new TickList{name, {ChoiceButton::Form::Line, ChoiceButton::Mark::Tick}, {}};
}

Card* card(const QString& title, TickList* list) {
    auto* const made = new Card;
    made->content()->setContentsMargins(24 - kRing, 24, 24 - kRing, 19);
    auto* const head = wrapped(label(title, TextStyle::H2));
    head->setContentsMargins(kRing, 0, kRing, 4);
    made->content()->addWidget(head);
    made->content()->addWidget(list);
    made->content()->addStretch();
    return made;
}

} // namespace

SignsPage::SignsPage(QWidget* parent)
    : StepPage{QStringLiteral("signs"), parent}, m_often{list(QStringLiteral("sign-often"))},
      m_otherwise{list(QStringLiteral("sign-otherwise"))}, m_note{new NoteBox{QStringLiteral("signs-result")}} {
    setHead(tr("Does this sound like you?"), tr("Tick what fits. Leave out what does not."));
    auto* const both =
        new SideBySide{card(tr("Often sciatica"), m_often), card(tr("Often something else"), m_otherwise), 24};
    both->setStretch(1, 1);
    both->setLeastWidth(kSideBySideFrom);
    body()->addWidget(both);
    body()->addSpacing(20);
    body()->addWidget(m_note);
    body()->addStretch();
    for (TickList* const each : {m_often, m_otherwise})
        connect(each, &TickList::ticked, this, &SignsPage::ticked);
}

void SignsPage::render(const coach::SignsView& view) {
    m_often->render(view.often);
    m_otherwise->render(view.otherwise);
    if (view.note)
        m_note->render(*view.note);
    m_note->setVisible(view.note.has_value());
}

QWidget* SignsPage::first() const {
    return m_often->entrance();
}

} // namespace glidepath::ui
