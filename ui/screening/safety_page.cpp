#include "ui/screening/safety_page.h"

#include "ui/kit/icon_view.h"
#include "ui/kit/side_by_side.h"
#include "ui/kit/widgets.h"
#include "ui/qt/text.h"
#include "ui/screening/safety_row.h"

#include <QBoxLayout>
#include <QScrollArea>

#include <algorithm>

namespace glidepath::ui {

namespace {

constexpr int kSideBySideFrom = 1000;

using guidance::SignLevel;

QWidget* heading(const coach::SafetyView::Group& group) {
    const bool emergency = group.level == SignLevel::Emergency;
    auto* const made = new QWidget;
    auto* const row = new QHBoxLayout{made};
    row->setContentsMargins(24, 11, 24, 11);
    row->setSpacing(12);
    row->addWidget(
        new IconView{emergency ? Icon::WarningSigns : Icon::Info, emergency ? &Tokens::stop : &Tokens::warn});
    row->addWidget(wrapped(label(SafetyPage::tr("Yes to one of these: %1").arg(text(group.title)), TextStyle::H3,
                                 emergency ? Ink::Stop : Ink::Warn)),
                   1);
    return made;
}

QString leftWords(int questions) {
    if (questions == 0)
        return SafetyPage::tr("Everything is answered");
    return questions == 1 ? SafetyPage::tr("1 question left") : SafetyPage::tr("%1 questions left").arg(questions);
}

Card* note(const QString& title, const QString& words) {
    auto* const made = new Card;
    made->content()->addWidget(wrapped(label(title, TextStyle::H3)));
    made->content()->addWidget(wrapped(label(words, TextStyle::Body, Ink::Second)));
    return made;
}

} // namespace

SafetyPage::SafetyPage(QWidget* parent) : StepPage{QStringLiteral("safety"), parent} {
    setCloseWords(tr("Close"));
}

QWidget* SafetyPage::notes() {
    auto* const made = new QWidget;
    auto* const column = new QVBoxLayout{made};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    column->addWidget(note(tr("Not sure?"), tr("Then answer yes. The next page tells you what to do, and you can come "
                                               "back.")));
    column->addWidget(note(tr("Later on"), tr("You are asked again from time to time, and after a worrying answer. The "
                                              "red Warning signs button opens this list at any time.")));
    column->addWidget(note(tr("Private"), tr("Answers stay on this computer.")));
    column->addStretch();
    return made;
}

void SafetyPage::render(const coach::SafetyView& view) {
    setHead(text(view.title), text(view.hint));
    delete m_columns;
    m_rows.clear();
    auto* const card = new Card;
    card->content()->setContentsMargins(0, 0, 0, 0);
    card->content()->setSpacing(0);
    for (const coach::SafetyView::Group& group : view.groups)
        addGroup(*card, group);
    auto* const columns = new SideBySide{card, notes(), 24};
    columns->setStretch(3, 1);
    columns->setLeastWidth(kSideBySideFrom);
    m_columns = columns;
    body()->addWidget(columns);
    refresh();
    focusFirst();
}

void SafetyPage::addGroup(Card& card, const coach::SafetyView::Group& group) {
    if (!m_rows.empty())
        card.content()->addWidget(rule());
    card.content()->addWidget(heading(group));
    for (const coach::SafetyView::Question& question : group.questions) {
        auto* const row = new SafetyRow{question, group.level};
        card.content()->addWidget(rule());
        card.content()->addWidget(row);
        m_rows.push_back(row);
        connect(row, &SafetyRow::answered, this, &SafetyPage::refresh);
        connect(row, &SafetyRow::moveWished, this, [this, row](int step) { move(row, step); });
    }
}

std::vector<std::string> SafetyPage::yes() const {
    std::vector<std::string> ids;
    for (const SafetyRow* row : m_rows)
        if (row->answer() == YesOrNo::Yes)
            ids.push_back(row->id());
    return ids;
}

int SafetyPage::left() const {
    return static_cast<int>(std::ranges::count_if(m_rows, [](const SafetyRow* row) { return !row->answer(); }));
}

bool SafetyPage::isEmergency() const {
    return std::ranges::any_of(m_rows, [](const SafetyRow* row) {
        return row->level() == SignLevel::Emergency && row->answer() == YesOrNo::Yes;
    });
}

void SafetyPage::refresh() {
    const bool emergency = isEmergency();
    goOn()->setText(emergency ? tr("What to do now") : tr("Continue"));
    goOn()->setAccessibleName(goOn()->text());
    goOn()->setEnabled(!m_rows.empty() && (emergency || left() == 0));
    setNote(emergency ? tr("The other questions can wait") : leftWords(left()));
}

void SafetyPage::move(const SafetyRow* from, int step) {
    const auto place = std::ranges::find(m_rows, from) - m_rows.begin() + step;
    if (place >= 0 && place < std::ssize(m_rows)) {
        SafetyRow* const to = m_rows[static_cast<std::size_t>(place)];
        to->entrance()->setFocus(Qt::OtherFocusReason);
        area()->ensureWidgetVisible(to);
    } else if (place > 0 && goOn()->isEnabled()) {
        goOn()->setFocus(Qt::OtherFocusReason);
    }
}

QWidget* SafetyPage::first() const {
    return m_rows.empty() ? nullptr : m_rows.front()->entrance();
}

} // namespace glidepath::ui
