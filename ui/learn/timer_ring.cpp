#include "ui/learn/timer_ring.h"

#include "ui/kit/tokens.h"

#include <QAccessibleWidget>
#include <QPainter>

namespace glidepath::ui {

namespace {

constexpr int kSide = 224;
constexpr int kTrack = 6;
constexpr int kArc = 16;

class RingAccessible : public QAccessibleWidget, public QAccessibleValueInterface {
public:
    explicit RingAccessible(TimerRing* ring) : QAccessibleWidget{ring, QAccessible::ProgressBar}, m_ring{ring} {}

    [[nodiscard]] QString text(QAccessible::Text kind) const override {
        return kind == QAccessible::Name ? m_ring->content().spoken : QAccessibleWidget::text(kind);
    }
    void* interface_cast(QAccessible::InterfaceType type) override {
        if (type == QAccessible::ValueInterface)
            return static_cast<QAccessibleValueInterface*>(this);
        return QAccessibleWidget::interface_cast(type);
    }
    [[nodiscard]] QVariant currentValue() const override { return qRound(100 * m_ring->content().passed); }
    void setCurrentValue(const QVariant&) override {}
    [[nodiscard]] QVariant maximumValue() const override { return 100; }
    [[nodiscard]] QVariant minimumValue() const override { return 0; }
    [[nodiscard]] QVariant minimumStepSize() const override { return 1; }

private:
    TimerRing* m_ring;
};

QAccessibleInterface* makeAccessible(const QString&, QObject* object) {
    auto* const ring = qobject_cast<TimerRing*>(object);
    return ring != nullptr ? new RingAccessible{ring} : nullptr;
}

/// From the top, clockwise; a dot where nothing has passed yet.
void paintArc(QPainter& painter, const QRectF& box, double passed) {
    constexpr int kTop = 90 * 16;
    constexpr int kWhole = 360 * 16;
    painter.setPen(QPen{tokens().accent, static_cast<qreal>(tokens().px(kArc)), Qt::SolidLine, Qt::RoundCap});
    painter.drawArc(box, kTop, -qMax(1, qRound(passed * kWhole)));
}

void paintWords(QPainter& painter, const QRectF& line, const QString& words, int pixels, QFont::Weight weight) {
    QFont font = painter.font();
    font.setPixelSize(tokens().px(pixels));
    font.setWeight(weight);
    painter.setFont(font);
    painter.drawText(line, Qt::AlignCenter, words);
}

} // namespace

TimerRing::TimerRing(const QString& name, QWidget* parent) : QWidget{parent} {
    QAccessible::installFactory(makeAccessible); // a factory that is known already is not added again
    setObjectName(name);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void TimerRing::render(const Content& content) {
    if (content == m_content)
        return;
    m_content = content;
    update();
}

QSize TimerRing::sizeHint() const {
    return {tokens().px(kSide), tokens().px(kSide)};
}

void TimerRing::paintEvent(QPaintEvent*) {
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal edge = tokens().px(kArc) / 2.0 + 1;
    const QRectF box = QRectF{rect()}.adjusted(edge, edge, -edge, -edge);
    painter.setPen(QPen{tokens().line, static_cast<qreal>(tokens().px(kTrack))});
    painter.drawEllipse(box);
    paintArc(painter, box, m_content.passed);
    painter.setPen(tokens().ink);
    const qreal middle = box.center().y();
    paintWords(painter, {box.left(), middle - tokens().px(50), box.width(), static_cast<qreal>(tokens().px(72))},
               m_content.time, 56, QFont::Bold);
    painter.setPen(tokens().ink2);
    paintWords(painter, {box.left(), middle + tokens().px(22), box.width(), static_cast<qreal>(tokens().px(30))},
               m_content.words, 16, QFont::Normal);
}

} // namespace glidepath::ui
