#include "coach/content.h"
#include "coach_today/made_up.h"

#include <gtest/gtest.h>

namespace glidepath {
namespace {

TEST(Content, ThatIsShippedIsUsable) {
    const coach::Content shipped = coach::readContent(GLIDEPATH_DATA_DIR, std::nullopt);
    EXPECT_TRUE(shipped.usable());
    EXPECT_FALSE(hasErrors(shipped.findings));
}

TEST(Content, IsNotUsableWithoutWarningSigns) {
    coach::Content made = test::content();
    EXPECT_TRUE(made.usable());
    made.warningSigns = {};
    EXPECT_FALSE(made.usable());
}

TEST(Content, IsNotUsableWithoutARoutineOfAPhase) {
    coach::Content made = test::content();
    made.programme.phases.clear();
    EXPECT_FALSE(made.usable());
}

TEST(Content, FromAFolderThatIsNotThereIsNotUsable) {
    EXPECT_FALSE(coach::readContent("/nowhere/at/all", std::nullopt).usable());
}

} // namespace
} // namespace glidepath
