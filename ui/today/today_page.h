#pragma once

#include "coach/heat_cold_timer.h"
#include "coach/today_view.h"
#include "figure/figures.h"

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
    /// The figures outlive the page.
    explicit TodayPage(const figure::Figures& figures, QWidget* parent = nullptr);
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
    void exerciseWished(glidepath::ExerciseId exercise);
    void trendsWished();
    void timerWished();
    void rulesWished();
    void reportWished();
    void screeningWished();
    void somethingChanged();
    void startAsPlannedWished();
    void decided(const glidepath::journal::Decision& decision); ///< lacks the time alone
    void settled(glidepath::journal::RecordId session, glidepath::Later answer);
    void settlingPostponed(glidepath::journal::RecordId session);
    // While exercise is locked.
    void helpWished();
    void examinedWished();
    void wronglyWished();
    void learnWished();
    void rateWished();
    void printWished();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void rebuild();
    [[nodiscard]] QWidget* head();
    QWidget* leftColumn();
    QWidget* rightColumn();
    void addProgramme(QBoxLayout& column);
    void addLocked(QBoxLayout& column);
    void addOffers(QBoxLayout& column);
    void addTwoHours(QBoxLayout& column);
    void addNotice(QBoxLayout& column);
    void addReferrals(QBoxLayout& column, bool (*belongsHere)(const coach::ReferralView&));
    void addSession(QBoxLayout& column);
    void arrange();

    std::optional<coach::TodayView> m_view;
    const figure::Figures& m_figures;
    QLabel* m_title;
    QPushButton* m_changed;
    QPushButton* m_heat;
    QPushButton* m_cold;
    QBoxLayout* m_columns;
    QWidget* m_left{};
    QWidget* m_right{};
};

} // namespace glidepath::ui
