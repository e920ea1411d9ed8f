#pragma once

#include "coach/session_view.h"
#include "ui/session/session_item.h"

namespace glidepath::ui {

/// The exercise after this one and how one lies or stands for it.
class NextCard : public SessionItem {
    Q_OBJECT
public:
    explicit NextCard(QWidget* parent);
    void render(const std::optional<coach::NextUpView>& next);
    [[nodiscard]] QString spoken() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintLine(QPainter& painter, double top, const QString& line, const QFont& font, const QColor& colour) const;

    std::optional<coach::NextUpView> m_next;
};

} // namespace glidepath::ui
