#include "json/parse.h"
#include "ui/figure/figure_style.h"
#include "ui/figure/read_style.h"

#include <gtest/gtest.h>

#include <string>

namespace glidepath::ui {
namespace {

/// What a style with a change in its text is found to be; empty when it can be used.
std::string foundIn(std::string_view replaced, std::string_view by) {
    std::string text{figureStyleText()};
    const auto place = text.find(replaced);
    if (place == std::string::npos)
        return "nothing to replace";
    text.replace(place, replaced.size(), by);
    json::Report report{"style.json"};
    const auto document = json::parse(text, report);
    if (!document)
        return "no JSON";
    const bool isRead = readFigureStyle(*document, report).has_value();
    EXPECT_EQ(isRead, !report.hasErrors());
    Findings findings;
    report.appendTo(findings);
    return findings.empty() ? std::string{} : findings.front().pointer;
}

TEST(FigureStyle, IsReadFromTheTextThatIsCompiledIn) {
    EXPECT_EQ(figureStyle().colours(FigureTheme::Light).shirt, QColor(0x2B, 0xA3, 0x9B));
    EXPECT_EQ(figureStyle().colours(FigureTheme::Print, FigureTone::B).skin, QColor(0xF3, 0xDC, 0xCB));
}

TEST(FigureStyle, HasLighterHairForTheDarkTonesOnADarkGround) {
    for (const FigureTone tone : {FigureTone::C, FigureTone::D}) {
        const QColor onLight = figureStyle().colours(FigureTheme::Light, tone).hair;
        EXPECT_GT(figureStyle().colours(FigureTheme::Dark, tone).hair.lightness(), onLight.lightness());
    }
}

TEST(FigureStyle, GoesThroughTheRowsOfABone) {
    const BoneProfile& thigh = figureStyle().thigh;
    for (const GirthRow& row : thigh)
        EXPECT_NEAR(girthAt(thigh, row.along).radius, row.girth.radius, 1e-9);
    EXPECT_LT(girthAt(thigh, 0.6).radius, girthAt(thigh, 0.5).radius);
}

TEST(FigureStyle, IsTheSameToBothSidesFromTheFrontWhereItHasToBe) {
    const auto& points = figureStyle().hair.evenFront;
    double sum = 0;
    for (const QPointF point : points)
        sum += point.x();
    EXPECT_NEAR(sum, 0, 1e-9);
}

TEST(FigureStyle, RefusesWhatIsMissingUnknownOrOutOfRange) {
    EXPECT_EQ(foundIn("\"matTop\": \"#D3E6EE\", ", ""), "/themes/light");
    EXPECT_EQ(foundIn("\"matTop\"", "\"matTopp\""), "/themes/light");
    EXPECT_EQ(foundIn("#2BA39B", "teal"), "/themes/light/shirt");
    EXPECT_EQ(foundIn("\"shadowAlpha\": 0.13", "\"shadowAlpha\": 1.3"), "/themes/light/shadowAlpha");
    EXPECT_EQ(foundIn("[0.2, 0.069, -0.001, 0.02]", "[0.2, 0.069, -0.001]"), "/bones/thigh/1");
    EXPECT_EQ(foundIn("[0.2, 0.069, -0.001, 0.02]", "[0.2, 0, -0.001, 0.02]"), "/bones/thigh/1");
    EXPECT_EQ(foundIn("[0.2, 0.069, -0.001, 0.02]", "[0.5, 0.069, -0.001, 0.02]"), "/bones/thigh");
    EXPECT_EQ(foundIn("[1, 0.0435, 0, 0]", "[0.9, 0.0435, 0, 0]"), "/bones/thigh");
    EXPECT_EQ(foundIn("[0, 0.07035], ", ""), "");
}

} // namespace
} // namespace glidepath::ui
