#include "cli/command_line.h"

#include <gtest/gtest.h>

namespace glidepath::cli {

namespace {

std::variant<Invocation, Answer> parse(std::vector<std::string> arguments) {
    return parseCommandLine(arguments, "1.2.3");
}

template <class Kind>
Kind wish(std::vector<std::string> arguments) {
    const auto parsed = parse(std::move(arguments));
    const auto* invocation = std::get_if<Invocation>(&parsed);
    if (invocation == nullptr) {
        ADD_FAILURE() << std::get<Answer>(parsed).text;
        return {};
    }
    EXPECT_TRUE(std::holds_alternative<Kind>(invocation->wish));
    return std::get<Kind>(invocation->wish);
}

Answer answer(std::vector<std::string> arguments) {
    const auto parsed = parse(std::move(arguments));
    const auto* answer = std::get_if<Answer>(&parsed);
    EXPECT_NE(answer, nullptr);
    return answer != nullptr ? *answer : Answer{};
}

} // namespace

TEST(CommandLine, ShowsTheWindowWhenNothingIsAsked) {
    const auto parsed = parse({});
    ASSERT_TRUE(std::holds_alternative<Invocation>(parsed));
    EXPECT_TRUE(std::holds_alternative<ShowWindow>(std::get<Invocation>(parsed).wish));
    EXPECT_EQ(std::get<Invocation>(parsed).where, Where::Person);
}

TEST(CommandLine, TakesGlobalOptionsBeforeAndAfterTheCommand) {
    for (const auto& arguments : {std::vector<std::string>{"--data-dir", "/some/where", "check"},
                                  std::vector<std::string>{"check", "--data-dir", "/some/where"}}) {
        const auto parsed = parse(arguments);
        ASSERT_TRUE(std::holds_alternative<Invocation>(parsed));
        EXPECT_EQ(std::get<Invocation>(parsed).dataFolder, "/some/where");
    }
    EXPECT_EQ(std::get<Invocation>(parse({"--demo"})).where, Where::Demo);
}

TEST(CommandLine, ReadsCheckWithItsPaths) {
    EXPECT_TRUE(wish<Check>({"check"}).paths.empty());
    EXPECT_EQ(wish<Check>({"check", "a", "b"}).paths.size(), 2u);
}

TEST(CommandLine, ReadsWhatToList) {
    EXPECT_EQ(wish<ListExercises>({"list", "exercises"}).form, ListForm::Text);
    EXPECT_EQ(wish<ListRoutines>({"list", "routines", "--json"}).form, ListForm::Json);
}

TEST(CommandLine, ReadsThePlanOfAWeek) {
    const PlanPdf plan = wish<PlanPdf>({"plan", "--week", "2026-W48", "--pdf", "week.pdf", "--paper", "letter"});
    EXPECT_EQ(plan.week, IsoWeek::parse("2026-W48"));
    EXPECT_EQ(plan.pdf, "week.pdf");
    EXPECT_EQ(plan.paper, PaperChoice::Letter);
    EXPECT_FALSE(wish<PlanPdf>({"plan", "--pdf", "week.pdf"}).week);
}

TEST(CommandLine, ReadsTheTour) {
    const Tour tour = wish<Tour>({"tour", "--out", "x", "--theme", "dark", "--size", "1024x640"});
    EXPECT_EQ(tour.theme, TourTheme::Dark);
    EXPECT_EQ(tour.width, 1024);
    EXPECT_EQ(tour.height, 640);
}

TEST(CommandLine, ReadsWhichFiguresToDraw) {
    const DrawFigures all = wish<DrawFigures>({"figures", "--out", "x"});
    EXPECT_EQ(all.out, "x");
    EXPECT_FALSE(all.theme);
    EXPECT_EQ(wish<DrawFigures>({"figures", "--out", "x", "--theme", "dark"}).theme, FiguresTheme::Dark);
    EXPECT_EQ(wish<DrawFigures>({"figures", "--out", "x", "--theme", "print"}).theme, FiguresTheme::Print);
}

TEST(CommandLine, ReadsHowManyPatientsLiveHowLong) {
    const Simulate simulate = wish<Simulate>({"simulate", "--patients", "7", "--days", "20", "--seed", "3"});
    EXPECT_EQ(simulate.patients, 7);
    EXPECT_EQ(simulate.days, 20);
    EXPECT_EQ(simulate.seed, 3);
    EXPECT_GT(wish<Simulate>({"simulate"}).patients, 0);
}

TEST(CommandLine, AnswersHelpAndVersion) {
    EXPECT_EQ(answer({"--help"}).exitStatus, 0);
    EXPECT_NE(answer({"--help"}).text.find("--data-dir"), std::string::npos);
    EXPECT_EQ(answer({"--version"}).text, "glidepath 1.2.3\n");
}

TEST(CommandLine, RefusesWhatItDoesNotUnderstand) {
    const std::vector<std::vector<std::string>> wrong = {
        {"dance"},
        {"--frobnicate"},
        {"list"},
        {"list", "people"},
        {"plan"},
        {"plan", "--week", "2026-W54", "--pdf", "x"},
        {"plan", "--week", "next", "--pdf", "x"},
        {"plan", "--pdf", "x", "--paper", "a5"},
        {"tour"},
        {"tour", "--out", "x", "--size", "big"},
        {"tour", "--out", "x", "--size", "10x10"},
        {"tour", "--out", "x", "--theme", "pink"},
        {"figures"},
        {"figures", "--out", "x", "--theme", "pink"},
        {"simulate", "--patients", "0"},
        {"simulate", "--patients", "many"},
        {"simulate", "--days", "0"},
        {"simulate", "--days", "-1"},
        {"simulate", "--days", "3651"},
        {"simulate", "--seed", "x"},
        {"simulate", "people"},
        {"--demo", "--data-dir", "x"},
    };
    for (const auto& arguments : wrong)
        EXPECT_EQ(answer(arguments).exitStatus, 2) << arguments.front();
}

} // namespace glidepath::cli
