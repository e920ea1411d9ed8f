#include "ui_figure/shown.h"

#include <QBuffer>
#include <QPdfWriter>

#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>

namespace glidepath::ui {
namespace {

using test::figures;
using test::paintedStill;

constexpr QSize kSize{300, 220};
constexpr QRectF kArea{40, 30, 220, 160};

bool isPainted(const QImage& image, int x, int y) {
    return qAlpha(image.pixel(x, y)) > 0;
}

/// How many pixels are painted inside an area, and how many outside.
std::pair<int, int> paintedPixels(const QImage& image, const QRectF& area) {
    int inside = 0;
    int outside = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (isPainted(image, x, y))
                ++(area.contains(QPointF(x + 0.5, y + 0.5)) ? inside : outside);
    return {inside, outside};
}

/// The share of pixels that differ by more than a little.
double difference(const QImage& one, const QImage& other) {
    int differing = 0;
    for (int y = 0; y < one.height(); ++y)
        for (int x = 0; x < one.width(); ++x) {
            const QRgb a = one.pixel(x, y);
            const QRgb b = other.pixel(x, y);
            const int most = std::max({std::abs(qRed(a) - qRed(b)), std::abs(qGreen(a) - qGreen(b)),
                                       std::abs(qBlue(a) - qBlue(b)), std::abs(qAlpha(a) - qAlpha(b))});
            differing += most > 24 ? 1 : 0;
        }
    return static_cast<double>(differing) / (one.width() * one.height());
}

TEST(FigurePainter, PaintsEveryStillInsideItsAreaInEveryTheme) {
    EXPECT_FALSE(figures().all().empty());
    for (const auto& [id, figure] : figures().all())
        for (const FigureTheme theme : kFigureThemes)
            for (std::size_t still = 0; still < figure.stills.size(); ++still) {
                const QImage image = paintedStill(figure, {.theme = theme}, kSize, kArea, figure::Facing::AsWritten,
                                                  Arrows::Shown, still);
                const auto [inside, outside] = paintedPixels(image, kArea);
                EXPECT_GT(inside, 500) << id.text();
                EXPECT_EQ(outside, 0) << id.text() << " still " << still;
            }
}

TEST(FigurePainter, KeepsEveryMomentInsideTheAreaOfTheExercise) {
    for (const auto& [id, figure] : figures().all()) {
        const FigureBox box = boxOf(figures().anatomy(), figure, Arrows::Hidden);
        for (const figure::Doing doing : {figure::Doing::Lift, figure::Doing::Lower, figure::Doing::Go})
            for (int step = 0; step < 12; step += 3) {
                if ((doing == figure::Doing::Go) != figure.goesOn())
                    continue;
                const auto work = figure.goesOn() ? figure::Work::Activity : figure::Work::Repetitions;
                const figure::Frame frame = figure::frameAt(
                    figures().anatomy(), figure,
                    {.doing = doing, .work = work, .elapsed = step / 4.0, .length = 3, .repetition = 1});
                QImage image{kSize, QImage::Format_ARGB32_Premultiplied};
                image.fill(Qt::transparent);
                QPainter painter{&image};
                paintFigure(painter, kArea, box, figure, frame, {});
                painter.end();
                EXPECT_EQ(paintedPixels(image, kArea).second, 0) << id.text() << " " << step;
            }
    }
}

TEST(FigurePainter, MirrorsTheWholePicture) {
    for (const auto& [id, figure] : figures().all()) {
        const QRectF whole{QPointF{}, QSizeF{kSize}};
        const QImage image = paintedStill(figure, {}, kSize, whole);
        const QImage mirrored = paintedStill(figure, {}, kSize, whole, figure::Facing::Mirrored);
        EXPECT_LT(difference(image.mirrored(true, false), mirrored), 0.004) << id.text();
    }
}

TEST(FigurePainter, DoesNotMirrorAsItIsWritten) {
    const QRectF whole{QPointF{}, QSizeF{kSize}};
    const QImage image = paintedStill(test::figureOf("glute-bridge"), {}, kSize, whole);
    EXPECT_GT(difference(image, image.mirrored(true, false)), 0.05);
}

TEST(FigurePainter, PaintsTheSamePictureTwice) {
    for (const auto& [id, figure] : figures().all()) {
        const QRectF whole{QPointF{}, QSizeF{kSize}};
        EXPECT_EQ(paintedStill(figure, {}, kSize, whole), paintedStill(figure, {}, kSize, whole)) << id.text();
    }
}

TEST(FigurePainter, ShowsWhatWorksTheMoreTheStrongerItIs) {
    const figure::Figure& bridge = test::figureOf("glute-bridge");
    const QRectF whole{QPointF{}, QSizeF{kSize}};
    const auto red = [&](double highlight) {
        const QImage image =
            paintedStill(bridge, {.highlight = highlight}, kSize, whole, figure::Facing::AsWritten, Arrows::Hidden, 1);
        long sum = 0;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                sum += qRed(image.pixel(x, y));
        return sum;
    };
    EXPECT_LT(red(0), red(0.5));
    EXPECT_LT(red(0.5), red(1));
}

TEST(FigurePainter, LeavesThePainterAsItWas) {
    QImage image{kSize, QImage::Format_ARGB32_Premultiplied};
    QPainter painter{&image};
    painter.setPen(Qt::green);
    const figure::Figure& figure = test::figureOf("bird-dog");
    paintStill(painter, kArea, boxOf(figures().anatomy(), figure, Arrows::Shown), figures().anatomy(), figure, 0,
               figure::Facing::AsWritten, Arrows::Shown, {});
    EXPECT_EQ(painter.pen().color(), QColor(Qt::green));
    EXPECT_FALSE(painter.hasClipping());
    EXPECT_FALSE(painter.testRenderHint(QPainter::Antialiasing));
}

TEST(FigureBox, HoldsArrowsToo) {
    const figure::Figure& figure = test::figureOf("glute-bridge");
    const FigureBox still = boxOf(figures().anatomy(), figure, Arrows::Shown);
    const FigureBox moving = boxOf(figures().anatomy(), figure, Arrows::Hidden);
    EXPECT_GT(still.top, moving.top);
    EXPECT_EQ(moving, boxOf(figures().anatomy(), figure, Arrows::Hidden));
}

TEST(FigureBox, IsTheSameForBothSidesOfAnAlternatingExercise) {
    const figure::Figure& figure = test::figureOf("bird-dog");
    const FigureBox box = boxOf(figures().anatomy(), figure, Arrows::Hidden);
    const FigureBox other = boxOf(figures().anatomy(), figure::swapped(figure), Arrows::Hidden);
    EXPECT_NEAR(box.left, other.left, 1e-9);
    EXPECT_NEAR(box.top, other.top, 1e-9);
}

/// A page with all exercises.
QByteArray pdfOf(FigureTheme theme) {
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer{&buffer};
    writer.setResolution(300);
    QPainter painter{&writer};
    int index = 0;
    for (const auto& [id, figure] : figures().all()) {
        const QRectF area(100 + index % 3 * 700, 100 + index / 3 * 320, 650, 300);
        paintStill(painter, area, boxOf(figures().anatomy(), figure, Arrows::Shown), figures().anatomy(), figure,
                   figure.stills.size() - 1, figure::Facing::AsWritten, Arrows::Shown, {.theme = theme});
        ++index;
    }
    painter.end();
    return buffer.data();
}

TEST(FigureOnPaper, IsMadeOfLinesAndColoursAndNotOfPictures) {
    for (const FigureTheme theme : kFigureThemes)
        EXPECT_FALSE(pdfOf(theme).contains("/Subtype /Image"));
}

TEST(FigureOnPaper, HasNothingThatCanBeSeenThrough) {
    const QByteArray pdf = pdfOf(FigureTheme::Print);
    EXPECT_FALSE(pdf.contains("/SMask <<"));
    EXPECT_FALSE(pdf.contains("/ShadingType"));
    EXPECT_FALSE(pdf.contains("/ca 0"));
}

} // namespace
} // namespace glidepath::ui
