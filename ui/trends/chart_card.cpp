#include "ui/trends/chart_card.h"

#include "ui/kit/tokens.h"
#include "ui/qt/text.h"
#include "ui/trends/trend_chart.h"
#include "ui/trends/trend_painter.h"

#include <QBoxLayout>
#include <QEvent>
#include <QPainter>

#include <algorithm>

namespace glidepath::ui {

namespace {

constexpr int kRing = 5;

/// A piece of one of the lines, beside its name.
class LegendLine : public QWidget {
public:
    explicit LegendLine(trends::Measure measure) : m_measure{measure} {
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }
    [[nodiscard]] QSize sizeHint() const override { return {tokens().px(38), tokens().px(20)}; }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter{this};
        painter.setRenderHint(QPainter::Antialiasing);
        paintLegendLine(painter, QRectF{rect()}.adjusted(1, 0, -1, 0), m_measure);
    }

private:
    trends::Measure m_measure;
};

QWidget* legendEntry(trends::Measure measure, const QString& name) {
    auto* const entry = new QWidget;
    auto* const row = new QHBoxLayout{entry};
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(new LegendLine{measure});
    row->addWidget(label(name));
    return entry;
}

} // namespace

ChartNote::ChartNote(QWidget* parent)
    : Card{parent}, m_title{label({}, TextStyle::H2)}, m_text{label({}, TextStyle::Body, Ink::Second)} {
    setObjectName(QStringLiteral("trends-note"));
    m_text->setWordWrap(true);
    content()->setContentsMargins(24 - kRing, 24, 24 - kRing, 24 - kRing);
    for (QLabel* const words : {m_title, m_text}) {
        words->setContentsMargins(kRing, 0, kRing, 0);
        content()->addWidget(words);
    }
    auto* const rate = button(QStringLiteral("rate-now"), tr("Rate now"), ButtonKind::Primary);
    connect(rate, &QPushButton::clicked, this, &ChartNote::ratingWished);
    auto* const row = new QHBoxLayout;
    row->addWidget(rate);
    row->addStretch();
    content()->addLayout(row);
}

void ChartNote::render(const coach::TrendsNote& note) {
    m_title->setText(text(note.title));
    m_text->setText(text(note.text));
}

ChartCard::ChartCard(QWidget* parent)
    : Card{parent}, m_chart{new TrendChart}, m_note{new ChartNote{m_chart}}, m_day{label({}, TextStyle::Body,
                                                                                         Ink::Second)} {
    setObjectName(QStringLiteral("chart-card"));
    addHead();
    content()->addWidget(m_chart, 1);
    m_day->setObjectName(QStringLiteral("trends-day"));
    m_day->setWordWrap(true);
    content()->addWidget(m_day);
    m_note->hide();
    m_chart->installEventFilter(this);
    connect(m_chart, &TrendChart::markedChanged, this, &ChartCard::tellMarkedDay);
    connect(m_note, &ChartNote::ratingWished, this, &ChartCard::ratingWished);
    tellMarkedDay();
}

void ChartCard::addHead() {
    auto* const head = new QWidget;
    auto* const row = new QHBoxLayout{head};
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    row->addWidget(label(tr("Pain, 0 to 10"), TextStyle::H3), 0, Qt::AlignTop);
    row->addStretch();
    row->addWidget(legendEntry(trends::Measure::Leg, tr("Leg")), 0, Qt::AlignTop);
    row->addWidget(legendEntry(trends::Measure::Back, tr("Back")), 0, Qt::AlignTop);
    auto* const meaning = label(tr("line: middle value of 7 days\npoints: each day"), TextStyle::Caption, Ink::Second);
    row->addWidget(meaning);
    content()->addWidget(head);
}

void ChartCard::render(const coach::TrendsView& view) {
    m_chart->render(view);
    m_note->setVisible(view.note.has_value());
    if (view.note)
        m_note->render(*view.note);
    placeNote();
    tellMarkedDay();
}

/// On the right of the chart: the first points are on the left.
void ChartCard::placeNote() {
    const QRect room = m_chart->rect().adjusted(tokens().px(110), tokens().px(40), -tokens().px(90), -tokens().px(40));
    const int width = std::min(room.width(), tokens().px(430));
    const int height = m_note->layout()->hasHeightForWidth() ? m_note->layout()->totalHeightForWidth(width)
                                                             : m_note->sizeHint().height();
    m_note->setGeometry(room.right() - width, room.center().y() - height / 2, width, height);
}

bool ChartCard::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_chart && (event->type() == QEvent::Resize || event->type() == QEvent::StyleChange))
        placeNote();
    return Card::eventFilter(watched, event);
}

void ChartCard::tellMarkedDay() {
    const QString day = m_chart->markedText();
    m_day->setText(day.isEmpty() ? tr("Point at a day, or use Left and Right, to read its values here.") : day);
}

} // namespace glidepath::ui
