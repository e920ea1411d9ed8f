#include "figure/read_values.h"

namespace glidepath::figure {

namespace {

using json::Item;
using json::ObjectReader;

constexpr json::Length kName{40};
constexpr std::string_view kJoints =
    "a joint: \"pelvis\", \"sacrum\", \"waist\", \"shoulders\", \"neckBase\", \"headBase\", "
    "\"head\", \"crown\" or one of a limb like \"nearLeg.knee\"";

/// A limb and what follows behind the dot.
struct OfLimb {
    Limb limb;
    std::string_view what;
};

std::optional<OfLimb> parseOfLimb(std::string_view text) {
    const std::size_t dot = text.find('.');
    const auto limb = kLimbNames.parse(text.substr(0, dot));
    if (!limb || dot == std::string_view::npos)
        return std::nullopt;
    return OfLimb{*limb, text.substr(dot + 1)};
}

} // namespace

double numberOr(ObjectReader& object, std::string_view key, json::Span span, double otherwise) {
    const auto item = object.optional(key);
    return item ? item->number(span).value_or(otherwise) : otherwise;
}

double requiredNumber(ObjectReader& object, std::string_view key, json::Span span) {
    const auto item = object.required(key);
    return item ? item->number(span).value_or(0) : 0;
}

std::vector<double> numbers(const Item& item, json::Span span, json::Count count) {
    std::vector<double> result;
    for (const Item& entry : item.items(count))
        result.push_back(entry.number(span).value_or(0));
    return result.size() >= count.least && result.size() <= count.most ? result : std::vector<double>{};
}

Ends readEnds(const Item& item, json::Span span) {
    const auto ends = numbers(item, span, {2, 2});
    if (ends.empty())
        return {};
    if (ends[0] >= ends[1])
        item.reject("ends out of order", "the smaller number first");
    return {ends[0], ends[1]};
}

Ends requiredEnds(ObjectReader& object, std::string_view key, json::Span span) {
    const auto item = object.required(key);
    return item ? readEnds(*item, span) : Ends{};
}

Vec3 numberOrThree(const Item& item, json::Span span) {
    if (!item.isList())
        return {item.number(span).value_or(0), 0, 0};
    auto list = numbers(item, span, {1, 3});
    list.resize(3);
    return {list[0], list[1], list[2]};
}

Vec3 vector(const Item& item) {
    auto list = numbers(item, kPlaces, {2, 3});
    list.resize(3);
    return {list[0], list[1], list[2]};
}

Bend readBend(const Item& item) {
    const Vec3 bend = numberOrThree(item, kDegrees);
    return {bend.x, bend.y, bend.z};
}

std::optional<LimbSegment> parseSegment(std::string_view text) {
    const auto of = parseOfLimb(text);
    if (!of)
        return std::nullopt;
    const auto segment = isLeg(of->limb) ? kLegSegmentNames.parse(of->what) : kArmSegmentNames.parse(of->what);
    return segment ? std::optional{LimbSegment{of->limb, *segment}} : std::nullopt;
}

std::optional<Joint> parseJoint(std::string_view text) {
    if (const auto trunk = kTrunkJointNames.parse(text))
        return *trunk;
    const auto of = parseOfLimb(text);
    if (!of)
        return std::nullopt;
    const auto point = isLeg(of->limb) ? kLegPointNames.parse(of->what) : kArmPointNames.parse(of->what);
    return point ? std::optional<Joint>{LimbJoint{of->limb, *point}} : std::nullopt;
}

std::optional<Joint> readJoint(const Item& item) {
    const auto joint = parseJoint(item.token(kName));
    if (!joint)
        item.reject(std::string{kJoints});
    return joint;
}

std::optional<BodyPoint> readBodyPoint(const Item& item) {
    ObjectReader object = item.object();
    BodyPoint point;
    point.t = numberOr(object, "t", kShares, 0);
    if (const auto offset = object.optional("off"))
        point.offset = vector(*offset);
    const auto on = object.required("on");
    object.finish();
    if (!on)
        return std::nullopt;
    const std::string text = on->token(kName);
    if (const auto segment = parseSegment(text)) {
        point.on = *segment;
        return point;
    }
    const auto joint = parseJoint(text);
    if (!joint) {
        on->reject("a segment like \"nearLeg.shank\" or " + std::string{kJoints});
        return std::nullopt;
    }
    std::visit([&](const auto& found) { point.on = found; }, *joint);
    return point;
}

} // namespace glidepath::figure
