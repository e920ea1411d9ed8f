#pragma once

#include "coach/learn_view.h"
#include "figure/figures.h"
#include "ui/kit/widgets.h"
#include "ui/learn/section_parts.h"

#include <QPointer>
#include <QWidget>

class QVBoxLayout;

namespace glidepath::ui {

class HeatColdSection;
class ReadingArea;
class SectionList;

/// The page Learn: sections at the left, the open one at the right, and a switch that shows where each thing comes
/// from.
class LearnPage : public QWidget {
    Q_OBJECT
public:
    /// The figures outlive the page.
    explicit LearnPage(const figure::Figures& figures, QWidget* parent = nullptr);
    void render(const coach::LearnView& view);
    /// What is left of heat or cold; also while another section is open.
    void render(const coach::TimerView& timer);
    void open(const QString& section);
    /// As low as it can be: what is long scrolls in its own place, not the page.
    [[nodiscard]] int heightForWidth(int) const override { return minimumSizeHint().height(); }

signals:
    void exerciseWished(glidepath::ExerciseId exercise);
    void startWished(glidepath::coach::Treatment treatment, std::chrono::minutes length);
    void pauseWished();
    void carryOnWished();
    void stopWished();
    /// Something new shows the timer, for as long as it exists.
    void timerShown(QWidget* shown);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] QLayout* head();
    [[nodiscard]] QWidget* listCard();
    [[nodiscard]] QLayout* reading();
    void showSection();
    [[nodiscard]] QWidget* widgetOf(const coach::WarningSignsSection& section);
    [[nodiscard]] QWidget* widgetOf(const coach::LeaveForNowView& section);
    [[nodiscard]] QWidget* widgetOf(const coach::HeatAndColdView& section);
    [[nodiscard]] QWidget* widgetOf(const coach::TopicView& section);
    void setPinned(QWidget* pinned);
    void placePinned();
    void toggleSources();
    void applySources();

    coach::LearnView m_view;
    coach::TimerView m_timer;
    Sources m_sources{Sources::Hidden};
    const figure::Figures& m_figures;
    SectionList* m_list;
    QPushButton* m_sourcesButton;
    ReadingArea* m_area;
    QVBoxLayout* m_right{};
    QPointer<QWidget> m_pinned; ///< below what scrolls, in sight wherever there is room
    QPointer<HeatColdSection> m_heatCold;
};

} // namespace glidepath::ui
