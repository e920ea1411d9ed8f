#pragma once

#include "coach/session_view.h"
#include "ui/session/session_item.h"

namespace glidepath::ui {

/// The exercise after this one, with its picture, and how one lies or stands for it.
class NextCard : public SessionItem {
    Q_OBJECT
public:
    explicit NextCard(QWidget* parent);
    /// Where its picture is taken from; they outlive the card.
    void showFigures(const figure::Figures& figures) { m_figures = &figures; }
    void render(const std::optional<coach::NextUpView>& next);
    [[nodiscard]] QString spoken() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    /// The left edge of the words.
    double paintPicture(QPainter& painter) const;
    void paintLine(QPainter& painter, const QRectF& box, const QString& line, const QFont& font,
                   const QColor& colour) const;

    const figure::Figures* m_figures{};
    std::optional<coach::NextUpView> m_next;
};

} // namespace glidepath::ui
