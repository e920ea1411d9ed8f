#pragma once

#include <array>
#include <optional>
#include <string_view>
#include <utility>

namespace glidepath {

/// A two-way table between an enum and the words that data files and the journal use for it. One table a type, so that
/// writing and reading cannot drift apart.
template <class Enum, std::size_t N>
class Names {
public:
    constexpr explicit Names(std::array<std::pair<Enum, std::string_view>, N> table) : m_table{table} {}

    [[nodiscard]] constexpr std::string_view of(Enum value) const {
        for (const auto& [entry, text] : m_table)
            if (entry == value)
                return text;
        return {};
    }
    [[nodiscard]] constexpr std::optional<Enum> parse(std::string_view text) const {
        for (const auto& [entry, word] : m_table)
            if (word == text)
                return entry;
        return std::nullopt;
    }
    [[nodiscard]] constexpr const std::array<std::pair<Enum, std::string_view>, N>& entries() const { return m_table; }

private:
    std::array<std::pair<Enum, std::string_view>, N> m_table;
};

template <class Enum, std::size_t N>
[[nodiscard]] constexpr Names<Enum, N> names(const std::pair<Enum, std::string_view> (&table)[N]) {
    return Names<Enum, N>{std::to_array(table)};
}

} // namespace glidepath
