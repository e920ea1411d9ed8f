#include "ui/plan/session_detail_card.h"

#include "ui/figure/still_picture.h"
#include "ui/kit/tokens.h"
#include "ui/qt/text.h"

#include <QBoxLayout>

namespace glidepath::ui {

namespace {

constexpr QSize kPicture{84, 56};

} // namespace

SessionDetailCard::SessionDetailCard(const figure::Figures& figures, QWidget* parent)
    : Card{parent}, m_figures{figures}, m_title{label({}, TextStyle::H3)},
      m_place{label({}, TextStyle::Body, Ink::Second)}, m_lines{new QVBoxLayout} {
    setObjectName(QStringLiteral("plan-detail"));
    m_title->setObjectName(QStringLiteral("plan-detail-title"));
    m_title->setWordWrap(true);
    m_place->setWordWrap(true);
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_lines->setSpacing(0);
    content()->setSpacing(4);
    content()->addWidget(label(tr("What goes on"), TextStyle::Caption, Ink::Caption));
    content()->addWidget(m_title);
    content()->addWidget(m_place);
    content()->addSpacing(4);
    content()->addLayout(m_lines);
    content()->addStretch();
}

QWidget* SessionDetailCard::lineOf(const coach::PlanLine& exercise) const {
    auto* const line = new QWidget;
    auto* const row = new QHBoxLayout{line};
    row->setContentsMargins(0, 7, 0, 7);
    row->setSpacing(12);
    auto* const picture = new StillPicture{m_figures, exercise.id};
    picture->setFixedSize(tokens().px(kPicture.width()), tokens().px(kPicture.height()));
    row->addWidget(picture, 0, Qt::AlignTop);
    auto* const column = new QVBoxLayout;
    column->setSpacing(0);
    for (QLabel* const words :
         {label(text(exercise.name)), label(text(exercise.amount), TextStyle::Caption, Ink::Second)}) {
        words->setWordWrap(true);
        column->addWidget(words);
    }
    column->addStretch();
    row->addLayout(column, 1);
    return line;
}

void SessionDetailCard::clear() {
    while (QLayoutItem* const item = m_lines->takeAt(0)) {
        if (QWidget* const widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

void SessionDetailCard::render(const coach::RoutineDetail& detail, const QString& place) {
    clear();
    m_title->setText(text(detail.title));
    m_place->setText(QStringLiteral("%1 · %2").arg(place, tr("%1 min").arg(detail.minutes)));
    for (const coach::PlanLine& exercise : detail.exercises) {
        m_lines->addWidget(rule());
        m_lines->addWidget(lineOf(exercise));
    }
}

void SessionDetailCard::renderNothing() {
    clear();
    m_title->setText(tr("Nothing planned"));
    m_place->setText(tr("A walk is enough."));
}

} // namespace glidepath::ui
