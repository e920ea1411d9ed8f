#include "figure/read_skeleton.h"

#include "figure/read_values.h"

#include <algorithm>

namespace glidepath::figure {

namespace {

using json::Item;
using json::ObjectReader;

Vec3 requiredVector(ObjectReader& object, const char* key) {
    const auto item = object.required(key);
    return item ? vector(*item) : Vec3{};
}

Skeleton readSkeleton(const Item& item) {
    ObjectReader object = item.object();
    Skeleton skeleton;
    const std::pair<const char*, double*> sizes[] = {
        {"hipZ", &skeleton.hipZ},           {"thigh", &skeleton.thigh},       {"shank", &skeleton.shank},
        {"pelvis", &skeleton.pelvis},       {"lumbar", &skeleton.lumbar},     {"thoracic", &skeleton.thoracic},
        {"neck", &skeleton.neck},           {"crown", &skeleton.crown},       {"shoulderDrop", &skeleton.shoulderDrop},
        {"shoulderZ", &skeleton.shoulderZ}, {"upperArm", &skeleton.upperArm}, {"forearm", &skeleton.forearm},
        {"hand", &skeleton.hand},           {"scapula", &skeleton.scapula}};
    for (const auto& [key, value] : sizes)
        *value = requiredNumber(object, key, kSizes);
    const std::pair<const char*, double*> bends[] = {{"restLumbar", &skeleton.restLumbar},
                                                     {"restThoracic", &skeleton.restThoracic},
                                                     {"restNeck", &skeleton.restNeck},
                                                     {"restHead", &skeleton.restHead}};
    for (const auto& [key, value] : bends)
        *value = requiredNumber(object, key, kDegrees);
    skeleton.shoulderX = requiredNumber(object, "shoulderX", kPlaces);
    skeleton.heel = requiredVector(object, "heel");
    skeleton.ball = requiredVector(object, "ball");
    skeleton.toe = requiredVector(object, "toe");
    skeleton.headCentre = requiredVector(object, "headCentre");
    object.finish();
    return skeleton;
}

using Row = std::vector<double>;

/// Rows of four numbers, the first of them rising.
std::vector<Row> readRows(ObjectReader& object, const char* key) {
    std::vector<Row> rows;
    for (const Item& item : object.items(key)) {
        Row row = numbers(item, kPlaces, {4, 4});
        if (row.empty())
            continue;
        if (!rows.empty() && row[0] <= rows.back()[0])
            item.reject("a row out of order", "rows in rising order of their first number");
        rows.push_back(std::move(row));
    }
    return rows;
}

std::vector<Thickness> readThickness(ObjectReader& object, const char* key) {
    std::vector<Thickness> result;
    for (const Row& row : readRows(object, key))
        result.push_back({row[0], row[1], row[2], row[3]});
    return result;
}

Flesh readFlesh(const Item& item) {
    ObjectReader object = item.object();
    Flesh flesh;
    flesh.thigh = readThickness(object, "thigh");
    flesh.shank = readThickness(object, "shank");
    flesh.upperArm = readThickness(object, "upperArm");
    flesh.forearm = readThickness(object, "forearm");
    flesh.hand = readThickness(object, "hand");
    for (const Row& row : readRows(object, "trunk"))
        flesh.trunk.push_back({row[0], row[1], row[2], row[3]});
    flesh.head = requiredNumber(object, "head", kShares);
    object.finish();
    return flesh;
}

Limit readLimit(ObjectReader& object, const char* key) {
    const auto item = object.required(key);
    const auto ends = item ? numbers(*item, kDegrees, {2, 2}) : std::vector<double>{};
    if (ends.empty())
        return {};
    if (ends[0] > ends[1])
        item->reject("a range that begins above its end", "the smaller number first");
    return {ends[0], ends[1]};
}

BendLimits readBends(ObjectReader& limits, const char* key, const char* side, const char* twist) {
    const auto item = limits.required(key);
    if (!item)
        return {};
    ObjectReader object = item->object();
    const BendLimits bends{readLimit(object, "flex"), readLimit(object, side), readLimit(object, twist)};
    object.finish();
    return bends;
}

JointLimits readLimits(const Item& item) {
    ObjectReader object = item.object();
    JointLimits limits;
    limits.lumbar = readBends(object, "lumbar", "side", "twist");
    limits.thoracic = readBends(object, "thoracic", "side", "twist");
    limits.neck = readBends(object, "neck", "side", "twist");
    limits.head = readBends(object, "head", "side", "twist");
    limits.hip = readBends(object, "hip", "abduction", "rotation");
    limits.shoulder = readBends(object, "shoulder", "abduction", "rotation");
    limits.knee = readLimit(object, "knee");
    limits.ankle = readLimit(object, "ankle");
    limits.elbow = readLimit(object, "elbow");
    limits.wrist = readLimit(object, "wrist");
    object.finish();
    return limits;
}

FloorTolerance readTolerance(const Item& item) {
    ObjectReader object = item.object();
    const FloorTolerance tolerance{requiredNumber(object, "limbs", kShares), requiredNumber(object, "trunk", kShares),
                                   requiredNumber(object, "head", kShares)};
    object.finish();
    return tolerance;
}

std::vector<DrawnPart> readOrder(ObjectReader& orders, ViewKind kind) {
    const auto item = orders.required(kViewKindNames.of(kind));
    return item ? readDrawnParts(*item) : std::vector<DrawnPart>{};
}

View readView(const std::string& name, const Item& item, ObjectReader& orders) {
    ObjectReader object = item.object();
    View view;
    view.name = name;
    view.yaw = requiredNumber(object, "yaw", kDegrees);
    view.pitch = requiredNumber(object, "pitch", kDegrees);
    view.shear = numberOr(object, "shear", kPlaces, 0);
    view.kind = object.word("order", kViewKindNames);
    object.finish();
    view.order = readOrder(orders, view.kind);
    return view;
}

std::vector<View> readViews(const Item& views, const Item& orders) {
    ObjectReader drawing = orders.object();
    std::vector<View> result;
    for (const auto& [name, item] : views.object().entries())
        result.push_back(readView(name, item, drawing));
    for (const auto& [kind, word] : kViewKindNames.entries())
        (void)readOrder(drawing, kind);
    drawing.finish();
    return result;
}

} // namespace

std::vector<DrawnPart> readDrawnParts(const Item& item) {
    std::vector<DrawnPart> parts;
    for (const Item& entry : item.items({6, 7}))
        if (const auto part = entry.word(kDrawnPartNames)) {
            if (std::find(parts.begin(), parts.end(), *part) != parts.end())
                entry.reject("a part that is there already", "each part once");
            parts.push_back(*part);
        }
    return parts;
}

Shared readShared(ObjectReader& file) {
    Shared shared;
    const auto skeleton = file.required("skeleton");
    if (skeleton)
        shared.anatomy.skeleton = readSkeleton(*skeleton);
    if (const auto flesh = file.required("flesh"))
        shared.anatomy.flesh = readFlesh(*flesh);
    if (const auto limits = file.required("limits"))
        shared.anatomy.limits = readLimits(*limits);
    if (const auto tolerance = file.required("floorTolerance"))
        shared.anatomy.floor = readTolerance(*tolerance);
    const auto orders = file.required("orders");
    const auto views = file.required("views");
    if (orders && views)
        shared.anatomy.views = readViews(*views, *orders);
    if (const auto bases = file.required("bases"))
        shared.bases = readPoses(*bases, shared.anatomy.skeleton);
    return shared;
}

} // namespace glidepath::figure
