#pragma once

#include "coach/finished_view.h"
#include "ui/kit/icons.h"
#include "ui/session/session_item.h"

#include <vector>

namespace glidepath::ui {

/// The left half of the page after a session: that it is over, how long it was, and what is good now.
class FinishedSummary : public SessionItem {
    Q_OBJECT
public:
    explicit FinishedSummary(QWidget* parent);
    void render(const coach::FinishedView& view);
    [[nodiscard]] QString spoken() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintLine(QPainter& painter, double middle, const QString& line, const QFont& font,
                   const QColor& colour) const;
    /// What is good now, as a card from `top` down.
    struct Advice {
        Icon icon;
        QString title;
        QString words;
    };
    void paintAdvice(QPainter& painter, double top, const Advice& advice) const;
    [[nodiscard]] std::vector<Advice> advices() const;

    coach::FinishedView m_view;
};

} // namespace glidepath::ui
