#include "ui/figure/figure_view.h"
#include "ui/figure/thumbnails.h"
#include "ui_figure/shown.h"

#include <QAccessible>
#include <QPaintEvent>
#include <QTest>

#include <gtest/gtest.h>

namespace glidepath::ui {
namespace {

using test::figureOf;
using test::figures;

class CountingView : public FigureView {
public:
    int paints{0};

protected:
    void paintEvent(QPaintEvent* event) override {
        ++paints;
        FigureView::paintEvent(event);
    }
};

class ShownFigureView : public testing::Test {
protected:
    ShownFigureView() {
        view.resize(400, 300);
        view.setFigure(figures().sharedAnatomy(), figureOf("glute-bridge"));
        view.setFrame(frame(0));
        view.show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(&view));
        settle();
    }
    static figure::Frame frame(std::size_t pose) {
        return figure::frameOf(figures().anatomy(), figureOf("glute-bridge"), pose);
    }
    /// All paint events that are waiting.
    int settle() {
        QCoreApplication::processEvents();
        return std::exchange(view.paints, 0);
    }

    CountingView view;
};

TEST_F(ShownFigureView, PaintsANewFrame) {
    view.setFrame(frame(1));
    EXPECT_EQ(settle(), 1);
}

TEST_F(ShownFigureView, DoesNotPaintAnUnchangedFrame) {
    view.setFrame(frame(0));
    view.setFaded(false);
    view.setLook({});
    EXPECT_EQ(settle(), 0);
}

TEST_F(ShownFigureView, IsPalerWhenFaded) {
    const QImage before = view.grab().toImage();
    view.setFaded(true);
    EXPECT_NE(view.grab().toImage(), before);
}

TEST_F(ShownFigureView, SaysExercisePhaseAndPose) {
    view.setWords(QStringLiteral("Glute bridge"), QStringLiteral("lift"), QStringLiteral("top"));
    const auto* const spoken = QAccessible::queryAccessibleInterface(&view);
    EXPECT_EQ(spoken->text(QAccessible::Name), QStringLiteral("Glute bridge, lift, top"));
    view.setWords(QStringLiteral("Glute bridge"), {}, QStringLiteral("top"));
    EXPECT_EQ(spoken->text(QAccessible::Name), QStringLiteral("Glute bridge, top"));
}

TEST_F(ShownFigureView, KeepsItsBoxThroughAllPhases) {
    const FigureBox before = view.box();
    for (std::size_t pose = 0; pose < figureOf("glute-bridge").poses.size(); ++pose) {
        view.setFrame(frame(pose));
        EXPECT_EQ(view.box(), before);
    }
}

TEST(Thumbnails, AreKept) {
    const Thumbnail small{.still = 1, .size = {130, 92}};
    const figure::Figure& figure = figureOf("glute-bridge");
    const QPixmap first = figureThumbnail(figures().anatomy(), figure, small, {});
    EXPECT_EQ(figureThumbnail(figures().anatomy(), figure, small, {}).cacheKey(), first.cacheKey());
    forgetThumbnails();
    EXPECT_NE(figureThumbnail(figures().anatomy(), figure, small, {}).cacheKey(), first.cacheKey());
}

TEST(Thumbnails, AreOnesOfTheirOwnForEveryLook) {
    const figure::Figure& figure = figureOf("glute-bridge");
    const auto keyOf = [&](const Thumbnail& thumbnail, const Look& look) {
        return figureThumbnail(figures().anatomy(), figure, thumbnail, look).cacheKey();
    };
    const Thumbnail small{.still = 1, .size = {130, 92}};
    const auto usual = keyOf(small, {});
    EXPECT_NE(keyOf(small, {.theme = FigureTheme::Dark}), usual);
    EXPECT_NE(keyOf(small, {.tone = FigureTone::D}), usual);
    EXPECT_NE(keyOf({.still = 0, .size = {130, 92}}, {}), usual);
    EXPECT_NE(keyOf({.still = 1, .facing = figure::Facing::Mirrored, .size = {130, 92}}, {}), usual);
    EXPECT_NE(keyOf({.still = 1, .size = {130, 92}, .devicePixelRatio = 2}, {}), usual);
}

TEST(Thumbnails, HaveThePixelsOfTheScreen) {
    const Thumbnail thumbnail{.size = {130, 92}, .devicePixelRatio = 2};
    const QPixmap pixmap = figureThumbnail(figures().anatomy(), figureOf("cat-cow"), thumbnail, {});
    EXPECT_EQ(pixmap.size(), QSize(260, 184));
    EXPECT_EQ(pixmap.deviceIndependentSize(), QSizeF(130, 92));
}

} // namespace
} // namespace glidepath::ui
