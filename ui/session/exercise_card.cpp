#include "ui/session/exercise_card.h"

#include "ui/kit/tokens.h"
#include "ui/qt/text.h"
#include "ui/session/figure_stage.h"
#include "ui/session/side_badge.h"

#include <QEvent>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace glidepath::ui {
namespace {

constexpr double kLargestStep = 44;
constexpr double kSmallestStep = 16;
constexpr double kPadding = 28;
constexpr double kHead = 116; ///< height of the row with name and badge
constexpr QSizeF kBadge{268, 80};

double numberWidth(const QFont& font) {
    return QFontMetricsF{font}.horizontalAdvance(QStringLiteral("0")) * 1.9;
}

double gapAfterStep(const QFont& font) {
    return font.pixelSize() * 0.42;
}

QStringList lines(const std::vector<std::string>& texts) {
    QStringList made;
    for (const std::string& line : texts)
        made << text(line);
    return made;
}

} // namespace

ExerciseCard::ExerciseCard(QWidget* parent)
    : SessionItem{QStringLiteral("exerciseCard"), parent}, m_badge{new SideBadge{this}}, m_stage{
                                                                                             new FigureStage{this}} {}

void ExerciseCard::render(const coach::SessionView& view) {
    // During a change of side the panel beside the card says where to go; a second arrow would only compete with it.
    const bool panel = view.moment == coach::SessionMoment::ChangeSide;
    m_badge->render(panel ? std::nullopt : view.side);
    m_stage->render(view);
    const bool hasSide = view.side.has_value();
    const bool faded = view.moment == coach::SessionMoment::Paused;
    const bool wasFaded = m_moment == coach::SessionMoment::Paused;
    const QString name = text(view.exercise);
    const QStringList steps = lines(view.steps);
    const bool hasFigure = view.figure.has_value();
    m_moment = view.moment;
    if (name == m_name && steps == m_steps && hasSide == m_hasSide && hasFigure == m_hasFigure &&
        (faded == wasFaded || hasFigure))
        return;
    m_hasFigure = hasFigure;
    m_name = name;
    m_steps = steps;
    m_hasSide = hasSide;
    arrange();
    update();
}

QString ExerciseCard::spoken() const {
    return m_steps.isEmpty() ? m_name : m_name + QStringLiteral(". ") + m_steps.join(QLatin1Char{' '});
}

void ExerciseCard::arrange() {
    const double padding = measure()(kPadding);
    const QSizeF badge = kBadge * measure().scale;
    m_badge->setMeasure(measure());
    m_badge->setGeometry(QRectF{QPointF{width() - padding - badge.width(), measure()(18)}, badge}.toAlignedRect());
    m_stage->setGeometry(stageBox().toAlignedRect());
    m_stepsFont = largestStepsFont();
}

/// Between the head and the rounded corners of the card.
QRectF ExerciseCard::stageBox() const {
    const double padding = measure()(14);
    return QRectF{rect()}.adjusted(padding, measure()(kHead - 10), -padding, -padding);
}

void ExerciseCard::changeEvent(QEvent* event) {
    if (event->type() == QEvent::FontChange)
        arrange();
    SessionItem::changeEvent(event);
}

QRectF ExerciseCard::stepsBox() const {
    const double padding = measure()(kPadding);
    return QRectF{rect()}.adjusted(padding, measure()(kHead), -padding, -measure()(20));
}

double ExerciseCard::stepsHeight(const QFont& font) const {
    const QFontMetricsF metrics{font};
    const QRectF column{0, 0, stepsBox().width() - numberWidth(font), 100000};
    double height = -gapAfterStep(font);
    for (const QString& step : m_steps)
        height += metrics.boundingRect(column, Qt::TextWordWrap, step).height() + gapAfterStep(font);
    return height;
}

QFont ExerciseCard::largestStepsFont() const {
    int small = std::max(1, qRound(measure()(kSmallestStep)));
    int large = std::max(small, qRound(measure()(kLargestStep)));
    QFont font = measure().font(kLargestStep);
    while (small < large) {
        const int middle = (small + large + 1) / 2;
        font.setPixelSize(middle);
        if (stepsHeight(font) <= stepsBox().height())
            small = middle;
        else
            large = middle - 1;
    }
    font.setPixelSize(small);
    return font;
}

void ExerciseCard::paintName(QPainter& painter) const {
    const double padding = measure()(kPadding);
    const double badge = m_hasSide ? measure()(kBadge.width() + 20) : 0;
    const QRectF box{padding, measure()(14), width() - 2 * padding - badge, measure()(kHead - 26)};
    painter.setFont(wrapped(measure().font(48, QFont::Bold), m_name, box.size()));
    painter.setPen(tokens().ink);
    painter.drawText(box, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap, m_name);
}

void ExerciseCard::paintSteps(QPainter& painter) const {
    QRectF box = stepsBox();
    QFont numbers = m_stepsFont;
    numbers.setBold(true);
    const bool faded = m_moment == coach::SessionMoment::Paused;
    const double indent = numberWidth(m_stepsFont);
    for (qsizetype index = 0; index < m_steps.size(); ++index) {
        painter.setFont(numbers);
        painter.setPen(faded ? tokens().ink3 : tokens().accent);
        painter.drawText(box, Qt::AlignLeft | Qt::AlignTop, QString::number(index + 1));
        painter.setFont(m_stepsFont);
        painter.setPen(faded ? tokens().ink3 : tokens().ink);
        QRectF taken;
        painter.drawText(box.adjusted(indent, 0, 0, 0), Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, m_steps[index],
                         &taken);
        box.setTop(taken.bottom() + gapAfterStep(m_stepsFont));
    }
}

void ExerciseCard::paintEvent(QPaintEvent*) {
    QPainter painter{this};
    paintCard(painter);
    paintName(painter);
    if (!m_hasFigure)
        paintSteps(painter);
}

} // namespace glidepath::ui
