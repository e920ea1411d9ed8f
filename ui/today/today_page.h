#pragma once

#include "coach/heat_cold_timer.h"
#include "coach/today_view.h"

#include <QWidget>

#include <optional>
#include <string>

class QBoxLayout;
class QLabel;
class QPushButton;

namespace glidepath::ui {

/// The page Today: what is next, and one large button to begin with. Draws a view and sends wishes; decides nothing.
class TodayPage : public QWidget {
    Q_OBJECT
public:
    explicit TodayPage(QWidget* parent = nullptr);
    void render(const coach::TodayView& view);
    /// A timer that runs meanwhile; without words there is none.
    struct TimerLine {
        coach::Treatment treatment{};
        std::string words;
        std::string spoken;
    };
    void renderTimer(const TimerLine& line);
    /// Start has the focus whenever the page opens.
    void focusStart();

signals:
    void startWished(glidepath::RoutineId routine, glidepath::programme::Version version);
    void carryOnWished();
    void keepWished();
    void phaseWished(int number);
    void exerciseWished(glidepath::ExerciseId exercise);
    void trendsWished();
    void timerWished();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void rebuild();
    [[nodiscard]] QLayout* head();
    QWidget* leftColumn();
    QWidget* rightColumn();
    void addNotice(QBoxLayout& column);
    void addSession(QBoxLayout& column);
    void arrange();

    std::optional<coach::TodayView> m_view;
    QLabel* m_title;
    QPushButton* m_heat;
    QPushButton* m_cold;
    QBoxLayout* m_columns;
    QWidget* m_left{};
    QWidget* m_right{};
};

} // namespace glidepath::ui
