#pragma once

#include "coach/today_view.h"
#include "ui/today/notice_card.h"

namespace glidepath::ui {

/// A session that the program did not live to end: carry it on, or keep what was done of it.
class UnfinishedCard : public NoticeCard {
    Q_OBJECT
public:
    explicit UnfinishedCard(const coach::UnfinishedView& unfinished, QWidget* parent = nullptr);

signals:
    void carryOnWished();
    void keepWished();
};

/// After some days without a session: nothing to make up for, and a choice of how to start again.
class BackAgainCard : public NoticeCard {
    Q_OBJECT
public:
    explicit BackAgainCard(const coach::BackAgainView& view, QWidget* parent = nullptr);

signals:
    void decided(const glidepath::journal::Decision& decision);
    void asPlannedWished();

private:
    void addChoice(QLayout& row, const QString& name, const coach::DecisionOffer& offer);
};

/// The warning signs come before the next exercise; its button stands in for Start.
class ScreeningDueCard : public NoticeCard {
    Q_OBJECT
public:
    explicit ScreeningDueCard(const std::string& why, QWidget* parent = nullptr);
    void focusStart();

signals:
    void screeningWished();

private:
    QPushButton* m_answer;
};

} // namespace glidepath::ui
