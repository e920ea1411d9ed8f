#include "ui/app/system_look.h"

#include <QSignalSpy>

#include <gtest/gtest.h>

namespace glidepath::ui {

namespace {

const QString kAppearance = QStringLiteral("org.freedesktop.appearance");
const QString kGnome = QStringLiteral("org.gnome.desktop.interface");

class SystemLookTest : public testing::Test {
protected:
    void tell(const QString& area, const char* key, const QVariant& value) {
        m_look.settingChanged(area, QLatin1String{key}, QDBusVariant{value});
    }

    SystemLook m_look;
    QSignalSpy m_changed{&m_look, &SystemLook::changed};
};

TEST_F(SystemLookTest, FollowsTheColourSchemeOfTheDesktop) {
    const Mode before = m_look.mode();
    tell(kAppearance, "color-scheme", before == Mode::Dark ? 2u : 1u);
    EXPECT_NE(m_look.mode(), before);
    EXPECT_EQ(m_changed.count(), 1);
}

TEST_F(SystemLookTest, LetsPicturesStandStillWhereTheDesktopDoes) {
    EXPECT_EQ(m_look.motion(), Motion::Smooth);
    tell(kGnome, "enable-animations", false);
    EXPECT_EQ(m_look.motion(), Motion::Reduced);
    tell(kGnome, "enable-animations", true);
    EXPECT_EQ(m_look.motion(), Motion::Smooth);
    EXPECT_EQ(m_changed.count(), 2);
}

TEST_F(SystemLookTest, UnwrapsAValueThatIsWrappedTwice) {
    tell(kGnome, "enable-animations", QVariant::fromValue(QDBusVariant{false}));
    EXPECT_EQ(m_look.motion(), Motion::Reduced);
}

TEST_F(SystemLookTest, StaysAsItIsWhereNothingIsSaid) {
    const Mode before = m_look.mode();
    tell(kAppearance, "color-scheme", 0u);
    tell(kAppearance, "accent-color", 1u);
    tell(kGnome, "enable-animations", QStringLiteral("perhaps"));
    tell(kGnome, "enable-hot-corners", false);
    EXPECT_EQ(m_look.mode(), before);
    EXPECT_EQ(m_look.motion(), Motion::Smooth);
    EXPECT_EQ(m_changed.count(), 0);
}

} // namespace

} // namespace glidepath::ui
