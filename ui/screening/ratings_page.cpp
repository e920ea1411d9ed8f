#include "ui/screening/ratings_page.h"

#include "ui/kit/side_by_side.h"
#include "ui/kit/widgets.h"
#include "ui/qt/text.h"

#include <QBoxLayout>

namespace glidepath::ui {

RatingsPage::RatingsPage(QWidget* parent) : StepPage{QStringLiteral("ratings"), parent} {
    setHead(tr("How it is at present"),
            tr("The answers decide where the programme begins. What you leave out is not guessed."));
    body()->addStretch();
}

void RatingsPage::render(const std::vector<coach::ChoiceView>& questions) {
    delete m_card;
    m_card = new Card;
    m_card->content()->setContentsMargins(24, 8, 19, 8);
    for (const coach::ChoiceView& question : questions)
        add(question);
    body()->insertWidget(body()->count() - 1, m_card);
}

void RatingsPage::add(const coach::ChoiceView& question) {
    QStringList answers;
    for (const std::string& answer : question.answers)
        answers << text(answer);
    auto* const choice =
        new SegmentedChoice{QStringLiteral("rating-") + text(question.id), text(question.question), answers};
    choice->setCurrent(question.chosen ? static_cast<int>(*question.chosen) : -1);
    auto* const row = new SideBySide{wrapped(label(text(question.question), TextStyle::Lead)), choice, 8};
    row->setStretch(1, 0);
    if (m_card->content()->count() > 0)
        m_card->content()->addWidget(rule());
    m_card->content()->addWidget(row);
    connect(choice, &SegmentedChoice::chosen, this,
            [this, id = question.id](int place) { emit answered(id, static_cast<std::size_t>(place)); });
}

QWidget* RatingsPage::first() const {
    return m_card == nullptr ? nullptr : m_card->findChild<QAbstractButton*>();
}

} // namespace glidepath::ui
