#pragma once

#include "base/contract.h"

#include <compare>
#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace glidepath {

/// Whether `text` can be an id: 1 to 64 of a-z, 0-9 and single hyphens between them. Safe as a file name everywhere.
[[nodiscard]] bool isIdText(std::string_view text);

/// The name by which data files, the journal and the person's own content speak of one thing. Two kinds of id never
/// mix.
template <class Tag>
class Id {
public:
    [[nodiscard]] static std::optional<Id> parse(std::string_view text) {
        if (!isIdText(text))
            return std::nullopt;
        return Id{std::string{text}};
    }
    /// For ids written in code and tests; the text must be one.
    explicit Id(std::string text) : m_text{std::move(text)} {
        expects(isIdText(m_text), "an id is lower-case words joined by hyphens");
    }
    [[nodiscard]] const std::string& text() const { return m_text; }
    friend auto operator<=>(const Id&, const Id&) = default;

private:
    std::string m_text;
};

using ExerciseId = Id<struct ExerciseTag>;
using RoutineId = Id<struct RoutineTag>;
using SourceId = Id<struct SourceTag>;
using GateId = Id<struct GateTag>;
using TopicId = Id<struct TopicTag>;

} // namespace glidepath

template <class Tag>
struct std::hash<glidepath::Id<Tag>> {
    std::size_t operator()(const glidepath::Id<Tag>& id) const noexcept { return std::hash<std::string>{}(id.text()); }
};
