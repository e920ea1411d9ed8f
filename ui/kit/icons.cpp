#include "ui/kit/icons.h"

#include "base/names.h"

#include <QColor>
#include <QIconEngine>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <charconv>
#include <string_view>

namespace glidepath::ui {

namespace {

// Each icon on a grid of 24 by 24. M move to, L line to, Q curve with one control point, Z close; O circle (centre,
// radius), R rounded rectangle (x, y, width, height, radius). F at the beginning: filled, not drawn as a line.
constexpr auto kDrawings = names<Icon>({
    {Icon::Today, "O 12 12 4 M 12 2 L 12 4 M 12 20 L 12 22 M 2 12 L 4 12 M 20 12 L 22 12 M 4.9 4.9 L 6.3 6.3 "
                  "M 17.7 17.7 L 19.1 19.1 M 4.9 19.1 L 6.3 17.7 M 17.7 6.3 L 19.1 4.9"},
    {Icon::Plan, "R 4 5 16 15 2 M 4 10 L 20 10 M 8 3 L 8 6 M 16 3 L 16 6"},
    {Icon::Trends, "M 4 4 L 4 20 L 20 20 M 8 15 L 11.5 10.5 L 14 13 L 19 7"},
    {Icon::Exercises, "O 8.5 4.2 2 M 8 8.6 L 8 14 L 11 16.5 L 11 21 M 8 14 L 5.5 20.5 M 4.5 12.5 L 8 8.8 L 11.5 12 "
                      "M 15.5 6 L 21 6 M 16 12 L 21 12 M 15.5 18 L 21 18"},
    {Icon::Settings, "M 3 6 L 12.5 6 M 17.5 6 L 21 6 O 15 6 2.3 M 3 12 L 5.5 12 M 10.5 12 L 21 12 O 8 12 2.3 "
                     "M 3 18 L 14.5 18 M 19.5 18 L 21 18 O 17 18 2.3"},
    {Icon::WarningSigns,
     "M 8 3 L 16 3 L 21 8 L 21 16 L 16 21 L 8 21 L 3 16 L 3 8 Z M 12 7.5 L 12 12.5 M 12 16 L 12 16.1"},
    {Icon::Play, "F M 7 4.5 L 19 12 L 7 19.5 Z"},
    {Icon::Pause, "F R 6 5 4 14 1 R 14 5 4 14 1"},
    {Icon::ArrowLeft, "M 20 12 L 4 12 M 10 6 L 4 12 L 10 18"},
    {Icon::ArrowRight, "M 4 12 L 20 12 M 14 6 L 20 12 L 14 18"},
    {Icon::ChevronLeft, "M 15 5 L 8 12 L 15 19"},
    {Icon::ChevronRight, "M 9 5 L 16 12 L 9 19"},
    {Icon::Cross, "M 6 6 L 18 18 M 18 6 L 6 18"},
    {Icon::Check, "M 5 12.5 L 10 17.5 L 19 7"},
    {Icon::Less, "O 12 12 9 M 8 12 L 16 12"},
    {Icon::Hand, "M 8 13.5 L 8 6.2 Q 8 4.8 9.3 4.8 Q 10.5 4.8 10.5 6.2 L 10.5 11 M 10.5 6 L 10.5 4.5 Q 10.5 3 11.8 3 "
                 "Q 13 3 13 4.5 L 13 11 M 13 6 Q 13 4.5 14.3 4.5 Q 15.5 4.5 15.5 6 L 15.5 11.5 M 15.5 8.5 "
                 "Q 15.5 7 16.8 7 Q 18 7 18 8.5 L 18 14.5 Q 18 21 12.5 21 Q 9.5 21 7.8 18.5 L 4.7 14 Q 4 12.6 5.2 12 "
                 "Q 6.4 11.5 7.2 12.6 L 8 13.8"},
    {Icon::Clock, "O 12 12 9 M 12 7 L 12 12 L 15.5 14"},
    {Icon::Walk, "O 13.5 4 1.8 M 12.5 8 L 10.5 14 L 13.5 16.5 L 14 21.5 M 10.5 14 L 9.6 17.5 L 7 21.5 "
                 "M 7.5 13 L 8.5 10 L 12.5 8 L 14.5 11.5 L 17.5 12.8"},
    {Icon::Print, "M 7 8 L 7 3 L 17 3 L 17 8 M 7 17 L 5 17 Q 3 17 3 15 L 3 10 Q 3 8 5 8 L 19 8 Q 21 8 21 10 L 21 15 "
                  "Q 21 17 19 17 L 17 17 R 7 14 10 7 0.5"},
    {Icon::Save, "M 5 4 L 16 4 L 20 8 L 20 19 Q 20 20 19 20 L 5 20 Q 4 20 4 19 L 4 5 Q 4 4 5 4 M 8 4 L 8 9 L 15 9 "
                 "L 15 4 M 7.5 20 L 7.5 14 L 16.5 14 L 16.5 20"},
    {Icon::Search, "O 10.5 10.5 6.5 M 15.5 15.5 L 21 21"},
    {Icon::Speaker,
     "M 4 9.5 L 8 9.5 L 13 5 L 13 19 L 8 14.5 L 4 14.5 Z M 16 9 Q 18 12 16 15 M 18.5 6.5 Q 22.5 12 18.5 17.5"},
    {Icon::Eye, "M 2.5 12 Q 7 5.5 12 5.5 Q 17 5.5 21.5 12 Q 17 18.5 12 18.5 Q 7 18.5 2.5 12 Z O 12 12 3"},
    {Icon::Pencil, "M 4 20 L 5 15.5 L 16 4.5 L 19.5 8 L 8.5 19 Z M 13.5 7 L 17 10.5"},
    {Icon::Info, "O 12 12 9 M 12 11 L 12 16.5 M 12 7.5 L 12 7.6"},
    {Icon::Stop, "F R 6 6 12 12 1.5"},
    {Icon::Folder, "M 3 6 Q 3 5 4 5 L 9 5 L 11.5 8 L 20 8 Q 21 8 21 9 L 21 18 Q 21 19 20 19 L 4 19 Q 3 19 3 18 Z"},
    {Icon::Key, "R 3 4 18 16 3 M 8 15.5 L 16 15.5"},
    {Icon::Book, "M 12 6.5 Q 8.5 4.2 3 4.8 L 3 18.8 Q 8.5 18.2 12 20.5 Q 15.5 18.2 21 18.8 L 21 4.8 Q 15.5 4.2 12 6.5 "
                 "M 12 6.5 L 12 20.5"},
    {Icon::Chair, "M 6.5 3 L 6.5 21 M 6.5 13 L 17 13 L 17 21"},
    {Icon::Flame, "M 12.5 3 Q 13 6.5 15.7 9.2 Q 18.5 12 18.5 15 Q 18.5 21 12 21 Q 5.5 21 5.5 15 Q 5.5 12 8.2 9 "
                  "Q 9 11.5 10.5 12 Q 12.5 8.5 12.5 3 Z"},
    {Icon::Snow, "M 12 2.5 L 12 21.5 M 3.8 7.25 L 20.2 16.75 M 3.8 16.75 L 20.2 7.25 M 9.7 4 L 12 6.3 L 14.3 4 "
                 "M 9.7 20 L 12 17.7 L 14.3 20 M 3.9 10.4 L 7 9.1 L 6.6 5.8 M 20.1 13.6 L 17 14.9 L 17.4 18.2 "
                 "M 3.9 13.6 L 7 14.9 L 6.6 18.2 M 20.1 10.4 L 17 9.1 L 17.4 5.8"},
    {Icon::Leaf, "M 5 19 Q 3.5 7 20 4 Q 21 19 9.5 19 Q 6.5 19 5.6 16.5 M 4 21.5 Q 6.5 14 13.5 10.5"},
    {Icon::Heart, "M 12 20 L 4.6 12.4 Q 2.3 9.8 3.7 7 Q 5 4.5 7.8 4.5 Q 10.6 4.5 12 7.2 Q 13.4 4.5 16.2 4.5 "
                  "Q 19 4.5 20.3 7 Q 21.7 9.8 19.4 12.4 Z"},
    {Icon::Question, "O 12 12 9 M 9.3 9.6 Q 9.5 7 12 7 Q 14.7 7 14.7 9.4 Q 14.7 10.9 13.2 11.7 Q 12 12.4 12 13.8 "
                     "M 12 17 L 12 17.1"},
    {Icon::Lift, "R 5 14 14 7 1.5 M 12 10.5 L 12 3 M 8.5 6.3 L 12 3 L 15.5 6.3"},
    {Icon::Moon, "M 20 14.2 Q 17.5 15.3 14.8 14.4 Q 9 12.5 9.3 7 Q 9.4 5 10.2 3.5 Q 3.5 5 3.5 12 Q 3.5 20.5 12 20.5 "
                 "Q 18 20.5 20 14.2 Z"},
    {Icon::Car,
     "M 3 16.5 L 3 12.5 L 5 11.5 L 7 6.5 L 16.5 6.5 L 19 11.5 L 21 12.5 L 21 16.5 L 19.5 16.5 M 15 16.5 L 9 16.5 "
     "M 4.5 16.5 L 3 16.5 M 5 11.5 L 19 11.5 O 6.8 16.8 2.1 O 17.2 16.8 2.1"},
    {Icon::Up, "M 5 15.5 L 12 8.5 L 19 15.5"},
    {Icon::ChevronDown, "M 5 8.5 L 12 15.5 L 19 8.5"},
    {Icon::Lock, "R 4.5 10.5 15 10.5 2 M 8 10.5 L 8 7 Q 8 3 12 3 Q 16 3 16 7 L 16 10.5"},
    {Icon::Bed, "M 3 7 L 3 19 M 3 16 L 21 16 M 21 19 L 21 14 Q 21 11 18 11 L 10 11 L 10 16 O 6.3 12.3 1.7"},
    {Icon::Mat, "M 2.5 17 L 19 17 Q 21.5 17 21.5 14.5 Q 21.5 12.3 19.3 12.3 Q 17.4 12.3 17.4 14"},
    {Icon::Strap, "M 5 19 Q 3 9 9 6 Q 15 3.5 19 8 Q 22 12.5 17 15.5 Q 12 18 9.5 14 Q 8 11 11 9.5"},
    {Icon::Step, "M 3 19 L 3 14 L 12 14 L 12 9 L 21 9 L 21 19 Z"},
    {Icon::Cushion, "M 4.5 8 Q 12 5.5 19.5 8 Q 21.5 12 19.5 16 Q 12 18.5 4.5 16 Q 2.5 12 4.5 8 Z"},
    {Icon::Band, "M 3 12 Q 3 6.5 12 6.5 Q 21 6.5 21 12 Q 21 17.5 12 17.5 Q 3 17.5 3 12 Z M 6.5 12 Q 6.5 9.5 12 9.5 "
                 "Q 17.5 9.5 17.5 12 Q 17.5 14.5 12 14.5 Q 6.5 14.5 6.5 12 Z"},
    {Icon::Weight, "R 4 8 16 9 2 M 9 8 L 9 17 M 15 8 L 15 17"},
    {Icon::Shoe,
     "M 3 8 L 3 17 L 21 17 Q 21.5 13.5 17.5 12.8 Q 13.5 12 11 8 Q 7 10 3 8 M 12.5 12 L 14 10.3 M 3 14 L 21 14"},
    {Icon::Pool, "O 16.5 7.5 2 M 4 13.5 L 9 8 L 13.5 11.5 M 2.5 17 Q 5 15 7.5 17 Q 10 19 12.5 17 Q 15 15 17.5 17 "
                 "Q 19.5 18.7 21.5 17"},
    {Icon::Bike, "O 6 16 4 O 18 16 4 M 6 16 L 9.5 8.5 L 16 8.5 L 18 16 M 9.5 8.5 L 12 16 L 16 8.5 M 8 8.5 L 11 8.5 "
                 "M 14.5 5.5 L 16 8.5"},
    {Icon::Elliptical, "M 3 20 L 21 20 M 7 20 L 9.5 5 M 5.5 14.5 L 12 17.5 L 18 15 O 17 13 3.5 M 9.5 5 L 12 4"},
});

/// Reads one drawing word by word.
class Drawing {
public:
    explicit Drawing(std::string_view text) : m_rest{text} {
        while (!m_rest.empty())
            add(word().front());
    }
    [[nodiscard]] const QPainterPath& path() const { return m_path; }
    [[nodiscard]] bool filled() const { return m_filled; }

private:
    std::string_view word() {
        const auto length = std::min(m_rest.find(' '), m_rest.size());
        const auto found = m_rest.substr(0, length);
        m_rest.remove_prefix(std::min(length + 1, m_rest.size()));
        return found;
    }
    qreal number() {
        const auto text = word();
        qreal value{};
        std::from_chars(text.data(), text.data() + text.size(), value);
        return value;
    }
    QPointF point() {
        const qreal x = number();
        return {x, number()};
    }
    void addCircle() {
        const QPointF centre = point();
        const qreal radius = number();
        m_path.addEllipse(centre, radius, radius);
    }
    void addRectangle() {
        const QPointF corner = point();
        const QPointF size = point();
        const qreal radius = number();
        m_path.addRoundedRect(QRectF{corner, QSizeF{size.x(), size.y()}}, radius, radius);
    }
    void addCurve() {
        const QPointF control = point();
        m_path.quadTo(control, point());
    }
    void add(char command) {
        switch (command) {
        case 'M':
            return m_path.moveTo(point());
        case 'L':
            return m_path.lineTo(point());
        case 'Q':
            return addCurve();
        case 'Z':
            return m_path.closeSubpath();
        case 'O':
            return addCircle();
        case 'R':
            return addRectangle();
        default:
            m_filled = true;
        }
    }

    std::string_view m_rest;
    QPainterPath m_path;
    bool m_filled{false};
};

/// Draws the icon anew at whatever size and resolution it is wanted.
class LineIconEngine : public QIconEngine {
public:
    LineIconEngine(Icon icon, const QColor& colour, int size) : m_icon{icon}, m_colour{colour}, m_size{size} {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override {
        QColor colour = m_colour;
        if (mode == QIcon::Disabled)
            colour.setAlphaF(0.5F);
        const int side = std::min(rect.width(), rect.height()); // what is wider keeps a gap before the words
        paintIcon(*painter, QRect{rect.x(), rect.y() + (rect.height() - side) / 2, side, side}, m_icon, colour);
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override {
        QPixmap pixels{size};
        pixels.fill(Qt::transparent);
        QPainter painter{&pixels};
        paint(&painter, QRect{QPoint{}, size}, mode, state);
        return pixels;
    }
    QIconEngine* clone() const override { return new LineIconEngine{m_icon, m_colour, m_size}; }
    QList<QSize> availableSizes(QIcon::Mode, QIcon::State) override { return {{m_size, m_size}}; }

private:
    Icon m_icon;
    QColor m_colour;
    int m_size; ///< that it has when nobody asks for another
};

} // namespace

void paintIcon(QPainter& painter, const QRectF& square, Icon icon, const QColor& colour) {
    const Drawing drawing{kDrawings.of(icon)};
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(square.topLeft());
    painter.scale(square.width() / 24, square.height() / 24);
    painter.setPen(drawing.filled() ? QPen{Qt::NoPen} : QPen{colour, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin});
    painter.setBrush(drawing.filled() ? QBrush{colour} : QBrush{Qt::NoBrush});
    painter.drawPath(drawing.path());
    painter.restore();
}

QIcon icon(Icon icon, const QColor& colour, int size) {
    return QIcon{new LineIconEngine{icon, colour, size}};
}

} // namespace glidepath::ui
