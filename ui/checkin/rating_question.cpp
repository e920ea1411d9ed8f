#include "ui/checkin/rating_question.h"

#include "coach/comparison.h"
#include "ui/kit/pain_scale.h"
#include "ui/qt/text.h"

#include <QHBoxLayout>

namespace glidepath::ui {

RatingQuestion::RatingQuestion(const QString& name, const QString& question, QWidget* parent)
    : Card{parent}, m_scale{new PainScale{name, question}}, m_comparison{new Pill{{}, Pill::Tone::Neutral}} {
    m_comparison->setObjectName(name + QStringLiteral("-comparison"));
    QSizePolicy policy = m_comparison->sizePolicy();
    policy.setRetainSizeWhenHidden(true); // so that nothing moves when it appears
    m_comparison->setSizePolicy(policy);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(5, 0, 5, 0);
    head->addWidget(label(question, TextStyle::H2), 1);
    head->addWidget(m_comparison);
    content()->setContentsMargins(19, 16, 19, 16);
    content()->addStretch();
    content()->addLayout(head);
    content()->addWidget(m_scale);
    content()->addStretch();
    connect(m_scale, &PainScale::answered, this, [this] {
        refresh();
        emit answered();
    });
}

void RatingQuestion::begin(std::optional<PainScore> before) {
    m_before = before;
    m_scale->setEarlier(before);
    setScore(std::nullopt);
}

void RatingQuestion::setScore(std::optional<PainScore> score) {
    m_scale->setScore(score);
    refresh();
}

std::optional<PainScore> RatingQuestion::score() const {
    return m_scale->score();
}

void RatingQuestion::refresh() {
    const bool comparable = m_before && score();
    m_comparison->setText(comparable ? text(coach::comparison(*m_before, *score())) : QStringLiteral(" "));
    m_comparison->setVisible(comparable);
}

} // namespace glidepath::ui
