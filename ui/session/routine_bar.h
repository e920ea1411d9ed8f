#pragma once

#include "coach/session_view.h"
#include "ui/session/session_item.h"

#include <vector>

namespace glidepath::ui {

/// The whole session as a row of segments, with "3 of 5" and "9 min left" at its end.
class RoutineBar : public SessionItem {
    Q_OBJECT
public:
    explicit RoutineBar(QWidget* parent);
    void render(const coach::RoutineBarView& routine);
    [[nodiscard]] QString spoken() const override;

protected:
    void arrange() override;
    void paintEvent(QPaintEvent* event) override;

private:
    struct Pixels {
        QRectF box;
        int filled{};
        friend bool operator==(const Pixels&, const Pixels&) = default;
    };
    [[nodiscard]] std::vector<Pixels> segments() const;
    [[nodiscard]] double wordsWidth() const;
    void paintWords(QPainter& painter) const;

    coach::RoutineBarView m_routine;
    double m_wordsWidth{}; ///< measured when they change, not with every frame
    std::vector<Pixels> m_segments;
};

} // namespace glidepath::ui
