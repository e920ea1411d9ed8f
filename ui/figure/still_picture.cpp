#include "ui/figure/still_picture.h"

#include "ui/figure/thumbnails.h"
#include "ui/kit/tokens.h"

#include <QPainter>

#include <utility>

namespace glidepath::ui {

namespace {

constexpr QSize kSize{130, 88};
constexpr int kPadding = 4;
constexpr int kRadius = 8;

} // namespace

Look screenLook() {
    const Tokens& t = tokens();
    return {.theme = t.mode == Mode::Dark ? FigureTheme::Dark : FigureTheme::Light,
            .tone = kFigureTones[static_cast<std::size_t>(t.figureTone - 1) % kFigureTones.size()]};
}

QPixmap stillPicture(const figure::Figures& figures, const ExerciseId& exercise, QSize size, double devicePixelRatio) {
    const figure::Figure* const figure = figures.find(exercise);
    if (figure == nullptr || size.isEmpty())
        return {};
    const Thumbnail thumbnail{
        .still = figure->stills.size() - 1, .size = size, .devicePixelRatio = devicePixelRatio};
    return figureThumbnail(figures.anatomy(), *figure, thumbnail, screenLook());
}

StillPicture::StillPicture(const figure::Figures& figures, ExerciseId exercise, QWidget* parent)
    : QWidget{parent}, m_figures{figures}, m_exercise{std::move(exercise)} {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize StillPicture::sizeHint() const {
    return {tokens().px(kSize.width()), tokens().px(kSize.height())};
}

void StillPicture::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens().sunken);
    painter.drawRoundedRect(rect(), kRadius, kRadius);
    const QRect room = rect().adjusted(kPadding, kPadding, -kPadding, -kPadding);
    const QPixmap picture = stillPicture(m_figures, m_exercise, room.size(), devicePixelRatio());
    if (!picture.isNull())
        painter.drawPixmap(room.topLeft(), picture);
}

} // namespace glidepath::ui
