#include "ui/learn/question_row.h"

#include "ui/kit/kit_style.h"
#include "ui/kit/tokens.h"
#include "ui/learn/section_parts.h"
#include "ui/qt/text.h"

#include <QAccessibleWidget>
#include <QBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

#include <limits>
#include <optional>

namespace glidepath::ui {

namespace {

constexpr int kRing = 5;
constexpr int kChevron = 24;
constexpr int kIndent = kRing + 4 + kChevron + 12; ///< of the words, behind the chevron

/// A button that opens something: Qt has no such widget, so its state is told here.
class RowAccessible : public QAccessibleWidget {
public:
    explicit RowAccessible(QuestionRow* row) : QAccessibleWidget{row, QAccessible::Button}, m_row{row} {}

    [[nodiscard]] QAccessible::State state() const override {
        QAccessible::State state = QAccessibleWidget::state();
        state.expandable = true;
        state.expanded = m_row->isOpen();
        state.collapsed = !m_row->isOpen();
        return state;
    }
    [[nodiscard]] QStringList actionNames() const override { return {pressAction(), setFocusAction()}; }
    void doAction(const QString& action) override {
        if (action == pressAction())
            m_row->click();
        else
            QAccessibleWidget::doAction(action);
    }

private:
    QuestionRow* m_row;
};

QAccessibleInterface* makeAccessible(const QString&, QObject* object) {
    auto* const row = qobject_cast<QuestionRow*>(object);
    return row != nullptr ? new RowAccessible{row} : nullptr;
}

QWidget* answerOf(const coach::EntryView& entry) {
    auto* const made = new QWidget;
    made->setObjectName(QStringLiteral("answer-") + text(entry.id));
    auto* const column = new QVBoxLayout{made};
    column->setContentsMargins(kIndent, 0, kRing, 12);
    column->setSpacing(4);
    column->addWidget(readingText(text(entry.text), TextStyle::Body, Ink::Second));
    column->addWidget(sourceLine(entry.sources));
    made->hide();
    return made;
}

std::optional<int> rowsFor(int key) {
    switch (key) {
    case Qt::Key_Up:
        return -1;
    case Qt::Key_Down:
        return 1;
    case Qt::Key_Home:
        return std::numeric_limits<int>::min();
    case Qt::Key_End:
        return std::numeric_limits<int>::max();
    default:
        return std::nullopt;
    }
}

} // namespace

QuestionRow::QuestionRow(const coach::EntryView& entry, QWidget* parent)
    : QAbstractButton{parent}, m_title{readingText(ui::text(entry.title), TextStyle::Lead)}, m_answer{answerOf(entry)} {
    QAccessible::installFactory(makeAccessible); // a factory that is known already is not added again
    setObjectName(QStringLiteral("question-") + ui::text(entry.id));
    setAccessibleName(ui::text(entry.title));
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    m_title->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_title->setMaximumWidth(QWIDGETSIZE_MAX); // or it would stand in the middle of a wide row
    auto* const row = new QHBoxLayout{this};
    row->setContentsMargins(kIndent, kRing + 9, kRing, kRing + 9);
    row->addWidget(m_title, 1);
    QSizePolicy policy{QSizePolicy::Expanding, QSizePolicy::Preferred};
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void QuestionRow::open() {
    m_open = true;
    tellState();
}

void QuestionRow::close() {
    m_open = false;
    tellState();
}

void QuestionRow::tellState() {
    m_title->setProperty("textStyle", m_open ? QStringLiteral("h3") : QStringLiteral("lead"));
    m_title->style()->unpolish(m_title);
    m_title->style()->polish(m_title);
    m_answer->setVisible(m_open);
    update();
    QAccessible::State changed;
    changed.expanded = true;
    changed.collapsed = true;
    QAccessibleStateChangeEvent event{this, changed};
    QAccessible::updateAccessibility(&event);
}

void QuestionRow::paintEvent(QPaintEvent*) {
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    if (underMouse() || isDown()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(isDown() ? tokens().sunken : tokens().tint);
        painter.drawRoundedRect(QRectF{rect()}.adjusted(kRing, kRing, -kRing, -kRing), 8, 8);
    }
    const qreal side = kChevron - 4;
    paintIcon(painter, {kRing + 4.0, (height() - side) / 2, side, side},
              m_open ? Icon::ChevronDown : Icon::ChevronRight, tokens().accent);
    if (hasFocus())
        paintFocusRing(painter, rect());
}

void QuestionRow::keyPressEvent(QKeyEvent* event) {
    if (pressByEnter(*this, *event))
        return;
    if (const auto rows = rowsFor(event->key()))
        emit moveWished(*rows);
    else
        QAbstractButton::keyPressEvent(event);
}

void QuestionRow::enterEvent(QEnterEvent* event) {
    QAbstractButton::enterEvent(event);
    update();
}

void QuestionRow::leaveEvent(QEvent* event) {
    QAbstractButton::leaveEvent(event);
    update();
}

} // namespace glidepath::ui
