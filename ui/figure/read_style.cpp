#include "ui/figure/read_style.h"

#include "json/reader.h"
#include "ui/qt/text.h"

#include <string_view>
#include <utility>

namespace glidepath::ui {

namespace {

template <class Owner>
using Colour = std::pair<std::string_view, QColor Owner::*>;

constexpr Colour<ThemeColours> kThemeColours[] = {
    {"ground", &ThemeColours::ground},
    {"ink", &ThemeColours::ink},
    {"paleInk", &ThemeColours::paleInk},
    {"shirt", &ThemeColours::shirt},
    {"shirtFar", &ThemeColours::shirtFar},
    {"shirtLine", &ThemeColours::shirtLine},
    {"shorts", &ThemeColours::shorts},
    {"shortsFar", &ThemeColours::shortsFar},
    {"shortsLine", &ThemeColours::shortsLine},
    {"matTop", &ThemeColours::matTop},
    {"matSide", &ThemeColours::matSide},
    {"woodTop", &ThemeColours::woodTop},
    {"woodSide", &ThemeColours::woodSide},
    {"woodFar", &ThemeColours::woodFar},
    {"leg", &ThemeColours::leg},
    {"wall", &ThemeColours::wall},
    {"shadow", &ThemeColours::shadow},
    {"highlight", &ThemeColours::highlight},
    {"nerve", &ThemeColours::nerve},
    {"nerveEdge", &ThemeColours::nerveEdge},
    {"arrow", &ThemeColours::arrow},
    {"arrowEdge", &ThemeColours::arrowEdge},
    {"strap", &ThemeColours::strap},
    {"strapFar", &ThemeColours::strapFar},
    {"band", &ThemeColours::band},
    {"bandFar", &ThemeColours::bandFar},
};
constexpr Colour<ToneColours> kToneColours[] = {
    {"skin", &ToneColours::skin}, {"skinFar", &ToneColours::skinFar}, {"skinLine", &ToneColours::skinLine},
    {"neck", &ToneColours::neck}, {"hair", &ToneColours::hair},
};

constexpr json::Span kShares{0, 1};
constexpr json::Span kSizes{-0.5, 0.5}; ///< body heights; no part of a body is thicker
constexpr json::Count kRows{.least = 2, .most = 40};
constexpr json::Count kOutlinePoints{.least = 6, .most = 60};

std::size_t place(FigureTheme theme) {
    return static_cast<std::size_t>(theme);
}
std::size_t place(FigureTone tone) {
    return static_cast<std::size_t>(tone);
}

QColor readColour(const json::Item& item) {
    const std::string token = item.token();
    const QColor colour{text(token)};
    if (token.size() != 7 || token.front() != '#' || !colour.isValid())
        item.reject("a colour like \"#2BA39B\"");
    return colour;
}

template <class Owner, std::size_t N>
void readColours(json::ObjectReader& object, const Colour<Owner> (&table)[N], Owner& colours) {
    for (const auto& [key, member] : table)
        if (const auto item = object.required(key))
            colours.*member = readColour(*item);
}

double readShare(json::ObjectReader& object, std::string_view key) {
    const auto item = object.required(key);
    return item ? item->number(kShares).value_or(0) : 0;
}

/// The object under a key, which has to be there.
template <class Read>
void readUnder(json::ObjectReader& object, std::string_view key, Read read) {
    if (const auto item = object.required(key)) {
        json::ObjectReader inner = item->object();
        read(inner);
        inner.finish();
    }
}

void readThemes(json::ObjectReader& themes, FigureStyle& style) {
    for (const auto& [theme, name] : kFigureThemeNames.entries()) {
        ThemeColours& colours = style.themes[place(theme)];
        readUnder(themes, name, [&](json::ObjectReader& object) {
            readColours(object, kThemeColours, colours);
            colours.shadowAlpha = readShare(object, "shadowAlpha");
            colours.highlightAlpha = readShare(object, "highlightAlpha");
        });
    }
}

void readTones(json::ObjectReader& tones, FigureStyle& style) {
    for (const auto& [tone, name] : kFigureToneNames.entries())
        readUnder(tones, name, [&, which = place(tone)](json::ObjectReader& object) {
            for (const auto& [theme, themeName] : kFigureThemeNames.entries())
                readUnder(object, themeName, [&, under = place(theme)](json::ObjectReader& colours) {
                    readColours(colours, kToneColours, style.tones[which][under]);
                });
        });
}

/// The numbers of a row; all 0 where they cannot be read.
template <std::size_t N>
std::array<double, N> readRow(const json::Item& row) {
    std::array<double, N> numbers{};
    const auto items = row.items({.least = N, .most = N});
    for (std::size_t number = 0; number < items.size() && number < N; ++number)
        numbers[number] = items[number].number(number == 0 ? kShares : kSizes).value_or(0);
    return numbers;
}

/// Rows are asked for in their order, so that there is one answer between any two of them.
template <class Row>
void checkOrder(const json::Item& item, const std::vector<Row>& rows) {
    for (std::size_t row = 1; row < rows.size(); ++row)
        if (rows[row].along <= rows[row - 1].along)
            return item.reject("rows that do not go up", "rows whose first number is greater in each than before");
}

BoneProfile readBone(const json::Item& item) {
    BoneProfile profile;
    for (const json::Item& row : item.items(kRows)) {
        const auto [along, radius, forward, medial] = readRow<4>(row);
        if (radius <= 0)
            row.reject("a radius that is not above 0", "how thick the limb is");
        profile.push_back({along, {radius, forward, medial}});
    }
    checkOrder(item, profile);
    if (!profile.empty() && (profile.front().along != 0.0 || profile.back().along != 1.0))
        item.reject("rows for a part of the bone", "rows from 0 to 1");
    return profile;
}

TrunkProfile readTrunk(const json::Item& item) {
    TrunkProfile profile;
    for (const json::Item& row : item.items(kRows)) {
        const auto numbers = row.items({.least = 4, .most = 4});
        if (numbers.size() != 4)
            continue;
        const auto number = [&](std::size_t which, json::Span span) { return numbers[which].number(span).value_or(0); };
        constexpr json::Span kGirths{0, 0.5};
        profile.push_back({number(0, kSizes), {number(1, kGirths), number(2, kGirths), number(3, kGirths)}});
    }
    checkOrder(item, profile);
    return profile;
}

std::vector<QPointF> readOutline(json::ObjectReader& object, std::string_view key) {
    std::vector<QPointF> points;
    const auto item = object.required(key);
    if (!item)
        return points;
    for (const json::Item& point : item->items(kOutlinePoints)) {
        const auto numbers = point.items({.least = 2, .most = 2});
        if (numbers.size() == 2)
            points.emplace_back(numbers[0].number(kSizes).value_or(0), numbers[1].number(kSizes).value_or(0));
    }
    return points;
}

/// `middle` and the point opposite to it are mirrored onto themselves.
std::vector<QPointF> evened(const std::vector<QPointF>& points, std::size_t first) {
    std::vector<QPointF> even;
    for (std::size_t index = 0; index < points.size(); ++index) {
        const QPointF opposite = points[(first + points.size() - index) % points.size()];
        even.emplace_back((points[index].x() - opposite.x()) / 2, (points[index].y() + opposite.y()) / 2);
    }
    return even;
}

/// `opposite` is the point to which the first one of the front is mirrored.
HeadOutline readHead(json::ObjectReader& object, std::string_view side, std::string_view front, std::size_t opposite) {
    HeadOutline outline{.side = readOutline(object, side), .front = readOutline(object, front), .evenFront = {}};
    if (outline.side.size() != outline.front.size())
        object.reject("outlines of the head with different numbers of points",
                      "as many from the side as from the front");
    outline.evenFront = evened(outline.front, opposite);
    return outline;
}

void readBones(json::ObjectReader& bones, FigureStyle& style) {
    constexpr std::pair<std::string_view, BoneProfile FigureStyle::*> kBones[] = {
        {"thigh", &FigureStyle::thigh},     {"shank", &FigureStyle::shank}, {"upperArm", &FigureStyle::upperArm},
        {"forearm", &FigureStyle::forearm}, {"hand", &FigureStyle::hand},
    };
    for (const auto& [key, member] : kBones)
        if (const auto item = bones.required(key))
            style.*member = readBone(*item);
}

} // namespace

std::optional<FigureStyle> readFigureStyle(const json::Value& document, json::Report& report) {
    constexpr std::size_t kCrown = 0;
    constexpr std::size_t kOtherTemple = 8;
    json::ObjectReader object = json::topObject(document, report);
    FigureStyle style;
    readUnder(object, "themes", [&](json::ObjectReader& themes) { readThemes(themes, style); });
    readUnder(object, "tones", [&](json::ObjectReader& tones) { readTones(tones, style); });
    readUnder(object, "bones", [&](json::ObjectReader& bones) { readBones(bones, style); });
    if (const auto item = object.required("trunk"))
        style.trunk = readTrunk(*item);
    style.head = readHead(object, "headSide", "headFront", kCrown);
    style.hair = readHead(object, "hairSide", "hairFront", kOtherTemple);
    object.finish();
    return report.hasErrors() ? std::nullopt : std::optional{std::move(style)};
}

} // namespace glidepath::ui
