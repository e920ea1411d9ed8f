#pragma once

#include "coach/session_view.h"
#include "ui/kit/motion.h"

#include <QWidget>

namespace glidepath::ui {

class CounterCard;
class CueLine;
class ExerciseCard;
class KeyButton;
class NextCard;
class RoutineBar;
class SessionItem;
class SidePanel;
class TempoRing;
struct Measure;

/// The running session: everything in its fixed place, at the scale of the window. Shows what it is given and says what
/// the person wishes; Space is the big button wherever the focus is.
class SessionPage : public QWidget {
    Q_OBJECT
public:
    explicit SessionPage(QWidget* parent = nullptr);
    /// Where the figures are taken from, and whether they may move; they outlive the page. Before a session begins.
    void showFigures(const figure::Figures& figures, Motion motion);
    void render(const coach::SessionView& view);

signals:
    void wished(glidepath::session::CommandKind command);
    void endWished();

protected:
    bool event(QEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void nameKeys();
    void connectButtons();
    void arrange(Measure measure);
    void arrangeButtons(Measure measure, double height);
    void renderBigButton(const coach::BigButtonView& button);
    void pressBigKey();
    void releaseBigKey();
    void press(int key);

    RoutineBar* m_routine;
    ExerciseCard* m_exercise;
    TempoRing* m_ring;
    SidePanel* m_sidePanel;
    CounterCard* m_counter;
    CueLine* m_cue;
    KeyButton* m_big;
    KeyButton* m_back;
    KeyButton* m_skip;
    KeyButton* m_less;
    KeyButton* m_end;
    NextCard* m_next;
    session::CommandKind m_bigCommand{session::CommandKind::Pause};
    coach::SessionMoment m_moment{};
    bool m_rendered{false};
    bool m_carryOnAtRelease{false}; ///< the big key went down while paused
};

} // namespace glidepath::ui
