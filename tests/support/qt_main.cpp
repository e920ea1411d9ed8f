#include <QApplication>
#include <QByteArray>
#include <QStandardPaths>

#include <gtest/gtest.h>

/// Without a screen, and away from the person's own files and language, whoever runs it and however.
int main(int count, char** arguments) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("LC_ALL", "C.UTF-8");
    QStandardPaths::setTestModeEnabled(true);
    testing::InitGoogleTest(&count, arguments);
    const QApplication application{count, arguments};
    return RUN_ALL_TESTS();
}
