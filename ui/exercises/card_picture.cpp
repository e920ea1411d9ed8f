#include "ui/exercises/card_picture.h"

#include "ui/figure/still_picture.h"
#include "ui/kit/icons.h"
#include "ui/kit/tokens.h"

#include <QPainter>
#include <QPainterPath>

#include <utility>

namespace glidepath::ui {

namespace {

constexpr QSize kSize{130, 108};
constexpr int kPadding = 6;
constexpr qreal kRadius = 7; ///< of the card, inside its edge
constexpr int kSign = 40;

Icon signOf(catalogue::Category aim) {
    using catalogue::Category;
    switch (aim) {
    case Category::NerveGlide:
    case Category::Mobility:
        return Icon::Leaf;
    case Category::Stability:
    case Category::Strength:
        return Icon::Lift;
    case Category::Stretch:
        return Icon::Mat;
    case Category::Aerobic:
        break;
    }
    return Icon::Heart;
}

/// Round above, as the card is, and straight below, where the words begin.
QPainterPath ground(const QRectF& area) {
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    path.addRoundedRect(area, kRadius, kRadius);
    path.addRect(area.adjusted(0, kRadius, 0, 0));
    return path;
}

} // namespace

CardPicture::CardPicture(const figure::Figures& figures, ExerciseId exercise, catalogue::Category aim, QWidget* parent)
    : QWidget{parent}, m_figures{figures}, m_exercise{std::move(exercise)}, m_aim{aim} {
    setObjectName(QStringLiteral("card-picture"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize CardPicture::sizeHint() const {
    return kSize;
}

void CardPicture::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillPath(ground(rect()), tokens().sunken);
    const QRect room = rect().adjusted(kPadding, kPadding, -kPadding, -kPadding);
    const QPixmap picture = stillPicture(m_figures, m_exercise, room.size(), devicePixelRatio());
    if (!picture.isNull())
        return painter.drawPixmap(room.topLeft(), picture);
    QRectF sign{0, 0, kSign, kSign};
    sign.moveCenter(QRectF{rect()}.center());
    paintIcon(painter, sign, signOf(m_aim), tokens().ink3);
}

} // namespace glidepath::ui
