#include "ui/kit/flow_layouts.h"

#include <QWidget>

#include <gtest/gtest.h>

namespace glidepath::ui {
namespace {

QWidget* block(int width, int height) {
    auto* const made = new QWidget;
    made->setFixedSize(width, height);
    return made;
}

QWidget* stretching(int height) {
    auto* const made = new QWidget;
    made->setMinimumHeight(height);
    made->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    return made;
}

TEST(ColumnGrid, HasAsManyColumnsAsFit) {
    QWidget parent;
    auto* const grid = new ColumnGrid{100, 10, ColumnGrid::kAnyNumber, &parent};
    for (int i = 0; i < 3; ++i)
        grid->addWidget(stretching(20));
    EXPECT_EQ(grid->heightForWidth(320), 20);
    EXPECT_EQ(grid->heightForWidth(319), 50);
    EXPECT_EQ(grid->heightForWidth(90), 80);
}

TEST(ColumnGrid, HasNoMoreColumnsThanItMay) {
    QWidget parent;
    auto* const grid = new ColumnGrid{100, 10, 2, &parent};
    for (int i = 0; i < 3; ++i)
        grid->addWidget(stretching(20));
    EXPECT_EQ(grid->heightForWidth(2000), 50);
}

TEST(ColumnGrid, MakesARowEquallyHigh) {
    QWidget parent;
    auto* const grid = new ColumnGrid{100, 10, ColumnGrid::kAnyNumber, &parent};
    QWidget* const low = stretching(20);
    grid->addWidget(low);
    grid->addWidget(stretching(60));
    grid->setGeometry({0, 0, 210, 60});
    EXPECT_EQ(low->geometry(), QRect(0, 0, 100, 60));
}

TEST(FlowRow, GoesOnInANewLine) {
    QWidget parent;
    auto* const row = new FlowRow{10, &parent};
    for (int i = 0; i < 3; ++i)
        row->addWidget(block(100, 20));
    EXPECT_EQ(row->heightForWidth(320), 20);
    EXPECT_EQ(row->heightForWidth(319), 50);
    EXPECT_EQ(row->heightForWidth(100), 80);
}

TEST(FlowRow, BeginsOnTheRightWhereTheLanguageDoes) {
    QWidget parent;
    parent.setLayoutDirection(Qt::RightToLeft);
    auto* const row = new FlowRow{10, &parent};
    QWidget* const first = block(100, 20);
    row->addWidget(first);
    row->setGeometry({0, 0, 300, 20});
    EXPECT_EQ(first->x(), 200);
}

} // namespace
} // namespace glidepath::ui
