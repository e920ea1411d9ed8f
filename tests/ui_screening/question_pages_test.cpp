#include "support/unnamed_widgets.h"
#include "ui/kit/tokens.h"
#include "ui/screening/ratings_page.h"
#include "ui/screening/side_figure.h"
#include "ui/screening/side_page.h"
#include "ui/screening/signs_page.h"
#include "ui/screening/things_page.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

Q_DECLARE_METATYPE(glidepath::YesOrNo)

namespace glidepath::ui {
namespace {

using coach::TickView;

QAbstractButton& press(const QWidget& page, const char* name) {
    return *page.findChild<QAbstractButton*>(QLatin1String{name});
}

TickView tick(const char* id, bool ticked = false) {
    return {.id = id, .text = std::string{"Text of "} + id, .hint = {}, .ticked = ticked};
}

QString wordsOf(const QWidget& page) {
    QStringList all;
    for (const auto* each : page.findChildren<QLabel*>())
        all << each->text();
    return all.join(QLatin1Char('|'));
}

TEST(SignsPage, TellsWhatIsTickedAndTakenBack) {
    SignsPage page;
    page.render({{tick("leg"), tick("tingling", true)}, {tick("groin")}, {}});
    QSignalSpy ticked{&page, &SignsPage::ticked};
    press(page, "sign-often-leg").click();
    press(page, "sign-often-tingling").click();
    press(page, "sign-otherwise-groin").click();
    ASSERT_EQ(ticked.count(), 3);
    EXPECT_EQ(ticked[0][0].value<std::string>(), "leg");
    EXPECT_EQ(ticked[0][1].value<YesOrNo>(), YesOrNo::Yes);
    EXPECT_EQ(ticked[1][0].value<std::string>(), "tingling");
    EXPECT_EQ(ticked[1][1].value<YesOrNo>(), YesOrNo::No);
    EXPECT_EQ(ticked[2][0].value<std::string>(), "groin");
}

TEST(SignsPage, KeepsTheFocusWhenItsResultChanges) {
    SignsPage page;
    page.render({{tick("leg"), tick("tingling")}, {}, {}});
    page.show();
    page.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&page));
    QAbstractButton& chosen = press(page, "sign-often-tingling");
    chosen.setFocus();
    page.render({{tick("leg"), tick("tingling", true)},
                 {},
                 coach::NoteView{coach::NoteView::Tone::Warning, "This may be something else.", "Ask."}});
    EXPECT_TRUE(chosen.hasFocus());
    EXPECT_TRUE(chosen.isChecked());
    EXPECT_TRUE(wordsOf(page).contains(QStringLiteral("This may be something else.")));
}

coach::TriggersView triggers(std::optional<SoreSide> side) {
    return {.side = side,
            .bothLegs = side == SoreSide::Both ? "pain in both legs" : "",
            .triggers = {tick("bending"), tick("twisting", true)},
            .fit = {coach::NoteView::Tone::Information, "2 of 3 exercises fit.", ""}};
}

TEST(SidePage, ChoosesASideOnTheFigureAndInTheList) {
    SidePage page;
    page.render(triggers({}));
    QSignalSpy chosen{&page, &SidePage::sideChosen};
    press(page, "side-choice-right").click();
    auto* const figure = page.findChild<SideFigure*>();
    figure->resize(200, 380);
    QTest::mouseClick(figure, Qt::LeftButton, {}, QPoint{40, 200});
    ASSERT_EQ(chosen.count(), 2);
    EXPECT_EQ(chosen[0][0].value<SoreSide>(), SoreSide::Right);
    EXPECT_EQ(chosen[1][0].value<SoreSide>(), SoreSide::Left) << "seen from behind";
}

TEST(SidePage, HasNoSideBeforeOneIsTold) {
    SidePage page;
    page.render(triggers(SoreSide::Left));
    EXPECT_TRUE(press(page, "side-choice-left").isChecked());
    page.render(triggers({}));
    for (const char* side : {"side-choice-left", "side-choice-right", "side-choice-both", "side-choice-varies"})
        EXPECT_FALSE(press(page, side).isChecked()) << side;
}

TEST(SidePage, SaysThatBothLegsMayBeAWarningSignAndLeadsToThem) {
    SidePage page;
    page.render(triggers(SoreSide::Left));
    EXPECT_TRUE(press(page, "side-signs").parentWidget()->isHidden());
    page.render(triggers(SoreSide::Both));
    EXPECT_FALSE(press(page, "side-signs").parentWidget()->isHidden());
    EXPECT_TRUE(wordsOf(page).contains(QStringLiteral("pain in both legs")));
    QSignalSpy wished{&page, &SidePage::signsWished};
    press(page, "side-signs").click();
    EXPECT_EQ(wished.count(), 1);
}

TEST(SidePage, TellsWhatSetsItOff) {
    SidePage page;
    page.render(triggers({}));
    QSignalSpy ticked{&page, &SidePage::ticked};
    press(page, "trigger-bending").click();
    ASSERT_EQ(ticked.count(), 1);
    EXPECT_EQ(ticked[0][0].value<std::string>(), "bending");
    EXPECT_TRUE(press(page, "trigger-twisting").isChecked());
    EXPECT_TRUE(wordsOf(page).contains(QStringLiteral("2 of 3 exercises fit.")));
}

TEST(ThingsPage, TellsWhatIsAtHandAndOneAnswerAboutTheFloor) {
    ThingsPage page;
    page.render({{tick("mat", true), tick("chair")},
                 {tick("easy"), tick("not-now")},
                 {coach::NoteView::Tone::Information, "All fit.", ""}});
    QSignalSpy ticked{&page, &ThingsPage::ticked};
    QSignalSpy floor{&page, &ThingsPage::floorChosen};
    press(page, "thing-mat").click();
    press(page, "floor-easy").click();
    press(page, "floor-not-now").click();
    ASSERT_EQ(ticked.count(), 1);
    EXPECT_EQ(ticked[0][1].value<YesOrNo>(), YesOrNo::No);
    ASSERT_EQ(floor.count(), 2);
    EXPECT_EQ(floor[1][0].value<std::string>(), "not-now");
    EXPECT_FALSE(press(page, "floor-easy").isChecked());
}

TEST(RatingsPage, PresetsNothingAndTellsEachAnswer) {
    RatingsPage page;
    page.render({{"sitting", "Sitting?", {"Short", "Long"}, {}}, {"began", "Since when?", {"Now", "Long ago"}, 1}});
    EXPECT_FALSE(press(page, "rating-sitting-0").isChecked());
    EXPECT_TRUE(press(page, "rating-began-1").isChecked());
    QSignalSpy answered{&page, &RatingsPage::answered};
    press(page, "rating-sitting-1").click();
    ASSERT_EQ(answered.count(), 1);
    EXPECT_EQ(answered[0][0].value<std::string>(), "sitting");
    EXPECT_EQ(answered[0][1].value<std::size_t>(), 1u);
}

TEST(QuestionPages, NameEverythingThatCanBeUsed) {
    SignsPage signs;
    signs.render({{tick("leg")}, {tick("groin")}, {}});
    SidePage side;
    side.render(triggers(SoreSide::Both));
    ThingsPage things;
    things.render({{tick("mat")}, {tick("easy")}, {}});
    RatingsPage ratings;
    ratings.render({{"sitting", "Sitting?", {"Short", "Long"}, {}}});
    for (QWidget* page : {static_cast<QWidget*>(&signs), static_cast<QWidget*>(&side), static_cast<QWidget*>(&things),
                          static_cast<QWidget*>(&ratings)})
        EXPECT_EQ(test::unnamedWidgets(page), QStringList{});
}

TEST(StepPages, ShowWhereOneIsAndBackOnlyBehindTheFirst) {
    SignsPage page;
    page.render({});
    page.showSteps(coach::stepsView(coach::Occasion::FirstTime, coach::ScreeningStep::Signs));
    EXPECT_FALSE(press(page, "signs-back").isHidden());
    EXPECT_TRUE(wordsOf(page).contains(QStringLiteral("What you have")));
    page.showSteps(coach::stepsView(coach::Occasion::Questions, coach::ScreeningStep::Signs));
    EXPECT_TRUE(press(page, "signs-back").isHidden());
}

} // namespace
} // namespace glidepath::ui
