#include "json/parse.h"
#include "json/reader.h"

#include <gtest/gtest.h>

namespace glidepath::json {
namespace {

class JsonReader : public testing::Test {
protected:
    /// The object in `text`; the document lives as long as the test.
    ObjectReader object(std::string_view text) {
        m_document = *parse(text, m_report);
        return topObject(m_document, m_report);
    }
    [[nodiscard]] std::vector<std::string> told() const {
        Findings findings;
        m_report.appendTo(findings);
        std::vector<std::string> lines;
        for (const Finding& finding : findings)
            lines.push_back(text(finding));
        return lines;
    }
    using Lines = std::vector<std::string>;

private:
    Report m_report{"x"};
    Value m_document;
};

enum class Fruit { Apple, Pear };
constexpr auto kFruits = names<Fruit>({{Fruit::Apple, "apple"}, {Fruit::Pear, "pear"}});

TEST_F(JsonReader, ReadsWhatIsThereWithoutAnyFinding) {
    ObjectReader file =
        object(R"({"$schema": "s", "name": "Tilt", "count": 3, "steps": ["a"], "id": "x-1", "fruit": "pear"})");
    EXPECT_EQ(file.text("name"), "Tilt");
    EXPECT_EQ(file.integer("count", {1, 3}), 3);
    EXPECT_EQ(file.texts("steps", {}, kSome), Lines{"a"});
    EXPECT_EQ(file.id<ExerciseId>("id"), ExerciseId{"x-1"});
    EXPECT_EQ(file.word("fruit", kFruits), Fruit::Pear);
    file.finish();
    EXPECT_EQ(told(), Lines{});
}

TEST_F(JsonReader, AcceptsANumberOnBothEndsOfItsRangeAndNotBeyond) {
    ObjectReader file = object(R"({"a": 1, "b": 3, "c": 0, "d": 4})");
    for (const char* const key : {"a", "b", "c", "d"})
        (void)file.integer(key, {1, 3});
    EXPECT_EQ(told(), (Lines{"x:1: /c: found 0, expected a whole number from 1 to 3",
                             "x:1: /d: found 4, expected a whole number from 1 to 3"}));
}

TEST_F(JsonReader, CountsCharactersAndNotBytes) {
    ObjectReader file = object("{\"fits\": \"h\xC3\xA9llo\", \"long\": \"h\xC3\xA9llos\"}");
    (void)file.text("fits", {5});
    (void)file.text("long", {5});
    EXPECT_EQ(
        told(),
        Lines{"x:1: /long: found 6 characters: \"h\xC3\xA9llos\", expected a text of 1 to 5 characters in one line"});
}

TEST_F(JsonReader, NamesTheAllowedWords) {
    ObjectReader file = object(R"({"fruit": "plum"})");
    (void)file.word("fruit", kFruits);
    EXPECT_EQ(told(), Lines{"x:1: /fruit: found \"plum\", expected one of \"apple\", \"pear\""});
}

TEST_F(JsonReader, ReportsKeysThatNobodyAskedFor) {
    ObjectReader file = object("{\n\"name\": \"Tilt\",\n\"nmae\": \"Tilt\"}");
    (void)file.text("name");
    file.finish();
    EXPECT_EQ(told(), Lines{"x:3: /nmae: found unknown key \"nmae\", expected one of \"$schema\", \"name\""});
}

TEST_F(JsonReader, ReportsAMissingKeyOnce) {
    ObjectReader file = object("{}");
    (void)file.text("name");
    (void)file.optionalText("note");
    file.finish();
    EXPECT_EQ(told(), Lines{"x:1: found no \"name\", expected the key \"name\""});
}

TEST_F(JsonReader, SaysNothingMoreAboutWhatIsNoObject) {
    ObjectReader file = object("[1]");
    (void)file.text("name");
    (void)file.items("items");
    file.finish();
    EXPECT_EQ(told(), Lines{"x:1: found a list, expected an object"});
}

TEST_F(JsonReader, GivesEachListEntryItsPlace) {
    ObjectReader file = object("{\"list\": [\"a\",\n\"Not an id\"]}");
    for (const Item& item : file.items("list"))
        (void)item.id<ExerciseId>();
    EXPECT_EQ(told(), Lines{"x:2: /list/1: found \"Not an id\", expected an id: lower-case words joined by hyphens"});
}

TEST_F(JsonReader, KnowsTheSchemaKeyOnlyAtTheTop) {
    ObjectReader file = object(R"({"inner": {"$schema": "s"}})");
    file.required("inner")->object().finish();
    EXPECT_EQ(told().size(), 1U);
}

TEST(Report, StopsAfterItsMostFindingsAndSaysSo) {
    Report report{"x"};
    for (int line = 1; line <= 1000; ++line)
        report.add({"", line}, "a", "b");
    Findings findings;
    report.appendTo(findings);
    ASSERT_EQ(findings.size(), Report::kMost + 1);
    EXPECT_EQ(findings.back().found, "more than that");
}

TEST(Report, TellsFindingsInTheOrderOfTheirLines) {
    Report report{"x"};
    report.add({"", 7}, "a", "b");
    report.add({"", 3}, "a", "b");
    Findings findings;
    report.appendTo(findings);
    EXPECT_EQ(findings.front().line, 3);
}

} // namespace
} // namespace glidepath::json
