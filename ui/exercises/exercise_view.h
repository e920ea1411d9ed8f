#pragma once

#include "coach/exercise_detail.h"
#include "figure/figures.h"
#include "ui/exercises/figure_card.h"
#include "ui/kit/motion.h"

#include <QWidget>

#include <optional>

class QBoxLayout;
class QScrollArea;

namespace glidepath::ui {

class StandingCard;

/// One exercise: how it is done, and how much of it the plan asks for. Esc goes back. Rendering it again keeps the
/// focus and the place on the page.
class ExerciseView : public QWidget {
    Q_OBJECT
public:
    /// The figures outlive the view.
    explicit ExerciseView(const figure::Figures& figures, QWidget* parent = nullptr);
    void render(const coach::ExerciseDetail& detail);
    void setMotion(Motion motion);
    [[nodiscard]] const std::optional<coach::ExerciseDetail>& detail() const { return m_detail; }

signals:
    void backWished();
    void exerciseWished(glidepath::ExerciseId exercise);
    void doOnceWished(glidepath::ExerciseId exercise);
    void paceWished(glidepath::ExerciseId exercise, std::optional<glidepath::programme::Pace> pace);
    void decided(const glidepath::journal::Decision& decision); ///< lacks the time alone
    void changeWished(glidepath::ExerciseId exercise);          ///< of the person's own exercises alone
    void removeWished(glidepath::ExerciseId exercise);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void rebuild();
    [[nodiscard]] QWidget* page();
    void putInPlace(QWidget* page);
    [[nodiscard]] QString focusedName() const;
    void focus(const QString& name);
    void addHead(QBoxLayout& page);
    [[nodiscard]] QWidget* pills() const;
    void addOwnButtons(QBoxLayout& page);
    void addNotices(QBoxLayout& page);
    QWidget* howCard();
    void addBoxes(QBoxLayout& column);
    void addNeighbours(QBoxLayout& column);
    QWidget* neighbours(const QString& title, const std::vector<coach::ExerciseLink>& links);
    QWidget* standingColumn();
    FigureCard* figureCard();
    QWidget* standingCard();
    void addGrounds(QBoxLayout& page);
    void arrange();

    const figure::Figures& m_figures;
    Motion m_motion{Motion::Smooth};
    std::optional<coach::ExerciseDetail> m_detail;
    std::optional<ExerciseId> m_built; ///< the exercise whose page stands
    QScrollArea* m_scroll;
    QBoxLayout* m_columns{};
    StandingCard* m_standing{};
    FigureCard* m_figure{}; ///< null where the exercise has none
};

} // namespace glidepath::ui
