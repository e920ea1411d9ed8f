#include "ui/today/phase_card.h"

#include "ui/kit/tokens.h"
#include "ui/qt/text.h"

#include <QBoxLayout>
#include <QPainter>

namespace glidepath::ui {

namespace {

constexpr int kRing = 5;
constexpr int kBar = 8;
constexpr int kGap = 8;

QString stepName(const coach::PhaseStep& step) {
    return QStringLiteral("%1 %2").arg(step.number).arg(text(step.name));
}

QLabel* wrapped(const QString& words, TextStyle style, Ink ink) {
    auto* const made = label(words, style, ink);
    made->setWordWrap(true);
    made->setContentsMargins(kRing, 0, kRing, 0);
    return made;
}

} // namespace

PhaseBar::PhaseBar(const coach::PhaseView& phase, QWidget* parent) : QWidget{parent}, m_phase{phase} {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    const coach::PhaseStep& current = phase.steps[phase.current];
    setAccessibleName(tr("Phase %1 of %2: %3").arg(current.number).arg(phase.steps.size()).arg(text(current.name)));
}

QSize PhaseBar::sizeHint() const {
    return {tokens().px(200), tokens().px(kBar + 8 + 22)};
}

void PhaseBar::paintEvent(QPaintEvent*) {
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens& t = tokens();
    const auto count = static_cast<int>(m_phase.steps.size());
    const int bar = t.px(kBar);
    const int wide = (width() - (count - 1) * kGap) / count;
    for (int i = 0; i < count; ++i) {
        const auto place = static_cast<std::size_t>(i);
        const QRect box{i * (wide + kGap), 0, wide, height()};
        const bool reached = place <= m_phase.current;
        painter.setPen(reached ? t.accent : t.line);
        painter.setBrush(reached ? t.accent : t.sunken);
        painter.drawRoundedRect(QRectF(box.x() + 0.5, 0.5, wide - 1, bar - 1), bar / 2.0, bar / 2.0);
        QFont font = this->font();
        font.setPixelSize(t.px(15));
        font.setBold(place == m_phase.current);
        painter.setFont(font);
        painter.setPen(place == m_phase.current ? t.ink : t.ink2);
        const QString name = painter.fontMetrics().elidedText(stepName(m_phase.steps[place]), Qt::ElideRight, wide);
        painter.drawText(box.adjusted(0, bar + t.px(6), 0, 0), Qt::AlignLeft | Qt::AlignTop, name);
    }
}

PhaseCard::PhaseCard(const coach::PhaseView& phase, QWidget* parent) : Card{parent} {
    setObjectName(QStringLiteral("phase-card"));
    content()->setContentsMargins(16 - kRing, 16, 16 - kRing, 16 - kRing);
    const coach::PhaseStep& current = phase.steps[phase.current];
    auto* const bar = new QHBoxLayout;
    bar->setContentsMargins(kRing, 0, kRing, 4);
    bar->addWidget(new PhaseBar{phase});
    content()->addLayout(bar);
    content()->addWidget(wrapped(text(current.name), TextStyle::H2, Ink::Main));
    content()->addWidget(wrapped(text(current.goal), TextStyle::Body, Ink::Second));
    if (!phase.next && !phase.previous)
        return;
    auto* const line = new QHBoxLayout;
    line->setContentsMargins(kRing, 4, kRing, 4);
    line->addWidget(rule());
    content()->addLayout(line);
    content()->addWidget(wrapped(tr("Which phase you are in is your own choice. You can change it at any time."),
                                 TextStyle::Body, Ink::Second));
    if (phase.next)
        addWay(phase.steps[*phase.next], tr("Go to phase %1, %2"));
    if (phase.previous)
        addWay(phase.steps[*phase.previous], tr("Go back to phase %1, %2"));
}

void PhaseCard::addWay(const coach::PhaseStep& step, const QString& words) {
    content()->addSpacing(4);
    content()->addWidget(wrapped(tr("%1: %2").arg(text(step.name), text(step.goal)), TextStyle::Caption, Ink::Second));
    auto* const way = button(QStringLiteral("phase-%1").arg(step.number), words.arg(step.number).arg(text(step.name)));
    connect(way, &QPushButton::clicked, this, [this, number = step.number] { emit phaseWished(number); });
    auto* const row = new QHBoxLayout;
    row->addWidget(way);
    row->addStretch();
    content()->addLayout(row);
}

} // namespace glidepath::ui
