#include "ui/screening/safety_row.h"

#include "ui/kit/tokens.h"
#include "ui/kit/widgets.h"
#include "ui/qt/text.h"
#include "ui/screening/step_page.h"

#include <QHBoxLayout>
#include <QKeyEvent>

namespace glidepath::ui {

namespace {

constexpr int kYes = 0; ///< the place of the answer
constexpr int kSegmentWidth = 88;

} // namespace

SafetyRow::SafetyRow(const coach::SafetyView::Question& question, guidance::SignLevel level, QWidget* parent)
    : QWidget{parent}, m_id{question.id}, m_level{level}, m_choice{new SegmentedChoice{QStringLiteral("sign-") +
                                                                                           text(question.id),
                                                                                       text(question.text),
                                                                                       {tr("Yes"), tr("No")}}} {
    auto* const row = new QHBoxLayout{this};
    row->setContentsMargins(24, 4, 19, 4);
    row->setSpacing(16);
    row->addWidget(wrapped(label(text(question.text), TextStyle::Lead)), 1);
    row->addWidget(m_choice);
    for (auto* segment : m_choice->findChildren<QAbstractButton*>()) {
        segment->setMinimumWidth(tokens().px(kSegmentWidth));
        segment->installEventFilter(this);
    }
    connect(m_choice, &SegmentedChoice::chosen, this, &SafetyRow::answered);
}

std::optional<YesOrNo> SafetyRow::answer() const {
    if (m_choice->current() < 0)
        return std::nullopt;
    return m_choice->current() == kYes ? YesOrNo::Yes : YesOrNo::No;
}

QWidget* SafetyRow::entrance() const {
    const auto segments = m_choice->findChildren<QAbstractButton*>();
    return segments.value(std::max(0, m_choice->current()));
}

bool SafetyRow::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key == Qt::Key_Up || key == Qt::Key_Down)
        emit moveWished(key == Qt::Key_Down ? 1 : -1);
    return key == Qt::Key_Up || key == Qt::Key_Down;
}

} // namespace glidepath::ui
