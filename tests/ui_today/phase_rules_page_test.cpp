#include "support/unnamed_widgets.h"
#include "ui/kit/tokens.h"
#include "ui/today/phase_rules_page.h"
#include "ui/today/today_page.h"
#include "ui/today/today_pages.h"

#include <QAbstractScrollArea>
#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

#include <algorithm>

namespace glidepath::ui {
namespace {

coach::RuleView rule(const std::string& reason) {
    return {.phase = "In phase 2",
            .reason = reason,
            .lines = {{{"Leg pain constant for 2 days in a row", "1 day", false, {}}, 0}},
            .hasValues = true,
            .holds = false,
            .sources = "our choice",
            .why = "Two days are more than one bad day."};
}

coach::PhaseRulesView madeUp() {
    coach::PhaseRulesView view;
    const journal::Decision toSettle{
        .at = {}, .kind = journal::DecisionKind::MovedByHand, .fromPhase = 2, .toPhase = 1};
    view.phases = {{{1, "Settle", "Move."}, coach::DecisionOffer{"Go to phase 1", toSettle}},
                   {{2, "Strengthen", "Grow."}, std::nullopt}};
    view.groups = {{programme::RuleKind::StepBack, "Going back", "It is proposed.", {}}};
    for (int number = 0; number < 20; ++number)
        view.groups[0].rules.push_back(rule("Worse for some days."));
    return view;
}

class PhaseRulesPageTest : public testing::Test {
protected:
    void SetUp() override {
        applyTokens(Tokens::light());
        page.resize(1176, 800);
        page.render(madeUp());
        page.show();
        page.activateWindow();
        QApplication::processEvents();
    }

    [[nodiscard]] bool says(const QString& words) const {
        const auto labels = page.findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel* each) { return each->text() == words; });
    }

    PhaseRulesPage page;
};

TEST_F(PhaseRulesPageTest, LeadsToAPhaseByHand) {
    std::vector<journal::Decision> decided;
    QObject::connect(&page, &PhaseRulesPage::decided, &page,
                     [&](const journal::Decision& decision) { decided.push_back(decision); });
    page.findChild<QPushButton*>(QStringLiteral("go-to-phase-1"))->click();
    ASSERT_EQ(decided.size(), 1U);
    EXPECT_EQ(decided[0].kind, journal::DecisionKind::MovedByHand);
    EXPECT_EQ(decided[0].toPhase, 1);
    EXPECT_EQ(page.findChild<QPushButton*>(QStringLiteral("go-to-phase-2")), nullptr);
    EXPECT_TRUE(says(QStringLiteral("You are here")));
}

TEST_F(PhaseRulesPageTest, TellsARuleWithItsValuesAndWhereItComesFrom) {
    EXPECT_TRUE(says(QStringLiteral("Worse for some days.")));
    EXPECT_TRUE(says(QStringLiteral("Two days are more than one bad day. Source: our choice.")));
    EXPECT_EQ(page.findChild<QWidget*>(QStringLiteral("rule-row"))->accessibleName(),
              QStringLiteral("Leg pain constant for 2 days in a row, 1 day, not yet met"));
}

TEST_F(PhaseRulesPageTest, SaysWhichRulesHold) {
    EXPECT_FALSE(says(QStringLiteral("Holds now")));
    coach::PhaseRulesView view = madeUp();
    view.groups[0].rules[0].holds = true;
    page.render(view);
    EXPECT_TRUE(says(QStringLiteral("Holds now")));
}

TEST_F(PhaseRulesPageTest, ScrollsByKeyboard) {
    auto* const area = page.findChild<QAbstractScrollArea*>();
    ASSERT_NE(area, nullptr);
    QTest::keyClick(&page, Qt::Key_PageDown);
    EXPECT_GT(area->verticalScrollBar()->value(), 0);
    QTest::keyClick(&page, Qt::Key_End);
    EXPECT_EQ(area->verticalScrollBar()->value(), area->verticalScrollBar()->maximum());
    QTest::keyClick(&page, Qt::Key_Home);
    EXPECT_EQ(area->verticalScrollBar()->value(), 0);
}

TEST_F(PhaseRulesPageTest, NamesEverythingThatCanBeUsed) {
    EXPECT_EQ(test::unnamedWidgets(&page), QStringList{});
}

TEST(TodayPages, GoBackFromTheRulesWithTheButtonAndWithEscape) {
    const figure::Figures figures;
    TodayPages pages{figures};
    pages.show();
    pages.showRules();
    EXPECT_TRUE(pages.showsRules());
    QTest::keyClick(&pages.rules(), Qt::Key_Escape);
    EXPECT_FALSE(pages.showsRules());
    pages.showRules();
    pages.findChild<QPushButton*>(QStringLiteral("back-to-today"))->click();
    EXPECT_FALSE(pages.showsRules());
}

} // namespace
} // namespace glidepath::ui
