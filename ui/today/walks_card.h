#pragma once

#include "coach/today_view.h"
#include "ui/kit/widgets.h"

namespace glidepath::ui {

/// One small walker for each planned walk, filled for those that are done.
class WalkMarks : public QWidget {
    Q_OBJECT
public:
    WalkMarks(int done, int planned, QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int m_done;
    int m_planned;
};

/// The walks of today, short ones and the long one, and the way to start one unless the warning signs come first.
class WalksCard : public Card {
    Q_OBJECT
public:
    explicit WalksCard(const coach::TodayView& view, QWidget* parent = nullptr);

signals:
    void startWished(glidepath::RoutineId routine, glidepath::programme::Version version);

private:
    void addWalk(const coach::WalkView& walk);
    void addStart(const coach::WalkView& walk);
};

} // namespace glidepath::ui
