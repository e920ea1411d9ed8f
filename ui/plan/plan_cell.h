#pragma once

#include "coach/plan_view.h"

#include <QAbstractButton>

namespace glidepath::ui {

/// One session of the week. Its kind is told by the word and by the left edge: solid for strength, grey for mobility,
/// double for glides.
class PlanCell : public QAbstractButton {
    Q_OBJECT
public:
    PlanCell(const coach::PlanCard& card, const QString& place, QWidget* parent);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    void paintBox(QPainter& painter, const QRectF& box) const;
    void paintEdge(QPainter& painter, const QRectF& box) const;
    void paintWords(QPainter& painter, const QRectF& box) const;

    coach::PlanCard m_card;
};

} // namespace glidepath::ui
