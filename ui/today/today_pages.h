#pragma once

#include "figure/figures.h"

#include <QWidget>

class QStackedWidget;

namespace glidepath::ui {

class PhaseRulesPage;
class TodayPage;

/// Today, and behind it all phases and their rules. Esc goes back.
class TodayPages : public QWidget {
    Q_OBJECT
public:
    /// The figures outlive the pages.
    explicit TodayPages(const figure::Figures& figures, QWidget* parent = nullptr);
    [[nodiscard]] TodayPage& day() const { return *m_day; }
    [[nodiscard]] PhaseRulesPage& rules() const { return *m_rules; }
    void showDay();
    void showRules();
    [[nodiscard]] bool showsRules() const;

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QStackedWidget* m_stack;
    TodayPage* m_day;
    PhaseRulesPage* m_rules;
};

} // namespace glidepath::ui
