#include "ui/session/finished_page.h"

#include "ui/kit/tokens.h"
#include "ui/qt/text.h"
#include "ui/session/done_list.h"
#include "ui/session/done_row.h"
#include "ui/session/feel_sheet.h"
#include "ui/session/finished_summary.h"
#include "ui/session/key_button.h"
#include "ui/session/session_keys.h"

#include <QKeyEvent>
#include <QPainter>

namespace glidepath::ui {
namespace {

using Look = KeyButton::Look;

constexpr double kMargin = 24;
constexpr double kButtons = 104;
constexpr double kList = 592;

} // namespace

FinishedPage::FinishedPage(QWidget* parent)
    : QWidget{parent}, m_summary{new FinishedSummary{this}}, m_done{new DoneList{this}}, m_feel{new FeelSheet{this}},
      m_rate{new KeyButton{QStringLiteral("rate"), tr("Rate how you feel"), Look::Big, this}},
      m_later{new KeyButton{QStringLiteral("later"), tr("Later"), Look::Plain, this}} {
    setObjectName(QStringLiteral("finished-page"));
    setAccessibleName(tr("After the session"));
    setFocusPolicy(Qt::ClickFocus);
    m_rate->setKey(tr("Space"));
    m_rate->setSymbol(Icon::ChevronRight);
    connect(m_done, &DoneList::opened, this, &FinishedPage::openFeel);
    connect(m_feel, &FeelSheet::chosen, this, [this](Feel feel) {
        m_done->setFeel(m_exercise, feel);
        emit feelChosen(m_exercise, feel);
    });
    connect(m_feel, &FeelSheet::closed, this, &FinishedPage::closeFeel);
    connect(m_rate, &KeyButton::clicked, this, &FinishedPage::rateWished);
    connect(m_later, &KeyButton::clicked, this, &FinishedPage::laterWished);
}

void FinishedPage::render(const coach::FinishedView& view) {
    m_summary->render(view);
    m_lines = view.lines;
    m_done->render(view.lines);
    m_feel->hide();
    orderTabs();
}

void FinishedPage::orderTabs() {
    setTabOrder(m_rate, m_later);
    QWidget* last = m_later;
    for (DoneRow* const row : m_done->rows()) {
        setTabOrder(last, row);
        last = row;
    }
}

void FinishedPage::openFeel(int exercise) {
    m_exercise = exercise;
    m_feel->open(text(m_lines.at(static_cast<std::size_t>(exercise)).exercise));
}

void FinishedPage::closeFeel() {
    m_done->focusRow(m_exercise);
}

void FinishedPage::take(int key) {
    if (m_feel->isVisible() && m_feel->take(key))
        return;
    if (isBigKey(key))
        emit rateWished();
    else if (key == Qt::Key_Escape)
        emit laterWished();
}

bool FinishedPage::event(QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride && isSessionKey(static_cast<QKeyEvent&>(*event))) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void FinishedPage::keyPressEvent(QKeyEvent* event) {
    const bool isAnswer = m_feel->isVisible() && event->key() >= Qt::Key_1 && event->key() <= Qt::Key_6;
    if (!isAnswer && !isSessionKey(*event))
        return QWidget::keyPressEvent(event);
    event->accept();
    if (!event->isAutoRepeat())
        take(event->key());
}

void FinishedPage::paintEvent(QPaintEvent* event) {
    QPainter{this}.fillRect(event->rect(), tokens().bg);
}

void FinishedPage::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    const Measure measure = Measure::of(size());
    const double width = this->width() / measure.scale;
    const double height = this->height() / measure.scale;
    m_summary->setMeasure(measure);
    m_done->setMeasure(measure);
    m_feel->setMeasure(measure);
    m_rate->setMeasure(measure);
    m_later->setMeasure(measure);
    const double list = width - kMargin - kList;
    const double buttons = height - kMargin - kButtons;
    m_summary->setGeometry(measure(QRectF{kMargin, 24, list - 2 * kMargin, 500}).toAlignedRect());
    const QRect done = measure(QRectF{list, 24, kList, buttons - 48}).toAlignedRect();
    m_done->setGeometry(done);
    m_feel->setGeometry(done);
    m_rate->place(measure(QRectF{kMargin, buttons, 516, kButtons}));
    m_later->place(measure(QRectF{kMargin + 532, buttons, 168, kButtons}));
}

void FinishedPage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    setFocus(Qt::OtherFocusReason);
}

} // namespace glidepath::ui
