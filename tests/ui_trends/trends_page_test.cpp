#include "coach/trends_view.h"
#include "ui/kit/tokens.h"
#include "ui/kit/widgets.h"
#include "ui/trends/chart_axes.h"
#include "ui/trends/trend_chart.h"
#include "ui/trends/trends_page.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

#include <numeric>

namespace glidepath::ui {
namespace {

using std::chrono::days;

const Date kFriday = *parseIsoDate("2026-11-20");

journal::History rated(int count) {
    journal::History history;
    for (int day = count - 1; day >= 0; --day) {
        journal::Rating rating;
        rating.at.utc =
            std::chrono::sys_time<Duration>{(kFriday - days{day}).time_since_epoch()} + std::chrono::hours{8};
        rating.leg = PainScore::from(3);
        rating.back = PainScore::from(2);
        history.ratings.push_back(rating);
    }
    return history;
}

coach::TrendsView view(int ratings) {
    return coach::trendsView({}, rated(ratings), coach::TrendsRange::TwoWeeks, kFriday);
}

TEST(TrendsPage, OffersToRateWhileThereIsNoLine) {
    applyTokens(Tokens::light());
    TrendsPage page;
    page.render(view(2));
    auto* const note = page.findChild<QWidget*>(QStringLiteral("trends-note"));
    EXPECT_FALSE(note->isHidden());
    const QSignalSpy wished{&page, &TrendsPage::ratingWished};
    page.findChild<QPushButton*>(QStringLiteral("rate-now"))->click();
    EXPECT_EQ(wished.count(), 1);
    page.render(view(4));
    EXPECT_TRUE(note->isHidden());
}

TEST(TrendsPage, AsksForAnotherRange) {
    applyTokens(Tokens::light());
    TrendsPage page;
    EXPECT_EQ(page.range(), coach::TrendsRange::SixWeeks);
    const QSignalSpy wished{&page, &TrendsPage::rangeWished};
    page.findChild<QPushButton*>(QStringLiteral("trends-range-3"))->click();
    ASSERT_EQ(wished.count(), 1);
    EXPECT_EQ(page.range(), coach::TrendsRange::All);
}

TEST(TrendChart, MovesDayByDayWithTheArrowKeys) {
    applyTokens(Tokens::light());
    TrendChart chart;
    chart.render(view(14));
    QTest::keyClick(&chart, Qt::Key_Left);
    EXPECT_EQ(chart.marked(), kFriday);
    QTest::keyClick(&chart, Qt::Key_Right);
    EXPECT_EQ(chart.marked(), kFriday) << "days to come have nothing to tell";
    QTest::keyClick(&chart, Qt::Key_Left);
    EXPECT_EQ(chart.marked(), kFriday - days{1});
    EXPECT_EQ(chart.markedText(),
              QStringLiteral("Thursday 19 November: Leg 3, back 2. Middle value of 7 days: leg 3, back 2."));
    EXPECT_EQ(chart.accessibleDescription(), chart.markedText());
    QTest::keyClick(&chart, Qt::Key_Home);
    QTest::keyClick(&chart, Qt::Key_Left);
    EXPECT_EQ(chart.marked(), kFriday - days{13});
    QTest::keyClick(&chart, Qt::Key_Escape);
    EXPECT_EQ(chart.marked(), std::nullopt);
}

TEST(ChartAxes, GoAlwaysFromZeroToTen) {
    applyTokens(Tokens::light());
    const ChartAxes axes = ChartAxes::in(QRectF(0, 0, 600, 400), view(14));
    EXPECT_DOUBLE_EQ(axes.y(0), axes.plot.bottom());
    EXPECT_DOUBLE_EQ(axes.y(10), axes.plot.top());
    EXPECT_EQ(axes.dayAt(axes.x(kFriday)), kFriday);
    EXPECT_EQ(axes.dayAt(-100), axes.first);
    EXPECT_EQ(axes.dayAt(10000), axes.last);
}

TEST(Dashes, KeepTheirLengthAroundCorners) {
    const auto lines = dashes({{0, 0}, {7, 0}, {7, 100}}, 5, 3);
    const auto drawn = std::accumulate(lines.begin(), lines.end(), 0.0,
                                       [](double sum, const QLineF& line) { return sum + line.length(); });
    EXPECT_NEAR(drawn, 107.0 * 5 / 8, 2.0);
}

} // namespace
} // namespace glidepath::ui
