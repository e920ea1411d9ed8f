#pragma once

#include "coach/exercise_detail.h"
#include "figure/figures.h"
#include "ui/exercises/key_figure.h"
#include "ui/kit/motion.h"
#include "ui/kit/widgets.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QTimer>

#include <memory>

namespace glidepath::ui {

/// The figure of one exercise, moving at the tempo of its dose, and what the person can do with it. Its timer runs only
/// while it plays and can be seen.
class FigureCard : public Card {
    Q_OBJECT
public:
    /// `detail` has a figure, and that is `figure`. It plays unless motion is reduced; asked to, it then goes from
    /// key pose to key pose.
    FigureCard(std::shared_ptr<const figure::Anatomy> anatomy, const figure::Figure& figure,
               const coach::ExerciseDetail& detail, Motion motion, QWidget* parent = nullptr);

    [[nodiscard]] const coach::FigureLoop& loop() const { return m_loop; }
    [[nodiscard]] const coach::FigurePlay& play() const { return m_play; }
    /// Carries on from where another card of the same loop is.
    void setPlay(const coach::FigurePlay& play);
    void setMotion(Motion motion);
    /// So much time has passed before the screen; the timer tells this by itself.
    void advance(coach::PlayerTime passed);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void addFigure();
    void addControls();
    void tick();
    void fulfil(FigureWish wish);
    void step(FigureWish wish);
    void arm();
    void refresh();
    void showControls();
    [[nodiscard]] bool canBeSeen() const;
    [[nodiscard]] QString spokenName() const;
    [[nodiscard]] QString spokenDoing() const;
    [[nodiscard]] QString spokenPose() const;

    std::shared_ptr<const figure::Anatomy> m_anatomy;
    figure::Figure m_figure;
    coach::FigureLoop m_loop;
    QString m_name;
    Motion m_motion;
    coach::FigurePlay m_play;
    QTimer m_timer{this};
    QElapsedTimer m_sinceTick;
    QPointer<QWidget> m_watched; ///< the window, for its being minimised
    KeyFigure* m_view{};
    QPushButton* m_pause{};
    bool m_isPauseSign{true}; ///< on the button, in place of the sign for playing
    SegmentedChoice* m_speed{};
    SegmentedChoice* m_side{};
    QPushButton* m_previous{};
    QPushButton* m_next{};
};

} // namespace glidepath::ui
