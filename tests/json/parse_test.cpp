#include "json/parse.h"
#include "json/utf8.h"

#include <gtest/gtest.h>

namespace glidepath::json {
namespace {

struct Parsed {
    std::optional<Value> value;
    Findings findings;
};

Parsed parsed(std::string_view text) {
    Report report{"x.json"};
    Parsed result{parse(text, report), {}};
    report.appendTo(result.findings);
    return result;
}

const Members& membersOf(const Parsed& document) {
    return std::get<Members>(document.value->content);
}

TEST(JsonParse, GivesEveryValueTheLineOnWhichItBegins) {
    const Parsed document = parsed("{\n  \"a\":\n    1,\n  \"b\": [\n    true,\n\n    null\n  ],\n  \"c\": {}\n}\n");
    const Members& members = membersOf(document);
    ASSERT_EQ(members.size(), 3U);
    EXPECT_EQ(document.value->line, 1);
    EXPECT_EQ(members[0].line, 2);
    EXPECT_EQ(members[0].value.line, 3);
    EXPECT_EQ(members[1].value.line, 4);
    const List& list = std::get<List>(members[1].value.content);
    EXPECT_EQ(list[0].line, 5);
    EXPECT_EQ(list[1].line, 7);
    EXPECT_EQ(members[2].value.line, 9);
}

TEST(JsonParse, KnowsTheLineOfANumberThatEndsItsLine) {
    const Parsed document = parsed("[\n  1\n,\n  2\n]");
    const List& list = std::get<List>(document.value->content);
    EXPECT_EQ(list[0].line, 2);
    EXPECT_EQ(list[1].line, 4);
}

TEST(JsonParse, CountsLinesThatEndAsOnWindows) {
    EXPECT_EQ(membersOf(parsed("{\r\n\"a\": 1\r\n}")).front().value.line, 2);
}

TEST(JsonParse, KeepsMembersInTheirOrder) {
    const Parsed document = parsed(R"({"b": 1, "a": 2})");
    EXPECT_EQ(membersOf(document)[0].key, "b");
    EXPECT_EQ(membersOf(document)[1].key, "a");
}

TEST(JsonParse, AcceptsAByteOrderMark) {
    const Parsed document = parsed("\xEF\xBB\xBF{\"a\": 1}");
    EXPECT_TRUE(document.value.has_value());
    EXPECT_TRUE(document.findings.empty());
}

TEST(JsonParse, TellsWholeNumbersFromOthers) {
    const Parsed document = parsed("[1, -9223372036854775808, 1.0, 18446744073709551615]");
    const List& list = std::get<List>(document.value->content);
    EXPECT_EQ(std::get<std::int64_t>(list[0].content), 1);
    EXPECT_EQ(std::get<std::int64_t>(list[1].content), std::numeric_limits<std::int64_t>::min());
    EXPECT_TRUE(std::holds_alternative<double>(list[2].content));
    EXPECT_TRUE(std::holds_alternative<double>(list[3].content));
}

TEST(JsonParse, ReportsANumberThatNoTypeCanHold) {
    const Parsed document = parsed("{\"a\":\n1e999}");
    EXPECT_FALSE(document.value.has_value());
    ASSERT_EQ(document.findings.size(), 1U);
    EXPECT_EQ(document.findings.front().line, 2);
}

TEST(JsonParse, AcceptsNestingUpToItsLimitAndNoDeeper) {
    const auto nested = [](int depth) {
        return std::string(static_cast<std::size_t>(depth), '[') + std::string(static_cast<std::size_t>(depth), ']');
    };
    EXPECT_TRUE(parsed(nested(kDeepest)).findings.empty());
    EXPECT_EQ(parsed(nested(kDeepest + 1)).findings.size(), 1U);
    EXPECT_EQ(parsed(std::string(1000000, '[')).findings.size(), 1U);
}

TEST(JsonParse, ReportsEveryRepeatedKeyWithItsOwnLine) {
    const Parsed document = parsed("{\n\"a\": 1,\n\"b\": {\"c\": 1,\n\"c\": 2},\n\"a\": 3}");
    ASSERT_EQ(document.findings.size(), 2U);
    EXPECT_EQ(document.findings[0].pointer, "/b/c");
    EXPECT_EQ(document.findings[0].line, 4);
    EXPECT_EQ(document.findings[1].pointer, "/a");
    EXPECT_EQ(document.findings[1].line, 5);
}

TEST(JsonParse, WritesPointersAsTheStandardSays) {
    const Parsed document = parsed(R"({"a/b~c": [0, {"d": 1, "d": 2}]})");
    ASSERT_EQ(document.findings.size(), 1U);
    EXPECT_EQ(document.findings.front().pointer, "/a~1b~0c/1/d");
}

TEST(JsonParse, NamesTheLineOfAByteThatIsNotUtf8) {
    const Parsed document = parsed("{\n\"a\": \"\xC3\x28\"}");
    ASSERT_EQ(document.findings.size(), 1U);
    EXPECT_EQ(document.findings.front().line, 2);
}

TEST(JsonParse, RefusesTextBehindTheDocument) {
    EXPECT_FALSE(parsed("{} {}").value.has_value());
    EXPECT_FALSE(parsed("").value.has_value());
    EXPECT_FALSE(parsed(" \n ").value.has_value());
    EXPECT_FALSE(parsed(std::string_view{"{}\0", 3}).value.has_value());
}

TEST(JsonParse, StaysQuickWithManyKeys) {
    std::string text = "{";
    for (int number = 0; number < 60000; ++number)
        text += "\"k" + std::to_string(number) + "\": 0,";
    text.back() = '}';
    EXPECT_EQ(membersOf(parsed(text)).size(), 60000U);
}

TEST(Utf8, FindsTheFirstByteThatIsNotWellFormed) {
    EXPECT_EQ(firstBadByte("a\xC3\xA9 \xE2\x82\xAC \xF0\x9F\x98\x80"), std::nullopt);
    EXPECT_EQ(firstBadByte("ab\x80"), 2U);
    EXPECT_EQ(firstBadByte("\xC0\xAF"), 0U);         // overlong
    EXPECT_EQ(firstBadByte("\xE0\x80\x80"), 0U);     // overlong
    EXPECT_EQ(firstBadByte("\xED\xA0\x80"), 0U);     // a surrogate
    EXPECT_EQ(firstBadByte("\xF4\x90\x80\x80"), 0U); // beyond the last character
    EXPECT_EQ(firstBadByte("a\xE2\x82"), 1U);        // cut short
}

TEST(Utf8, CountsAndCutsByCharacters) {
    EXPECT_EQ(characterCount("h\xC3\xA9llo"), 5U);
    EXPECT_EQ(firstCharacters("h\xC3\xA9llo", 2), "h\xC3\xA9");
    EXPECT_EQ(firstCharacters("h\xC3\xA9llo", 9), "h\xC3\xA9llo");
}

TEST(Quotes, CutLongTextsAndShowNothingUnprintable) {
    EXPECT_EQ(inQuotes("a\n\x1B[31m"), "\"a??[31m\"");
    EXPECT_EQ(inQuotes(std::string(61, 'a')), "\"" + std::string(60, 'a') + "…\"");
}

} // namespace
} // namespace glidepath::json
