#include "json/value.h"

#include "json/utf8.h"

#include <fmt/format.h>

namespace glidepath::json {

namespace {

constexpr std::size_t kLongestQuote = 60;

struct Describe {
    std::string operator()(std::monostate) const { return "null"; }
    std::string operator()(bool value) const { return value ? "true" : "false"; }
    std::string operator()(std::int64_t value) const { return fmt::format("{}", value); }
    std::string operator()(double value) const { return fmt::format("{}", value); }
    std::string operator()(const std::string& value) const { return inQuotes(value); }
    std::string operator()(const List&) const { return "a list"; }
    std::string operator()(const Members&) const { return "an object"; }
};

} // namespace

std::string description(const Value& value) {
    return std::visit(Describe{}, value.content);
}

std::string inQuotes(std::string_view text) {
    const std::string_view shown = firstCharacters(text, kLongestQuote);
    std::string result = "\"";
    for (const char c : shown)
        result += isControl(c) ? '?' : c;
    return result + (shown.size() < text.size() ? "…\"" : "\"");
}

} // namespace glidepath::json
