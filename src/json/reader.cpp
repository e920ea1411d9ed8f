#include "json/reader.h"

#include "json/files.h"
#include "json/parse.h"
#include "json/utf8.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

namespace glidepath::json {

namespace {

bool isBlank(std::string_view text) {
    return text.find_first_not_of(' ') == std::string_view::npos;
}

std::string listInQuotes(const std::vector<std::string>& words) {
    std::vector<std::string> result;
    for (const std::string& word : words)
        result.push_back(inQuotes(word));
    return fmt::format("{}", fmt::join(result, ", "));
}

} // namespace

void Item::reject(std::string found, std::string expected) const {
    m_report->add(m_place, std::move(found), std::move(expected));
}

std::string Item::text(Length length) const {
    m_report->noteText(m_place.pointer);
    return token(length);
}

std::string Item::token(Length length) const {
    const auto* const text = std::get_if<std::string>(&m_value->content);
    const std::string expected = fmt::format("a text of 1 to {} characters in one line", length.most);
    if (text == nullptr || isBlank(*text)) {
        reject(expected);
        return {};
    }
    if (const std::size_t count = characterCount(*text); count > length.most)
        reject(fmt::format("{} characters: {}", count, inQuotes(*text)), expected);
    if (std::any_of(text->begin(), text->end(), isControl))
        reject("a line break or another control character", expected);
    return *text;
}

std::optional<int> Item::integer(Range range) const {
    const auto* const value = std::get_if<std::int64_t>(&m_value->content);
    if (value != nullptr && *value >= range.least && *value <= range.most)
        return static_cast<int>(*value);
    reject(fmt::format("a whole number from {} to {}", range.least, range.most));
    return std::nullopt;
}

std::optional<double> Item::number(Span span) const {
    const auto* const whole = std::get_if<std::int64_t>(&m_value->content);
    const auto* const real = std::get_if<double>(&m_value->content);
    if (whole != nullptr || real != nullptr) {
        const double value = whole != nullptr ? static_cast<double>(*whole) : *real;
        if (value >= span.least && value <= span.most)
            return value;
    }
    reject(fmt::format("a number from {} to {}", span.least, span.most));
    return std::nullopt;
}

std::vector<Item> Item::items(Count count) const {
    std::vector<Item> result;
    const auto* const list = std::get_if<List>(&m_value->content);
    if (list == nullptr) {
        reject("a list");
        return result;
    }
    if (list->size() < count.least || list->size() > count.most)
        reject(list->empty() ? "an empty list" : fmt::format("a list of {}", list->size()),
               fmt::format("{} to {} entries", count.least, count.most));
    for (const Value& value : *list)
        result.emplace_back(value, below(m_place.pointer, std::to_string(result.size())), *m_report);
    return result;
}

std::vector<std::string> Item::texts(Length length, Count count) const {
    std::vector<std::string> result;
    for (const Item& item : items(count))
        result.push_back(item.text(length));
    return result;
}

ObjectReader Item::object() const {
    const auto* const members = std::get_if<Members>(&m_value->content);
    if (members == nullptr)
        reject("an object");
    return {members, m_place, *m_report};
}

std::string Item::oneOf(const std::vector<std::string_view>& words) {
    return "one of " + listInQuotes({words.begin(), words.end()});
}

const std::string* Item::idText() const {
    const auto* const text = std::get_if<std::string>(&m_value->content);
    if (text != nullptr && isIdText(*text))
        return text;
    reject("an id: lower-case words joined by hyphens");
    return nullptr;
}

void ObjectReader::reject(std::string found, std::string expected) const {
    m_report->add(m_place, std::move(found), std::move(expected));
}

std::optional<Item> ObjectReader::optional(std::string_view key) {
    m_asked.emplace_back(key);
    const Member* const found = member(key);
    if (found == nullptr)
        return std::nullopt;
    return Item{found->value, below(m_place.pointer, key), *m_report};
}

std::optional<Item> ObjectReader::required(std::string_view key) {
    auto item = optional(key);
    if (!item && m_members != nullptr)
        reject("no " + inQuotes(key), "the key " + inQuotes(key));
    return item;
}

std::vector<std::pair<std::string, Item>> ObjectReader::entries() const {
    std::vector<std::pair<std::string, Item>> result;
    if (m_members == nullptr)
        return result;
    for (const Member& entry : *m_members)
        result.emplace_back(entry.key, Item{entry.value, below(m_place.pointer, entry.key), *m_report});
    return result;
}

std::string ObjectReader::text(std::string_view key, Length length) {
    const auto item = required(key);
    return item ? item->text(length) : std::string{};
}

std::string ObjectReader::optionalText(std::string_view key, Length length) {
    const auto item = optional(key);
    return item ? item->text(length) : std::string{};
}

std::string ObjectReader::optionalToken(std::string_view key, Length length) {
    const auto item = optional(key);
    return item ? item->token(length) : std::string{};
}

std::vector<std::string> ObjectReader::texts(std::string_view key, Length length, Count count) {
    const auto item = required(key);
    return item ? item->texts(length, count) : std::vector<std::string>{};
}

std::vector<std::string> ObjectReader::optionalTexts(std::string_view key, Length length) {
    const auto item = optional(key);
    return item ? item->texts(length) : std::vector<std::string>{};
}

int ObjectReader::integer(std::string_view key, Range range) {
    const auto item = required(key);
    const auto value = item ? item->integer(range) : std::nullopt;
    return value.value_or(range.least);
}

std::vector<Item> ObjectReader::items(std::string_view key) {
    const auto item = required(key);
    return item ? item->items(kSome) : std::vector<Item>{};
}

std::vector<Item> ObjectReader::optionalItems(std::string_view key) {
    const auto item = optional(key);
    return item ? item->items() : std::vector<Item>{};
}

void ObjectReader::finish() const {
    if (m_members == nullptr)
        return;
    for (const Member& entry : *m_members) {
        if (!wasAsked(entry.key))
            m_report->add({below(m_place.pointer, entry.key), entry.line}, "unknown key " + inQuotes(entry.key),
                          "one of " + listInQuotes(m_asked));
    }
}

const Member* ObjectReader::member(std::string_view key) const {
    if (m_members == nullptr)
        return nullptr;
    const auto found =
        std::find_if(m_members->begin(), m_members->end(), [key](const Member& entry) { return entry.key == key; });
    return found == m_members->end() ? nullptr : &*found;
}

bool ObjectReader::wasAsked(std::string_view key) const {
    return std::find(m_asked.begin(), m_asked.end(), key) != m_asked.end();
}

ObjectReader topObject(const Value& document, Report& report) {
    ObjectReader object = Item{document, "", report}.object();
    if (const auto schema = object.optional("$schema"))
        (void)schema->token();
    return object;
}

namespace {

std::optional<Value> documentIn(const std::filesystem::path& file, Report& report) {
    const auto content = contentOf(file, report);
    return content ? parse(*content, report) : std::nullopt;
}

void readDocument(const Value& document, Report& report, const Read& read) {
    ObjectReader object = topObject(document, report);
    read(object);
    object.finish();
}

Finding untranslated(const std::filesystem::path& translation, const std::string& pointer) {
    return {Finding::Severity::Note, translation.string(), pointer, 0, "no translation", "a text in that language"};
}

/// What `read` keeps is the file in its own language; gives it the translated texts where they can be used.
void readTranslation(const DataFile& file, const Value& original, Report& report, const Read& read) {
    std::error_code ignored;
    if (!std::filesystem::exists(file.translation, ignored))
        return report.addAside(untranslated(file.translation, ""));
    Report trial{file.translation.string()};
    const auto document = documentIn(file.translation, trial);
    const auto result = document ? std::optional{translated(original, *document, report.texts(), trial)} : std::nullopt;
    if (result && !trial.hasErrors())
        readDocument(result->document, trial, read);
    if (trial.hasErrors()) {
        report.addAsides(trial);
        Report told{file.path.string()};
        return readDocument(original, told, read);
    }
    for (const std::string& pointer : result->missing)
        report.addAside(untranslated(file.translation, pointer));
}

} // namespace

void readFile(const DataFile& file, Report& report, const Read& read) {
    if (!file.translation.empty())
        report.rememberTexts();
    const auto document = documentIn(file.path, report);
    if (!document)
        return;
    readDocument(*document, report, read);
    if (!file.translation.empty() && !report.hasErrors())
        readTranslation(file, *document, report, read);
}

} // namespace glidepath::json
