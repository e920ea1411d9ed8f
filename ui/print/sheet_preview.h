#pragma once

#include "coach/week_sheet.h"
#include "ui/print/paper.h"

#include <QWidget>

#include <optional>

namespace glidepath::ui {

/// The printed sheet, small, painted by the function that prints it. All pages side by side.
class SheetPreview : public QWidget {
    Q_OBJECT
public:
    explicit SheetPreview(QWidget* parent = nullptr);
    void render(const coach::WeekSheet& sheet, PaperSize paper);
    [[nodiscard]] int pages() const { return m_pages; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::optional<coach::WeekSheet> m_sheet;
    PaperSize m_paper{PaperSize::A4};
    int m_pages{1};
};

} // namespace glidepath::ui
