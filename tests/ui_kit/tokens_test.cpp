#include "ui/kit/style_sheet.h"
#include "ui/kit/tokens.h"

#include <QApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>

#include <gtest/gtest.h>

namespace glidepath::ui {
namespace {

QJsonObject designTokens() {
    QFile file{QStringLiteral(GLIDEPATH_TESTS_DIR "/../resources/tokens.json")};
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return QJsonDocument::fromJson(file.readAll()).object();
}

void expectSame(const Tokens& tokens, const QString& mode) {
    const QJsonObject wanted = designTokens().value(mode).toObject();
    EXPECT_EQ(wanted.keys().size(), colourNames().size());
    for (const QString& name : wanted.keys())
        EXPECT_EQ(colour(tokens, name).name(QColor::HexRgb).toUpper().toStdString(),
                  wanted.value(name).toString().toStdString())
            << name.toStdString();
}

TEST(Tokens, AreTheDesignsColours) {
    expectSame(Tokens::light(), QStringLiteral("light"));
    expectSame(Tokens::dark(), QStringLiteral("dark"));
}

TEST(Tokens, ScaleTypeByTheTextSize) {
    Tokens large = Tokens::light();
    large.textSize = 150;
    EXPECT_EQ(large.px(16), 24);
    EXPECT_TRUE(styleSheet(large).contains(QLatin1String{"font-size: 24px"}));
}

TEST(Tokens, FillInEveryPlaceholderOfTheStyleSheet) {
    EXPECT_FALSE(styleSheet(Tokens::dark()).contains(QLatin1Char{'@'}));
}

TEST(Tokens, ReachWidgetsAsAStyleChangeAndGiveThemTheirFont) {
    applyTokens(Tokens::light());
    QLabel label{QStringLiteral("text")};
    label.setProperty("textStyle", QStringLiteral("h1"));
    label.ensurePolished();
    EXPECT_EQ(label.font().pixelSize(), 28);
    Tokens large = Tokens::dark();
    large.textSize = 150;
    applyTokens(large);
    EXPECT_EQ(label.font().pixelSize(), 42);
    EXPECT_EQ(tokens().mode, Mode::Dark);
    EXPECT_EQ(qApp->palette().color(QPalette::Window), large.bg);
    applyTokens(Tokens::light());
}

} // namespace
} // namespace glidepath::ui
