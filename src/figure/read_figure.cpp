#include "figure/read_figure.h"

#include "figure/read_props.h"
#include "figure/read_values.h"

#include <algorithm>

namespace glidepath::figure {

namespace {

using json::Item;
using json::ObjectReader;

constexpr json::Length kName{40};
constexpr json::Span kSeconds{0.05, 300};
constexpr json::Span kAmounts{0, 90};

Reference readReference(const Item& item) {
    return {item.token(kName), item.place()};
}

Reference requiredReference(ObjectReader& object, const char* key) {
    const auto item = object.required(key);
    return item ? readReference(*item) : Reference{{}, object.place()};
}

std::vector<ViaDraft> readVia(ObjectReader& phase) {
    std::vector<ViaDraft> via;
    double last = 0;
    for (const Item& item : phase.optionalItems("via")) {
        ObjectReader object = item.object();
        via.push_back({requiredReference(object, "pose"), requiredNumber(object, "at", kShares)});
        object.finish();
        if (via.back().at <= last || via.back().at >= 1)
            item.reject("a share out of order", "rising shares above 0 and below 1");
        last = via.back().at;
    }
    return via;
}

PhaseDraft readPhase(const Item& item) {
    ObjectReader object = item.object();
    PhaseDraft draft;
    draft.phase.place = item.place();
    draft.phase.part = object.word("part", kPartNames);
    draft.to = requiredReference(object, "to");
    draft.phase.seconds = requiredNumber(object, "seconds", kSeconds);
    if (const auto ease = object.optional("ease"))
        draft.phase.ease = ease->word(kEaseNames).value_or(Ease::Sine);
    draft.via = readVia(object);
    object.finish();
    return draft;
}

BodyPoint readArrowPoint(const Item& item) {
    BodyPoint point;
    if (item.isObject())
        return readBodyPoint(item).value_or(point);
    if (const auto joint = readJoint(item))
        std::visit([&](const auto& found) { point.on = found; }, *joint);
    return point;
}

void readOffset(const Item& item, Arrow& arrow) {
    if (!item.isList())
        arrow.offset = item.number(kPlaces).value_or(0);
    else if (const auto both = numbers(item, kPlaces, {2, 2}); !both.empty())
        arrow.offset = Vec2{both[0], both[1]};
}

void readTrim(const Item& item, Arrow& arrow) {
    const auto both = numbers(item, kShares, {2, 2});
    if (both.empty())
        return;
    arrow.trimFrom = both[0];
    arrow.trimTo = both[1];
    if (both[0] >= both[1])
        item.reject("ends out of order", "the smaller number first");
}

ArrowDraft readArrow(const Item& item) {
    ObjectReader object = item.object();
    ArrowDraft draft;
    if (const auto joint = object.required("joint"))
        draft.arrow.point = readArrowPoint(*joint);
    draft.from = requiredReference(object, "from");
    draft.to = requiredReference(object, "to");
    if (const auto offset = object.optional("offset"))
        readOffset(*offset, draft.arrow);
    if (const auto trim = object.optional("trim"))
        readTrim(*trim, draft.arrow);
    draft.arrow.leastLength = numberOr(object, "minLen", kSizes, draft.arrow.leastLength);
    draft.arrow.bulge = numberOr(object, "bulge", kPlaces, 0);
    object.finish();
    return draft;
}

void readArrows(const Item& item, FigureDraft& draft) {
    draft.arrows.clear();
    for (const auto& [pose, list] : item.object().entries())
        for (const Item& arrow : list.items(json::kSome))
            draft.arrows[pose].push_back(readArrow(arrow));
}

/// "nearLeg.hip[2]"
std::optional<JointNumber> parseJointNumber(std::string_view text) {
    int number = 0;
    if (text.size() > 3 && text.back() == ']' && text[text.size() - 3] == '[') {
        number = text[text.size() - 2] - '0';
        text.remove_suffix(3);
    }
    const auto joint = parseJoint(text);
    const auto* const ofLimb = joint ? std::get_if<LimbJoint>(&*joint) : nullptr;
    if (ofLimb == nullptr || number < 0 || number > (ofLimb->point == LimbPoint::Base ? 2 : 0))
        return std::nullopt;
    return JointNumber{*ofLimb, number};
}

void readAllowances(const Item& item, FigureDraft& draft) {
    ObjectReader object = item.object();
    draft.beyondLimits.clear();
    draft.belowFloor.clear();
    if (const auto limits = object.optional("limits"))
        for (const auto& [key, amount] : limits->object().entries()) {
            if (const auto what = parseJointNumber(key))
                draft.beyondLimits.push_back({*what, amount.number(kAmounts).value_or(0)});
            else
                amount.reject(json::inQuotes(key), "a joint of a limb like \"nearLeg.hip[2]\"");
        }
    if (const auto floor = object.optional("floor"))
        for (const auto& [key, amount] : floor->object().entries()) {
            if (const auto what = parseSegment(key))
                draft.belowFloor.push_back({*what, amount.number(kShares).value_or(0)});
            else
                amount.reject(json::inQuotes(key), "a segment like \"farLeg.thigh\"");
        }
    object.finish();
}

void layOver(PoseDrafts& poses, PoseDrafts own) {
    for (auto& [name, pose] : own) {
        const auto found = std::find_if(poses.begin(), poses.end(), [&](const auto& old) { return old.first == name; });
        if (found == poses.end())
            poses.emplace_back(name, std::move(pose));
        else if (pose.base && pose.base->name == name)
            found->second = over(std::move(pose), found->second);
        else
            found->second = std::move(pose);
    }
}

std::vector<Prop> readProps(const Item& list) {
    std::vector<Prop> props;
    for (const Item& item : list.items())
        if (const auto prop = readProp(item))
            props.push_back(*prop);
    return props;
}

void readLooks(ObjectReader& file, FigureDraft& draft) {
    if (const auto view = file.optional("view"))
        draft.view = readReference(*view);
    if (const auto order = file.optional("order"))
        draft.order = readDrawnParts(*order);
    if (const auto props = file.optional("props"))
        draft.props = readProps(*props);
    if (const auto highlight = file.optional("highlight"))
        draft.highlights = readHighlights(*highlight);
    if (const auto thumbs = file.optional("thumbs")) {
        draft.stills.clear();
        for (const Item& item : thumbs->items(json::kSome))
            draft.stills.push_back(readReference(item));
    }
    if (const auto arrows = file.optional("arrows"))
        readArrows(*arrows, draft);
}

void readMovement(ObjectReader& file, FigureDraft& draft) {
    if (const auto phases = file.optional("phases")) {
        draft.phases.clear();
        for (const Item& item : phases->items(json::kSome))
            draft.phases.push_back(readPhase(item));
    }
    if (const auto start = file.optional("start"))
        draft.start = readReference(*start);
    if (const auto alternate = file.optional("alternate"))
        draft.alternation = alternate->word(kAlternationNames).value_or(Alternation::None);
}

} // namespace

std::optional<ExerciseId> readLike(ObjectReader& file) {
    const auto like = file.optional("as");
    return like ? like->id<ExerciseId>() : std::nullopt;
}

void readDraft(ObjectReader& file, const Skeleton& skeleton, FigureDraft& draft) {
    readLooks(file, draft);
    readMovement(file, draft);
    if (const auto poses = file.optional("poses"))
        layOver(draft.poses, readPoses(*poses, skeleton));
    if (const auto allow = file.optional("allow"))
        readAllowances(*allow, draft);
}

FigureDraft taken(FigureDraft draft, const json::Place& place) {
    for (auto& [name, pose] : draft.poses) {
        pose.place = place;
        if (pose.base)
            pose.base->place = place;
    }
    for (PhaseDraft& phase : draft.phases) {
        phase.phase.place = place;
        phase.to.place = place;
    }
    return draft;
}

} // namespace glidepath::figure
