#include "coach/help_view.h"
#include "coach/locked_view.h"

#include <gtest/gtest.h>

namespace glidepath::coach {
namespace {

using guidance::SignLevel;
using State = Lock::State;

guidance::HelpAdvice advice(const char* title, const char* request) {
    return {.title = title,
            .lead = "Soon.",
            .call = "Call {number}",
            .callText = "At night too.",
            .request = request,
            .whyTitle = "Why",
            .why = "Because.",
            .untilThen = {{"Rest", guidance::Symbol::Moon}},
            .sources = {}};
}

Content content() {
    Content made;
    made.warningSigns.emergency = {"Help",
                                   "Call at once.",
                                   {{"numb", "numbness between the legs", "numbness", {}, "I feel numb."},
                                    {"bladder", "trouble with the bladder", "", {}, ""}}};
    made.warningSigns.today = {"Today", "Ask today.", {{"fever", "a fever", "", {}, "I have a fever."}}};
    made.warningSigns.soon = {"Soon", "Ask.", {{"night", "pain at night", "", {}, "It hurts at night."}}};
    made.warningSigns.emergencyNumbers = {{"", "112"}, {"GB", "999"}};
    made.help = {.opening = "My leg hurts.",
                 .atOnce = "Call {number} if you notice",
                 .emergency = advice("Now", "Examine me now."),
                 .today = advice("A doctor today", "Today, please."),
                 .soon = advice("A doctor soon", "Soon, please.")};
    return made;
}

Lock lock(SignLevel level, std::vector<std::string> signs) {
    return {.state = State::Answered, .level = level, .signs = std::move(signs), .at = {}};
}

HelpView view(SignLevel level, std::vector<std::string> signs) {
    return helpView(content(), lock(level, std::move(signs)), {}, "GB");
}

TEST(HelpView, SaysOnThePhoneOnlyWhatWasAnsweredWithYes) {
    EXPECT_EQ(view(SignLevel::Emergency, {"numb"}).phone, "My leg hurts. I feel numb. Examine me now.");
    EXPECT_EQ(view(SignLevel::Today, {"fever", "night"}).phone,
              "My leg hurts. I have a fever. It hurts at night. Today, please.");
}

TEST(HelpView, NamesASignThatHasNoSentenceOfItsOwn) {
    EXPECT_EQ(view(SignLevel::Emergency, {"bladder"}).phone,
              "My leg hurts. I have trouble with the bladder. Examine me now.");
}

TEST(HelpView, LeavesOutASignThatIsNotThereAnyMore) {
    const HelpView help = view(SignLevel::Emergency, {"gone"});
    EXPECT_EQ(help.phone, "My leg hurts. Examine me now.");
    EXPECT_TRUE(help.signs.empty());
}

TEST(HelpView, DiffersInWordsByHowSoon) {
    EXPECT_EQ(view(SignLevel::Emergency, {"numb"}).title, "Now");
    EXPECT_EQ(view(SignLevel::Today, {"fever"}).title, "A doctor today");
    EXPECT_EQ(view(SignLevel::Soon, {"night"}).title, "A doctor soon");
}

TEST(HelpView, TellsForWhichSignsNotToWaitWhereItIsNoEmergency) {
    const HelpView soon = view(SignLevel::Soon, {"night"});
    EXPECT_EQ(soon.atOnce, "Call 999 if you notice");
    EXPECT_EQ(soon.atOnceSigns, std::vector<std::string>{"numbness"});
    EXPECT_TRUE(view(SignLevel::Emergency, {"numb"}).atOnceSigns.empty());
}

TEST(HelpView, TakesTheNumberOfTheRegionOrThePersons) {
    EXPECT_EQ(view(SignLevel::Emergency, {"numb"}).call, "Call 999");
    Preferences preferences;
    preferences.emergencyNumber = "144";
    const HelpView own = helpView(content(), lock(SignLevel::Emergency, {"numb"}), preferences, "GB");
    EXPECT_EQ(own.call, "Call 144");
    EXPECT_EQ(own.numberFrom, NumberFrom::Person);
}

TEST(HelpView, LetsTheSignsSpeakWhereTheAdviceCouldNotBeRead) {
    Content without = content();
    without.help = {};
    const HelpView help = helpView(without, lock(SignLevel::Today, {"fever"}), {}, "GB");
    EXPECT_EQ(help.title, "Today");
    EXPECT_EQ(help.call, "Ask today.");
    EXPECT_EQ(help.phone, "");
}

TEST(LockedView, TellsWhatWasAnsweredAndWhatToDo) {
    const Date today = *parseIsoDate("2026-11-20");
    const LockedView locked = lockedView(content(), lock(SignLevel::Today, {"fever"}), {}, "GB", today);
    EXPECT_EQ(locked.state, State::Answered);
    EXPECT_EQ(locked.signs, std::vector<std::string>{"a fever"});
    EXPECT_EQ(locked.act, "A doctor today");
    EXPECT_EQ(locked.emergencyNumber, "999");
    EXPECT_EQ(locked.today, today);
}

/// What is shipped: every sign that is asked about has its sentence, and none of them is a diagnosis.
TEST(ShippedHelp, HasASentenceForThePhoneForEverySign) {
    const Content shipped = readContent(GLIDEPATH_DATA_DIR, std::nullopt);
    for (const SignLevel level : guidance::kSignLevels)
        for (const guidance::Sign& sign : shipped.warningSigns.group(level).signs) {
            EXPECT_FALSE(sign.say.empty()) << sign.id;
            const std::string phone = helpView(shipped, lock(level, {sign.id}), {}, "DE").phone;
            for (const char* word : {"sciatica", "cauda", "syndrome", "disc", "tumour", "fracture"})
                EXPECT_EQ(phone.find(word), std::string::npos) << sign.id << ": " << phone;
        }
}

TEST(ShippedHelp, NamesTheNumberWhereSomebodyIsToBeCalledAtOnce) {
    const Content shipped = readContent(GLIDEPATH_DATA_DIR, std::nullopt);
    EXPECT_NE(helpView(shipped, lock(SignLevel::Emergency, {"fever"}), {}, "GB").call.find("999"), std::string::npos);
    EXPECT_NE(helpView(shipped, lock(SignLevel::Soon, {"fever"}), {}, "GB").atOnce.find("999"), std::string::npos);
}

} // namespace
} // namespace glidepath::coach
