#include "coach/exercise_detail.h"
#include "support/somebody.h"
#include "support/unnamed_widgets.h"
#include "ui/exercises/exercises_page.h"
#include "ui/kit/tokens.h"
#include "ui/kit/widgets.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

#include <gtest/gtest.h>

#include <memory>
#include <vector>

namespace glidepath::ui {
namespace {

const coach::Content& shipped() {
    static const coach::Content content = coach::readContent(GLIDEPATH_DATA_DIR, std::nullopt);
    return content;
}

/// The page as the window drives it: every wish for a filter or an exercise is answered.
class ExercisesPageTest : public testing::Test {
protected:
    void SetUp() override {
        applyTokens(Tokens::light());
        page = std::make_unique<ExercisesPage>(shipped().figures);
        QObject::connect(page.get(), &ExercisesPage::filterWished, page.get(),
                         [this](const coach::ExerciseFilter& filter) { renderList(filter); });
        QObject::connect(page.get(), &ExercisesPage::exerciseWished, page.get(),
                         [this](const ExerciseId& id) { renderDetail(id); });
        page->resize(1176, 800);
        renderList({});
        page->show();
        page->activateWindow();
        QApplication::processEvents();
    }

    void renderList(const coach::ExerciseFilter& filter) { page->render(coach::exercisesView(person.input(), filter)); }
    [[nodiscard]] coach::ExerciseDetail detailOf(const ExerciseId& id) {
        return *coach::exerciseDetail(person.input(), id);
    }
    void renderDetail(const ExerciseId& id) { page->renderDetail(detailOf(id)); }
    [[nodiscard]] QAbstractButton* shown(const char* name) const {
        QApplication::processEvents();
        for (auto* const each : page->findChildren<QAbstractButton*>(QString::fromLatin1(name)))
            if (each->isVisible())
                return each;
        return nullptr;
    }
    [[nodiscard]] QLineEdit* search() const { return page->findChild<QLineEdit*>(QStringLiteral("search")); }

    /// The scroll bar of the exercise that is shown.
    [[nodiscard]] QScrollBar* scrollBar() const {
        for (QWidget* each = shown("back"); each != nullptr; each = each->parentWidget())
            if (auto* const area = qobject_cast<QScrollArea*>(each))
                return area->verticalScrollBar();
        return nullptr;
    }

    test::Somebody person{shipped(), 2};
    std::unique_ptr<ExercisesPage> page;
};

TEST_F(ExercisesPageTest, FindsWhatIsTyped) {
    QTest::keyClicks(search(), QStringLiteral("clam"));
    EXPECT_NE(shown("card-clamshell"), nullptr);
    EXPECT_EQ(shown("card-cat-cow"), nullptr);
}

TEST_F(ExercisesPageTest, LeadsFromTheSearchToTheFirstExerciseByDownAndEnter) {
    for (const Qt::Key key : {Qt::Key_Down, Qt::Key_Return}) {
        search()->setText(QStringLiteral("clam"));
        search()->setFocus();
        QTest::keyClick(search(), key);
        EXPECT_EQ(QApplication::focusWidget(), shown("card-clamshell"));
    }
}

TEST_F(ExercisesPageTest, SaysSoWhenNothingFitsAndClearsTheFilters) {
    search()->setText(QStringLiteral("xylophone"));
    QApplication::processEvents();
    EXPECT_NE(page->findChild<QWidget*>(QStringLiteral("no-result")), nullptr);
    shown("clear-filter")->click();
    EXPECT_TRUE(search()->text().isEmpty());
    EXPECT_NE(shown("card-clamshell"), nullptr);
}

TEST_F(ExercisesPageTest, OffersToShowWhatDoesNotFitYet) {
    person.preferences.phase = 1;
    search()->setText(QStringLiteral("clamshell"));
    EXPECT_EQ(shown("card-clamshell"), nullptr);
    shown("show-hidden")->click();
    EXPECT_NE(shown("card-clamshell"), nullptr);
    EXPECT_EQ(page->filter().fit, coach::Fit::Everything);
    EXPECT_EQ(shown("show-hidden"), nullptr);
    shown("clear-filter")->click();
    EXPECT_EQ(page->filter(), coach::ExerciseFilter{});
}

TEST_F(ExercisesPageTest, ClearsASearchThatFindsNothingFromWhereItSaysSo) {
    search()->setText(QStringLiteral("xyz"));
    shown("clear-all")->click();
    EXPECT_NE(shown("card-clamshell"), nullptr);
    EXPECT_EQ(page->focusWidget(), search());
}

TEST_F(ExercisesPageTest, ShowsEverythingWhenTheTickIsTakenAway) {
    person.preferences.phase = 1;
    renderList(page->filter());
    EXPECT_EQ(shown("card-clamshell"), nullptr);
    shown("filter-fit")->click();
    EXPECT_NE(shown("card-clamshell"), nullptr);
}

TEST_F(ExercisesPageTest, OffersToChangeAndRemoveOnlyOnesOwn) {
    auto detail = detailOf(ExerciseId{"clamshell"});
    page->renderDetail(detail);
    EXPECT_EQ(shown("own-change"), nullptr);
    detail.card.origin = catalogue::Origin::Own;
    page->renderDetail(detail);
    EXPECT_NE(shown("own-change"), nullptr);
    EXPECT_NE(shown("own-remove"), nullptr);
}

TEST_F(ExercisesPageTest, FitsAtLargeTextIntoTheSmallestWindow) {
    Tokens large = Tokens::light();
    large.textSize = 150;
    applyTokens(large);
    const ExercisesPage fresh{shipped().figures};
    EXPECT_LE(fresh.minimumSizeHint().width(), 868);
    applyTokens(Tokens::light());
}

TEST_F(ExercisesPageTest, NarrowsByWhatIsTickedAndKeepsTheSearch) {
    search()->setText(QStringLiteral("hip"));
    shown("filter-aim-nerve-glide")->click();
    EXPECT_EQ(page->filter().search, "hip");
    EXPECT_EQ(page->filter().aims.size(), 1u);
    EXPECT_EQ(shown("card-clamshell"), nullptr);
    shown("filter-aim-nerve-glide")->click();
    EXPECT_NE(shown("card-clamshell"), nullptr);
}

TEST_F(ExercisesPageTest, OpensAnExerciseAndGoesBackToItsCardWithEsc) {
    shown("card-clamshell")->click();
    EXPECT_EQ(page->shown(), ExerciseId{"clamshell"});
    EXPECT_EQ(QApplication::focusWidget(), shown("back"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    EXPECT_FALSE(page->shown());
    EXPECT_EQ(QApplication::focusWidget(), shown("card-clamshell"));
}

TEST_F(ExercisesPageTest, OpensACardWithEnter) {
    shown("card-clamshell")->setFocus();
    QTest::keyClick(shown("card-clamshell"), Qt::Key_Return);
    EXPECT_EQ(page->shown(), ExerciseId{"clamshell"});
}

TEST_F(ExercisesPageTest, LeadsToEasierAndHarderOnes) {
    renderDetail(ExerciseId{"clamshell"});
    shown("go-glute-bridge")->click();
    EXPECT_EQ(page->shown(), ExerciseId{"glute-bridge"});
}

TEST_F(ExercisesPageTest, WishesToDoItOnce) {
    renderDetail(ExerciseId{"clamshell"});
    std::vector<ExerciseId> wishes;
    QObject::connect(page.get(), &ExercisesPage::doOnceWished, page.get(),
                     [&](const ExerciseId& id) { wishes.push_back(id); });
    shown("do-once")->click();
    EXPECT_EQ(wishes, std::vector{ExerciseId{"clamshell"}});
}

TEST_F(ExercisesPageTest, DoesNotOfferWhatThisPhaseDoesNotHave) {
    person.preferences.phase = 1;
    renderDetail(ExerciseId{"clamshell"});
    EXPECT_EQ(shown("do-once"), nullptr);
}

TEST_F(ExercisesPageTest, SaysWhyAnExerciseRestsAndDoesNotOfferIt) {
    person.practise("clamshell", 1, Feel::SharpPain);
    renderDetail(ExerciseId{"clamshell"});
    QStringList reasons;
    for (const auto* const words : page->findChildren<QLabel*>(QStringLiteral("standing-reason")))
        reasons << words->text();
    ASSERT_EQ(reasons.size(), 2);
    EXPECT_TRUE(reasons[0].startsWith(QStringLiteral("Clamshell brought sharp pain")));
    EXPECT_EQ(reasons[1], QStringLiteral("It is offered again on Saturday 21 November."));
    EXPECT_EQ(shown("do-once"), nullptr);
}

TEST_F(ExercisesPageTest, LeavesAnExerciseOutAndPutsItBack) {
    QObject::connect(page.get(), &ExercisesPage::decided, page.get(), [this](const journal::Decision& decision) {
        person.decide(decision.kind, decision.subject);
        renderDetail(*page->shown());
    });
    renderDetail(ExerciseId{"clamshell"});
    shown("change-standing")->click();
    EXPECT_EQ(detailOf(ExerciseId{"clamshell"}).card.status, coach::PlanStatus::PutAside);
    EXPECT_EQ(shown("do-once"), nullptr);
    EXPECT_EQ(shown("change-standing")->text(), QStringLiteral("Put it back"));
    shown("change-standing")->click();
    EXPECT_NE(shown("do-once"), nullptr);
}

TEST_F(ExercisesPageTest, TellsHowFarEachNeedOfAGateHasCome) {
    person.preferences.phase = 1;
    person.practise("ankle-pumps", 3).practise("ankle-pumps", 2);
    renderDetail(ExerciseId{"seated-nerve-floss"});
    const auto* const need = page->findChild<QWidget*>(QStringLiteral("need"));
    ASSERT_NE(need, nullptr);
    EXPECT_EQ(need->accessibleName(), QStringLiteral("Ankle pumps, 2 of 3 good sessions, not yet met"));
}

TEST_F(ExercisesPageTest, AsksTheQuestionsOfAGateAndTellsWhatTheyComeTo) {
    person.preferences.phase = 3;
    std::vector<journal::Decision> decided;
    QObject::connect(page.get(), &ExercisesPage::decided, page.get(),
                     [&](const journal::Decision& decision) { decided.push_back(decision); });
    renderDetail(ExerciseId{"knee-to-chest-double"});
    EXPECT_FALSE(shown("ask-stretch-need-0-1")->isChecked());
    shown("ask-stretch-need-0-1")->click();
    EXPECT_TRUE(decided.empty());
    shown("ask-stretch-need-1-1")->click();
    ASSERT_EQ(decided.size(), 1u);
    EXPECT_EQ(decided[0].kind, journal::DecisionKind::GateFits);
    EXPECT_EQ(decided[0].subject, "stretch-need");
    shown("ask-stretch-need-1-0")->click();
    EXPECT_EQ(decided.back().kind, journal::DecisionKind::GateDoesNotFit);
}

TEST_F(ExercisesPageTest, SpeaksTheStatusOfACard) {
    person.decide(journal::DecisionKind::LeftOut, "clamshell");
    coach::ExerciseFilter everything;
    everything.fit = coach::Fit::Everything;
    renderList(everything);
    EXPECT_TRUE(shown("card-clamshell")->accessibleName().endsWith(QStringLiteral("Put aside")));
}

TEST_F(ExercisesPageTest, WishesAPaceOfItsOwnAndTheOneOfTheSettingsAgain) {
    renderDetail(ExerciseId{"clamshell"});
    std::vector<std::optional<programme::Pace>> wishes;
    QObject::connect(page.get(), &ExercisesPage::paceWished, page.get(),
                     [&](const ExerciseId&, std::optional<programme::Pace> pace) { wishes.push_back(pace); });
    shown("pace-2")->click();
    shown("pace-0")->click();
    ASSERT_EQ(wishes.size(), 2u);
    EXPECT_EQ(wishes[0], programme::Pace::KeyEachRepetition);
    EXPECT_FALSE(wishes[1]);
}

TEST_F(ExercisesPageTest, KeepsFocusAndPlaceWhileThePaceIsChosenByKeyboard) {
    const ExerciseId id{"clamshell"};
    QObject::connect(page.get(), &ExercisesPage::paceWished, page.get(),
                     [&](const ExerciseId&, std::optional<programme::Pace> pace) {
                         person.preferences.paceByExercise.insert_or_assign(id, *pace);
                         renderDetail(id);
                     });
    page->resize(800, 400);
    renderDetail(id);
    auto* const choice = shown("pace-0");
    choice->setFocus();
    scrollBar()->setValue(200);
    QTest::keyClick(choice, Qt::Key_Down);
    EXPECT_EQ(QApplication::focusWidget(), shown("pace-1"));
    EXPECT_TRUE(shown("pace-1")->isChecked());
    EXPECT_EQ(scrollBar()->value(), 200);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    EXPECT_FALSE(page->shown());
}

TEST_F(ExercisesPageTest, KeepsFocusAndPlaceWhenTheExerciseIsDrawnAnew) {
    page->resize(800, 400);
    renderDetail(ExerciseId{"clamshell"});
    shown("pace-2")->setFocus();
    QApplication::processEvents();
    scrollBar()->setValue(200);
    auto detail = detailOf(ExerciseId{"clamshell"});
    detail.timesDone = 12;
    page->renderDetail(detail);
    EXPECT_EQ(scrollBar()->value(), 200);
    EXPECT_EQ(QApplication::focusWidget(), shown("pace-2"));
}

TEST_F(ExercisesPageTest, KeepsTheFocusOnThePageWhenAnotherExerciseIsChosen) {
    renderDetail(ExerciseId{"clamshell"});
    shown("go-glute-bridge")->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    EXPECT_EQ(QApplication::focusWidget(), shown("back"));
    EXPECT_EQ(scrollBar()->value(), 0);
}

TEST_F(ExercisesPageTest, TicksAFilterWithEnter) {
    shown("filter-aim-nerve-glide")->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    EXPECT_EQ(page->filter().aims.size(), 1u);
}

TEST_F(ExercisesPageTest, NamesEverythingThatCanBeUsed) {
    EXPECT_EQ(test::unnamedWidgets(page.get()), QStringList{});
    renderDetail(ExerciseId{"clamshell"});
    EXPECT_EQ(test::unnamedWidgets(page.get()), QStringList{});
    person.preferences.phase = 3;
    renderDetail(ExerciseId{"knee-to-chest-double"});
    EXPECT_EQ(test::unnamedWidgets(page.get()), QStringList{});
}

TEST_F(ExercisesPageTest, ShowsEveryExerciseInEveryPhase) {
    for (const int phase : {1, 2, 3})
        for (const auto& exercise : shipped().catalogue.exercises()) {
            person.preferences.phase = phase;
            renderDetail(exercise.id);
            EXPECT_EQ(page->shown(), exercise.id);
        }
}

} // namespace
} // namespace glidepath::ui
