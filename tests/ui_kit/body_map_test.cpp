#include "support/unnamed_widgets.h"
#include "ui/kit/body_figure.h"
#include "ui/kit/body_map.h"
#include "ui/kit/tokens.h"

#include <QAbstractButton>
#include <QImage>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace glidepath::ui {
namespace {

class BodyMapTest : public testing::Test {
protected:
    BodyMapTest() { m_map.resize(330, 520); }
    QAbstractButton& choice(const char* place) {
        return *m_map.findChild<QAbstractButton*>(QStringLiteral("place-%1").arg(QLatin1String{place}));
    }
    BodyMap m_map{QStringLiteral("place")};
};

TEST_F(BodyMapTest, IsUnansweredAtFirst) {
    EXPECT_EQ(m_map.place(), std::nullopt);
}

TEST_F(BodyMapTest, TakesEachPlaceOfTheListAndNoPainAnywhere) {
    QSignalSpy answered{&m_map, &BodyMap::answered};
    for (const auto place : {FarthestPoint::Back, FarthestPoint::Buttock, FarthestPoint::Thigh, FarthestPoint::Calf,
                             FarthestPoint::Foot, FarthestPoint::None}) {
        choice(name(place).data()).click();
        EXPECT_EQ(m_map.place(), place);
    }
    EXPECT_EQ(answered.count(), 6);
}

TEST_F(BodyMapTest, HasOneAnswerAtATime) {
    choice("none").click();
    choice("calf").click();
    EXPECT_FALSE(choice("none").isChecked());
}

TEST_F(BodyMapTest, TakesDigitsFromTheSpineDownwards) {
    QTest::keyClick(&m_map, Qt::Key_0);
    EXPECT_EQ(m_map.place(), FarthestPoint::None);
    QTest::keyClick(&m_map, Qt::Key_5);
    EXPECT_EQ(m_map.place(), FarthestPoint::Foot);
    QTest::keyClick(&m_map, Qt::Key_Backspace);
    EXPECT_EQ(m_map.place(), std::nullopt);
}

TEST_F(BodyMapTest, KeepsItsAnswerWhateverArrowIsPressed) {
    m_map.show();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&m_map));
    QTest::keyClick(&m_map, Qt::Key_4);
    QSignalSpy answered{&m_map, &BodyMap::answered};
    for (const auto arrow : {Qt::Key_Up, Qt::Key_Right, Qt::Key_Down, Qt::Key_Right, Qt::Key_Down, Qt::Key_Left})
        QTest::keyClick(m_map.focusWidget(), arrow);
    EXPECT_EQ(m_map.place(), FarthestPoint::Calf);
    EXPECT_EQ(answered.count(), 0);
}

TEST_F(BodyMapTest, MovesBetweenThePlacesWithLeftAndRightAndStopsAtTheEnds) {
    m_map.show();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&m_map));
    m_map.entrance()->setFocus();
    QTest::keyClick(m_map.focusWidget(), Qt::Key_Left);
    EXPECT_TRUE(choice("back").hasFocus());
    QTest::keyClick(m_map.focusWidget(), Qt::Key_Right);
    EXPECT_TRUE(choice("buttock").hasFocus());
    QTest::keyClick(m_map.focusWidget(), Qt::Key_Space);
    EXPECT_EQ(m_map.place(), FarthestPoint::Buttock);
}

TEST_F(BodyMapTest, NamesEverythingThatCanBeUsed) {
    EXPECT_EQ(test::unnamedWidgets(&m_map), QStringList{});
}

constexpr int kSize = 400;

/// Whether the figure is filled with the accent at a point left (negative) or right of its middle.
bool filled(FarthestPoint chosen, SoreSide sore, FarthestPoint place, int sideways) {
    QImage image{kSize, kSize, QImage::Format_ARGB32};
    image.fill(Qt::black);
    QPainter painter{&image};
    const BodyFigure figure{QRectF{0, 0, kSize, kSize}};
    figure.paint(painter, chosen, sore);
    return image.pixelColor(kSize / 2 + sideways, static_cast<int>(figure.middle(place))) == tokens().accent;
}

constexpr int kLeg = 22; ///< from the middle to the middle of a leg

TEST(BodyFigure, ShowsTheLeftOfTheBodyAtTheLeft) {
    EXPECT_TRUE(filled(FarthestPoint::Thigh, SoreSide::Left, FarthestPoint::Thigh, -kLeg));
    EXPECT_FALSE(filled(FarthestPoint::Thigh, SoreSide::Left, FarthestPoint::Thigh, kLeg));
    EXPECT_TRUE(filled(FarthestPoint::Thigh, SoreSide::Right, FarthestPoint::Thigh, kLeg));
    EXPECT_FALSE(filled(FarthestPoint::Thigh, SoreSide::Right, FarthestPoint::Thigh, -kLeg));
}

TEST(BodyFigure, FillsBothLegsWhenNoSingleSideIsSore) {
    for (const auto sore : {SoreSide::Both, SoreSide::Varies})
        for (const int sideways : {-kLeg, kLeg})
            EXPECT_TRUE(filled(FarthestPoint::Calf, sore, FarthestPoint::Calf, sideways));
}

TEST(BodyFigure, FillsOnlyTheFarthestPlace) {
    EXPECT_FALSE(filled(FarthestPoint::Thigh, SoreSide::Left, FarthestPoint::Back, 0));
    EXPECT_FALSE(filled(FarthestPoint::Thigh, SoreSide::Left, FarthestPoint::Calf, -kLeg));
    EXPECT_FALSE(filled(FarthestPoint::None, SoreSide::Left, FarthestPoint::Back, 0));
}

TEST(BodyFigure, FindsThePlaceUnderAFinger) {
    const BodyFigure figure{QRectF{0, 0, kSize, kSize}};
    for (const auto place : kPlaces)
        for (const int sideways : {-kLeg, kLeg})
            EXPECT_EQ(figure.at({kSize / 2.0 + sideways, figure.middle(place)}), place);
    EXPECT_EQ(figure.at({2, 2}), std::nullopt);
}

} // namespace
} // namespace glidepath::ui
