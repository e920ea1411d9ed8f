#include "support/unnamed_widgets.h"
#include "ui/learn/heat_cold_section.h"
#include "ui/learn/learn_page.h"
#include "ui/learn/question_row.h"

#include <QAccessible>
#include <QApplication>
#include <QListWidget>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

#include <vector>

namespace glidepath::ui {
namespace {

using namespace std::chrono_literals;
using coach::Treatment;
using guidance::Symbol;
using guidance::TopicForm;
using State = coach::HeatColdTimer::State;

coach::EntryView entry(const char* id) {
    const std::string text = std::string{"Text "} + id +
                             ", and some more of it, so that it is longer than a line that reads well and has to go "
                             "on in a second one, whatever the width of the window may be.";
    return {id, std::string{"Title "} + id, text, Symbol::Leaf, std::string{"Origin "} + id};
}

coach::LearnView view() {
    coach::WarningSignsSection signs;
    signs.view.signs.emergency = {
        "Get help",
        "Call now. Say what has changed and since when, and that there is to be no exercise until "
        "somebody has examined you, here or elsewhere.",
        {{"numb", "numbness", "", {}}}};
    signs.sources["numb"] = "Origin numb";
    coach::LeaveForNowView leave{"Leave these for now", "A lead.", "A foot.", {}};
    leave.items.push_back({"bends",
                           "Bends",
                           "They pull.",
                           "Not in phase 1.",
                           "A bridge",
                           {{ExerciseId{"bridge"}, "Bridge"}},
                           "Origin bends"});
    coach::HeatAndColdView heat{"Heat and cold",
                                "For comfort.",
                                {Treatment::Heat, "Heat", "Warm.", {15min, 20min}, 20min, "Origin heat"},
                                {Treatment::Cold, "Cold", "Cool.", {10min, 15min}, 15min, "Origin cold"},
                                {"caution", "Not on numb skin.", "Look.", Symbol::None, "Origin caution"},
                                {entry("note")}};
    return {
        {{"warning-signs", "Warning signs", Symbol::Alert, signs},
         {"leave-for-now", "Leave for now", Symbol::Hand, leave},
         {"heat-and-cold", "Heat and cold", Symbol::Flame, heat},
         {"questions", "Questions", Symbol::Question,
          coach::TopicView{
              "Questions", "", TopicForm::Questions, {{"", {entry("one"), entry("two")}}, {"More", {entry("three")}}}}},
         {"tips", "Tips", Symbol::Leaf,
          coach::TopicView{"Tips", "A lead.", TopicForm::Tips, {{"A group", {entry("tip")}}}}}}};
}

QStringList cutTexts(const QWidget& page) {
    QStringList cut;
    for (const auto* each : page.findChildren<QLabel*>())
        if (each->isVisible() && each->wordWrap() && each->height() < each->heightForWidth(each->width()))
            cut << each->text();
    return cut;
}

class LearnPageTest : public testing::Test {
protected:
    LearnPageTest() {
        m_page.render(view());
        m_page.resize(1176, 776);
        m_page.show();
        m_page.activateWindow();
        QApplication::processEvents();
    }
    template <class Widget>
    Widget* find(const char* name) {
        return m_page.findChild<Widget*>(QLatin1String{name});
    }
    QAbstractButton& button(const char* name) { return *find<QAbstractButton>(name); }
    QListWidget& list() { return *find<QListWidget>("learn-sections"); }
    QuestionRow& question(const char* name) { return *find<QuestionRow>(name); }
    void key(Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); }
    QString visibleWords() {
        QStringList all;
        for (const auto* each : m_page.findChildren<QLabel*>())
            if (each->isVisible())
                all << each->text();
        return all.join(QLatin1Char('|'));
    }
    bool shows(const char* words) { return visibleWords().contains(QLatin1String{words}); }
    void open(const char* section) {
        m_page.open(QLatin1String{section});
        QApplication::processEvents();
    }
    coach::TimerView running(Treatment treatment) { return {State::Running, treatment, 12min + 40s, 20min, 0.37}; }

    figure::Figures m_figures;
    LearnPage m_page{m_figures};
};

TEST_F(LearnPageTest, ListsTheSectionsAndOpensTheFirst) {
    ASSERT_EQ(list().count(), 5);
    EXPECT_EQ(list().item(0)->text(), QStringLiteral("Warning signs"));
    EXPECT_TRUE(shows("Numbness"));
}

TEST_F(LearnPageTest, GoesFromSectionToSectionByTheArrowKeys) {
    list().setFocus();
    key(Qt::Key_Down);
    EXPECT_TRUE(shows("They pull."));
    EXPECT_FALSE(shows("Numbness"));
    key(Qt::Key_Up);
    EXPECT_TRUE(shows("Numbness"));
    key(Qt::Key_End);
    EXPECT_TRUE(shows("Text tip"));
    EXPECT_TRUE(list().hasFocus());
}

TEST_F(LearnPageTest, SaysWhereItsWordsComeFromAndWhoHasReadThem) {
    EXPECT_TRUE(shows("Reviewed by a clinician: not yet."));
}

TEST_F(LearnPageTest, ShowsSourcesOnlyWhenAskedAndInEverySectionThen) {
    const std::pair<const char*, const char*> sections[] = {{"warning-signs", "Origin numb"},
                                                            {"leave-for-now", "Origin bends"},
                                                            {"heat-and-cold", "Origin caution"},
                                                            {"questions", "Origin one"},
                                                            {"tips", "Origin tip"}};
    for (const auto& [section, origin] : sections) {
        open(section);
        EXPECT_FALSE(shows(origin)) << section;
        EXPECT_TRUE(button("learn-sources").isVisible());
    }
    button("learn-sources").click();
    EXPECT_EQ(button("learn-sources").accessibleName(), QStringLiteral("Hide sources"));
    for (const auto& [section, origin] : sections) {
        open(section);
        EXPECT_TRUE(shows(origin)) << section;
    }
    button("learn-sources").click();
    EXPECT_FALSE(shows("Origin tip"));
}

TEST_F(LearnPageTest, LeadsFromTheListOverTheSwitchToTheText) {
    open("leave-for-now");
    list().setFocus();
    QStringList names;
    for (int i = 0; i < 3; ++i) {
        key(Qt::Key_Tab);
        names << QApplication::focusWidget()->objectName();
    }
    EXPECT_EQ(names, (QStringList{QStringLiteral("learn-sources"), QStringLiteral("learn-text"),
                                  QStringLiteral("instead-bends-bridge")}));
}

TEST_F(LearnPageTest, NamesEverythingThatCanBeUsed) {
    for (const char* section : {"warning-signs", "leave-for-now", "heat-and-cold", "questions", "tips"}) {
        open(section);
        EXPECT_EQ(test::unnamedWidgets(&m_page), QStringList{}) << section;
    }
}

TEST_F(LearnPageTest, OpensTheExerciseThatDoesInstead) {
    std::vector<ExerciseId> wished;
    QObject::connect(&m_page, &LearnPage::exerciseWished, [&wished](const ExerciseId& id) { wished.push_back(id); });
    open("leave-for-now");
    for (const char* words : {"Bends", "They pull.", "Not in phase 1.", "A bridge", "A foot."})
        EXPECT_TRUE(shows(words)) << words;
    button("instead-bends-bridge").setFocus();
    key(Qt::Key_Return);
    EXPECT_EQ(wished, std::vector{ExerciseId{"bridge"}});
}

TEST_F(LearnPageTest, KeepsTheTitlesOfTheTableOnlyWhereItIsATable) {
    open("leave-for-now");
    EXPECT_TRUE(shows("For now, not this"));
    m_page.resize(700, 776);
    QApplication::processEvents();
    EXPECT_FALSE(shows("For now, not this"));
    EXPECT_TRUE(shows("They pull."));
}

TEST_F(LearnPageTest, HasOneQuestionOpenAtATime) {
    open("questions");
    EXPECT_TRUE(shows("Text one"));
    question("question-three").click();
    EXPECT_FALSE(shows("Text one"));
    EXPECT_TRUE(shows("Text three"));
    question("question-three").click();
    EXPECT_FALSE(shows("Text three"));
}

TEST_F(LearnPageTest, OpensAndClosesQuestionsByEnterAndSpaceAndMovesByArrows) {
    open("questions");
    question("question-one").setFocus();
    key(Qt::Key_Down);
    key(Qt::Key_Down);
    key(Qt::Key_Down);
    EXPECT_TRUE(question("question-three").hasFocus());
    key(Qt::Key_Space);
    EXPECT_TRUE(question("question-three").isOpen());
    key(Qt::Key_Home);
    EXPECT_TRUE(question("question-one").hasFocus());
    key(Qt::Key_Return);
    EXPECT_TRUE(question("question-one").isOpen());
    EXPECT_FALSE(question("question-three").isOpen());
    key(Qt::Key_End);
    key(Qt::Key_Up);
    EXPECT_TRUE(question("question-two").hasFocus());
}

TEST_F(LearnPageTest, TellsScreenReadersWhetherAQuestionIsOpen) {
    open("questions");
    auto* const first = QAccessible::queryAccessibleInterface(&question("question-one"));
    auto* const second = QAccessible::queryAccessibleInterface(&question("question-two"));
    EXPECT_EQ(first->role(), QAccessible::Button);
    EXPECT_TRUE(first->state().expandable);
    EXPECT_TRUE(first->state().expanded);
    EXPECT_TRUE(second->state().collapsed);
    second->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    EXPECT_TRUE(second->state().expanded);
    EXPECT_FALSE(first->state().expanded);
    EXPECT_EQ(second->text(QAccessible::Name), QStringLiteral("Title two"));
}

TEST_F(LearnPageTest, StartsATimerWithTheLengthThatIsChosen) {
    open("heat-and-cold");
    QSignalSpy wished{&m_page, &LearnPage::startWished};
    button("heat-start").click();
    button("cold-length-0").click();
    button("cold-start").click();
    ASSERT_EQ(wished.count(), 2);
    EXPECT_EQ(wished[0][0].value<Treatment>(), Treatment::Heat);
    EXPECT_EQ(wished[0][1].value<std::chrono::minutes>(), 20min);
    EXPECT_EQ(wished[1][0].value<Treatment>(), Treatment::Cold);
    EXPECT_EQ(wished[1][1].value<std::chrono::minutes>(), 10min);
}

TEST_F(LearnPageTest, OffersWhatCanBeDoneWithATimer) {
    open("heat-and-cold");
    QSignalSpy pause{&m_page, &LearnPage::pauseWished};
    QSignalSpy carryOn{&m_page, &LearnPage::carryOnWished};
    QSignalSpy stop{&m_page, &LearnPage::stopWished};
    m_page.render(running(Treatment::Heat));
    EXPECT_FALSE(button("heat-start").isVisible());
    EXPECT_FALSE(button("heat-length-0").isVisible());
    EXPECT_TRUE(button("cold-start").isVisible());
    EXPECT_FALSE(button("cold-stop").isVisible());
    button("heat-pause").click();
    coach::TimerView paused = running(Treatment::Heat);
    paused.state = State::Paused;
    m_page.render(paused);
    button("heat-carry-on").click();
    button("heat-stop").click();
    EXPECT_EQ(pause.count(), 1);
    EXPECT_EQ(carryOn.count(), 1);
    EXPECT_EQ(stop.count(), 1);
}

TEST_F(LearnPageTest, KeepsTheFocusOnTheTimerWhenItsButtonsChange) {
    open("heat-and-cold");
    button("heat-start").setFocus();
    m_page.render(running(Treatment::Heat));
    EXPECT_TRUE(button("heat-pause").hasFocus());
    button("heat-stop").setFocus();
    m_page.render(coach::TimerView{});
    EXPECT_TRUE(button("heat-start").hasFocus());
}

TEST_F(LearnPageTest, ShowsWhatIsLeftAlsoWhenTheSectionIsOpenedLater) {
    m_page.render(running(Treatment::Cold));
    open("heat-and-cold");
    EXPECT_TRUE(button("cold-pause").isVisible());
    auto* const ring = QAccessible::queryAccessibleInterface(find<QWidget>("cold-ring"));
    EXPECT_EQ(ring->role(), QAccessible::ProgressBar);
    EXPECT_EQ(ring->text(QAccessible::Name), QStringLiteral("Cold, running: 12:40 left of 20 min"));
    EXPECT_EQ(ring->valueInterface()->currentValue().toInt(), 37);
}

TEST_F(LearnPageTest, LetsTheCautionScrollInALowWindow) {
    open("heat-and-cold");
    m_page.resize(920, 400);
    QApplication::processEvents();
    EXPECT_TRUE(find<QWidget>("learn-text")->isAncestorOf(find<QWidget>("caution")));
    m_page.resize(920, 616);
    QApplication::processEvents();
    EXPECT_FALSE(find<QWidget>("learn-text")->isAncestorOf(find<QWidget>("caution")));
}

TEST_F(LearnPageTest, NeverLetsTheCautionOutOfSight) {
    open("heat-and-cold");
    m_page.resize(920, 616);
    QApplication::processEvents();
    auto* const caution = find<QWidget>("caution");
    ASSERT_NE(caution, nullptr);
    EXPECT_FALSE(find<QWidget>("learn-text")->isAncestorOf(caution));
    EXPECT_TRUE(m_page.rect().contains(QRect{caution->mapTo(&m_page, QPoint{}), caution->size()}));
    open("tips");
    EXPECT_EQ(find<QWidget>("caution"), nullptr);
}

TEST_F(LearnPageTest, CutsNoTextWhateverTheWidth) {
    button("learn-sources").click();
    for (const int width : {640, 920, 1176, 1816})
        for (const char* section : {"warning-signs", "leave-for-now", "heat-and-cold", "questions", "tips"}) {
            open(section);
            m_page.resize(width, 776);
            QApplication::processEvents();
            EXPECT_EQ(cutTexts(m_page), QStringList{}) << section << " at " << width;
        }
}

TEST_F(LearnPageTest, KeepsTextsAtTheLeftOfAWideWindow) {
    m_page.resize(1816, 900);
    open("tips");
    const auto* row = find<QWidget>("entry-tip");
    for (const auto* each : row->findChildren<QLabel*>()) {
        EXPECT_LT(each->mapTo(row, QPoint{}).x(), 60) << each->text().toStdString();
    }
}

TEST_F(LearnPageTest, LetsTheTextScrollAndNotThePage) {
    m_page.setMinimumSize(0, 0);
    for (const char* section : {"warning-signs", "heat-and-cold", "questions"}) {
        open(section);
        EXPECT_LT(m_page.heightForWidth(900), 616) << section;
    }
}

TEST_F(LearnPageTest, KeepsTheOpenSectionWhenItIsRenderedAgain) {
    open("questions");
    m_page.render(view());
    EXPECT_TRUE(shows("Text one"));
    EXPECT_EQ(list().currentRow(), 3);
}

} // namespace
} // namespace glidepath::ui
