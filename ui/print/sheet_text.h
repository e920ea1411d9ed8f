#pragma once

#include <QFont>
#include <QRectF>
#include <QString>

class QPainter;

namespace glidepath::ui {

/// Text on paper, measured and drawn in millimetres. Sizes do not depend on the device, so that the preview, the PDF
/// and the printer break lines and pages at the same places.
class SheetText {
public:
    enum class Weight { Regular, Bold };
    SheetText(qreal points, Weight weight);

    /// The height that `text` needs in a column of this width.
    [[nodiscard]] qreal height(const QString& text, qreal width) const;
    [[nodiscard]] qreal lineHeight() const;
    [[nodiscard]] qreal width(const QString& text) const;
    /// Draws with line breaks where the rectangle is too narrow; one unit of the painter is a millimetre.
    void draw(QPainter& painter, const QRectF& place, const QString& text,
              Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter) const;

private:
    QFont m_font;
};

/// The sizes of one sheet; `scale` 1 is the smallest type that is printed (9 points).
struct SheetFonts {
    explicit SheetFonts(qreal scale);
    qreal scale;
    SheetText title, subtitle, name, hint, amount, group, head, signTitle, sign, note, footer;
};

} // namespace glidepath::ui
