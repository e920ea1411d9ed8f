#include "json/parse.h"

#include "base/contract.h"
#include "json/utf8.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <iterator>
#include <limits>
#include <set>

namespace glidepath::json {

namespace {

/// Follows the parser through the text. The parser reads at most one character past a token, and what it reads past a
/// number may be a line break; so the line of a token is that of the last character that is no white space.
struct LineCounter {
    int current{1};
    int token{1};

    void pass(char c) {
        if (c == '\n')
            ++current;
        else if (c != ' ' && c != '\t' && c != '\r')
            token = current;
    }
};

class CountingIterator {
public:
    using iterator_category = std::input_iterator_tag;
    using value_type = char;
    using difference_type = std::ptrdiff_t;
    using pointer = const char*;
    using reference = const char&;

    CountingIterator(const char* position, LineCounter& lines) : m_position{position}, m_lines{&lines} {}
    reference operator*() const { return *m_position; }
    CountingIterator& operator++() {
        m_lines->pass(*m_position++);
        return *this;
    }
    CountingIterator operator++(int) {
        const CountingIterator before = *this;
        ++*this;
        return before;
    }
    friend bool operator==(const CountingIterator& one, const CountingIterator& other) {
        return one.m_position == other.m_position;
    }
    friend bool operator!=(const CountingIterator& one, const CountingIterator& other) { return !(one == other); }

private:
    const char* m_position;
    LineCounter* m_lines;
};

/// `text` from behind the first `mark` on; all of it where there is none.
std::string_view behind(std::string_view mark, std::string_view text) {
    const auto at = text.find(mark);
    return at == std::string_view::npos ? text : text.substr(at + mark.size());
}

/// What the parser's message says: "[json.exception.parse_error.101] parse error at line 1, column 5: syntax error …"
/// without the beginning, and without the raw bytes it quotes at the end.
std::string complaint(std::string_view message) {
    constexpr std::size_t kLongest = 160;
    message = behind("] ", message);
    if (message.starts_with("parse error at "))
        message = behind("syntax error ", behind(": ", message));
    message = firstCharacters(message.substr(0, message.find("; last read:")), kLongest);
    std::string result{message};
    std::replace_if(result.begin(), result.end(), isControl, '?');
    return "broken JSON (" + result + ")";
}

/// Builds the tree from the parser's events. A container does not grow while one of its children is open, so the
/// pointers to the open ones stay good.
class TreeBuilder final : public nlohmann::json_sax<nlohmann::json> {
public:
    TreeBuilder(const LineCounter& lines, Report& report) : m_lines{lines}, m_report{report} {}

    [[nodiscard]] Value takeRoot() { return std::move(m_root); }

    bool null() override { return put(std::monostate{}); }
    bool boolean(bool value) override { return put(value); }
    bool number_integer(number_integer_t value) override { return put(std::int64_t{value}); }
    bool number_unsigned(number_unsigned_t value) override {
        if (value > static_cast<number_unsigned_t>(std::numeric_limits<std::int64_t>::max()))
            return put(static_cast<double>(value));
        return put(static_cast<std::int64_t>(value));
    }
    bool number_float(number_float_t value, const string_t&) override { return put(value); }
    bool string(string_t& value) override { return put(std::move(value)); }
    bool binary(binary_t&) override { return false; }
    bool start_object(std::size_t) override { return open(Members{}); }
    bool start_array(std::size_t) override { return open(List{}); }
    bool end_object() override { return close(); }
    bool end_array() override { return close(); }

    bool key(string_t& name) override {
        Open& object = m_open.back();
        object.key = firstCharacters(name, kLongestKey);
        const bool isNew = object.keys.insert(name).second;
        if (object.key != name) {
            m_report.add(here(), "the key " + inQuotes(name),
                         "keys of at most " + std::to_string(kLongestKey) + " characters");
            return false;
        }
        if (!isNew)
            m_report.add(here(), "the key " + inQuotes(name) + " a second time", "each key once");
        std::get<Members>(object.value->content).push_back({std::move(name), m_lines.token, {}});
        return true;
    }

    bool parse_error(std::size_t, const std::string&, const nlohmann::json::exception& error) override {
        m_report.add(here(), complaint(error.what()), "valid JSON");
        return false;
    }

private:
    struct Open {
        Value* value;
        std::string key;
        std::set<std::string> keys;
    };

    /// Where the next value belongs: behind the last key, at the end of the list, or at the root.
    Value& nextSlot() {
        if (m_open.empty())
            return m_root;
        Value& parent = *m_open.back().value;
        if (auto* const list = std::get_if<List>(&parent.content))
            return list->emplace_back();
        return std::get<Members>(parent.content).back().value;
    }

    template <class Content>
    bool put(Content content) {
        Value& slot = nextSlot();
        slot.line = m_lines.token;
        slot.content = std::move(content);
        return true;
    }

    template <class Container>
    bool open(Container container) {
        if (m_open.size() == static_cast<std::size_t>(kDeepest)) {
            m_report.add(here(), "deeper nesting", std::to_string(kDeepest) + " levels at most");
            return false;
        }
        Value& slot = nextSlot();
        slot.line = m_lines.token;
        slot.content = std::move(container);
        m_open.push_back({&slot, {}, {}});
        return true;
    }

    bool close() {
        m_open.pop_back();
        return true;
    }

    [[nodiscard]] Place here() const {
        std::string pointer;
        for (const Open& container : m_open) {
            if (std::holds_alternative<List>(container.value->content))
                pointer = below(pointer, std::to_string(indexIn(container)));
            else if (!container.keys.empty())
                pointer = below(pointer, container.key);
        }
        return {pointer, m_lines.token};
    }

    /// In the innermost list the next value is meant, in those around it the one that is open.
    [[nodiscard]] std::size_t indexIn(const Open& container) const {
        const std::size_t size = std::get<List>(container.value->content).size();
        return &container == &m_open.back() ? size : size - 1;
    }

    const LineCounter& m_lines;
    Report& m_report;
    Value m_root;
    std::vector<Open> m_open;
};

int lineAt(std::string_view text, std::size_t position) {
    const auto end = text.begin() + static_cast<std::ptrdiff_t>(position);
    return 1 + static_cast<int>(std::count(text.begin(), end, '\n'));
}

/// The parser takes a zero byte for the end and would not see what stands behind it.
bool isText(std::string_view text, Report& report) {
    const auto zero = text.find('\0');
    const auto bad = zero == std::string_view::npos ? firstBadByte(text) : std::optional{zero};
    if (bad)
        report.add({"", lineAt(text, *bad)}, "a byte that is not UTF-8 text", "UTF-8 text");
    return !bad;
}

} // namespace

std::optional<Value> parse(std::string_view text, Report& report) {
    if (!isText(text, report))
        return std::nullopt;
    LineCounter lines;
    TreeBuilder builder{lines, report};
    const CountingIterator first{text.data(), lines};
    const CountingIterator last{text.data() + text.size(), lines};
    try {
        if (!nlohmann::json::sax_parse(first, last, &builder))
            return std::nullopt;
    } catch (const nlohmann::json::exception& error) {
        report.add({"", lines.token}, complaint(error.what()), "valid JSON");
        return std::nullopt;
    }
    return builder.takeRoot();
}

} // namespace glidepath::json
