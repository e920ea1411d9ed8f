#pragma once

#include "coach/phase_rules_view.h"

#include <QWidget>

#include <optional>

class QBoxLayout;
class QScrollArea;

namespace glidepath::ui {

/// All phases, with the way to each, and every rule of the programme with what it looks at. Page Up, Page Down, Home
/// and End scroll.
class PhaseRulesPage : public QWidget {
    Q_OBJECT
public:
    explicit PhaseRulesPage(QWidget* parent = nullptr);
    void render(const coach::PhaseRulesView& view);

signals:
    void backWished();
    void decided(const glidepath::journal::Decision& decision); ///< lacks the time alone

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] QWidget* header();
    void rebuild();
    void addPhases(QBoxLayout& column);
    void addPhase(QBoxLayout& column, const coach::PhaseWay& way);

    std::optional<coach::PhaseRulesView> m_view;
    QScrollArea* m_area;
};

} // namespace glidepath::ui
