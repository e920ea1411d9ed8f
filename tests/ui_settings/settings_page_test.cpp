#include "coach/settings_view.h"
#include "support/unnamed_widgets.h"
#include "ui/settings/settings_page.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

#include <gtest/gtest.h>

namespace glidepath::ui {
namespace {

using coach::Preferences;

class SettingsPageTest : public testing::Test {
protected:
    SettingsPageTest() { m_page.render({{}, "/somewhere/safe", {}}); }
    QPushButton& press(const char* name) { return *m_page.findChild<QPushButton*>(QLatin1String{name}); }
    [[nodiscard]] Preferences last() const { return m_changed.last()[0].value<Preferences>(); }

    SettingsPage m_page;
    QSignalSpy m_changed{&m_page, &SettingsPage::changed};
};

TEST_F(SettingsPageTest, AppliesEveryChoiceAtOnceAndKeepsTheOthers) {
    press("sore-side-1").click();
    press("pace-2").click();
    press("theme-2").click();
    press("text-size-3").click();
    press("motion-1").click();
    press("sound-1").click();
    press("sound-volume-2").click();
    press("figure-tone-3").click();
    ASSERT_EQ(m_changed.count(), 8);
    EXPECT_EQ(last().soreSide, SoreSide::Right);
    EXPECT_EQ(last().pace, programme::Pace::KeyAtEnd);
    EXPECT_EQ(last().theme, coach::ThemeChoice::Dark);
    EXPECT_EQ(last().textSize, 150);
    EXPECT_EQ(last().motion, coach::MotionChoice::Reduced);
    EXPECT_EQ(last().sound, coach::SoundChoice::Off);
    EXPECT_EQ(last().soundVolume, 100);
    EXPECT_EQ(last().figureTone, 4);
}

TEST_F(SettingsPageTest, LetsATonesVolumeBeHeard) {
    QSignalSpy wished{&m_page, &SettingsPage::soundWished};
    press("sound-volume-0").click();
    press("hear-sound").click();
    ASSERT_EQ(wished.count(), 1);
    EXPECT_EQ(wished[0][0].toInt(), 40);
}

TEST_F(SettingsPageTest, SaysNothingWhenTheSameIsChosenAgain) {
    press("theme-0").click();
    EXPECT_EQ(m_changed.count(), 0);
}

TEST_F(SettingsPageTest, ShowsWhatIsChosen) {
    Preferences preferences;
    preferences.soreSide = SoreSide::Both;
    preferences.textSize = 115;
    preferences.figureTone = 3;
    m_page.render({preferences, "", {}});
    EXPECT_TRUE(press("sore-side-2").isChecked());
    EXPECT_TRUE(press("text-size-1").isChecked());
    EXPECT_TRUE(press("figure-tone-2").isChecked());
    EXPECT_EQ(m_changed.count(), 0);
}

TEST_F(SettingsPageTest, ShowsAndTellsTheSkinOfEveryFigure) {
    EXPECT_EQ(press("figure-tone-0").accessibleName(), QStringLiteral("Skin of the figure: 1, light"));
    EXPECT_EQ(press("figure-tone-3").accessibleName(), QStringLiteral("Skin of the figure: 4, dark"));
    const auto head = [this](const char* name) { return press(name).icon().pixmap(16).toImage(); };
    EXPECT_NE(head("figure-tone-0"), head("figure-tone-1"));
    EXPECT_NE(head("figure-tone-2"), head("figure-tone-3"));
}

TEST_F(SettingsPageTest, TakesTheNameWithoutSpacesAroundIt) {
    auto* name = m_page.findChild<QLineEdit*>(QStringLiteral("person-name"));
    name->setText(QStringLiteral("  Ada "));
    emit name->editingFinished();
    ASSERT_EQ(m_changed.count(), 1);
    EXPECT_EQ(last().personName, "Ada");
}

TEST_F(SettingsPageTest, KeepsTheNameThatWasTypedWhenTheWindowIsClosed) {
    m_page.show();
    m_page.findChild<QLineEdit*>(QStringLiteral("person-name"))->setText(QStringLiteral("Ada"));
    m_page.close();
    ASSERT_EQ(m_changed.count(), 1);
    EXPECT_EQ(last().personName, "Ada");
}

TEST_F(SettingsPageTest, TakesAnEmergencyNumberInPlaceOfTheOneOfTheRegion) {
    m_page.render({{}, "", {}, "112"});
    auto* number = m_page.findChild<QLineEdit*>(QStringLiteral("emergency-number"));
    EXPECT_EQ(number->text(), QString{});
    EXPECT_EQ(number->placeholderText(), QStringLiteral("112"));
    number->setText(QStringLiteral(" 999 "));
    emit number->editingFinished();
    ASSERT_EQ(m_changed.count(), 1);
    EXPECT_EQ(last().emergencyNumber, "999");
}

TEST_F(SettingsPageTest, PutsBackWhatCannotBeCalled) {
    Preferences preferences;
    preferences.emergencyNumber = "999";
    m_page.render({preferences, "", {}, "112"});
    auto* number = m_page.findChild<QLineEdit*>(QStringLiteral("emergency-number"));
    number->setText(QStringLiteral("help"));
    emit number->editingFinished();
    EXPECT_EQ(number->text(), QStringLiteral("999"));
    EXPECT_EQ(m_changed.count(), 0);
}

TEST_F(SettingsPageTest, OpensTheQuestionsOfTheFirstScreeningAgain) {
    QSignalSpy wished{&m_page, &SettingsPage::questionsWished};
    press("open-questions").click();
    EXPECT_EQ(wished.count(), 1);
}

TEST_F(SettingsPageTest, ShowsTheFolderAsTextThatCanBeCopied) {
    auto* folder = m_page.findChild<QLabel*>(QStringLiteral("data-folder"));
    EXPECT_EQ(folder->text(), QStringLiteral("/somewhere/safe"));
    EXPECT_TRUE(folder->textInteractionFlags().testFlag(Qt::TextSelectableByMouse));
    QSignalSpy wanted{&m_page, &SettingsPage::openFolderWanted};
    press("open-folder").click();
    EXPECT_EQ(wanted.count(), 1);
}

TEST_F(SettingsPageTest, ListsFilesThatWereLeftOutOnlyWhenThereAreAny) {
    auto* list = m_page.findChild<QWidget*>(QStringLiteral("content-problems"));
    EXPECT_TRUE(list->isHidden());
    m_page.render({{}, "", {{"exercises/bridge.json, line 12", "Found 0, expected 1 to 10."}}});
    EXPECT_FALSE(list->isHidden());
    QStringList texts;
    for (auto* each : list->findChildren<QLabel*>())
        texts << each->text();
    EXPECT_TRUE(texts.contains(QStringLiteral("exercises/bridge.json, line 12")));
    EXPECT_TRUE(texts.contains(QStringLiteral("Found 0, expected 1 to 10.")));
}

TEST_F(SettingsPageTest, NamesEverythingThatCanBeUsed) {
    EXPECT_EQ(test::unnamedWidgets(&m_page), QStringList{});
}

} // namespace
} // namespace glidepath::ui
