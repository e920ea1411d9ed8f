#include "figure/read_props.h"

#include "figure/read_values.h"

namespace glidepath::figure {

namespace {

using json::Item;
using json::ObjectReader;

enum class Kind { Mat, Step, Chair, Wall, Floor, Strap, Band, Cuff, Bar, Wheel, Water };
constexpr auto kKinds = names<Kind>({{Kind::Mat, "mat"},
                                     {Kind::Step, "step"},
                                     {Kind::Chair, "chair"},
                                     {Kind::Wall, "wall"},
                                     {Kind::Floor, "floor"},
                                     {Kind::Strap, "strap"},
                                     {Kind::Band, "band"},
                                     {Kind::Cuff, "cuff"},
                                     {Kind::Bar, "bar"},
                                     {Kind::Wheel, "wheel"},
                                     {Kind::Water, "water"}});
enum class Shade { Near, Far };
constexpr auto kShades = names<Shade>({{Shade::Near, "near"}, {Shade::Far, "far"}});
constexpr json::Length kName{40};
constexpr auto kLegs = names<Limb>({{Limb::NearLeg, "nearLeg"}, {Limb::FarLeg, "farLeg"}});
constexpr auto kArms = names<Limb>({{Limb::NearArm, "nearArm"}, {Limb::FarArm, "farArm"}});

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
    return {from, to, numberOr(object, "stride", kSizes, 0)};
}

Strap readStrap(ObjectReader& object) {
    Strap strap;
    strap.foot = object.word("foot", kLegs);
    for (const Item& hand : object.items("hands"))
        if (const auto limb = hand.word(kArms))
            strap.hands.push_back(*limb);
    return strap;
}

Cuff readCuff(ObjectReader& object) {
    Cuff cuff;
    if (const auto on = object.required("on")) {
        if (const auto segment = parseSegment(on->token(kName)))
            cuff.on = *segment;
        else
            on->reject("a segment like \"nearLeg.shank\"");
    }
    const auto [from, to] = requiredEnds(object, "t", kShares);
    cuff.from = from;
    cuff.to = to;
    return cuff;
}

Bar readBar(ObjectReader& object) {
    Bar bar;
    for (const Item& point : object.items("points")) {
        if (!point.isObject())
            bar.points.emplace_back(vector(point));
        else if (const auto onBody = readBodyPoint(point))
            bar.points.emplace_back(*onBody);
    }
    bar.thickness = numberOr(object, "thickness", kSizes, bar.thickness);
    if (const auto shade = object.optional("shade"))
        bar.isFar = shade->word(kShades) == Shade::Far;
    if (const auto over = object.optional("over"))
        bar.over = over->word(kDrawnPartNames);
    return bar;
}

Wheel readWheel(ObjectReader& object) {
    const auto at = object.required("at");
    return {at ? vector(*at) : Vec3{}, requiredNumber(object, "radius", kSizes)};
}

Water readWater(ObjectReader& object) {
    const auto [from, to] = requiredEnds(object, "x");
    return {from, to, requiredNumber(object, "y", kSizes), numberOr(object, "bottom", kPlaces, 0)};
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
        return Band{requiredNumber(object, "t", kShares)};
    case Kind::Cuff:
        return readCuff(object);
    case Kind::Bar:
        return readBar(object);
    case Kind::Wheel:
        return readWheel(object);
    case Kind::Water:
        break;
    }
    return readWater(object);
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
