#pragma once

#include <QIcon>
#include <QRectF>

class QPainter;
class QColor;

namespace glidepath::ui {

enum class Icon {
    Today,
    Plan,
    Trends,
    Exercises,
    Settings,
    WarningSigns,
    Play,
    Pause,
    ArrowLeft,
    ArrowRight,
    ChevronLeft,
    ChevronRight,
    Cross,
    Check,
    Less,
    Hand,
    Clock,
    Walk,
    Print,
    Save,
    Search,
    Speaker,
    Eye,
    Pencil,
    Info,
    Stop,
    Folder,
    Key,
    Book,
    Chair,
    Flame,
    Snow,
    Leaf,
    Heart,
    Question,
    Lift,
    Moon,
    Car,
    Up,
    ChevronDown,
    Lock,
    Bed,
    Mat,
    Strap,
    Step,
    Cushion,
    Band,
    Weight,
    Shoe,
    Pool,
    Bike,
    Elliptical,
};

/// Draws an icon of the design's line style into a square; sharp at every size and in every colour.
void paintIcon(QPainter& painter, const QRectF& square, Icon icon, const QColor& colour);
/// The same as a QIcon for buttons, `size` logical pixels.
[[nodiscard]] QIcon icon(Icon icon, const QColor& colour, int size = 24);

} // namespace glidepath::ui
