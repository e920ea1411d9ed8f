#pragma once

#include "coach/session_view.h"
#include "ui/kit/icons.h"
#include "ui/session/session_item.h"

namespace glidepath::ui {

/// "RIGHT" with an arrow to the right; hidden where an exercise has no sides.
class SideBadge : public SessionItem {
    Q_OBJECT
public:
    explicit SideBadge(QWidget* parent);
    void render(std::optional<coach::SideView> side);
    [[nodiscard]] QString spoken() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::optional<coach::SideView> m_side;
};

[[nodiscard]] Icon arrowOf(Side side);
[[nodiscard]] QString sideWord(Side side); ///< "LEFT"

} // namespace glidepath::ui
