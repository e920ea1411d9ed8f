#pragma once

#include "coach/exercise_detail.h"
#include "ui/kit/widgets.h"

#include <optional>

class QBoxLayout;
class QButtonGroup;

namespace glidepath::ui {

/// How one exercise stands with the person: how much of it there is now and why, or why it is not offered and what
/// opens it; and what the person can do about that.
class StandingCard : public Card {
    Q_OBJECT
public:
    explicit StandingCard(coach::ExerciseDetail detail, QWidget* parent = nullptr);
    /// Nothing: as in the settings.
    void showPace(std::optional<programme::Pace> pace);

signals:
    void doOnceWished();
    void paceWished(std::optional<glidepath::programme::Pace> pace);
    void decided(const glidepath::journal::Decision& decision); ///< lacks the time alone

private:
    void addHead();
    void addFacts();
    void addReasons();
    void addGates();
    void addPace();
    void addButtons();

    coach::ExerciseDetail m_detail;
    QButtonGroup* m_paces{};
};

} // namespace glidepath::ui
