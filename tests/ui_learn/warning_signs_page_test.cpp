#include "coach/warning_signs_view.h"
#include "support/unnamed_widgets.h"
#include "ui/learn/warning_signs_page.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace glidepath::ui {
namespace {

using Purpose = coach::WarningSignsView::Purpose;

coach::WarningSignsView viewFor(Purpose purpose) {
    coach::WarningSignsView view;
    view.signs.emergency = {"Get help", "Call now.", {{"numb", "numbness between the legs", "", {}}}};
    view.signs.today = {"A doctor today", "See a doctor.", {{"fever", "a fever", "", {}}}};
    view.signs.soon = {"A doctor within days", "Ask a doctor.", {{"night", "pain at night", "", {}}}};
    view.signs.stop = {"Stop", "Stop and rest.", {{"sharp", "sharp pain", "", {}}}};
    view.emergencyNumber = "112";
    view.purpose = purpose;
    return view;
}

QString wordsOf(const QWidget& page) {
    QStringList all;
    for (const auto* each : page.findChildren<QLabel*>())
        all << each->text();
    return all.join(QLatin1Char('|'));
}

QPushButton& answer(const QWidget& page) {
    return *page.findChild<QPushButton*>(QStringLiteral("warning-signs-answer"));
}

QPushButton& back(const QWidget& page) {
    return *page.findChild<QPushButton*>(QStringLiteral("warning-signs-back"));
}

TEST(WarningSignsPage, ShowsEverySignAndWhatToDoWithTheEmergencyFirst) {
    WarningSignsPage page;
    page.render(viewFor(Purpose::Reference));
    const QString words = wordsOf(page);
    for (const char* wanted :
         {"Call now.", "Emergency number: 112", "Numbness between the legs", "A fever", "Pain at night", "Sharp pain"})
        EXPECT_TRUE(words.contains(QLatin1String{wanted})) << wanted;
    EXPECT_LT(words.indexOf(QLatin1String{"Get help"}), words.indexOf(QLatin1String{"A doctor today"}));
}

TEST(WarningSignsPage, PutsTheMoreUrgentFirstAndTheEmergencyAcrossTheWholeWidth) {
    WarningSignsPage page;
    page.render(viewFor(Purpose::Reference));
    page.resize(1176, 800);
    page.show();
    QTest::qWait(0);
    const auto placeOf = [&page](const char* title) {
        for (const auto* each : page.findChildren<QLabel*>())
            if (each->text() == QLatin1String{title})
                return QRect{each->parentWidget()->mapTo(&page, QPoint{}), each->parentWidget()->size()};
        return QRect{};
    };
    const QRect emergency = placeOf("Get help");
    const QRect today = placeOf("A doctor today");
    const QRect soon = placeOf("A doctor within days");
    const QRect stop = placeOf("Stop");
    EXPECT_GT(emergency.width(), today.width() + soon.width());
    EXPECT_LT(emergency.bottom(), today.top());
    EXPECT_EQ(today.top(), soon.top());
    EXPECT_LT(today.right(), soon.left());
    EXPECT_LT(soon.bottom(), stop.top());
}

TEST(WarningSignsPage, LeadsToTheAnswers) {
    WarningSignsPage page;
    page.render(viewFor(Purpose::Reference));
    QSignalSpy wished{&page, &WarningSignsPage::answerWished};
    ASSERT_FALSE(answer(page).isHidden());
    EXPECT_TRUE(back(page).isHidden());
    answer(page).click();
    EXPECT_EQ(wished.count(), 1);
}

TEST(WarningSignsPage, LeadsBackToWhatItCovers) {
    WarningSignsPage page;
    page.render(viewFor(Purpose::InBetween));
    QSignalSpy wished{&page, &WarningSignsPage::backWished};
    ASSERT_FALSE(back(page).isHidden());
    EXPECT_FALSE(answer(page).isHidden());
    back(page).click();
    EXPECT_EQ(wished.count(), 1);
}

TEST(WarningSignsPage, LeadsOnlyBackWhereTheAnswersWait) {
    WarningSignsPage page;
    page.render(viewFor(Purpose::InScreening));
    EXPECT_TRUE(answer(page).isHidden());
    EXPECT_FALSE(back(page).isHidden());
}

TEST(WarningSignsPage, CannotBeAnsweredWhenItCouldNotBeRead) {
    WarningSignsPage page;
    auto view = viewFor(Purpose::Reference);
    view.signs = {};
    page.render(view);
    EXPECT_TRUE(answer(page).isHidden());
    EXPECT_TRUE(wordsOf(page).contains(QLatin1String{"could not be read"}));
}

TEST(WarningSignsPage, CanBeRenderedAgain) {
    WarningSignsPage page;
    page.render(viewFor(Purpose::Reference));
    page.render(viewFor(Purpose::Reference));
    EXPECT_EQ(wordsOf(page).count(QLatin1String{"A doctor today"}), 1);
}

TEST(WarningSignsPage, NamesEverythingThatCanBeUsed) {
    WarningSignsPage page;
    page.render(viewFor(Purpose::InBetween));
    EXPECT_EQ(test::unnamedWidgets(&page), QStringList{});
}

} // namespace
} // namespace glidepath::ui
