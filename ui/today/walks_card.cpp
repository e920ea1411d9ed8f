#include "ui/today/walks_card.h"

#include "ui/kit/icons.h"
#include "ui/kit/tokens.h"
#include "ui/qt/text.h"

#include <QBoxLayout>
#include <QPainter>

#include <algorithm>

namespace glidepath::ui {

namespace {

constexpr int kRing = 5;
constexpr int kMarkWidth = 44;
constexpr int kMarkHeight = 36;
constexpr int kGap = 8;

QString countOf(const coach::WalkView& walk) {
    if (walk.done > walk.planned)
        return WalksCard::tr("%1 walks today.").arg(walk.done);
    if (walk.planned == 1)
        return walk.done == 1 ? WalksCard::tr("Done today.") : WalksCard::tr("Once today.");
    return WalksCard::tr("%1 of %2 walks.").arg(walk.done).arg(walk.planned);
}

QString sentence(const coach::WalkView& walk) {
    return WalksCard::tr("<b>%1</b> About %2 minutes.").arg(countOf(walk)).arg(walk.minutes);
}

} // namespace

WalkMarks::WalkMarks(int done, int planned, QWidget* parent)
    : QWidget{parent}, m_done{done}, m_planned{std::max(planned, 1)} {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("%1 of %2 walks done").arg(done).arg(planned));
}

QSize WalkMarks::sizeHint() const {
    return {m_planned * 20, tokens().px(kMarkHeight)};
}

void WalkMarks::paintEvent(QPaintEvent*) {
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens& t = tokens();
    const qreal room = (width() - (m_planned - 1) * kGap) / static_cast<qreal>(m_planned);
    const qreal wide = std::min<qreal>(room, t.px(kMarkWidth));
    const qreal icon = std::min<qreal>(wide, height()) * 0.62;
    for (int i = 0; i < m_planned; ++i) {
        const QRectF box(i * (wide + kGap) + 0.5, 0.5, wide - 1, height() - 1.0);
        const bool done = i < m_done;
        painter.setPen(done ? t.accent : t.line);
        painter.setBrush(done ? t.tint : t.surface);
        painter.drawRoundedRect(box, 8, 8);
        const QRectF square(box.center().x() - icon / 2, box.center().y() - icon / 2, icon, icon);
        paintIcon(painter, square, done ? Icon::Check : Icon::Walk, done ? t.accent : t.ink3);
    }
}

WalksCard::WalksCard(const coach::TodayView& view, QWidget* parent) : Card{parent} {
    setObjectName(QStringLiteral("walks-card"));
    content()->setContentsMargins(16 - kRing, 16, 16 - kRing, 16 - kRing);
    for (const coach::WalkView& walk : view.walks) {
        addWalk(walk);
        if (view.screeningDue.empty())
            addStart(walk);
    }
}

void WalksCard::addWalk(const coach::WalkView& walk) {
    auto* const column = new QVBoxLayout;
    column->setContentsMargins(kRing, 0, kRing, 0);
    column->setSpacing(8);
    column->addWidget(label(text(walk.title), TextStyle::H3));
    column->addWidget(new WalkMarks{walk.done, walk.planned});
    auto* const words = label(sentence(walk));
    words->setTextFormat(Qt::RichText);
    words->setWordWrap(true);
    column->addWidget(words);
    content()->addLayout(column);
}

void WalksCard::addStart(const coach::WalkView& walk) {
    auto* const start =
        button(QStringLiteral("walk-") + text(walk.routine.text()), tr("Walk now"), ButtonKind::Secondary, Icon::Walk);
    start->setAccessibleName(tr("Walk now: %1").arg(text(walk.title)));
    connect(start, &QPushButton::clicked, this,
            [this, routine = walk.routine] { emit startWished(routine, programme::Version::Full); });
    auto* const row = new QHBoxLayout;
    row->addWidget(start);
    row->addStretch();
    content()->addLayout(row);
}

} // namespace glidepath::ui
