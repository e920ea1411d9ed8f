#pragma once

#include "coach/trends_view.h"

#include <QWidget>

class QLabel;

namespace glidepath::ui {

class ChartCard;
class InShortCard;
class SegmentedChoice;
class SessionsCard;

/// What has changed: the ratings as a chart, and the plain facts beside it.
class TrendsPage : public QWidget {
    Q_OBJECT
public:
    explicit TrendsPage(QWidget* parent = nullptr);
    void render(const coach::TrendsView& view);
    /// What was chosen last; six weeks at first.
    [[nodiscard]] coach::TrendsRange range() const;

signals:
    void rangeWished(glidepath::coach::TrendsRange range);
    void ratingWished();

private:
    [[nodiscard]] QWidget* header();
    [[nodiscard]] QWidget* body();

    SegmentedChoice* m_range;
    ChartCard* m_chart;
    InShortCard* m_inShort;
    SessionsCard* m_sessions;
};

} // namespace glidepath::ui
