#include "figure/read_props.h"

#include "figure/read_values.h"

namespace glidepath::figure {

namespace {

using json::Item;
using json::ObjectReader;

enum class Kind { Mat, Step, Chair, Wall, Floor, Strap, Band };
constexpr auto kKinds = names<Kind>({{Kind::Mat, "mat"},
                                     {Kind::Step, "step"},
                                     {Kind::Chair, "chair"},
                                     {Kind::Wall, "wall"},
                                     {Kind::Floor, "floor"},
                                     {Kind::Strap, "strap"},
                                     {Kind::Band, "band"}});
constexpr auto kLegs = names<Limb>({{Limb::NearLeg, "nearLeg"}, {Limb::FarLeg, "farLeg"}});
constexpr auto kArms = names<Limb>({{Limb::NearArm, "nearArm"}, {Limb::FarArm, "farArm"}});

struct Ends {
    double from{};
    double to{};
};

Ends readEnds(const Item& item) {
    const auto ends = numbers(item, kPlaces, {2, 2});
    if (ends.empty())
        return {};
    if (ends[0] >= ends[1])
        item.reject("ends out of order", "the smaller number first");
    return {ends[0], ends[1]};
}

Ends requiredEnds(ObjectReader& object, const char* key) {
    const auto item = object.required(key);
    return item ? readEnds(*item) : Ends{};
}

Mat readMat(ObjectReader& object) {
    constexpr Ends kUsual{-0.19, 0.19};
    const auto [fromX, toX] = requiredEnds(object, "x");
    const auto across = object.optional("z");
    const auto [fromZ, toZ] = across ? readEnds(*across) : kUsual;
    return {fromX, toX, fromZ, toZ};
}

StepBox readStep(ObjectReader& object) {
    const auto [from, to] = requiredEnds(object, "x");
    return {from, to, requiredNumber(object, "h", kSizes)};
}

Chair readChair(ObjectReader& object) {
    const auto [back, front] = requiredEnds(object, "x");
    Chair chair{back, front, requiredNumber(object, "y", kSizes), requiredNumber(object, "back", kSizes)};
    const auto at = object.optional("at");
    const auto place = at ? numbers(*at, kPlaces, {2, 2}) : std::vector<double>{};
    if (!place.empty()) {
        chair.atX = place[0];
        chair.atZ = place[1];
    }
    return chair;
}

FloorLine readFloor(ObjectReader& object) {
    const auto [from, to] = requiredEnds(object, "x");
    return {from, to};
}

Strap readStrap(ObjectReader& object) {
    Strap strap;
    strap.foot = object.word("foot", kLegs);
    for (const Item& hand : object.items("hands"))
        if (const auto limb = hand.word(kArms))
            strap.hands.push_back(*limb);
    return strap;
}

Prop readKind(Kind kind, ObjectReader& object) {
    switch (kind) {
    case Kind::Mat:
        return readMat(object);
    case Kind::Step:
        return readStep(object);
    case Kind::Chair:
        return readChair(object);
    case Kind::Wall:
        return Wall{requiredNumber(object, "x", kPlaces)};
    case Kind::Floor:
        return readFloor(object);
    case Kind::Strap:
        return readStrap(object);
    case Kind::Band:
        break;
    }
    return Band{requiredNumber(object, "t", kShares)};
}

} // namespace

std::optional<Prop> readProp(const Item& item) {
    ObjectReader object = item.object();
    const auto word = object.required("kind");
    const auto kind = word ? word->word(kKinds) : std::nullopt;
    if (!kind)
        return std::nullopt;
    const Prop prop = readKind(*kind, object);
    object.finish();
    return prop;
}

} // namespace glidepath::figure
