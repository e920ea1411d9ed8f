#include "coach/learn_view.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace glidepath::coach {
namespace {

using namespace std::chrono_literals;
using guidance::Symbol;

guidance::Topic topic(const char* id, int order) {
    return {.id = TopicId{id},
            .order = order,
            .title = std::string{"About "} + id,
            .lead = "A lead.",
            .symbol = Symbol::Leaf,
            .groups = {{"", {{"one", "One", "A text.", Symbol::Chair, {SourceId{"guide"}, SourceId{"our-choice"}}}}}}};
}

catalogue::Exercise exercise(const char* id, const char* name) {
    catalogue::Exercise made{.id = ExerciseId{id}};
    made.name = name;
    return made;
}

Content content() {
    Content made;
    made.catalogue = catalogue::Catalogue{{exercise("bridge", "Bridge")},
                                          {{SourceId{"guide"}, "A guide", "an article", ""},
                                           {SourceId{"page"}, "A page, for everybody", "a public page", ""}}};
    made.warningSigns.emergency = {"Help", "Call.", {{"numb", "numbness", "", {SourceId{"guide"}}}}};
    made.warningSigns.soon = {"Soon", "Ask.", {{"night", "pain at night", "", {SourceId{"our-choice"}}}}};
    made.leaveForNow = {"Leave these", "A lead.", "A foot.", {}};
    made.leaveForNow.items.push_back({"bends",
                                      "Bends",
                                      "A reason.",
                                      "For a while.",
                                      {ExerciseId{"bridge"}, ExerciseId{"gone"}},
                                      "A bridge",
                                      {{"bend"}},
                                      {SourceId{"page"}}});
    made.heatAndCold.title = "Heat and cold";
    made.heatAndCold.heat = {"Heat", "Warm.", {15min, 20min}, 20min, {SourceId{"guide"}}};
    made.heatAndCold.cold = {"Cold", "Cool.", {10min, 15min}, 15min, {SourceId{"our-choice"}}};
    made.heatAndCold.caution = {"caution", "Not on numb skin.", "Look.", Symbol::None, {SourceId{"page"}}};
    made.heatAndCold.notes = {{"which", "Which", "Either.", Symbol::None, {SourceId{"our-choice"}}}};
    made.topics = {topic("causes", 30), topic("what-helps", 40), topic("sitting-and-posture", 70),
                   topic("questions", 100), topic("zones", 120)};
    return made;
}

std::vector<std::string> ids(const LearnView& view) {
    std::vector<std::string> all;
    std::transform(view.sections.begin(), view.sections.end(), std::back_inserter(all),
                   [](const LearnSection& section) { return section.id; });
    return all;
}

template <class Wanted>
const Wanted& section(const LearnView& view, const std::string& id) {
    const auto found = std::find_if(view.sections.begin(), view.sections.end(),
                                    [&](const LearnSection& each) { return each.id == id; });
    return std::get<Wanted>(found->content);
}

TEST(LearnView, BeginsWithWhatMattersMostAndGoesOnInTheOrderOfTheTopics) {
    const std::vector<std::string> wanted{"warning-signs", "leave-for-now", "sitting-and-posture", "heat-and-cold",
                                          "questions",     "causes",        "what-helps",          "zones"};
    EXPECT_EQ(ids(learnView(content(), "112")), wanted);
}

TEST(LearnView, GivesEachLineItsTitleAndSymbol) {
    const LearnView view = learnView(content(), "112");
    EXPECT_EQ(view.sections[0].title, "Warning signs");
    EXPECT_EQ(view.sections[0].symbol, Symbol::Alert);
    EXPECT_EQ(view.sections[3].title, "Heat and cold");
    EXPECT_EQ(view.sections[5].title, "About causes");
    EXPECT_EQ(view.sections[5].symbol, Symbol::Leaf);
}

TEST(LearnView, LeavesOutWhatCouldNotBeReadButKeepsTheWarningSigns) {
    Content broken;
    broken.topics = {topic("causes", 30)};
    const std::vector<std::string> wanted{"warning-signs", "causes"};
    EXPECT_EQ(ids(learnView(broken, "112")), wanted);
}

TEST(LearnView, ShowsTheWarningSignsWithTheNumberAndTheirSources) {
    const LearnView view = learnView(content(), "999");
    const auto& signs = section<WarningSignsSection>(view, "warning-signs");
    EXPECT_EQ(signs.view.emergencyNumber, "999");
    EXPECT_EQ(signs.view.purpose, WarningSignsView::Purpose::Reference);
    EXPECT_EQ(signs.sources.at("numb"), "A guide");
    EXPECT_EQ(signs.sources.at("night"), "Our choice");
}

TEST(LearnView, LinksOnlyToExercisesThatExist) {
    const LearnView view = learnView(content(), "");
    const auto& list = section<LeaveForNowView>(view, "leave-for-now");
    EXPECT_EQ(list.foot, "A foot.");
    ASSERT_EQ(list.items.size(), 1U);
    EXPECT_EQ(list.items[0].instead, (std::vector<ExerciseLink>{{ExerciseId{"bridge"}, "Bridge"}}));
    EXPECT_EQ(list.items[0].until, "For a while.");
    EXPECT_EQ(list.items[0].insteadText, "A bridge");
    EXPECT_EQ(list.items[0].sources, "A page, for everybody");
}

TEST(LearnView, ShowsHeatAndColdWithTheirLengths) {
    const LearnView view = learnView(content(), "");
    const auto& page = section<HeatAndColdView>(view, "heat-and-cold");
    EXPECT_EQ(page.heat.treatment, Treatment::Heat);
    EXPECT_EQ(page.heat.start, 20min);
    EXPECT_EQ(page.cold.treatment, Treatment::Cold);
    EXPECT_EQ(page.cold.lengths, (std::vector<std::chrono::minutes>{10min, 15min}));
    EXPECT_EQ(page.cold.sources, "Our choice");
    EXPECT_EQ(page.caution.sources, "A page, for everybody");
    ASSERT_EQ(page.notes.size(), 1U);
}

TEST(LearnView, ShowsTheEntriesOfATopicAndWhereTheyComeFrom) {
    const LearnView view = learnView(content(), "");
    const auto& causes = section<TopicView>(view, "causes");
    ASSERT_EQ(causes.groups.size(), 1U);
    EXPECT_EQ(causes.groups[0].entries,
              (std::vector<EntryView>{{"one", "One", "A text.", Symbol::Chair, "A guide; our choice"}}));
}

TEST(SourceWords, FallBackToTheIdWhereTheSourceIsNotKnown) {
    const Content made = content();
    EXPECT_EQ(sourceWords({SourceId{"lost"}, SourceId{"guide"}}, made.catalogue), "Lost; A guide");
    EXPECT_EQ(sourceWords({}, made.catalogue), "");
}

} // namespace
} // namespace glidepath::coach
