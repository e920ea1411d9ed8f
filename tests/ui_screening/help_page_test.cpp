#include "support/unnamed_widgets.h"
#include "ui/kit/tokens.h"
#include "ui/print/pdf.h"
#include "ui/screening/examined_page.h"
#include "ui/screening/help_page.h"
#include "ui/screening/help_sheet.h"
#include "ui_screening/fake_desk.h"

#include <QCheckBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QProcess>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace glidepath::ui {
namespace {

using guidance::SignLevel;

coach::HelpView view(SignLevel level) {
    coach::HelpView made;
    made.level = level;
    made.title = "Get medical help now";
    made.lead = "Do not wait.";
    made.call = "Call 112";
    made.callText = "At night too.";
    made.phone = "I have back pain. I feel numb. I need help.";
    made.signs = {"numbness between the legs"};
    made.whyTitle = "Why now";
    made.why = "It is rare.";
    made.emergencyNumber = "112";
    if (level != SignLevel::Emergency) {
        made.untilThen = {{"Walk a little", guidance::Symbol::Walk}};
        made.atOnce = "Call 112 if you notice";
        made.atOnceSigns = {"trouble with the bladder"};
    }
    return made;
}

QString wordsOf(const QWidget& page) {
    QStringList all;
    for (const auto* each : page.findChildren<QLabel*>())
        all << each->text();
    return all.join(QLatin1Char('|'));
}

class HelpPageTest : public testing::Test {
protected:
    HelpPageTest() {
        applyTokens(Tokens::light());
        m_page.render(view(SignLevel::Emergency));
    }
    QPushButton* press(const char* name) { return m_page.findChild<QPushButton*>(QLatin1String{name}); }

    test::FakeDesk m_desk;
    HelpPage m_page{m_desk};
};

TEST_F(HelpPageTest, SaysWhatToDoWhatToSayAndWhy) {
    const QString words = wordsOf(m_page);
    for (const char* wanted : {"Get medical help now", "Call 112", "“I have back pain. I feel numb. I need help.”",
                               "Numbness between the legs", "It is rare.", "112 is the number for your region"})
        EXPECT_TRUE(words.contains(QString::fromUtf8(wanted))) << wanted;
}

TEST_F(HelpPageTest, TellsWhatHelpsMeanwhileAndForWhatNotToWait) {
    m_page.render(view(SignLevel::Soon));
    const QString words = wordsOf(m_page);
    for (const char* wanted : {"Until then", "Walk a little", "Call 112 if you notice", "Trouble with the bladder"})
        EXPECT_TRUE(words.contains(QString::fromUtf8(wanted))) << wanted;
}

TEST_F(HelpPageTest, HasTwoWaysOutOfTheLock) {
    QSignalSpy wrongly{&m_page, &HelpPage::wronglyWished};
    QSignalSpy examined{&m_page, &HelpPage::examinedWished};
    press("help-wrongly")->click();
    press("help-examined")->click();
    EXPECT_EQ(wrongly.count(), 1);
    EXPECT_EQ(examined.count(), 1);
}

TEST_F(HelpPageTest, LeadsToLearnWhereItIsNoEmergency) {
    EXPECT_EQ(press("help-learn"), nullptr);
    m_page.render(view(SignLevel::Today));
    QSignalSpy learn{&m_page, &HelpPage::learnWished};
    press("help-learn")->click();
    EXPECT_EQ(learn.count(), 1);
}

TEST_F(HelpPageTest, Prints) {
    press("help-print")->click();
    EXPECT_EQ(m_desk.printed, 1);
    EXPECT_TRUE(wordsOf(m_page).contains(QStringLiteral("Sent to the printer.")));
}

TEST_F(HelpPageTest, IsSavedWhereThereIsNoPrinter) {
    m_desk.printer = false;
    const QTemporaryDir folder;
    m_desk.path = folder.filePath(QStringLiteral("help.pdf"));
    m_page.render(view(SignLevel::Emergency));
    press("help-print")->click();
    EXPECT_EQ(m_desk.printed, 0);
    EXPECT_TRUE(QFile::exists(m_desk.path));
    m_desk.path = QStringLiteral("/no-such-folder/help.pdf");
    press("help-print")->click();
    EXPECT_TRUE(wordsOf(m_page).contains(QStringLiteral("The PDF was not saved")));
}

TEST_F(HelpPageTest, ShowsEverythingInLargerTypeAndBack) {
    const auto heightOf = [this] {
        const auto* const said = m_page.findChild<QLabel*>(QStringLiteral("help-phone"));
        said->ensurePolished();
        return said->fontMetrics().height();
    };
    const int usual = heightOf();
    press("help-type")->click();
    EXPECT_GT(heightOf(), usual * 5 / 4);
    press("help-type")->click();
    EXPECT_EQ(heightOf(), usual);
}

TEST_F(HelpPageTest, NamesEverythingThatCanBeUsed) {
    for (const auto level : guidance::kSignLevels) {
        m_page.render(view(level));
        EXPECT_EQ(test::unnamedWidgets(&m_page), QStringList{});
    }
}

TEST(HelpSheet, HoldsEveryWordOnOnePage) {
    const QString program = QStandardPaths::findExecutable(QStringLiteral("pdftotext"));
    if (program.isEmpty())
        GTEST_SKIP() << "pdftotext is not installed";
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("help.pdf"));
    ASSERT_TRUE(writePdf(helpPrintable(view(SignLevel::Soon), PaperSize::A4), file));
    QProcess process;
    process.start(program, {QStringLiteral("-raw"), file, QStringLiteral("-")});
    process.waitForFinished();
    const QString words =
        QString::fromUtf8(process.readAllStandardOutput()).remove(QRegularExpression{QStringLiteral("\\s")});
    for (const char* wanted : {"Getmedicalhelpnow", "Call112", "Ifeelnumb.", "numbnessbetweenthelegs", "Walkalittle",
                               "troublewiththebladder", "Itisrare."})
        EXPECT_TRUE(words.contains(QLatin1String{wanted})) << wanted << " in " << words.toStdString();
}

class ExaminedPageTest : public testing::Test {
protected:
    QLineEdit& field(const char* name) { return *m_page.findChild<QLineEdit*>(QLatin1String{name}); }
    QPushButton& save() { return *m_page.findChild<QPushButton*>(QStringLiteral("examined-save")); }
    QCheckBox& fine() { return *m_page.findChild<QCheckBox*>(QStringLiteral("examined-fine")); }
    void type(const char* name, const char* words) {
        field(name).setText(QLatin1String{words});
        emit field(name).textEdited(field(name).text());
    }

    ExaminedPage m_page;
    QSignalSpy m_examined{&m_page, &ExaminedPage::examined};
};

TEST_F(ExaminedPageTest, WantsToKnowWhoWhenAndThatExerciseIsFine) {
    EXPECT_FALSE(save().isEnabled());
    type("examined-who", "my doctor");
    EXPECT_FALSE(save().isEnabled());
    fine().setChecked(true);
    EXPECT_FALSE(save().isEnabled());
    type("examined-when", "  ");
    EXPECT_FALSE(save().isEnabled());
    type("examined-when", "this morning");
    EXPECT_TRUE(save().isEnabled());
    fine().setChecked(false);
    EXPECT_FALSE(save().isEnabled());
}

TEST_F(ExaminedPageTest, TellsInThePersonsWords) {
    type("examined-who", " my doctor ");
    type("examined-when", "Tuesday");
    fine().setChecked(true);
    save().click();
    ASSERT_EQ(m_examined.count(), 1);
    const auto clearance = m_examined[0][0].value<journal::Clearance>();
    EXPECT_EQ(clearance.who, "my doctor");
    EXPECT_EQ(clearance.when, "Tuesday");
}

TEST_F(ExaminedPageTest, BeginsEmptyEachTime) {
    type("examined-who", "my doctor");
    fine().setChecked(true);
    m_page.begin();
    EXPECT_TRUE(field("examined-who").text().isEmpty());
    EXPECT_FALSE(fine().isChecked());
}

TEST_F(ExaminedPageTest, NamesEverythingThatCanBeUsed) {
    EXPECT_EQ(test::unnamedWidgets(&m_page), QStringList{});
}

} // namespace
} // namespace glidepath::ui
