#include "ui/app/appearing.h"

#include <QWidget>

#include <gtest/gtest.h>

namespace glidepath::ui {
namespace {

TEST(Appearing, HasTheUsualSizeWhereAFrameFitsAroundIt) {
    QWidget window;
    appear(window, {1296, 848});
    EXPECT_FALSE(window.isMaximized());
    EXPECT_EQ(window.size(), (QSize{1280, 800}));
}

TEST(Appearing, FillsAScreenThatWouldCutTheFrame) {
    for (const QSize available : {QSize{1295, 1000}, QSize{1366, 847}, QSize{1366, 768}, QSize{1280, 800}}) {
        QWidget window;
        appear(window, available);
        EXPECT_TRUE(window.isMaximized()) << available.width() << " x " << available.height();
    }
}

TEST(Appearing, ComesBackFromBeingMinimisedWithTheTokenOfTheOtherCopy) {
    QWidget window;
    window.showMinimized();
    comeToTheFront(window, QStringLiteral("token-7"));
    EXPECT_FALSE(window.isMinimized());
    EXPECT_EQ(qgetenv("XDG_ACTIVATION_TOKEN"), QByteArray{"token-7"});
    qunsetenv("XDG_ACTIVATION_TOKEN");
    comeToTheFront(window, {});
    EXPECT_FALSE(qEnvironmentVariableIsSet("XDG_ACTIVATION_TOKEN"));
}

} // namespace
} // namespace glidepath::ui
