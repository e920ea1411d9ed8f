#include "guidance/warning_signs.h"

#include <gtest/gtest.h>

namespace glidepath::guidance {
namespace {

WarningSigns signsWith(std::map<std::string, std::string> numbers) {
    return {.emergency = {}, .today = {}, .soon = {}, .stop = {}, .emergencyNumbers = std::move(numbers)};
}

TEST(WarningSigns, GiveTheNumberOfTheRegion) {
    EXPECT_EQ(signsWith({{"", "112"}, {"US", "911"}}).emergencyNumber("US"), "911");
}

TEST(WarningSigns, GiveTheNumberForEverywhereElseWhereTheRegionIsNotNamed) {
    const WarningSigns signs = signsWith({{"", "112"}, {"US", "911"}});
    EXPECT_EQ(signs.emergencyNumber("ZZ"), "112");
    EXPECT_EQ(signs.emergencyNumber(""), "112");
}

TEST(WarningSigns, HaveNoNumberWhereTheyCouldNotBeRead) {
    EXPECT_EQ(signsWith({}).emergencyNumber("US"), "");
}

} // namespace
} // namespace glidepath::guidance
