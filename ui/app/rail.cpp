#include "ui/app/rail.h"

#include "ui/kit/kit_style.h"
#include "ui/kit/tokens.h"
#include "ui/kit/widgets.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace glidepath::ui {

namespace {

constexpr int kWidth = 104;
constexpr int kIcon = 24;
constexpr int kLine = 21; ///< from one line of words to the next
constexpr int kAir = 22;  ///< above and below that can be done without

QFont wordFont(QFont font, QFont::Weight weight) {
    font.setPixelSize(tokens().px(15));
    font.setWeight(weight);
    return font;
}

} // namespace

RailButton::RailButton(const QString& name, const QString& words, Icon icon, Kind kind, QWidget* parent)
    : QToolButton{parent}, m_icon{icon}, m_kind{kind} {
    setObjectName(name);
    setText(words);
    setAccessibleName(QString{words}.replace(QLatin1Char('\n'), QLatin1Char(' ')));
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
}

void RailButton::keyPressEvent(QKeyEvent* event) {
    if (!pressByEnter(*this, *event))
        QToolButton::keyPressEvent(event);
}

int RailButton::lines() const {
    return static_cast<int>(text().count(QLatin1Char('\n'))) + 1;
}

QSize RailButton::sizeHint() const {
    const int word = tokens().px(kLine) * lines();
    return {tokens().px(kWidth) - 8, word + kIcon + 24 + 10};
}

QSize RailButton::minimumSizeHint() const {
    return {sizeHint().width(), sizeHint().height() - kAir};
}

QColor RailButton::ink() const {
    const Tokens& now = tokens();
    if (m_kind == Kind::Warning)
        return isChecked() ? now.onstoptint : now.stop;
    return isChecked() ? now.ontint : now.ink2;
}

void RailButton::paintGround(QPainter& painter, const QRectF& box) const {
    const Tokens& now = tokens();
    const QColor open = m_kind == Kind::Warning ? now.stoptint : now.tint;
    const QColor hovered = m_kind == Kind::Warning ? now.stoptint : now.sunken;
    painter.setPen(m_kind == Kind::Warning ? QPen{now.stop, 1} : QPen{Qt::NoPen});
    painter.setBrush(isChecked() ? QBrush{open} : underMouse() ? QBrush{hovered} : QBrush{Qt::NoBrush});
    painter.drawRoundedRect(box, 8, 8);
    if (!isChecked())
        return;
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink());
    painter.drawRoundedRect(QRectF{box.left(), box.top() + 12, 4, box.height() - 24}, 2, 2);
}

void RailButton::paintEvent(QPaintEvent*) {
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF{rect()}.adjusted(5.5, 5.5, -5.5, -5.5);
    paintGround(painter, box);
    const qreal words = tokens().px(kLine) * lines();
    const qreal top = box.top() + (box.height() - kIcon - 2 - words) / 2;
    paintIcon(painter, {box.center().x() - kIcon / 2.0, top, kIcon, kIcon}, m_icon, ink());
    painter.setPen(ink());
    painter.setFont(wordFont(font(), isChecked() ? QFont::Bold : QFont::Normal));
    painter.drawText(QRectF{box.left(), top + kIcon + 2, box.width(), words}, Qt::AlignHCenter | Qt::AlignTop, text());
    if (hasFocus())
        paintFocusRing(painter, rect());
}

Rail::Rail(QWidget* parent)
    : QWidget{parent}, m_column{new QVBoxLayout{this}}, m_warningSigns{new RailButton{
                                                            QStringLiteral("rail-warning-signs"), tr("Warning\nsigns"),
                                                            Icon::WarningSigns, RailButton::Kind::Warning, this}} {
    setObjectName(QStringLiteral("rail"));
    setAccessibleName(tr("Pages"));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    m_column->setContentsMargins(3, 11, 4, 11);
    m_column->setSpacing(0);
    m_column->addStretch();
    m_column->addWidget(m_warningSigns);
    m_all << m_warningSigns;
}

RailButton* Rail::addPage(const QString& name, const QString& words, Icon icon) {
    auto* made = new RailButton{name, words, icon, RailButton::Kind::Page, this};
    const int place = m_column->count() - 2; // above the stretch and the warning signs
    m_column->insertWidget(place, made);
    m_all.insert(place, made);
    for (qsizetype i = 1; i < m_all.size(); ++i)
        setTabOrder(m_all[i - 1], m_all[i]);
    return made;
}

void Rail::mark(RailButton* open) {
    for (RailButton* each : m_all)
        each->setChecked(each == open);
}

QSize Rail::sizeHint() const {
    return {tokens().px(kWidth), m_column->sizeHint().height()};
}

void Rail::paintEvent(QPaintEvent*) {
    QPainter painter{this};
    painter.fillRect(rect(), tokens().surface);
    painter.fillRect(QRect{width() - 1, 0, 1, height()}, tokens().border);
}

void Rail::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange) {
        for (RailButton* each : m_all)
            each->updateGeometry();
        updateGeometry();
    }
}

} // namespace glidepath::ui
