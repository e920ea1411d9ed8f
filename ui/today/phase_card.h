#pragma once

#include "coach/phase_view.h"
#include "ui/kit/widgets.h"

namespace glidepath::ui {

/// The phases as a row of bars with their names; those up to the current one are filled.
class PhaseBar : public QWidget {
    Q_OBJECT
public:
    explicit PhaseBar(const coach::PhaseView& phase, QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    coach::PhaseView m_phase;
};

/// Where the person is in the programme and why, what the next phase still needs, and what is proposed. The person
/// decides.
class PhaseCard : public Card {
    Q_OBJECT
public:
    explicit PhaseCard(const coach::PhaseView& phase, QWidget* parent = nullptr);

signals:
    void decided(const glidepath::journal::Decision& decision);
    void rulesWished();

private:
    void addHead(const coach::PhaseView& phase);
    void addProgress(const coach::PhaseView& phase);
    void addProposal(const coach::PhaseProposal& proposal);
    void addUndo(const coach::PhaseView& phase);
    void addRulesLink();
    QPushButton* decisionButton(const QString& name, const coach::DecisionOffer& offer, ButtonKind kind);
};

} // namespace glidepath::ui
