#pragma once

#include "ui/print/week_sheet.h"

#include <QPixmap>
#include <QWidget>

#include <optional>

namespace glidepath::ui {

/// The printed sheet, small, painted by what prints it. All pages side by side.
class SheetPreview : public QWidget {
    Q_OBJECT
public:
    explicit SheetPreview(QWidget* parent = nullptr);
    void render(const PrintedWeek& week);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintPages(QPainter& painter) const;

    std::optional<PrintedWeek> m_week;
    QPixmap m_picture; ///< of the whole widget: many figures take longer than a frame
};

} // namespace glidepath::ui
