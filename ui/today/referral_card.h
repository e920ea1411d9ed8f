#pragma once

#include "coach/referral_view.h"
#include "ui/today/notice_card.h"

namespace glidepath::ui {

/// Advice to see somebody: a quiet line, a card, or a strong one, by how much it matters.
class ReferralCard : public NoticeCard {
    Q_OBJECT
public:
    explicit ReferralCard(const coach::ReferralView& view, QWidget* parent = nullptr);

signals:
    void decided(const glidepath::journal::Decision& decision);
    void reportWished();

private:
    void addTold(const coach::ReferralView& view);
    void addQuietLine(const coach::ReferralView& view);
    void addWhy(const coach::ReferralView& view);
    [[nodiscard]] QPushButton* putAway(const coach::DecisionOffer& offer);
};

} // namespace glidepath::ui
