#include "ui/settings/tone_choice.h"

#include "ui/figure/figure_style.h"
#include "ui/kit/tokens.h"
#include "ui/kit/widgets.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QIcon>
#include <QPainter>
#include <QPainterPath>
#include <QPixmap>

namespace glidepath::ui {

namespace {

constexpr int kHead = 18;      ///< pixels
constexpr int kBesideHead = 5; ///< to the number

/// A face under hair, at the left of what may be wider.
QPixmap headOf(const ToneColours& colours, QSize whole, double devicePixelRatio) {
    const int size = whole.height();
    QPixmap picture{(QSizeF{whole} * devicePixelRatio).toSize()};
    picture.setDevicePixelRatio(devicePixelRatio);
    picture.fill(Qt::transparent);
    QPainter painter{&picture};
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    QPainterPath head;
    head.addEllipse(QRectF(0.5, 0.5, size - 1.0, size - 1.0));
    QPainterPath face;
    face.addEllipse(QRectF(0.1 * size, 0.3 * size, 0.8 * size, 0.9 * size));
    painter.fillPath(head, colours.hair);
    painter.fillPath(head.intersected(face), colours.skin);
    return picture;
}

QList<QPushButton*> segmentsOf(const SegmentedChoice& choice) {
    QList<QPushButton*> segments;
    for (std::size_t tone = 0; tone < kFigureTones.size(); ++tone)
        segments << choice.findChild<QPushButton*>(QStringLiteral("%1-%2").arg(choice.objectName()).arg(tone));
    return segments;
}

} // namespace

ToneChoice::ToneChoice(QWidget* parent)
    : QWidget{parent}, m_choice{new SegmentedChoice{QStringLiteral("figure-tone"),
                                                    tr("Skin and hair of the figure"),
                                                    {tr("1"), tr("2"), tr("3"), tr("4")}}} {
    auto* const whole = new QHBoxLayout{this};
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_choice);
    const QStringList words{tr("light"), tr("medium light"), tr("medium dark"), tr("dark")};
    const QList<QPushButton*> segments = segmentsOf(*m_choice);
    for (qsizetype tone = 0; tone < segments.size(); ++tone)
        segments[tone]->setAccessibleName(tr("Skin of the figure: %1, %2").arg(tone + 1).arg(words[tone]));
    connect(m_choice, &SegmentedChoice::chosen, this, [this](int index) { emit chosen(index + 1); });
    paintHeads();
}

void ToneChoice::setTone(int tone) {
    m_choice->setCurrent(tone - 1);
}

void ToneChoice::changeEvent(QEvent* event) {
    if (event->type() == QEvent::StyleChange)
        paintHeads();
    QWidget::changeEvent(event);
}

void ToneChoice::paintHeads() {
    const FigureTheme theme = tokens().mode == Mode::Dark ? FigureTheme::Dark : FigureTheme::Light;
    const QSize size{tokens().px(kHead + kBesideHead), tokens().px(kHead)};
    const QList<QPushButton*> segments = segmentsOf(*m_choice);
    for (qsizetype tone = 0; tone < segments.size(); ++tone) {
        const ToneColours& colours = figureStyle().colours(theme, kFigureTones[static_cast<std::size_t>(tone)]);
        segments[tone]->setIcon(headOf(colours, size, devicePixelRatioF()));
        segments[tone]->setIconSize(size);
        segments[tone]->setMinimumWidth(segments[tone]->sizeHint().width() + size.width());
    }
}

} // namespace glidepath::ui
