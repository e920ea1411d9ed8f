#include "ui/session/feel_sheet.h"

#include "ui/kit/tokens.h"
#include "ui/qt/text.h"
#include "ui/session/done_row.h"
#include "ui/session/key_button.h"
#include "ui/session/session_keys.h"

#include <QPainter>

namespace glidepath::ui {

namespace {

using Look = KeyButton::Look;

constexpr double kPadding = 24;
constexpr double kGap = 12;
constexpr double kHead = 108;
constexpr double kButton = 72;
constexpr int kColumns = 2;
constexpr int kFeels = static_cast<int>(Feel::NumbOrWeak) + 1;

} // namespace

FeelSheet::FeelSheet(QWidget* parent)
    : SessionItem{QStringLiteral("feelSheet"), parent}, m_back{new KeyButton{QStringLiteral("feel-back"), tr("Back"),
                                                                             Look::Small, this}} {
    for (int place = 0; place < kFeels; ++place) {
        const auto feel = static_cast<Feel>(place);
        auto* const answer =
            new KeyButton{QStringLiteral("feel-") + text(name(feel)), feelWords(feel), Look::Small, this};
        answer->setKey(QString::number(place + 1));
        connect(answer, &KeyButton::clicked, this, [this, feel] { choose(feel); });
        m_answers.push_back(answer);
    }
    setTabOrder(m_answers.back(), m_back);
    m_back->setSymbol(Icon::ChevronLeft);
    connect(m_back, &KeyButton::clicked, this, &FeelSheet::close);
    hide();
}

void FeelSheet::open(const QString& exercise) {
    m_exercise = exercise;
    show();
    raise();
    update();
    announce();
    m_answers.front()->setFocus(Qt::TabFocusReason);
}

QString FeelSheet::spoken() const {
    return tr("%1: how did it feel?").arg(m_exercise);
}

bool FeelSheet::take(int key) {
    const int place = key - Qt::Key_1;
    if (place >= 0 && place < kFeels)
        choose(static_cast<Feel>(place));
    else if (key == Qt::Key_Escape || isBigKey(key))
        close();
    else
        return false;
    return true;
}

void FeelSheet::choose(Feel feel) {
    hide();
    emit chosen(feel);
    emit closed();
}

void FeelSheet::close() {
    hide();
    emit closed();
}

void FeelSheet::arrange() {
    const double wide = (width() / measure().scale - 2 * kPadding - kGap) / kColumns;
    for (int place = 0; place < kFeels; ++place) {
        KeyButton* const answer = m_answers[static_cast<std::size_t>(place)];
        const int row = place / kColumns;
        const int column = place % kColumns;
        answer->setMeasure(measure());
        answer->place(
            measure()(QRectF{kPadding + column * (wide + kGap), kHead + row * (kButton + kGap), wide, kButton}));
    }
    const double below = kHead + kFeels / kColumns * (kButton + kGap);
    m_back->setMeasure(measure());
    m_back->place(measure()(QRectF{kPadding, below + kGap, wide, kButton}));
}

void FeelSheet::paintEvent(QPaintEvent*) {
    QPainter painter{this};
    paintCard(painter);
    const double padding = measure()(kPadding);
    const QRectF head{padding, measure()(16), width() - 2 * padding, measure()(kHead - 32)};
    painter.setPen(tokens().ink);
    painter.setFont(fitted(measure().font(26, QFont::Bold), m_exercise, head.width()));
    painter.drawText(head, Qt::AlignLeft | Qt::AlignTop, m_exercise);
    painter.setPen(tokens().ink2);
    painter.setFont(measure().font(22));
    painter.drawText(head, Qt::AlignLeft | Qt::AlignBottom, tr("How did it feel?"));
}

} // namespace glidepath::ui
