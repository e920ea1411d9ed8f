#pragma once

#include <QFont>
#include <QRectF>
#include <QSizeF>
#include <QString>

class QPainter;

namespace glidepath::ui {

/// The session's own scale: sizes are those of a screen of 1280 by 800, times a factor.
struct Measure {
    double scale{1};

    /// The largest scale at which 1280 by 800 fits `size`.
    [[nodiscard]] static Measure of(QSizeF size);
    [[nodiscard]] double operator()(double pixels) const { return pixels * scale; }
    [[nodiscard]] QRectF operator()(const QRectF& box) const;
    [[nodiscard]] QFont font(double pixels, QFont::Weight weight = QFont::Normal) const;
    friend bool operator==(const Measure&, const Measure&) = default;
};

/// The same font, smaller where `text` would be wider than `width` on one line.
[[nodiscard]] QFont fitted(QFont font, const QString& text, double width);
/// The same font, as small as needed to wrap `text` into `size`; never under a third of itself.
[[nodiscard]] QFont wrapped(QFont font, const QString& text, QSizeF size);

/// Digits in cells of equal width, so that a running number does not shake; capitals are centred on `centre`.
void paintFigures(QPainter& painter, QPointF centre, const QString& figures, const QFont& font);
[[nodiscard]] double figuresWidth(const QString& figures, const QFont& font);
/// One line with the height of its capitals centred on `centre`.
void paintCentred(QPainter& painter, QPointF centre, const QString& text, const QFont& font);

} // namespace glidepath::ui
