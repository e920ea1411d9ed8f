#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace glidepath::json {

struct Value;
struct Member;
using List = std::vector<Value>;
using Members = std::vector<Member>;

/// One value of a JSON document and the line on which it begins. Whole numbers are int64, every other number is a
/// double.
struct Value {
    int line{};
    std::variant<std::monostate, bool, std::int64_t, double, std::string, List, Members> content;
};

/// A key with its value, in the order of the file. A key that stands twice is there twice; parse() has reported it.
struct Member {
    std::string key;
    int line{}; ///< of the key
    Value value;
};

/// The line of the value that a JSON pointer names, or of the last one on the way to it that is there.
[[nodiscard]] int lineAt(const Value& document, std::string_view pointer);

/// What a finding says is there: `"clamshel"`, `12`, `a list`. Long texts are cut, and nothing unprintable is in it.
[[nodiscard]] std::string description(const Value& value);
/// The text in quotation marks, in the same way.
[[nodiscard]] std::string inQuotes(std::string_view text);

} // namespace glidepath::json
