#include "ui/trends/trends_page.h"

#include "ui/kit/scrolling.h"
#include "ui/kit/side_by_side.h"
#include "ui/kit/widgets.h"
#include "ui/trends/chart_card.h"
#include "ui/trends/fact_cards.h"

#include <QBoxLayout>
#include <QScrollArea>

#include <algorithm>

namespace glidepath::ui {

namespace {

constexpr int kPadding = 24;
constexpr int kGap = 16;
constexpr int kRing = 5;              ///< controls keep it free for the focus
constexpr int kTwoColumnsFrom = 1028; ///< a window of 1180 without its rail and the padding
constexpr coach::TrendsRange kRanges[] = {coach::TrendsRange::TwoWeeks, coach::TrendsRange::SixWeeks,
                                          coach::TrendsRange::ThreeMonths, coach::TrendsRange::All};
constexpr int kSixWeeks = 1;

} // namespace

TrendsPage::TrendsPage(QWidget* parent)
    : QWidget{parent}, m_range{new SegmentedChoice{QStringLiteral("trends-range"),
                                                   tr("How far back"),
                                                   {tr("2 weeks"), tr("6 weeks"), tr("3 months"), tr("All")}}},
      m_chart{new ChartCard}, m_inShort{new InShortCard}, m_sessions{new SessionsCard} {
    setObjectName(QStringLiteral("trends-page"));
    m_range->setCurrent(kSixWeeks);
    auto* const inner = new QWidget;
    auto* const page = new QVBoxLayout{inner};
    page->setContentsMargins(kPadding - kRing, kPadding - kRing, kPadding - kRing, kPadding);
    page->setSpacing(kGap - kRing);
    page->addWidget(header());
    page->addWidget(body(), 1);
    auto* const whole = new QVBoxLayout{this};
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scrolling(inner));
    connect(m_range, &SegmentedChoice::chosen, this, [this] { emit rangeWished(range()); });
    connect(m_chart, &ChartCard::ratingWished, this, &TrendsPage::ratingWished);
}

QWidget* TrendsPage::header() {
    auto* const row = new QWidget;
    auto* const layout = new QHBoxLayout{row};
    layout->setContentsMargins(kRing, 0, 0, 0);
    layout->addWidget(label(tr("Trends"), TextStyle::H1), 1);
    layout->addWidget(m_range);
    return row;
}

QWidget* TrendsPage::body() {
    auto* const right = new QWidget;
    auto* const column = new QVBoxLayout{right};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGap);
    column->addWidget(m_inShort);
    column->addWidget(m_sessions, 1);
    auto* const columns = new SideBySide{m_chart, right, kGap};
    columns->setLeastWidth(kTwoColumnsFrom);
    columns->setStretch(12, 5);
    columns->layout()->setContentsMargins(kRing, 0, kRing, 0);
    return columns;
}

coach::TrendsRange TrendsPage::range() const {
    return kRanges[std::max(0, m_range->current())];
}

void TrendsPage::render(const coach::TrendsView& view) {
    const auto* const place = std::find(std::begin(kRanges), std::end(kRanges), view.range);
    m_range->setCurrent(static_cast<int>(place - std::begin(kRanges)));
    m_chart->render(view);
    m_inShort->render(view);
    m_sessions->render(view);
}

} // namespace glidepath::ui
