#include "guidance/leave_for_now.h"

#include <gtest/gtest.h>

#include <array>

namespace glidepath::guidance {
namespace {

/// The ids of what the shipped list has against a name.
std::vector<std::string> against(const std::string& name) {
    Findings findings;
    const LeaveForNow list = readLeaveForNow(std::filesystem::path{GLIDEPATH_DATA_DIR}, findings);
    std::vector<std::string> ids;
    for (const LeftOut* const one : leftOutAmong(list, std::array{name}))
        ids.push_back(one->id);
    return ids;
}

TEST(LeaveForNow, RecognisesAMovementByItsNamesInSingularAndPlural) {
    for (const char* name : {"Toe touch", "toe touches", "Standing toe-touches, slow", "TOE TOUCH"})
        EXPECT_EQ(against(name), std::vector<std::string>{"toe-touches"}) << name;
    for (const char* name : {"Russian twist", "Double leg raises", "Jogging", "Heavy deadlifts", "Sit-ups", "Crunch",
                             "Bent-over row", "Deep twist"})
        EXPECT_EQ(against(name).size(), 1U) << name;
}

TEST(LeaveForNow, HasNothingAgainstGentleMovements) {
    for (const char* name : {"Clamshell", "Gentle seated twist", "Bodyweight squat", "Single leg lift", "Short walk",
                             "Toe taps", "Row of ankle pumps", "Sitting upright", "Touch and go"})
        EXPECT_EQ(against(name), std::vector<std::string>{}) << name;
}

TEST(LeaveForNow, LooksForWholeWordsThatFollowEachOther) {
    EXPECT_TRUE(against("Toe lift and touch").empty());
    EXPECT_TRUE(against("Crunchy towel grip").empty());
}

} // namespace
} // namespace glidepath::guidance
