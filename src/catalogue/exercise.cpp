#include "catalogue/exercise.h"

#include "catalogue/words.h"

namespace glidepath::catalogue {

std::string_view name(Category category) {
    return kCategories.of(category);
}
std::string_view name(Position position) {
    return kPositions.of(position);
}
std::string_view name(SidePattern pattern) {
    return kSidePatterns.of(pattern);
}
std::string_view name(CuePart part) {
    return kCueParts.of(part);
}
std::optional<Category> parseCategory(std::string_view text) {
    return kCategories.parse(text);
}
std::optional<Position> parsePosition(std::string_view text) {
    return kPositions.parse(text);
}
std::optional<SidePattern> parseSidePattern(std::string_view text) {
    return kSidePatterns.parse(text);
}
std::optional<CuePart> parseCuePart(std::string_view text) {
    return kCueParts.parse(text);
}

} // namespace glidepath::catalogue
