#pragma once

#include "ui/screening/step_page.h"

namespace glidepath::ui {

class Card;
class SafetyRow;

/// Every warning sign on one page, so that nobody with an emergency has to click through several. Each line wants an
/// answer of its own. A yes to an emergency leads on at once, with the rest unanswered. Up and Down choose the line,
/// Left and Right and the space bar the answer.
class SafetyPage : public StepPage {
    Q_OBJECT
public:
    explicit SafetyPage(QWidget* parent = nullptr);
    /// Begins anew: nothing is answered.
    void render(const coach::SafetyView& view);
    /// The signs that have been answered with yes so far.
    [[nodiscard]] std::vector<std::string> yes() const;
    [[nodiscard]] int left() const; ///< lines without an answer

protected:
    [[nodiscard]] QWidget* first() const override;

private:
    [[nodiscard]] QWidget* notes();
    void addGroup(Card& card, const coach::SafetyView::Group& group);
    void refresh();
    void move(const SafetyRow* from, int step);
    [[nodiscard]] bool isEmergency() const;

    Card* m_questions{nullptr};
    QWidget* m_columns{nullptr};
    std::vector<SafetyRow*> m_rows;
};

} // namespace glidepath::ui
