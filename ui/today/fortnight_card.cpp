#include "ui/today/fortnight_card.h"

#include "ui/kit/end_labels.h"
#include "ui/kit/tokens.h"
#include "ui/qt/text.h"

#include <QBoxLayout>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace glidepath::ui {

namespace {

using Place = std::optional<PainScore> coach::DayRating::*;
constexpr int kRing = 5;
constexpr int kHeight = 148;
constexpr int kLabelEvery = 3; ///< days between two dates on the axis

/// Where days and scores lie.
struct Axes {
    QRectF plot;
    [[nodiscard]] qreal x(std::size_t day) const {
        return plot.left() + plot.width() * static_cast<qreal>(day) / (coach::TodayView::kChartDays - 1);
    }
    [[nodiscard]] qreal y(int score) const {
        return plot.bottom() - plot.height() * score / static_cast<qreal>(PainScore::kMax);
    }
    [[nodiscard]] QPointF at(std::size_t day, PainScore score) const { return {x(day), y(score.value())}; }
};

struct Series {
    Place place;
    QString name;
    QColor colour;
    Qt::PenStyle line;
};

Axes axesIn(const QRectF& area) {
    const Tokens& t = tokens();
    return {area.adjusted(t.px(28), t.px(8), -t.px(72), -t.px(26))};
}

void setSize(QPainter& painter, int pixels, QFont::Weight weight) {
    QFont font = painter.font();
    font.setPixelSize(tokens().px(pixels));
    font.setWeight(weight);
    painter.setFont(font);
}

void paintScale(QPainter& painter, const Axes& axes) {
    setSize(painter, 14, QFont::Normal);
    for (const int score : {0, 5, 10}) {
        const qreal y = axes.y(score);
        painter.setPen(tokens().grid);
        painter.drawLine(QPointF{axes.plot.left(), y}, QPointF{axes.plot.right(), y});
        painter.setPen(tokens().ink3);
        const qreal half = tokens().px(10);
        painter.drawText(QRectF(0, y - half, axes.plot.left() - tokens().px(8), 2 * half),
                         Qt::AlignRight | Qt::AlignVCenter, QString::number(score));
    }
}

void paintDates(QPainter& painter, const Axes& axes, const coach::TodayView& view) {
    const std::size_t last = view.fortnight.size() - 1;
    const qreal top = axes.plot.bottom() + tokens().px(5);
    const auto write = [&](std::size_t day, const QString& words) {
        const qreal half = tokens().px(36);
        painter.drawText(QRectF(axes.x(day) - half, top, 2 * half, tokens().px(20)), Qt::AlignCenter, words);
    };
    painter.setPen(tokens().ink3);
    for (std::size_t day = 0; day + 2 < last; day += kLabelEvery)
        write(day, shortDate(view.fortnight[day].day));
    setSize(painter, 14, QFont::Bold);
    painter.setPen(tokens().ink2);
    write(last, FortnightCard::tr("Today"));
}

void paintLine(QPainter& painter, const Axes& axes, const coach::TodayView& view, const Series& series) {
    QPainterPath path;
    for (std::size_t day = 0; day < view.fortnight.size(); ++day) {
        const auto score = view.fortnight[day].*series.place;
        if (!score)
            continue;
        const bool joined = day > 0 && (view.fortnight[day - 1].*series.place).has_value();
        if (joined)
            path.lineTo(axes.at(day, *score));
        else
            path.moveTo(axes.at(day, *score));
    }
    painter.setPen(QPen{series.colour, 2.5, series.line});
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(path);
}

void paintMarks(QPainter& painter, const Axes& axes, const coach::TodayView& view, const Series& series) {
    const bool round = series.line == Qt::SolidLine;
    painter.setPen(QPen{series.colour, 2});
    painter.setBrush(round ? series.colour : tokens().surface);
    for (std::size_t day = 0; day < view.fortnight.size(); ++day)
        if (const auto score = view.fortnight[day].*series.place) {
            const QPointF centre = axes.at(day, *score);
            if (round)
                painter.drawEllipse(centre, 4, 4);
            else
                painter.drawRect(QRectF(centre.x() - 4, centre.y() - 4, 8, 8));
        }
}

std::optional<EndLabel> endLabel(const Axes& axes, const coach::TodayView& view, const Series& series) {
    for (std::size_t day = view.fortnight.size(); day-- > 0;)
        if (const auto score = view.fortnight[day].*series.place)
            return EndLabel{axes.at(day, *score), QStringLiteral("%1 %2").arg(series.name).arg(score->value()),
                            series.colour};
    return std::nullopt;
}

void paintEndLabels(QPainter& painter, const std::vector<EndLabel>& labels) {
    setSize(painter, 15, QFont::Bold);
    for (const EndLabel& label : separated(labels)) {
        painter.setPen(label.colour);
        const qreal half = tokens().px(11);
        painter.drawText(QRectF(label.at.x() + tokens().px(12), label.at.y() - half, tokens().px(70), 2 * half),
                         Qt::AlignLeft | Qt::AlignVCenter, label.words);
    }
}

bool hasValues(const coach::TodayView& view) {
    return std::any_of(view.fortnight.begin(), view.fortnight.end(),
                       [](const coach::DayRating& day) { return day.leg || day.back; });
}

/// What a line will look like, without looking like a value.
void paintPlaceholder(QPainter& painter, const Axes& axes) {
    QPainterPath path{QPointF{axes.plot.left(), axes.y(4)}};
    const qreal third = axes.plot.width() / 3;
    path.cubicTo(axes.plot.left() + third, axes.y(7), axes.plot.left() + 2 * third, axes.y(1), axes.plot.right(),
                 axes.y(4));
    painter.setPen(QPen{tokens().line, 2, Qt::DotLine});
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(path);
}

std::vector<Series> bothSeries() {
    return {{&coach::DayRating::back, FortnightCard::tr("Back"), tokens().back, Qt::DashLine},
            {&coach::DayRating::leg, FortnightCard::tr("Leg"), tokens().leg, Qt::SolidLine}};
}

QString spoken(const coach::TodayView& view) {
    QStringList parts;
    for (const coach::DayRating& day : view.fortnight) {
        if (!day.leg && !day.back)
            continue;
        QStringList values{shortDate(day.day)};
        if (day.leg)
            values << FortnightCard::tr("leg %1").arg(day.leg->value());
        if (day.back)
            values << FortnightCard::tr("back %1").arg(day.back->value());
        parts << values.join(QStringLiteral(" "));
    }
    return parts.join(QStringLiteral(", "));
}

/// The chart, or only its lines while there is nothing to draw.
class FortnightChart : public QWidget {
public:
    explicit FortnightChart(const coach::TodayView& view) : m_view{view} {
        setObjectName(QStringLiteral("fortnight-chart"));
        setAccessibleName(FortnightCard::tr("Leg and back over the last 14 days"));
        setAccessibleDescription(spoken(view));
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }
    [[nodiscard]] QSize sizeHint() const override { return {tokens().px(280), tokens().px(kHeight)}; }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter{this};
        paintFortnight(painter, rect(), m_view);
    }

private:
    coach::TodayView m_view;
};

} // namespace

void paintFortnight(QPainter& painter, const QRectF& area, const coach::TodayView& view) {
    painter.setRenderHint(QPainter::Antialiasing);
    const Axes axes = axesIn(area);
    paintScale(painter, axes);
    if (!hasValues(view))
        return paintPlaceholder(painter, axes);
    paintDates(painter, axes, view);
    std::vector<EndLabel> labels;
    for (const Series& series : bothSeries()) {
        paintLine(painter, axes, view, series);
        paintMarks(painter, axes, view, series);
        if (auto label = endLabel(axes, view, series))
            labels.push_back(*label);
    }
    paintEndLabels(painter, std::move(labels));
}

FortnightCard::FortnightCard(const coach::TodayView& view, QWidget* parent) : Card{parent} {
    setObjectName(QStringLiteral("fortnight-card"));
    content()->setContentsMargins(16 - kRing, 4, 16 - kRing, 12);
    content()->setSpacing(4);
    if (!hasValues(view)) {
        addHead({});
        addEmpty(view);
        return;
    }
    addHead(tr("First rating of the day, 0 to 10"));
    content()->addWidget(new FortnightChart{view});
}

void FortnightCard::addHead(const QString& caption) {
    auto* const row = new QHBoxLayout;
    row->setContentsMargins(kRing, 0, 0, 0);
    row->setSpacing(16);
    row->addWidget(label(tr("Last 14 days"), TextStyle::H3));
    auto* const words = label(caption, TextStyle::Caption, Ink::Second);
    words->setWordWrap(true);
    row->addWidget(words, 1);
    auto* const trends =
        button(QStringLiteral("open-trends"), tr("Open Trends"), ButtonKind::Quiet, Icon::ChevronRight);
    trends->setLayoutDirection(layoutDirection() == Qt::RightToLeft ? Qt::LeftToRight : Qt::RightToLeft);
    connect(trends, &QPushButton::clicked, this, &FortnightCard::trendsWished);
    row->addWidget(trends);
    content()->addLayout(row);
}

void FortnightCard::addEmpty(const coach::TodayView& view) {
    auto* const words =
        label(view.ratedBefore ? tr("No ratings in the last 14 days. The next one appears here.")
                               : tr("Your ratings appear here after the first session. Three days are enough to see "
                                    "a line, seven for a trend."),
              TextStyle::Body, Ink::Second);
    words->setWordWrap(true);
    auto* const row = new QHBoxLayout;
    row->setContentsMargins(kRing, 0, kRing, 0);
    row->setSpacing(16);
    row->addWidget(new FortnightChart{view}, 1);
    row->addWidget(words, 1);
    content()->addLayout(row);
}

} // namespace glidepath::ui
