#include "ui/session/figure_stage.h"
#include "ui_session/scene.h"

#include <QImage>

#include <gtest/gtest.h>

namespace glidepath::ui {
namespace {

using namespace std::chrono_literals;

class FigureStageTest : public testing::Test {
protected:
    FigureStageTest() { m_stage.resize(480, 320); }

    coach::SessionView viewAt(Duration time) const {
        return coach::sessionView(test::engineAt(time), {}, m_figures, SoreSide::Varies);
    }
    QImage shownAt(Duration time) {
        m_stage.render(viewAt(time));
        return m_stage.grab().toImage();
    }
    void follow(Motion motion) { m_stage.follow(m_figures, motion); }

    Findings m_findings;
    figure::Figures m_figures{figure::readFigures(std::filesystem::path{GLIDEPATH_DATA_DIR} / "figures", m_findings)};
    FigureStage m_stage;
};

TEST_F(FigureStageTest, MovesWhileARepetitionIsLifted) {
    follow(Motion::Smooth);
    const QImage low = shownAt(20s + 200ms);
    EXPECT_NE(shownAt(21s), low);
}

TEST_F(FigureStageTest, StandsInAHold) {
    follow(Motion::Smooth);
    const QImage before = shownAt(22s + 500ms);
    EXPECT_TRUE(viewAt(23s).figure->still);
    EXPECT_EQ(shownAt(24s), before);
}

TEST_F(FigureStageTest, TurnsForTheOtherSide) {
    follow(Motion::Smooth);
    const QImage right = shownAt(22s + 500ms);
    const Duration otherSide = 20s + 80s + 30s + 80s + 12s;
    EXPECT_EQ(viewAt(otherSide + 2s + 500ms).side->side, Side::Left);
    EXPECT_NE(shownAt(otherSide + 2s + 500ms), right);
}

TEST_F(FigureStageTest, ShowsOnlyStillsWhereNothingMayMove) {
    follow(Motion::Reduced);
    const QImage early = shownAt(20s + 200ms);
    EXPECT_EQ(shownAt(21s + 800ms), early);
}

TEST_F(FigureStageTest, IsPalerWhilePaused) {
    follow(Motion::Smooth);
    const QImage at = shownAt(20s + 500ms);
    session::SessionEngine engine = test::engineAt(20s + 500ms);
    (void)engine.handle(session::CommandKind::Pause, Instant{20s + 500ms});
    m_stage.render(coach::sessionView(engine, {}, m_figures, SoreSide::Varies));
    EXPECT_NE(m_stage.grab().toImage(), at);
}

TEST_F(FigureStageTest, SaysWhatItShows) {
    follow(Motion::Smooth);
    m_stage.render(viewAt(20s + 500ms));
    EXPECT_EQ(m_stage.accessibleName(), QStringLiteral("Clamshell, Lift"));
}

TEST_F(FigureStageTest, HidesWhereAnExerciseHasNoFigure) {
    follow(Motion::Smooth);
    m_stage.render(coach::sessionView(test::engineAt(20s), {}, {}, SoreSide::Varies));
    EXPECT_TRUE(m_stage.isHidden());
}

} // namespace
} // namespace glidepath::ui
