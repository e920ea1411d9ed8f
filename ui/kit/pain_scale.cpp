#include "ui/kit/pain_scale.h"

#include "ui/kit/kit_style.h"
#include "ui/kit/tokens.h"

#include <QAccessibleWidget>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace glidepath::ui {

namespace {

constexpr int kRing = 5; ///< kept free on every side for the focus ring
constexpr int kGap = 4;
constexpr int kCells = PainScore::kMax - PainScore::kMin + 1;
constexpr quint64 kTenWithin = 800; ///< ms between 1 and 0

int cellHeight() {
    return std::max(64, tokens().px(48));
}

int wordHeight() {
    return tokens().px(26);
}

QFont sized(QFont font, int pixels, QFont::Weight weight) {
    font.setPixelSize(tokens().px(pixels));
    font.setWeight(weight);
    return font;
}

QString meaning(int value) {
    if (value == PainScore::kMin)
        return PainScale::tr("no pain");
    if (value < 5)
        return PainScale::tr("between no pain and hard to ignore");
    if (value == 5)
        return PainScale::tr("hard to ignore");
    return value < PainScore::kMax ? PainScale::tr("between hard to ignore and worst you can imagine")
                                   : PainScale::tr("worst you can imagine");
}

/// A slider to screen readers; its text says more than a number, and that nothing is chosen yet.
class AccessiblePainScale : public QAccessibleWidget, public QAccessibleValueInterface {
public:
    explicit AccessiblePainScale(PainScale& scale) : QAccessibleWidget{&scale, QAccessible::Slider}, m_scale{scale} {}

    QString text(QAccessible::Text kind) const override {
        return kind == QAccessible::Value ? m_scale.description() : QAccessibleWidget::text(kind);
    }
    void* interface_cast(QAccessible::InterfaceType type) override {
        if (type == QAccessible::ValueInterface)
            return static_cast<QAccessibleValueInterface*>(this);
        return QAccessibleWidget::interface_cast(type);
    }
    QVariant currentValue() const override {
        const auto score = m_scale.score();
        return score ? QVariant{score->value()} : QVariant{};
    }
    void setCurrentValue(const QVariant& value) override { m_scale.answer(PainScore::from(value.toInt())); }
    QVariant minimumValue() const override { return PainScore::kMin; }
    QVariant maximumValue() const override { return PainScore::kMax; }
    QVariant minimumStepSize() const override { return 1; }

private:
    PainScale& m_scale;
};

QAccessibleInterface* makeAccessible(const QString&, QObject* object) {
    auto* scale = qobject_cast<PainScale*>(object);
    return scale != nullptr ? new AccessiblePainScale{*scale} : nullptr;
}

} // namespace

PainScale::PainScale(const QString& name, const QString& question, QWidget* parent) : QWidget{parent} {
    QAccessible::installFactory(makeAccessible);
    setObjectName(name);
    setAccessibleName(question);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void PainScale::setScore(std::optional<PainScore> score) {
    m_score = score;
    m_oneAt.reset();
    update();
}

void PainScale::setEarlier(std::optional<PainScore> earlier) {
    m_earlier = earlier;
    update();
}

QString PainScale::description() const {
    if (!m_score)
        return tr("not answered");
    return tr("%1 of 10, %2").arg(QString::number(m_score->value()), meaning(m_score->value()));
}

void PainScale::answer(std::optional<PainScore> score) {
    if (score == m_score)
        return;
    m_score = score;
    update();
    QAccessibleValueChangeEvent change{this, score ? QVariant{score->value()} : QVariant{}};
    QAccessible::updateAccessibility(&change);
    emit answered();
}

QRectF PainScale::cell(int value) const {
    const qreal width = (this->width() - 2 * kRing - (kCells - 1) * kGap) / qreal{kCells};
    return {kRing + value * (width + kGap), qreal{kRing}, width, qreal(cellHeight())};
}

QSize PainScale::sizeHint() const {
    return {kCells * 66 + (kCells - 1) * kGap + 2 * kRing, minimumSizeHint().height()};
}

QSize PainScale::minimumSizeHint() const {
    return {kCells * 40 + (kCells - 1) * kGap + 2 * kRing, 2 * kRing + cellHeight() + wordHeight()};
}

void PainScale::paintEvent(QPaintEvent*) {
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    for (int value = PainScore::kMin; value <= PainScore::kMax; ++value)
        paintCell(painter, value);
    paintWords(painter);
    if (hasFocus())
        paintFocusRing(painter, QRectF{0, 0, qreal(width()), qreal(cellHeight() + 2 * kRing)});
}

void PainScale::paintCell(QPainter& painter, int value) const {
    const bool chosen = m_score && m_score->value() == value;
    const bool earlier = m_score && !chosen && m_earlier && m_earlier->value() == value;
    const QRectF box = cell(value).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(earlier ? QPen{tokens().line, 3, Qt::DashLine} : QPen{chosen ? tokens().accent : tokens().line, 1});
    painter.setBrush(chosen ? tokens().accent : tokens().surface);
    painter.drawRoundedRect(earlier ? box.adjusted(1, 1, -1, -1) : box, 8, 8);
    painter.setPen(chosen ? tokens().onaccent : tokens().ink);
    painter.setFont(sized(font(), chosen ? 30 : 24, chosen ? QFont::Bold : QFont::Normal));
    painter.drawText(box, Qt::AlignCenter, QString::number(value));
}

void PainScale::paintWords(QPainter& painter) const {
    painter.setFont(sized(font(), 16, QFont::Normal));
    painter.setPen(tokens().ink2);
    const QRectF line{cell(0).left(), cell(0).bottom() + kGap, cell(kCells - 1).right() - cell(0).left(),
                      qreal(wordHeight())};
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, meaning(0));
    painter.drawText(line, Qt::AlignHCenter | Qt::AlignVCenter, meaning(5));
    painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, meaning(10));
}

void PainScale::answerDigit(int digit, quint64 at) {
    const bool ten = digit == 0 && m_oneAt && at - *m_oneAt <= kTenWithin;
    answer(PainScore::from(ten ? PainScore::kMax : digit));
    m_oneAt = digit == 1 ? std::optional{at} : std::nullopt;
}

/// The first arrow on an unanswered scale begins at 0.
int PainScale::stepped(int step) const {
    return m_score ? std::clamp(m_score->value() + step, PainScore::kMin, PainScore::kMax) : PainScore::kMin;
}

void PainScale::keyPressEvent(QKeyEvent* event) {
    const int key = event->key();
    if (event->modifiers().testFlag(Qt::ControlModifier) || event->modifiers().testFlag(Qt::AltModifier))
        return QWidget::keyPressEvent(event);
    if (key >= Qt::Key_0 && key <= Qt::Key_9)
        return answerDigit(key - Qt::Key_0, event->timestamp());
    m_oneAt.reset();
    switch (key) {
    case Qt::Key_Left:
        return answer(PainScore::from(stepped(-1)));
    case Qt::Key_Right:
        return answer(PainScore::from(stepped(1)));
    case Qt::Key_Home:
        return answer(PainScore::from(PainScore::kMin));
    case Qt::Key_End:
        return answer(PainScore::from(PainScore::kMax));
    case Qt::Key_Backspace:
    case Qt::Key_Delete:
        return answer(std::nullopt);
    default:
        QWidget::keyPressEvent(event);
    }
}

void PainScale::mousePressEvent(QMouseEvent* event) {
    m_oneAt.reset();
    for (int value = PainScore::kMin; value <= PainScore::kMax; ++value)
        if (cell(value).adjusted(-kGap / 2.0, 0, kGap / 2.0, 0).contains(event->position()))
            return answer(PainScore::from(value));
    QWidget::mousePressEvent(event);
}

void PainScale::focusInEvent(QFocusEvent* event) {
    QWidget::focusInEvent(event);
    update();
}

void PainScale::focusOutEvent(QFocusEvent* event) {
    m_oneAt.reset();
    QWidget::focusOutEvent(event);
    update();
}

} // namespace glidepath::ui
