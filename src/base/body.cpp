#include "base/body.h"

#include "base/answer_words.h"
#include "base/names.h"

namespace glidepath {

namespace {

constexpr auto kSides = names<Side>({{Side::Left, "left"}, {Side::Right, "right"}});
constexpr auto kSoreSides = names<SoreSide>(
    {{SoreSide::Left, "left"}, {SoreSide::Right, "right"}, {SoreSide::Both, "both"}, {SoreSide::Varies, "varies"}});

} // namespace

std::string_view name(Side side) {
    return kSides.of(side);
}
std::string_view name(SoreSide side) {
    return kSoreSides.of(side);
}
std::string_view name(FarthestPoint point) {
    return kFarthestPoints.of(point);
}
std::optional<Side> parseSide(std::string_view text) {
    return kSides.parse(text);
}
std::optional<SoreSide> parseSoreSide(std::string_view text) {
    return kSoreSides.parse(text);
}
std::optional<FarthestPoint> parseFarthestPoint(std::string_view text) {
    return kFarthestPoints.parse(text);
}

} // namespace glidepath
