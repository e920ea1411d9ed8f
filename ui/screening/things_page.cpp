#include "ui/screening/things_page.h"

#include "ui/kit/side_by_side.h"
#include "ui/kit/widgets.h"
#include "ui/screening/note_box.h"
#include "ui/screening/tick_list.h"

#include <QBoxLayout>

namespace glidepath::ui {

namespace {

constexpr int kRing = 5; ///< answers keep it free for the focus
constexpr int kSideBySideFrom = 940;
constexpr int kTileWidth = 190;

using Form = ChoiceButton::Form;
using Mark = ChoiceButton::Mark;

} // namespace

ThingsPage::ThingsPage(QWidget* parent)
    : StepPage{QStringLiteral("things"), parent}, m_things{new TickList{QStringLiteral("thing"),
                                                                        {Form::Tile, Mark::Tick},
                                                                        {kTileWidth, 4}}},
      m_floor{new TickList{QStringLiteral("floor"), {Form::Framed, Mark::Ring}, {}}}, m_fit{new NoteBox{QStringLiteral(
                                                                                          "things-fit")}} {
    setHead(tr("What do you have at hand?"), tr("Nothing here has to be bought. The plan uses only what you tick."));
    auto* const floor = new Card;
    floor->content()->setContentsMargins(24 - kRing, 24, 24 - kRing, 19);
    auto* const head = wrapped(label(tr("Getting down to the floor"), TextStyle::H2));
    head->setContentsMargins(kRing, 0, kRing, 4);
    floor->content()->addWidget(head);
    floor->content()->addWidget(m_floor);
    floor->content()->addStretch();
    floor->content()->addSpacing(8);
    floor->content()->addWidget(m_fit);
    floor->content()->addSpacing(kRing);
    auto* const both = new SideBySide{m_things, floor, 18};
    both->setStretch(2, 1);
    both->setLeastWidth(kSideBySideFrom);
    body()->addWidget(both);
    body()->addStretch();
    connect(m_things, &TickList::ticked, this, &ThingsPage::ticked);
    connect(m_floor, &TickList::ticked, this, &ThingsPage::floorChosen);
}

void ThingsPage::render(const coach::ThingsView& view) {
    m_things->render(view.things);
    m_floor->render(view.floor);
    m_fit->render(view.fit);
}

QWidget* ThingsPage::first() const {
    return m_things->entrance();
}

} // namespace glidepath::ui
