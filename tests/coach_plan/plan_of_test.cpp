#include "coach/plan_of.h"
#include "support/fake_clock.h"
#include "support/temporary_folder.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace glidepath::coach {

using namespace test;

namespace {

class PlanOfTest : public testing::Test {
protected:
    PlanOfTest() {
        answerSigns({});
        m_coach.decide({.at = m_clock.wall(), .kind = journal::DecisionKind::Entered, .toPhase = 2});
    }
    void answerSigns(std::vector<std::string> yes) {
        journal::Screening screening;
        screening.at = m_clock.wall();
        screening.yes = std::move(yes);
        m_coach.answerSigns(screening);
    }
    [[nodiscard]] IsoWeek week() const { return IsoWeek::of(m_clock.wall().localDate()); }
    [[nodiscard]] SheetChoices choices() const {
        SheetChoices made;
        made.week = week();
        return made;
    }
    [[nodiscard]] bool isPrinted(const std::string& name) const {
        const WeekSheet sheet = weekSheetOf(m_coach, choices()).value();
        return std::ranges::any_of(sheet.groups, [&](const SheetGroup& group) {
            return std::ranges::any_of(group.rows, [&](const SheetRow& row) { return row.name == name; });
        });
    }

    TemporaryFolder m_folder;
    FakeClock m_clock;
    Coach m_coach{Coach::open(readContent(GLIDEPATH_DATA_DIR, std::nullopt),
                              journal::Journal::open(m_folder.path()).value(), m_clock, m_folder.path())
                      .value()};
};

} // namespace

TEST_F(PlanOfTest, PrintsNothingThatThePersonHasLeftOut) {
    ASSERT_TRUE(isPrinted("Clamshell"));
    m_coach.decide({.at = m_clock.wall(), .kind = journal::DecisionKind::LeftOut, .subject = "clamshell"});
    EXPECT_FALSE(isPrinted("Clamshell"));
    const auto changes = planViewOf(m_coach, week(), "GB").changes;
    EXPECT_TRUE(std::ranges::any_of(changes, [](const std::string& line) {
        return line.find("Clamshell") != std::string::npos;
    })) << "and says so";
}

TEST_F(PlanOfTest, RefusesToPrintTheWeekWhileExerciseIsLocked) {
    ASSERT_TRUE(weekSheetOf(m_coach, choices()));
    answerSigns({"fever"});
    const auto refused = weekSheetOf(m_coach, choices());
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().what, "The week was not printed");
    EXPECT_TRUE(planViewOf(m_coach, week(), "GB").locked);
}

TEST(WeekSheetOf, IsRefusedWithoutWarningSigns) {
    const TemporaryFolder folder;
    const FakeClock clock;
    Content broken = readContent(GLIDEPATH_DATA_DIR, std::nullopt);
    broken.warningSigns = {};
    const Coach coach =
        Coach::open(std::move(broken), journal::Journal::open(folder.path()).value(), clock, folder.path()).value();
    const auto refused = weekSheetOf(coach, {});
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().what, "The week was not printed");
}

} // namespace glidepath::coach
