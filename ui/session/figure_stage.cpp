#include "ui/session/figure_stage.h"

#include "ui/figure/still_picture.h"
#include "ui/kit/tokens.h"
#include "ui/qt/text.h"

namespace glidepath::ui {

FigureStage::FigureStage(QWidget* parent) : FigureView{parent} {
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setAutoFillBackground(true); // opaque, so that the card below is not painted with every frame
}

void FigureStage::follow(const figure::Figures& figures, Motion motion) {
    m_figures = &figures;
    m_motionAllowed = motion;
    m_exercise.reset();
    m_motion.reset();
    clear();
}

void FigureStage::take(const ExerciseId& exercise) {
    const figure::Figure* const figure = m_figures->find(exercise);
    if (figure == nullptr)
        return;
    m_exercise = exercise;
    m_motion.emplace(m_figures->sharedAnatomy(), *figure);
    setFigure(m_figures->sharedAnatomy(), *figure);
}

void FigureStage::paintGround() {
    QPalette colours{palette()};
    if (colours.color(QPalette::Window) == tokens().surface)
        return;
    colours.setColor(QPalette::Window, tokens().surface);
    setPalette(colours);
}

void FigureStage::render(const coach::SessionView& view) {
    setVisible(view.figure && m_figures != nullptr);
    if (!view.figure || m_figures == nullptr)
        return;
    paintGround();
    if (m_exercise != view.figure->exercise)
        take(view.figure->exercise);
    if (!m_motion)
        return;
    setLook(screenLook());
    setFaded(view.moment == coach::SessionMoment::Paused);
    setWords(text(view.exercise), text(view.ring.word), {});
    const figure::Figure& figure = m_motion->figure(figure::Limbs::AsWritten);
    setFrame(m_motionAllowed == Motion::Smooth ? m_motion->show(view.figure->moment)
                                               : figure::stillAt(m_figures->anatomy(), figure, view.figure->moment));
}

} // namespace glidepath::ui
