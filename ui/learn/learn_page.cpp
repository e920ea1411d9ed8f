#include "ui/learn/learn_page.h"

#include "ui/kit/tokens.h"
#include "ui/learn/heat_cold_section.h"
#include "ui/learn/leave_for_now_section.h"
#include "ui/learn/questions_section.h"
#include "ui/learn/reading_area.h"
#include "ui/learn/section_list.h"
#include "ui/learn/sign_groups.h"
#include "ui/learn/tips_section.h"
#include "ui/qt/text.h"

#include <QBoxLayout>
#include <QEvent>

#include <algorithm>

namespace glidepath::ui {

namespace {

constexpr int kPadding = 24;
constexpr int kLowWindow = 560; ///< leaves no room for something that never scrolls
constexpr int kRing = 5;        ///< that the reading area and buttons keep free around themselves

} // namespace

LearnPage::LearnPage(const figure::Figures& figures, QWidget* parent)
    : QWidget{parent}, m_figures{figures}, m_list{new SectionList},
      m_sourcesButton{button(QStringLiteral("learn-sources"), tr("Show sources"), ButtonKind::Quiet, Icon::Book)},
      m_area{new ReadingArea{QStringLiteral("learn-text")}} {
    setObjectName(QStringLiteral("learn-page"));
    auto* const page = new QVBoxLayout{this};
    page->setContentsMargins(kPadding, kPadding - 2 * kRing, kPadding - kRing, kPadding - kRing);
    page->setSpacing(4);
    page->addLayout(head());
    auto* const columns = new QHBoxLayout;
    columns->setSpacing(16 - kRing);
    columns->addWidget(listCard());
    columns->addLayout(reading(), 1);
    page->addLayout(columns, 1);
    setTabOrder(m_list, m_sourcesButton);
    setTabOrder(m_sourcesButton, m_area);
    connect(m_list, &SectionList::opened, this, &LearnPage::showSection);
    connect(m_sourcesButton, &QPushButton::clicked, this, &LearnPage::toggleSources);
}

QLayout* LearnPage::head() {
    auto* const row = new QHBoxLayout;
    row->setContentsMargins(0, 0, kRing, 0);
    row->addWidget(label(tr("Learn"), TextStyle::H1));
    row->addStretch();
    row->addWidget(m_sourcesButton);
    return row;
}

QWidget* LearnPage::listCard() {
    auto* const card = new Card;
    card->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    card->content()->setContentsMargins(8, 8, 8, 12);
    card->content()->setSpacing(8);
    card->content()->addWidget(m_list, 1);
    auto* const foot = label(tr("Written in plain words from the four sources and public health pages. "
                                "Reviewed by a clinician: not yet."),
                             TextStyle::Caption, Ink::Caption);
    foot->setWordWrap(true);
    foot->setContentsMargins(8, 0, 8, 0);
    QSizePolicy policy = foot->sizePolicy();
    policy.setHorizontalPolicy(QSizePolicy::Ignored); // as wide as the names above it
    foot->setSizePolicy(policy);
    card->content()->addWidget(foot);
    auto* const framed = new QWidget; // level with the text beside it, which keeps its ring free
    framed->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    auto* const column = new QVBoxLayout{framed};
    column->setContentsMargins(0, kRing, 0, kRing);
    column->addWidget(card);
    return framed;
}

QLayout* LearnPage::reading() {
    m_right = new QVBoxLayout;
    m_right->setSpacing(16 - kRing);
    m_right->addWidget(m_area, 1);
    return m_right;
}

void LearnPage::render(const coach::LearnView& view) {
    m_view = view;
    m_list->render(m_view.sections);
    showSection();
}

void LearnPage::render(const coach::TimerView& timer) {
    m_timer = timer;
    if (m_heatCold)
        m_heatCold->render(m_timer);
}

void LearnPage::open(const QString& section) {
    m_list->open(section);
}

void LearnPage::showSection() {
    const std::string id = utf8(m_list->current());
    const auto section = std::find_if(m_view.sections.begin(), m_view.sections.end(),
                                      [&](const coach::LearnSection& each) { return each.id == id; });
    if (section == m_view.sections.end())
        return;
    setPinned(nullptr);
    QWidget* const shown = std::visit([this](const auto& content) { return widgetOf(content); }, section->content);
    m_area->present(shown, text(section->title));
    applySources();
    if (m_heatCold)
        emit timerShown(m_heatCold);
}

QWidget* LearnPage::widgetOf(const coach::WarningSignsSection& section) {
    return new SignGroups{section.view, section.sources};
}

QWidget* LearnPage::widgetOf(const coach::LeaveForNowView& section) {
    auto* const made = new LeaveForNowSection{section, m_figures};
    connect(made, &LeaveForNowSection::exerciseWished, this, &LearnPage::exerciseWished);
    return made;
}

QWidget* LearnPage::widgetOf(const coach::HeatAndColdView& section) {
    m_heatCold = new HeatColdSection{section};
    m_heatCold->render(m_timer);
    connect(m_heatCold, &HeatColdSection::startWished, this, &LearnPage::startWished);
    connect(m_heatCold, &HeatColdSection::pauseWished, this, &LearnPage::pauseWished);
    connect(m_heatCold, &HeatColdSection::carryOnWished, this, &LearnPage::carryOnWished);
    connect(m_heatCold, &HeatColdSection::stopWished, this, &LearnPage::stopWished);
    setPinned(cautionNote(section.caution));
    placePinned();
    return m_heatCold;
}

QWidget* LearnPage::widgetOf(const coach::TopicView& section) {
    if (section.form == guidance::TopicForm::Questions)
        return new QuestionsSection{section};
    return new TipsSection{section};
}

void LearnPage::setPinned(QWidget* pinned) {
    delete m_pinned;
    if (pinned == nullptr)
        return;
    m_pinned = new QWidget;
    auto* const row = new QHBoxLayout{m_pinned};
    row->setContentsMargins(kRing, 0, kRing, kRing);
    row->addWidget(pinned);
}

/// Beside the text that scrolls, or in a low window with it.
void LearnPage::placePinned() {
    if (!m_pinned || !m_heatCold)
        return;
    if (height() < tokens().px(kLowWindow))
        m_heatCold->takeIn(*m_pinned);
    else
        m_right->addWidget(m_pinned);
}

void LearnPage::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    placePinned();
}

void LearnPage::toggleSources() {
    const bool shown = m_sources == Sources::Shown;
    m_sources = shown ? Sources::Hidden : Sources::Shown;
    m_sourcesButton->setText(shown ? tr("Show sources") : tr("Hide sources"));
    m_sourcesButton->setAccessibleName(m_sourcesButton->text());
    applySources();
}

void LearnPage::applySources() {
    showSources(*m_area, m_sources);
    if (m_pinned)
        showSources(*m_pinned, m_sources);
}

/// Some sizes are fixed when a section is made; made again after the whole change has arrived everywhere.
void LearnPage::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        QMetaObject::invokeMethod(this, &LearnPage::showSection, Qt::QueuedConnection);
}

} // namespace glidepath::ui
