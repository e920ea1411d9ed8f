#include "json/translation.h"

#include <fmt/format.h>

#include <algorithm>

namespace glidepath::json {

namespace {

constexpr std::string_view kId = "id";

const Value* memberOf(const Value& value, std::string_view key) {
    const auto* const members = std::get_if<Members>(&value.content);
    if (members == nullptr)
        return nullptr;
    const auto found =
        std::find_if(members->begin(), members->end(), [key](const Member& member) { return member.key == key; });
    return found == members->end() ? nullptr : &found->value;
}

const std::string* idOf(const Value& value) {
    const Value* const id = memberOf(value, kId);
    return id == nullptr ? nullptr : std::get_if<std::string>(&id->content);
}

/// The place in a list of the entry with the id of `wanted`; the size of the list when there is none.
std::size_t placeOf(const Value& wanted, const List& list) {
    const std::string* const id = idOf(wanted);
    const auto found = std::find_if(list.begin(), list.end(), [id](const Value& value) {
        const std::string* const other = idOf(value);
        return id != nullptr && other != nullptr && *id == *other;
    });
    return static_cast<std::size_t>(found - list.begin());
}

class Overlay {
public:
    Overlay(const std::set<std::string>& texts, Report& report)
        : m_texts{&texts}, m_missing{texts}, m_report{&report} {}

    /// `there` and `here` are the pointers of the same thing in the original and in the translation.
    void lay(Value& original, const Value& translation, const std::string& there, const std::string& here) {
        auto* const members = std::get_if<Members>(&original.content);
        auto* const list = std::get_if<List>(&original.content);
        const auto* const newMembers = std::get_if<Members>(&translation.content);
        const auto* const newList = std::get_if<List>(&translation.content);
        if (members != nullptr && newMembers != nullptr)
            layMembers(original, *newMembers, there, here);
        else if (list != nullptr && newList != nullptr)
            layList(*list, translation, there, here);
        else
            layText(original, translation, there, here);
    }
    [[nodiscard]] std::vector<std::string> missing() const { return {m_missing.begin(), m_missing.end()}; }

private:
    void reject(const std::string& pointer, int line, std::string found, std::string expected) {
        m_report->add({pointer, line}, std::move(found), std::move(expected));
    }

    void layMembers(Value& original, const Members& members, const std::string& there, const std::string& here) {
        for (const Member& member : members) {
            if (member.key == "$schema" || member.key == kId)
                continue;
            auto& own = std::get<Members>(original.content);
            const auto found =
                std::find_if(own.begin(), own.end(), [&](const Member& other) { return other.key == member.key; });
            if (found == own.end())
                reject(below(here, member.key), member.line, "the key " + inQuotes(member.key),
                       "only keys that the file it translates has");
            else
                lay(found->value, member.value, below(there, member.key), below(here, member.key));
        }
    }

    void layList(List& list, const Value& translation, const std::string& there, const std::string& here) {
        const auto& entries = std::get<List>(translation.content);
        const bool isNamed = std::any_of(list.begin(), list.end(), [](const Value& v) { return idOf(v) != nullptr; });
        if (!isNamed && entries.size() != list.size())
            return reject(here, translation.line, fmt::format("a list of {}", entries.size()),
                          fmt::format("{} entries, as in the file it translates", list.size()));
        for (std::size_t number = 0; number < entries.size(); ++number) {
            const std::size_t place = isNamed ? placeOf(entries[number], list) : number;
            const std::string at = below(here, std::to_string(number));
            if (place == list.size())
                reject(at, entries[number].line, "an entry without counterpart",
                       "the \"id\" of an entry in the file it translates");
            else
                lay(list[place], entries[number], below(there, std::to_string(place)), at);
        }
    }

    void layText(Value& original, const Value& translation, const std::string& there, const std::string& here) {
        if (!std::holds_alternative<std::string>(translation.content) || !m_texts->contains(there))
            return reject(here, translation.line, description(translation),
                          "only what people read, in the shape of the file it translates");
        original = translation;
        m_missing.erase(there);
    }

    const std::set<std::string>* m_texts;
    std::set<std::string> m_missing;
    Report* m_report;
};

} // namespace

DataFile DataFolder::file(const std::filesystem::path& relative) const {
    if (m_locale.empty())
        return {m_path / relative};
    return {m_path / relative, m_path / "i18n" / m_locale / relative};
}

Translated translated(const Value& original, const Value& translation, const std::set<std::string>& texts,
                      Report& report) {
    Value document = original;
    Overlay overlay{texts, report};
    overlay.lay(document, translation, "", "");
    return {std::move(document), overlay.missing()};
}

} // namespace glidepath::json
