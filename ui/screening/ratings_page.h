#pragma once

#include "ui/screening/step_page.h"

namespace glidepath::ui {

class Card;

/// What is asked once before the first rating: how long one can sit and stand, since when, and what is there already.
class RatingsPage : public StepPage {
    Q_OBJECT
public:
    explicit RatingsPage(QWidget* parent = nullptr);
    void render(const std::vector<coach::ChoiceView>& questions);

signals:
    void answered(const std::string& question, std::size_t answer);

protected:
    [[nodiscard]] QWidget* first() const override;

private:
    void add(const coach::ChoiceView& question);

    Card* m_card{nullptr};
};

} // namespace glidepath::ui
