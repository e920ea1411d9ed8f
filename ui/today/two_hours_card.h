#pragma once

#include "coach/two_hours.h"
#include "ui/today/notice_card.h"

namespace glidepath::ui {

/// How it is two hours after a session: one click answers.
class TwoHoursCard : public NoticeCard {
    Q_OBJECT
public:
    explicit TwoHoursCard(const coach::TwoHoursView& view, QWidget* parent = nullptr);

signals:
    void answered(glidepath::journal::RecordId session, glidepath::Later answer);
    void postponed(glidepath::journal::RecordId session);
};

/// What follows from the answer.
class TwoHoursReplyCard : public NoticeCard {
    Q_OBJECT
public:
    explicit TwoHoursReplyCard(const std::string& reply, QWidget* parent = nullptr);
};

} // namespace glidepath::ui
