#pragma once

#include "coach/session_view.h"
#include "ui/session/session_item.h"

#include <QStringList>

namespace glidepath::ui {

class FigureStage;
class SideBadge;

/// Name and side of the exercise, and how it is done: the figure that does it, or, where there is none, numbered steps
/// as large as they fit.
class ExerciseCard : public SessionItem {
    Q_OBJECT
public:
    explicit ExerciseCard(QWidget* parent);
    [[nodiscard]] FigureStage& stage() { return *m_stage; }
    void render(const coach::SessionView& view);
    [[nodiscard]] QString spoken() const override;

protected:
    void arrange() override;
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QRectF stageBox() const;
    [[nodiscard]] QRectF stepsBox() const;
    [[nodiscard]] double stepsHeight(const QFont& font) const;
    [[nodiscard]] QFont largestStepsFont() const;
    void paintName(QPainter& painter) const;
    void paintSteps(QPainter& painter) const;

    SideBadge* m_badge;
    FigureStage* m_stage;
    QString m_name;
    QStringList m_steps;
    QFont m_stepsFont;
    coach::SessionMoment m_moment{};
    bool m_hasSide{false};
    bool m_hasFigure{false};
};

} // namespace glidepath::ui
