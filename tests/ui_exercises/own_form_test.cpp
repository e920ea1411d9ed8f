#include "coach/own_form_view.h"
#include "support/unnamed_widgets.h"
#include "ui/exercises/form_fields.h"
#include "ui/exercises/own_form.h"
#include "ui/kit/tokens.h"
#include "ui/kit/widgets.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QTest>

#include <gtest/gtest.h>

#include <algorithm>
#include <memory>
#include <vector>

namespace glidepath::ui {
namespace {

using coach::OwnExerciseForm;
using coach::OwnField;

coach::OwnFormView newForm() {
    coach::OwnFormView view;
    view.form.phases = {2, 3};
    view.generalStopSigns = {"Sharp pain", "Further down", "Numbness"};
    view.mostStopSigns = 3;
    view.phases = {{1, "Settle"}, {2, "Strengthen"}, {3, "Stay well"}};
    view.plan = {"Phase 2: every day at midday."};
    return view;
}

OwnExerciseForm filledIn() {
    OwnExerciseForm form;
    form.id = ExerciseId{"own-hip-roll"};
    form.name = "Hip roll";
    form.steps = {"Lie down.", "Roll."};
    form.position = catalogue::Position::Sitting;
    form.sides = catalogue::SidePattern::Each;
    form.work = coach::OwnWork::Hold;
    form.holdSeconds = 25;
    form.sets = 3;
    form.restSeconds = 10;
    form.timesADay = 2;
    form.daysAWeek = 5;
    form.phases = {1};
    form.stopIf = {"It clicks"};
    form.bodyParts = {"hip", "lower back"};
    form.note = "Shoulders down";
    form.plan = coach::PlanWish::LeaveOut;
    return form;
}

class OwnFormTest : public testing::Test {
protected:
    void SetUp() override {
        applyTokens(Tokens::light());
        page = std::make_unique<OwnForm>();
        page->resize(1176, 800);
        page->show();
        page->activateWindow();
        open(newForm());
    }
    void open(const coach::OwnFormView& view) const {
        page->open(view);
        QApplication::processEvents();
    }
    template <class Widget = QWidget>
    [[nodiscard]] Widget* find(const char* name) const {
        return page->findChild<Widget*>(QString::fromLatin1(name));
    }
    void press(const char* name) const { find<QAbstractButton>(name)->click(); }
    [[nodiscard]] bool isShown(const char* name) const { return find(name)->isVisible(); }
    /// Whether this sentence stands on the page for somebody to read.
    [[nodiscard]] bool says(const char* sentence) const {
        const auto labels = page->findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel* label) {
            return label->isVisible() && label->text() == QString::fromLatin1(sentence);
        });
    }
    [[nodiscard]] static QString focused() {
        QWidget* const widget = QApplication::focusWidget();
        return widget == nullptr ? QString{} : widget->objectName();
    }

    std::unique_ptr<OwnForm> page;
};

TEST_F(OwnFormTest, GivesBackTheFormItWasOpenedWith) {
    coach::OwnFormView view = newForm();
    view.form = filledIn();
    open(view);
    EXPECT_EQ(page->form(), filledIn());
    EXPECT_FALSE(page->isChanged());
}

TEST_F(OwnFormTest, KnowsThatSomethingWasTypedUntilItIsOpenedAnew) {
    QTest::keyClicks(find("own-name"), QStringLiteral("Hip"));
    EXPECT_TRUE(page->isChanged());
    open(newForm());
    EXPECT_FALSE(page->isChanged());
    EXPECT_TRUE(find<QLineEdit>("own-name")->text().isEmpty());
}

TEST_F(OwnFormTest, TakesOneStepALineAndPartsBetweenCommas) {
    find<QPlainTextEdit>("own-steps")->setPlainText(QStringLiteral("One.\n\n Two. \n"));
    find<QLineEdit>("own-body-parts")->setText(QStringLiteral("hip, , buttock"));
    const OwnExerciseForm tidy = coach::tidied(page->form());
    EXPECT_EQ(tidy.steps, (std::vector<std::string>{"One.", "Two."}));
    EXPECT_EQ(tidy.bodyParts, (std::vector<std::string>{"hip", "buttock"}));
}

TEST_F(OwnFormTest, KeepsEmptyLinesSoThatOthersHaveTheirNumbers) {
    find<QPlainTextEdit>("own-steps")->setPlainText(QStringLiteral("One.\n\nTwo."));
    EXPECT_EQ(page->form().steps, (std::vector<std::string>{"One.", "", "Two."}));
}

TEST_F(OwnFormTest, TakesBlanksAloneForNoChange) {
    find<QPlainTextEdit>("own-steps")->setPlainText(QStringLiteral("\n  \n"));
    EXPECT_FALSE(page->isChanged());
}

TEST_F(OwnFormTest, TakesPastedLinesInAFieldOfOne) {
    QApplication::clipboard()->setText(QStringLiteral("Knees soft\nShoulders down\r\n\tSlowly"));
    find<QLineEdit>("own-note")->paste();
    EXPECT_EQ(coach::tidied(page->form()).note, "Knees soft Shoulders down Slowly");
}

TEST_F(OwnFormTest, SaysBeforehandHowLongTextsMayBe) {
    QStringList said;
    for (const QLabel* const label : page->findChildren<QLabel*>())
        said << label->text();
    for (const char* const limit :
         {"At most 22 characters.", "each at most 140 characters", "in at most 110 characters",
          "each at most 110 characters", "each at most 24 characters"})
        EXPECT_EQ(said.filter(QString::fromLatin1(limit)).size(), 1) << limit;
}

TEST_F(OwnFormTest, TakesWhatIsSaidAtAFieldAwayOnceTheFieldChanges) {
    page->showProblems({{OwnField::Name, "Too long."}, {OwnField::Steps, "Too few."}, {OwnField::Phases, "None."}});
    QTest::keyClicks(find("own-steps"), QStringLiteral("a"));
    EXPECT_TRUE(find("own-steps")->accessibleDescription().isEmpty());
    EXPECT_EQ(find("own-name")->accessibleDescription(), QStringLiteral("Too long."));
    QTest::keyClicks(find("own-name"), QStringLiteral("a"));
    EXPECT_TRUE(find("own-name")->accessibleDescription().isEmpty());
    EXPECT_TRUE(says("None."));
    press("own-phase-1");
    EXPECT_FALSE(says("None."));
}

TEST_F(OwnFormTest, TakesWhatIsSaidOfANumberAwayOnceItChanges) {
    page->showProblems({{OwnField::Work, "Too long."}, {OwnField::Sets, "Too many."}, {OwnField::Rest, "No rest."}});
    find<QSpinBox>("own-sets")->setValue(3);
    EXPECT_FALSE(says("Too many."));
    EXPECT_FALSE(says("Too long.")); // of all of them together
    EXPECT_TRUE(says("No rest."));
}

TEST_F(OwnFormTest, TakesWhatIsSaidOfTheLengthAwayOnceTheSidesChange) {
    page->showProblems({{OwnField::Work, "Too long."}});
    find<QComboBox>("own-sides")->setCurrentIndex(1);
    EXPECT_FALSE(says("Too long."));
}

TEST_F(OwnFormTest, TakesWhatIsSaidOfTheSidesAwayOnceSomethingElseIsDone) {
    page->showProblems({{OwnField::Sides, "No sides."}});
    find<QSpinBox>("own-sets")->setValue(3);
    EXPECT_TRUE(says("No sides."));
    press("own-kind-1");
    EXPECT_FALSE(says("No sides."));
}

TEST_F(OwnFormTest, ShowsOnlyTheNumbersThatBelongToWhatOneDoes) {
    EXPECT_TRUE(isShown("own-repetitions") && isShown("own-lift") && isShown("own-sets"));
    EXPECT_FALSE(isShown("own-hold") || isShown("own-minutes"));
    press("own-kind-1");
    EXPECT_TRUE(isShown("own-hold") && isShown("own-rest"));
    EXPECT_FALSE(isShown("own-repetitions"));
    press("own-kind-2");
    EXPECT_TRUE(isShown("own-minutes") && isShown("own-times-a-day"));
    EXPECT_FALSE(isShown("own-sets") || isShown("own-rest") || isShown("own-hold"));
}

TEST_F(OwnFormTest, GoesThroughEverythingByTabInTheOrderOfReading) {
    const QStringList order{
        QStringLiteral("own-name"),        QStringLiteral("own-steps"),   QStringLiteral("own-position"),
        QStringLiteral("own-sides"),       QStringLiteral("own-note"),    QStringLiteral("own-body-parts"),
        QStringLiteral("own-stop-if"),     QStringLiteral("own-kind-0"),  QStringLiteral("own-repetitions"),
        QStringLiteral("own-lift"),        QStringLiteral("own-top"),     QStringLiteral("own-lower"),
        QStringLiteral("own-sets"),        QStringLiteral("own-rest"),    QStringLiteral("own-times-a-day"),
        QStringLiteral("own-days-a-week"), QStringLiteral("own-phase-1"), QStringLiteral("own-phase-2"),
        QStringLiteral("own-phase-3"),     QStringLiteral("own-plan"),    QStringLiteral("own-save"),
        QStringLiteral("own-cancel")};
    QStringList visited;
    for (qsizetype step = 0; step < order.size(); ++step) {
        visited << focused();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    EXPECT_EQ(visited, order) << visited.join(QLatin1Char(' ')).toStdString();
}

TEST_F(OwnFormTest, NamesEverythingThatCanBeUsed) {
    EXPECT_EQ(test::unnamedWidgets(page.get()), QStringList{})
        << test::unnamedWidgets(page.get()).join(' ').toStdString();
}

TEST_F(OwnFormTest, SaysAProblemAtItsFieldAndGoesThere) {
    page->showProblems({{OwnField::Steps, "Too few."}, {OwnField::DaysAWeek, "Too many."}});
    EXPECT_EQ(focused(), QStringLiteral("own-steps"));
    EXPECT_EQ(find("own-steps")->accessibleDescription(), QStringLiteral("Too few."));
    page->showProblems({{OwnField::DaysAWeek, "Too many."}});
    EXPECT_EQ(focused(), QStringLiteral("own-days-a-week"));
    EXPECT_TRUE(find("own-steps")->accessibleDescription().isEmpty());
    page->showProblems({{OwnField::Phases, "None."}});
    EXPECT_EQ(focused(), QStringLiteral("own-phase-1"));
}

TEST_F(OwnFormTest, WishesToSaveWhatWasTyped) {
    std::vector<std::pair<OwnExerciseForm, OwnForm::Notices>> wishes;
    QObject::connect(
        page.get(), &OwnForm::saveWished, page.get(),
        [&](const OwnExerciseForm& form, OwnForm::Notices notices) { wishes.emplace_back(form, notices); });
    QTest::keyClicks(find("own-name"), QStringLiteral("Hip"));
    press("own-save");
    QTest::keyClick(find("own-name"), Qt::Key_S, Qt::ControlModifier);
    ASSERT_EQ(wishes.size(), 2u);
    EXPECT_EQ(wishes[0].first.name, "Hip");
    EXPECT_EQ(wishes[1].second, OwnForm::Notices::NotSeen);
}

TEST_F(OwnFormTest, LetsThePersonDecideAboutWhatIsBetterLeft) {
    std::vector<OwnForm::Notices> wishes;
    QObject::connect(page.get(), &OwnForm::saveWished, page.get(),
                     [&](const OwnExerciseForm&, OwnForm::Notices notices) { wishes.push_back(notices); });
    const coach::LeftOutNotice notice{"Toe touches", "Why.", "Until.", "Bridge", {{ExerciseId{"bridge"}, "Bridge"}}};
    page->showNotices({notice});
    EXPECT_NE(find("left-out"), nullptr);
    EXPECT_EQ(focused(), QStringLiteral("own-go-back"));
    EXPECT_FALSE(isShown("own-save"));
    press("own-save-anyway");
    EXPECT_EQ(wishes, std::vector{OwnForm::Notices::Seen});
    page->showNotices({notice});
    press("own-go-back");
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    EXPECT_EQ(find("left-out"), nullptr);
    EXPECT_TRUE(isShown("own-save"));
}

TEST_F(OwnFormTest, LeadsToWhatDoesInstead) {
    std::vector<ExerciseId> wishes;
    QObject::connect(page.get(), &OwnForm::exerciseWished, page.get(),
                     [&](const ExerciseId& id) { wishes.push_back(id); });
    page->showNotices({{"Toe touches", "Why.", "Until.", "Bridge", {{ExerciseId{"bridge"}, "Bridge"}}}});
    press("instead-bridge");
    EXPECT_EQ(wishes, std::vector{ExerciseId{"bridge"}});
}

TEST_F(OwnFormTest, KeepsWhatWasTypedWhenItCannotBeSaved) {
    QTest::keyClicks(find("own-name"), QStringLiteral("Hip"));
    page->showError(QStringLiteral("No room."));
    EXPECT_TRUE(isShown("own-error"));
    EXPECT_EQ(page->form().name, "Hip");
    QTest::keyClicks(find("own-name"), QStringLiteral("s"));
    EXPECT_FALSE(isShown("own-error"));
}

TEST_F(OwnFormTest, WishesToLeaveByEscAndByItsButtons) {
    int wishes = 0;
    QObject::connect(page.get(), &OwnForm::leaveWished, page.get(), [&] { ++wishes; });
    QTest::keyClick(find("own-steps"), Qt::Key_Escape);
    press("own-cancel");
    press("own-back");
    EXPECT_EQ(wishes, 3);
}

TEST_F(OwnFormTest, ShowsItsPlaceInThePlanOnlyWhenItIsWished) {
    EXPECT_TRUE(isShown("own-plan-sentences"));
    QObject::connect(page.get(), &OwnForm::changed, page.get(), [&] { page->showPlan({"Phase 2."}); });
    press("own-plan");
    EXPECT_FALSE(isShown("own-plan-sentences"));
    press("own-plan");
    EXPECT_TRUE(isShown("own-plan-sentences"));
}

TEST_F(OwnFormTest, NeverScrollsSidewaysWithLargeText) {
    Tokens large = Tokens::light();
    large.textSize = 150;
    applyTokens(large);
    page->resize(920, 640);
    open(newForm());
    QApplication::processEvents();
    EXPECT_LE(page->findChild<QScrollArea*>()->widget()->minimumSizeHint().width(), 920);
}

TEST_F(OwnFormTest, LeavesNumbersAloneWhenTheWheelScrolls) {
    auto* const box = find<QSpinBox>("own-sets");
    const int before = box->value();
    QWheelEvent wheel{
        QPointF{5, 5}, box->mapToGlobal(QPointF{5, 5}), {}, {0, 120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase,
        false};
    QApplication::sendEvent(box, &wheel);
    EXPECT_EQ(box->value(), before);
}

} // namespace
} // namespace glidepath::ui
