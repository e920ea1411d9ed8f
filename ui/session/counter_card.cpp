#include "ui/session/counter_card.h"

#include "ui/kit/tokens.h"
#include "ui/qt/text.h"

#include <QFontMetricsF>
#include <QPainter>

namespace glidepath::ui {
namespace {

constexpr int kMostDiscs = 4;
constexpr double kDisc = 28;
constexpr double kDiscStep = 40;

/// One stretch of a line with more than one font.
struct Piece {
    QString text;
    QFont font;
    QColor colour;
    [[nodiscard]] double width() const { return QFontMetricsF{font}.horizontalAdvance(text); }
};

} // namespace

CounterCard::CounterCard(QWidget* parent) : SessionItem{QStringLiteral("counterCard"), parent} {}

void CounterCard::render(const coach::CounterView& counter) {
    if (counter == m_counter)
        return;
    m_counter = counter;
    update();
}

QString CounterCard::spoken() const {
    QStringList words{text(m_counter.before), text(m_counter.number), text(m_counter.after)};
    words.removeAll(QString{});
    const QString count = words.join(QLatin1Char{' '});
    return m_counter.sets > 1 ? tr("%1. Set %2 of %3").arg(count).arg(m_counter.set).arg(m_counter.sets) : count;
}

double CounterCard::setsWidth() const {
    if (m_counter.sets < 2)
        return 0;
    return measure()(m_counter.sets > kMostDiscs ? 160 : 100 + kDiscStep * m_counter.sets);
}

void CounterCard::paintSets(QPainter& painter, const QRectF& box) const {
    const double middle = box.center().y();
    painter.setPen(QPen{tokens().border, 1});
    painter.drawLine(QPointF{box.left(), box.top() + measure()(12)}, QPointF{box.left(), box.bottom() - measure()(12)});
    painter.setPen(tokens().ink2);
    painter.setFont(measure().font(24));
    if (m_counter.sets > kMostDiscs) {
        painter.drawText(box, Qt::AlignCenter, tr("Set %1 of %2").arg(m_counter.set).arg(m_counter.sets));
        return;
    }
    painter.drawText(box.adjusted(measure()(24), 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, tr("Set"));
    const double radius = measure()(kDisc / 2);
    for (int set = 1; set <= m_counter.sets; ++set) {
        const bool reached = set <= m_counter.set;
        const double x = box.right() - measure()(18 + kDisc / 2 + kDiscStep * (m_counter.sets - set));
        painter.setPen(QPen{reached ? tokens().ink : tokens().line, measure()(3)});
        painter.setBrush(reached ? QBrush{tokens().ink} : QBrush{Qt::NoBrush});
        painter.drawEllipse(QPointF{x, middle}, radius, radius);
    }
}

void CounterCard::paintCount(QPainter& painter, const QRectF& box) const {
    const double gap = measure()(10);
    const QFont plain = measure().font(m_counter.before.empty() ? 40 : 34);
    std::vector<Piece> pieces{{text(m_counter.before), plain, tokens().ink2},
                              {text(m_counter.number), measure().font(60, QFont::Bold), tokens().ink},
                              {text(m_counter.after), plain, tokens().ink2}};
    std::erase_if(pieces, [](const Piece& piece) { return piece.text.isEmpty(); });
    double wide = gap * static_cast<double>(pieces.size() - 1);
    for (const Piece& piece : pieces)
        wide += piece.width();
    const double shrink = std::min(1.0, (box.width() - 2 * gap) / wide);
    const double baseline = box.center().y() + QFontMetricsF{measure().font(60)}.capHeight() * shrink / 2;
    double x = box.center().x() - wide * shrink / 2;
    for (Piece& piece : pieces) {
        piece.font.setPixelSize(std::max(1, static_cast<int>(piece.font.pixelSize() * shrink)));
        painter.setFont(piece.font);
        painter.setPen(piece.colour);
        painter.drawText(QPointF{x, baseline}, piece.text);
        x += piece.width() + gap * shrink;
    }
}

void CounterCard::paintEvent(QPaintEvent*) {
    QPainter painter{this};
    paintCard(painter);
    const QRectF box{rect()};
    if (m_counter.number.empty())
        return;
    paintCount(painter, box.adjusted(0, 0, -setsWidth(), 0));
    if (m_counter.sets > 1)
        paintSets(painter, box.adjusted(box.width() - setsWidth(), 0, 0, 0));
}

} // namespace glidepath::ui
