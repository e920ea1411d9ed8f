#include "figure/read_pose.h"

#include "figure/pins.h"
#include "figure/read_limb.h"
#include "figure/read_values.h"
#include "figure/swap.h"

#include <algorithm>

namespace glidepath::figure {

namespace {

using json::Item;
using json::ObjectReader;

constexpr json::Length kName{40};
constexpr std::size_t kDeepest = 8; ///< poses that rest on each other; more are a circle
constexpr auto kSideNames = names<BodySide>({{BodySide::Near, "near"}, {BodySide::Far, "far"}});

std::optional<Root> readRoot(ObjectReader& pose) {
    const auto item = pose.optional("root");
    if (!item)
        return std::nullopt;
    ObjectReader object = item->object();
    const auto joint = object.required("joint");
    const auto at = object.required("at");
    object.finish();
    const auto read = joint ? readJoint(*joint) : std::nullopt;
    const auto place = at ? numbers(*at, kPlaces, {2, 3}) : std::vector<double>{};
    if (!read || place.empty())
        return Root{};
    return Root{*read, place[0], place[1], place.size() == 3 ? std::optional{place[2]} : std::nullopt};
}

std::optional<Bend> optionalBend(ObjectReader& pose, const char* key) {
    const auto item = pose.optional(key);
    return item ? std::optional{readBend(*item)} : std::nullopt;
}

/// The pelvis says tilt, turn, roll; bends say flex, side, twist.
std::optional<Bend> readPelvis(ObjectReader& pose) {
    const auto read = optionalBend(pose, "pelvis");
    return read ? std::optional{Bend{read->flex, read->twist, read->side}} : std::nullopt;
}

void readBoth(ObjectReader& pose, const char* key, Limb near, const Skeleton& skeleton, PoseDraft& draft) {
    const auto item = pose.optional(key);
    if (!item)
        return;
    draft.limbs[near] = readLimb(*item, near, skeleton);
    draft.limbs[opposite(near)] = swapped(*draft.limbs[near]);
}

/// "gluteMed", "gluteMed:far", "gluteMed:both".
void readHighlight(const Item& item, std::vector<Highlight>& highlights) {
    const std::string text = item.token(kName);
    const std::size_t colon = std::min(text.find(':'), text.size());
    const auto region = kRegionNames.parse(std::string_view{text}.substr(0, colon));
    const std::string side = colon < text.size() ? text.substr(colon + 1) : "near";
    if (!region || (side != "both" && !kSideNames.parse(side)))
        return item.reject("a region like \"glutes\", with \":far\" or \":both\" for other sides, or \"none\" alone");
    for (const BodySide one : {BodySide::Near, BodySide::Far})
        if (side == "both" || one == kSideNames.parse(side))
            highlights.push_back({*region, one});
}

template <class T>
void fill(std::optional<T>& own, const std::optional<T>& base) {
    if (!own)
        own = base;
}

} // namespace

std::vector<Highlight> readHighlights(const Item& item) {
    std::vector<Highlight> highlights;
    const auto items = item.items();
    if (items.size() == 1 && items.front().token(kName) == "none")
        return highlights;
    for (const Item& entry : items)
        readHighlight(entry, highlights);
    return highlights;
}

PoseDraft readPose(const Item& item, const Skeleton& skeleton) {
    ObjectReader pose = item.object();
    PoseDraft draft;
    draft.place = item.place();
    if (const auto base = pose.optional("base"))
        draft.base = Reference{base->token(kName), base->place()};
    draft.root = readRoot(pose);
    draft.pelvis = readPelvis(pose);
    draft.lumbar = optionalBend(pose, "lumbar");
    draft.thoracic = optionalBend(pose, "thoracic");
    draft.neck = optionalBend(pose, "neck");
    draft.head = optionalBend(pose, "head");
    readBoth(pose, "legs", Limb::NearLeg, skeleton, draft);
    readBoth(pose, "arms", Limb::NearArm, skeleton, draft);
    for (const Limb limb : kLimbs)
        if (const auto own = pose.optional(kLimbNames.of(limb)))
            draft.limbs[limb] = readLimb(*own, limb, skeleton);
    if (const auto effort = pose.optional("effort"))
        draft.effort = effort->number(kShares);
    if (const auto highlights = pose.optional("highlight"))
        draft.highlights = readHighlights(*highlights);
    pose.finish();
    return draft;
}

PoseDrafts readPoses(const Item& item, const Skeleton& skeleton) {
    PoseDrafts drafts;
    for (const auto& [name, pose] : item.object().entries())
        drafts.emplace_back(name, readPose(pose, skeleton));
    if (drafts.empty())
        item.reject("at least one pose");
    return drafts;
}

PoseDraft over(PoseDraft draft, const PoseDraft& base) {
    draft.base = base.base;
    fill(draft.root, base.root);
    fill(draft.pelvis, base.pelvis);
    fill(draft.lumbar, base.lumbar);
    fill(draft.thoracic, base.thoracic);
    fill(draft.neck, base.neck);
    fill(draft.head, base.head);
    for (const Limb limb : kLimbs)
        fill(draft.limbs[limb], base.limbs[limb]);
    fill(draft.effort, base.effort);
    fill(draft.highlights, base.highlights);
    return draft;
}

const PoseDraft* PoseResolver::find(const std::string& name) const {
    const bool isShared = name.starts_with('@');
    const PoseDrafts& drafts = isShared ? *m_bases : *m_poses;
    const std::string key = isShared ? name.substr(1) : name;
    const auto found =
        std::find_if(drafts.begin(), drafts.end(), [&](const auto& entry) { return entry.first == key; });
    return found == drafts.end() ? nullptr : &found->second;
}

std::optional<PoseDraft> PoseResolver::whole(const PoseDraft& draft, std::size_t depth) const {
    if (!draft.base)
        return draft;
    const PoseDraft* const base = find(draft.base->name);
    if (base == nullptr || depth > kDeepest) {
        m_report->add(draft.base->place, json::inQuotes(draft.base->name),
                      base == nullptr ? "the name of a pose of this figure, or \"@\" and one of the shared ones"
                                      : "poses that do not rest on each other in a circle");
        return std::nullopt;
    }
    const auto rest = whole(*base, depth + 1);
    return rest ? std::optional{over(draft, *rest)} : std::nullopt;
}

void PoseResolver::check(const PoseDraft& whole, const json::Place& place) const {
    if (!whole.root)
        m_report->add(place, "no \"root\"", "a root here or in a base");
    for (const Limb limb : kLimbs)
        if (!whole.limbs[limb])
            m_report->add(place, "no \"" + std::string{kLimbNames.of(limb)} + "\"", "this limb here or in a base");
    const auto* const joint = whole.root ? std::get_if<LimbJoint>(&whole.root->joint) : nullptr;
    if (joint != nullptr && whole.limbs[joint->limb] &&
        !std::holds_alternative<LimbAngles>(whole.limbs[joint->limb]->way))
        m_report->add(place, "a root on a limb that is pinned", "a limb by its angles where the root is on it");
}

KeyPose PoseResolver::resolve(const std::string& name, const std::vector<Highlight>& usual) const {
    const PoseDraft& own = *find(name);
    const auto found = whole(own, 0);
    if (!found)
        return {name, {}, {}, own.place};
    const PoseDraft& draft = *found;
    check(draft, own.place);
    Pose pose;
    pose.root = draft.root.value_or(Root{});
    pose.posture = {draft.pelvis.value_or(Bend{}), draft.lumbar.value_or(Bend{}), draft.thoracic.value_or(Bend{}),
                    draft.neck.value_or(Bend{}), draft.head.value_or(Bend{})};
    for (const Limb limb : kLimbs)
        pose.limbs[limb] = draft.limbs[limb].value_or(LimbPose{});
    pose.effort = draft.effort.value_or(1);
    if (pinsAreCircular(pose, pose))
        m_report->add(own.place, "limbs that are pinned to each other in a circle",
                      "one of them that stands by itself");
    return {name, pose, draft.highlights.value_or(usual), own.place};
}

} // namespace glidepath::figure
