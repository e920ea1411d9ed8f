#pragma once

#include "base/ids.h"
#include "base/names.h"
#include "json/report.h"
#include "json/translation.h"
#include "json/value.h"

#include <cstddef>
#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace glidepath::json {

/// How many characters a text may have. Blank texts and line breaks are never accepted.
struct Length {
    std::size_t most{500};
};

/// Both ends belong to it.
struct Range {
    int least{};
    int most{};
};

/// The same for numbers that need not be whole.
struct Span {
    double least{};
    double most{};
};

/// How many entries a list may have; both ends belong to it.
struct Count {
    std::size_t least{};
    std::size_t most{100};
};
inline constexpr Count kSome{.least = 1};

class ObjectReader;

/// A value at its place in a file. Every question either answers what was asked, or reports what is there instead and
/// answers nothing or something empty: a reader asks for everything it needs, and whether the whole may be used is
/// known afterwards from Report::hasErrors(). Lives no longer than the document and the report.
class Item {
public:
    Item(const Value& value, std::string pointer, Report& report)
        : m_value{&value}, m_place{std::move(pointer), value.line}, m_report{&report} {}

    [[nodiscard]] const Place& place() const { return m_place; }
    /// Reports that the value is not the expected one.
    void reject(std::string expected) const { m_report->add(m_place, description(*m_value), std::move(expected)); }
    void reject(std::string found, std::string expected) const;

    /// A text that people read, and that can be translated.
    [[nodiscard]] std::string text(Length length = {}) const;
    /// A text that stays as it is in every language.
    [[nodiscard]] std::string token(Length length = {}) const;
    [[nodiscard]] std::optional<int> integer(Range range) const;
    [[nodiscard]] std::optional<double> number(Span span) const;
    [[nodiscard]] bool isList() const { return std::holds_alternative<List>(m_value->content); }
    [[nodiscard]] bool isObject() const { return std::holds_alternative<Members>(m_value->content); }
    [[nodiscard]] std::vector<Item> items(Count count = {}) const;
    [[nodiscard]] std::vector<std::string> texts(Length length = {}, Count count = {}) const;
    [[nodiscard]] ObjectReader object() const;

    template <class IdType>
    [[nodiscard]] std::optional<IdType> id() const {
        const std::string* const text = idText();
        return text == nullptr ? std::nullopt : IdType::parse(*text);
    }
    template <class Enum, std::size_t N>
    [[nodiscard]] std::optional<Enum> word(const Names<Enum, N>& table) const {
        if (const auto* const text = std::get_if<std::string>(&m_value->content)) {
            if (const auto value = table.parse(*text))
                return value;
        }
        std::vector<std::string_view> allowed;
        for (const auto& entry : table.entries())
            allowed.push_back(entry.second);
        reject(oneOf(allowed));
        return std::nullopt;
    }

private:
    [[nodiscard]] static std::string oneOf(const std::vector<std::string_view>& words);
    /// Nothing, and a finding, when the value cannot be an id.
    [[nodiscard]] const std::string* idText() const;

    const Value* m_value;
    Place m_place;
    Report* m_report;
};

/// The keys of an object. Each is asked for once; finish() then reports those that nobody asked for.
class ObjectReader {
public:
    /// An object at its place; no members where there was none, and nothing more is reported then.
    ObjectReader(const Members* members, Place place, Report& report)
        : m_members{members}, m_place{std::move(place)}, m_report{&report} {}

    [[nodiscard]] const Place& place() const { return m_place; }
    [[nodiscard]] bool has(std::string_view key) const { return member(key) != nullptr; }
    /// Reports something about the object as a whole.
    void reject(std::string found, std::string expected) const;

    /// The value of a key; nothing where it is not there.
    [[nodiscard]] std::optional<Item> optional(std::string_view key);
    /// The same, but that it is not there is reported.
    [[nodiscard]] std::optional<Item> required(std::string_view key);
    /// Every key with its value, for objects whose keys are data.
    [[nodiscard]] std::vector<std::pair<std::string, Item>> entries() const;

    [[nodiscard]] std::string text(std::string_view key, Length length = {});
    [[nodiscard]] std::string optionalText(std::string_view key, Length length = {});
    [[nodiscard]] std::string optionalToken(std::string_view key, Length length = {});
    [[nodiscard]] std::vector<std::string> texts(std::string_view key, Length length, Count count);
    [[nodiscard]] std::vector<std::string> optionalTexts(std::string_view key, Length length = {});
    /// The least of the range where it cannot be read.
    [[nodiscard]] int integer(std::string_view key, Range range);
    /// At least one.
    [[nodiscard]] std::vector<Item> items(std::string_view key);
    [[nodiscard]] std::vector<Item> optionalItems(std::string_view key);

    template <class IdType>
    [[nodiscard]] std::optional<IdType> id(std::string_view key) {
        const auto item = required(key);
        return item ? item->template id<IdType>() : std::nullopt;
    }
    /// The first of the table where it cannot be read.
    template <class Enum, std::size_t N>
    [[nodiscard]] Enum word(std::string_view key, const Names<Enum, N>& table) {
        const auto item = required(key);
        const auto value = item ? item->word(table) : std::nullopt;
        return value.value_or(table.entries().front().first);
    }

    /// Reports every key that was not asked for, with those that were.
    void finish() const;

private:
    [[nodiscard]] const Member* member(std::string_view key) const;
    [[nodiscard]] bool wasAsked(std::string_view key) const;

    const Members* m_members;
    Place m_place;
    Report* m_report;
    std::vector<std::string> m_asked;
};

/// The object a document consists of. Its key "$schema", for editors, is read over.
[[nodiscard]] ObjectReader topObject(const Value& document, Report& report);

/// Asks for what it knows of a file and keeps it, in place of what it may have kept before.
using Read = std::function<void(ObjectReader&)>;

/// Reads a whole file: keys that `read` has not asked for are reported. A file that is no JSON object, or cannot be
/// read, is reported; `read` is not called for one that is no JSON at all. Where there is a translation, `read` is
/// called again for the file with the translated texts in it; a translation with an error is reported aside and not
/// used.
void readFile(const DataFile& file, Report& report, const Read& read);

} // namespace glidepath::json
