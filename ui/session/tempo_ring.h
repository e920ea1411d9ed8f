#pragma once

#include "coach/session_view.h"
#include "ui/kit/tokens.h"
#include "ui/session/measure.h"
#include "ui/session/session_item.h"

#include <QPixmap>

#include <string>

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
    /// The large digits are drawn from outlines, which takes as long as the ring: kept until they change.
    struct Face {
        coach::RingView::Shape shape{};
        coach::RingView::Centre centre{};
        std::string word;
        std::string figures;
        QSize size;
        double pixelRatio{};
        Measure measure;
        Mode mode{};
        friend bool operator==(const Face&, const Face&) = default;
    };
    [[nodiscard]] Face faceNow() const;
    [[nodiscard]] const QPixmap& facePicture();

    coach::RingView m_ring;
    coach::RingView m_drawn; ///< when it was last decided to draw
    Face m_face;
    QPixmap m_facePicture;
};

} // namespace glidepath::ui
