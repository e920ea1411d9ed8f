#pragma once

#include "figure/joints.h"
#include "figure/pose.h"
#include "json/reader.h"

#include <optional>
#include <string_view>
#include <vector>

namespace glidepath::figure {

/// Places and lengths, in body heights; nothing is farther away than this.
inline constexpr json::Span kPlaces{-2, 2};
inline constexpr json::Span kSizes{0, 2};
inline constexpr json::Span kShares{0, 1};
inline constexpr json::Span kDegrees{-360, 360};

/// The number under a key; `otherwise` where it is not there or cannot be read.
[[nodiscard]] double numberOr(json::ObjectReader& object, std::string_view key, json::Span span, double otherwise);
/// The same, but that it is not there is reported; 0 then.
[[nodiscard]] double requiredNumber(json::ObjectReader& object, std::string_view key, json::Span span);
/// A list of numbers; empty when it cannot be read.
[[nodiscard]] std::vector<double> numbers(const json::Item& item, json::Span span, json::Count count);
struct Ends {
    double from{};
    double to{};
};
/// Two numbers, the smaller one first.
[[nodiscard]] Ends readEnds(const json::Item& item, json::Span span = kPlaces);
/// The same, but that they are not there is reported.
[[nodiscard]] Ends requiredEnds(json::ObjectReader& object, std::string_view key, json::Span span = kPlaces);
/// A number, or a list of at most three; what is not there is 0.
[[nodiscard]] Vec3 numberOrThree(const json::Item& item, json::Span span);
/// Two or three numbers.
[[nodiscard]] Vec3 vector(const json::Item& item);
[[nodiscard]] Bend readBend(const json::Item& item);

/// "pelvis", "nearLeg.knee".
[[nodiscard]] std::optional<Joint> readJoint(const json::Item& item);
/// "nearLeg.thigh".
[[nodiscard]] std::optional<LimbSegment> parseSegment(std::string_view text);
[[nodiscard]] std::optional<Joint> parseJoint(std::string_view text);
/// `{"on": "nearLeg.shank", "t": 0.1, "off": [0.04, 0, 0]}`
[[nodiscard]] std::optional<BodyPoint> readBodyPoint(const json::Item& item);

} // namespace glidepath::figure
