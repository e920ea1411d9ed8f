#pragma once

#include "coach/today_view.h"

#include <QAbstractButton>

namespace glidepath::ui {

/// The words for a part of the day.
[[nodiscard]] QString slotName(programme::Slot slot);

/// One tab of the session card: part of the day, and what is done or planned there.
class SlotTab : public QAbstractButton {
    Q_OBJECT
public:
    explicit SlotTab(const coach::SlotView& slot, QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_title;
    QString m_detail;
    bool m_done;
};

} // namespace glidepath::ui
