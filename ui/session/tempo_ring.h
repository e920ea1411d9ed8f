#pragma once

#include "coach/session_view.h"
#include "ui/session/session_item.h"

namespace glidepath::ui {

/// Tells the state of a session by shape and fill, and the time with it. For assistive technology a progress bar.
class TempoRing : public SessionItem {
    Q_OBJECT
public:
    explicit TempoRing(QWidget* parent);
    void render(const coach::RingView& ring);
    [[nodiscard]] QString spoken() const override;
    [[nodiscard]] std::optional<double> progress() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    coach::RingView m_ring;
};

} // namespace glidepath::ui
