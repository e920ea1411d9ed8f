#include "support/unnamed_widgets.h"
#include "ui/app/main_window.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <gtest/gtest.h>

#include <memory>

namespace glidepath::ui {
namespace {

class MainWindowTest : public testing::Test {
protected:
    MainWindowTest() {
        const std::pair<PageId, const char*> pages[] = {
            {PageId::Today, "Today"},         {PageId::Plan, "Plan"},         {PageId::Trends, "Trends"},
            {PageId::Exercises, "Exercises"}, {PageId::Settings, "Settings"}, {PageId::WarningSigns, "Warning signs"}};
        for (const auto& [id, name] : pages)
            m_window.addPage(id, QLatin1String{name}, Icon::Today, [this, name = QString::fromLatin1(name)] {
                m_made << name;
                return new QLabel{name};
            });
        m_window.showPage(PageId::Today);
        m_window.show();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&m_window));
        m_shown.clear();
    }
    QToolButton& rail(const char* name) { return *m_window.findChild<QToolButton*>(QLatin1String{name}); }

    QStringList m_made;
    MainWindow m_window;
    QSignalSpy m_shown{&m_window, &MainWindow::pageShown};
};

TEST_F(MainWindowTest, MakesAPageWhenItIsOpenedForTheFirstTime) {
    EXPECT_EQ(m_made, QStringList{QStringLiteral("Today")});
    rail("rail-plan").click();
    rail("rail-today").click();
    rail("rail-plan").click();
    EXPECT_EQ(m_made, (QStringList{QStringLiteral("Today"), QStringLiteral("Plan")}));
    EXPECT_EQ(m_shown.count(), 3);
}

TEST_F(MainWindowTest, MarksExactlyTheOpenPage) {
    rail("rail-trends").click();
    rail("rail-trends").click();
    for (auto* each : m_window.findChildren<QToolButton*>())
        EXPECT_EQ(each->isChecked(), each->objectName() == QStringLiteral("rail-trends"));
}

TEST_F(MainWindowTest, OpensPagesByTheirNumberInTheRail) {
    const PageId order[] = {PageId::Today, PageId::Plan, PageId::Trends, PageId::Exercises, PageId::Settings};
    int key = Qt::Key_1;
    for (const PageId id : order) {
        QTest::keyClick(&m_window, static_cast<Qt::Key>(key++), Qt::ControlModifier);
        EXPECT_EQ(m_window.currentPage(), id);
    }
    QTest::keyClick(&m_window, Qt::Key_6, Qt::ControlModifier);
    EXPECT_EQ(m_window.currentPage(), PageId::Settings);
}

TEST_F(MainWindowTest, OpensTheWarningSignsByF1AndByTheRail) {
    QTest::keyClick(&m_window, Qt::Key_F1);
    EXPECT_EQ(m_window.currentPage(), PageId::WarningSigns);
    rail("rail-today").click();
    rail("rail-warning-signs").click();
    EXPECT_EQ(m_window.currentPage(), PageId::WarningSigns);
}

TEST_F(MainWindowTest, ShowsAFullPageWithoutTheRailAndKeepsTheKeysAwayFromIt) {
    auto* full = new QLabel{QStringLiteral("session")};
    m_window.showFull(full);
    EXPECT_TRUE(full->isVisible());
    EXPECT_FALSE(m_window.findChild<QWidget*>(QStringLiteral("rail"))->isVisible());
    QSignalSpy wanted{&m_window, &MainWindow::warningSignsWanted};
    QTest::keyClick(&m_window, Qt::Key_2, Qt::ControlModifier);
    QTest::keyClick(&m_window, Qt::Key_F1);
    EXPECT_TRUE(full->isVisible());
    EXPECT_EQ(wanted.count(), 1);
}

TEST_F(MainWindowTest, GoesBackFromAFullPageToWhereItWas) {
    rail("rail-plan").click();
    auto* full = new QLabel{QStringLiteral("session")};
    m_window.showFull(full);
    m_window.leaveFull();
    EXPECT_EQ(m_window.currentPage(), PageId::Plan);
    EXPECT_FALSE(full->isVisible());
    EXPECT_TRUE(m_window.findChild<QWidget*>(QStringLiteral("rail"))->isVisible());
    m_window.showFull(full);
    EXPECT_TRUE(full->isVisible());
}

TEST_F(MainWindowTest, SurvivesAFullPageThatIsDeleted) {
    auto full = std::make_unique<QLabel>(QStringLiteral("session"));
    m_window.showFull(full.get());
    full.reset();
    EXPECT_FALSE(m_window.isFull());
    m_window.showPage(PageId::Today);
    EXPECT_EQ(m_window.currentPage(), PageId::Today);
}

TEST_F(MainWindowTest, KeepsABannerUntilItIsTakenAway) {
    m_window.setBanner(QStringLiteral("not-saved"), QStringLiteral("Not saved."), BannerTone::Problem,
                       QStringLiteral("Save again"));
    m_window.setBanner(QStringLiteral("demo"), QStringLiteral("Made-up data."), BannerTone::Information);
    QSignalSpy pressed{&m_window, &MainWindow::bannerPressed};
    m_window.findChild<QPushButton*>(QStringLiteral("banner-not-saved-button"))->click();
    ASSERT_EQ(pressed.count(), 1);
    EXPECT_EQ(pressed[0][0].toString(), QStringLiteral("not-saved"));
    m_window.clearBanner(QStringLiteral("not-saved"));
    EXPECT_FALSE(m_window.findChild<QWidget*>(QStringLiteral("banner-demo"))->isHidden());
    EXPECT_TRUE(m_window.findChild<QWidget*>(QStringLiteral("banner-not-saved"))->isHidden());
}

TEST_F(MainWindowTest, ReplacesABannerOfTheSameName) {
    m_window.setBanner(QStringLiteral("a"), QStringLiteral("one"), BannerTone::Warning);
    m_window.setBanner(QStringLiteral("a"), QStringLiteral("two"), BannerTone::Warning);
    int visible = 0;
    for (auto* each : m_window.findChildren<QWidget*>(QStringLiteral("banner-a")))
        visible += each->isHidden() ? 0 : 1;
    EXPECT_EQ(visible, 1);
}

TEST_F(MainWindowTest, AsksBeforeItCloses) {
    m_window.setMayClose([] { return false; });
    EXPECT_FALSE(m_window.close());
    m_window.setMayClose([] { return true; });
    EXPECT_TRUE(m_window.close());
}

TEST_F(MainWindowTest, PassesOnAnEscapeThatNoPageWanted) {
    QSignalSpy escaped{&m_window, &MainWindow::escaped};
    QTest::keyClick(&m_window, Qt::Key_Escape);
    EXPECT_EQ(escaped.count(), 1);
}

TEST_F(MainWindowTest, ChangesToFullScreenAndBack) {
    QTest::keyClick(&m_window, Qt::Key_F11);
    EXPECT_TRUE(m_window.isFullScreen());
    QTest::keyClick(&m_window, Qt::Key_F11);
    EXPECT_FALSE(m_window.isFullScreen());
}

TEST_F(MainWindowTest, NamesEverythingThatCanBeUsed) {
    EXPECT_EQ(test::unnamedWidgets(&m_window), QStringList{});
}

} // namespace
} // namespace glidepath::ui
