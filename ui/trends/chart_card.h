#pragma once

#include "coach/trends_view.h"
#include "ui/kit/widgets.h"

namespace glidepath::ui {

class TrendChart;

/// What is said over the chart while there is no line yet, with the button that gives it one more point.
class ChartNote : public Card {
    Q_OBJECT
public:
    explicit ChartNote(QWidget* parent = nullptr);
    void render(const coach::TrendsNote& note);

signals:
    void ratingWished();

private:
    QLabel* m_title;
    QLabel* m_text;
};

/// The chart with its title, its legend, and the marked day in words below.
class ChartCard : public Card {
    Q_OBJECT
public:
    explicit ChartCard(QWidget* parent = nullptr);
    void render(const coach::TrendsView& view);

signals:
    void ratingWished();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void addHead();
    void placeNote();
    void tellMarkedDay();

    TrendChart* m_chart;
    ChartNote* m_note;
    QLabel* m_day;
};

} // namespace glidepath::ui
