#pragma once

#include "coach/session_view.h"
#include "ui/session/session_item.h"

namespace glidepath::ui {

/// Takes the place of the ring while the side changes: a full panel with arrow, side and seconds.
class SidePanel : public SessionItem {
    Q_OBJECT
public:
    explicit SidePanel(QWidget* parent);
    void render(const coach::RingView& ring, std::optional<coach::SideView> side);
    [[nodiscard]] QString spoken() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintLine(QPainter& painter, double height, const QString& line, double pixels, QFont::Weight weight) const;

    coach::RingView m_ring;
    std::optional<coach::SideView> m_side;
};

} // namespace glidepath::ui
