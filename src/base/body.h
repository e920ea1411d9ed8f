#pragma once

#include <compare>
#include <optional>
#include <string_view>

namespace glidepath {

enum class Side { Left, Right };
[[nodiscard]] constexpr Side other(Side side) {
    return side == Side::Left ? Side::Right : Side::Left;
}

/// Where the person's trouble is. "Both" and "Varies" mean: no side is the easier one.
enum class SoreSide { Left, Right, Both, Varies };

/// A pain rating on the 11-point scale: 0 no pain, 10 the worst one can imagine. Cannot hold anything else.
class PainScore {
public:
    static constexpr int kMin = 0;
    static constexpr int kMax = 10;
    [[nodiscard]] static std::optional<PainScore> from(int value) {
        if (value < kMin || value > kMax)
            return std::nullopt;
        return PainScore{value};
    }
    [[nodiscard]] constexpr int value() const { return m_value; }
    friend auto operator<=>(const PainScore&, const PainScore&) = default;

private:
    constexpr explicit PainScore(int value) : m_value{value} {}
    int m_value;
};

/// The farthest point from the spine that hurts, in order of distance. Pain that moves up the list is a good sign.
enum class FarthestPoint { None, Back, Buttock, Thigh, Calf, Foot };

/// Lower-case English names: "left", "buttock"… the words of the journal and of exports.
[[nodiscard]] std::string_view name(Side side);
[[nodiscard]] std::string_view name(SoreSide side);
[[nodiscard]] std::string_view name(FarthestPoint point);
[[nodiscard]] std::optional<Side> parseSide(std::string_view text);
[[nodiscard]] std::optional<SoreSide> parseSoreSide(std::string_view text);
[[nodiscard]] std::optional<FarthestPoint> parseFarthestPoint(std::string_view text);

} // namespace glidepath
