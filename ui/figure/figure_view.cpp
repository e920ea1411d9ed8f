#include "ui/figure/figure_view.h"

#include <QPainter>
#include <QStringList>

#include <algorithm>

namespace glidepath::ui {

namespace {

constexpr double kFaded = 0.45;

bool isSame(const figure::LimbBody& a, const figure::LimbBody& b) {
    return a.base == b.base && a.mid == b.mid && a.end == b.end && a.upper == b.upper && a.lower == b.lower &&
           a.last == b.last && a.curl == b.curl;
}

/// The trunk follows from its posture and from where the pelvis is.
bool isSame(const figure::Body& a, const figure::Body& b) {
    return a.posture == b.posture && a.pelvis == b.pelvis && a.effort == b.effort &&
           std::ranges::all_of(figure::kLimbs, [&](figure::Limb limb) { return isSame(a.limbs[limb], b.limbs[limb]); });
}

bool isSame(const figure::Frame& a, const figure::Frame& b) {
    const auto isSameLight = [](const figure::Shown& one, const figure::Shown& other) {
        return one.highlight == other.highlight && one.strength == other.strength;
    };
    return a.facing == b.facing && a.rounds == b.rounds && a.limbs == b.limbs && isSame(a.body, b.body) &&
           std::ranges::equal(a.highlights, b.highlights, isSameLight);
}

} // namespace

FigureView::FigureView(QWidget* parent) : QWidget{parent} {
    setObjectName(QStringLiteral("figure"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void FigureView::setFigure(std::shared_ptr<const figure::Anatomy> anatomy, const figure::Figure& figure) {
    m_asWritten = figure;
    m_swapped = figure::swapped(figure);
    m_box = boxOf(*anatomy, figure, Arrows::Hidden);
    m_frame.reset();
    update();
}

void FigureView::clear() {
    m_asWritten.reset();
    m_swapped.reset();
    m_frame.reset();
    update();
}

void FigureView::setFrame(const figure::Frame& frame) {
    if (m_frame && isSame(*m_frame, frame))
        return;
    m_frame = frame;
    update();
}

void FigureView::setLook(const Look& look) {
    if (look == m_look)
        return;
    m_look = look;
    update();
}

void FigureView::setFaded(bool faded) {
    if (faded == m_faded)
        return;
    m_faded = faded;
    update();
}

void FigureView::setWords(const QString& exercise, const QString& phase, const QString& pose) {
    QStringList words{exercise, phase, pose};
    words.removeAll(QString{});
    const QString name = words.join(QStringLiteral(", "));
    if (name != accessibleName())
        setAccessibleName(name);
}

QSize FigureView::sizeHint() const {
    return {480, 320};
}

QSize FigureView::minimumSizeHint() const {
    return {120, 90};
}

void FigureView::paintFrame(QPainter& painter) const {
    const bool isSwapped = m_frame->limbs == figure::Limbs::Swapped;
    paintFigure(painter, rect(), m_box, isSwapped ? *m_swapped : *m_asWritten, *m_frame, m_look);
}

void FigureView::paintEvent(QPaintEvent* /*event*/) {
    if (!m_asWritten || !m_frame)
        return;
    QPainter painter{this};
    if (!m_faded)
        return paintFrame(painter);
    // As one picture: piece by piece, what lies under each would be seen through it.
    QPixmap picture{size() * devicePixelRatio()};
    picture.setDevicePixelRatio(devicePixelRatio());
    picture.fill(Qt::transparent);
    QPainter layer{&picture};
    paintFrame(layer);
    layer.end();
    painter.setOpacity(kFaded);
    painter.drawPixmap(0, 0, picture);
}

} // namespace glidepath::ui
