#include "json/value.h"

#include "json/utf8.h"

#include <fmt/format.h>

#include <algorithm>

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

/// The value one step down; nothing when there is none.
const Value* stepDown(const Value& value, const std::string& key) {
    if (const auto* const list = std::get_if<List>(&value.content)) {
        for (std::size_t place = 0; place < list->size(); ++place)
            if (std::to_string(place) == key)
                return &(*list)[place];
    }
    if (const auto* const members = std::get_if<Members>(&value.content)) {
        for (const Member& member : *members)
            if (member.key == key)
                return &member.value;
    }
    return nullptr;
}

/// "~1" stands for "/" and "~0" for "~" (RFC 6901).
std::string unescaped(std::string_view token) {
    std::string key;
    for (std::size_t place = 0; place < token.size(); ++place) {
        const bool isEscape = token[place] == '~' && place + 1 < token.size();
        key += isEscape ? (token[++place] == '1' ? '/' : '~') : token[place];
    }
    return key;
}

} // namespace

int lineAt(const Value& document, std::string_view pointer) {
    const Value* value = &document;
    while (!pointer.empty()) {
        pointer.remove_prefix(1);
        const std::size_t end = std::min(pointer.find('/'), pointer.size());
        const Value* const next = stepDown(*value, unescaped(pointer.substr(0, end)));
        if (next == nullptr)
            break;
        value = next;
        pointer.remove_prefix(end);
    }
    return value->line;
}

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
