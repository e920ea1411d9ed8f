#include "ui/today/rule_row.h"

#include "ui/kit/tokens.h"
#include "ui/kit/widgets.h"
#include "ui/qt/text.h"

#include <QBoxLayout>
#include <QPainter>

namespace glidepath::ui {

namespace {

constexpr int kMark = 22;
constexpr int kBullet = 6;
constexpr int kIndent = 28;
constexpr int kBar = 4;

enum class Mark { Met, NotMet, Bullet };

/// Told by shape: a filled disc with a tick, an open ring, a dot.
class MarkView : public QWidget {
public:
    explicit MarkView(Mark mark) : m_mark{mark} { setFixedSize(tokens().px(kMark), tokens().px(kMark)); }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter{this};
        painter.setRenderHint(QPainter::Antialiasing);
        const Tokens& t = tokens();
        const QRectF box = QRectF{rect()}.adjusted(1, 1, -1, -1);
        if (m_mark == Mark::Bullet) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(t.ink3);
            painter.drawEllipse(box.center(), t.px(kBullet) / 2.0, t.px(kBullet) / 2.0);
            return;
        }
        painter.setPen(QPen{m_mark == Mark::Met ? t.accent : t.line, 2});
        painter.setBrush(m_mark == Mark::Met ? t.accent : t.surface);
        painter.drawEllipse(box);
        if (m_mark == Mark::Met)
            paintIcon(painter, box.adjusted(4, 4, -4, -4), Icon::Check, t.onaccent);
    }

private:
    Mark m_mark;
};

class ShareBar : public QWidget {
public:
    explicit ShareBar(double share) : m_share{share} { setFixedHeight(tokens().px(kBar)); }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter{this};
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        const qreal round = height() / 2.0;
        painter.setBrush(tokens().sunken);
        painter.drawRoundedRect(rect(), round, round);
        painter.setBrush(tokens().accent);
        const qreal length = isRightToLeft() ? -width() * m_share : width() * m_share;
        const qreal start = isRightToLeft() ? width() : 0;
        painter.drawRoundedRect(QRectF{start, 0, length, qreal(height())}.normalized(), round, round);
    }

private:
    double m_share;
};

Mark markOf(const coach::RuleLine& line, RuleRow::Marks marks) {
    if (marks == RuleRow::Marks::None)
        return Mark::Bullet;
    return line.clause.met ? Mark::Met : Mark::NotMet;
}

QLabel* valueLabel(const coach::ClauseLine& clause) {
    auto* const made = label(QStringLiteral("<b>%1</b>").arg(text(clause.value).toHtmlEscaped()), TextStyle::Caption);
    if (clause.met)
        made->setText(text(clause.value).toHtmlEscaped());
    made->setTextFormat(Qt::RichText);
    return made;
}

constexpr std::size_t kMostBeside = 16; ///< characters; more stand below the clause

bool standsBeside(const coach::ClauseLine& clause) {
    return clause.value.size() <= kMostBeside;
}

QLayout* wordsOf(const coach::ClauseLine& clause) {
    auto* const column = new QVBoxLayout;
    column->setSpacing(2);
    auto* const first = new QHBoxLayout;
    first->setSpacing(8);
    auto* const words = label(text(clause.text));
    words->setWordWrap(true);
    first->addWidget(words, 1);
    column->addLayout(first);
    if (!clause.value.empty() && standsBeside(clause))
        first->addWidget(valueLabel(clause), 0, Qt::AlignTop);
    else if (!clause.value.empty())
        column->addWidget(valueLabel(clause));
    if (clause.share)
        column->addWidget(new ShareBar{*clause.share});
    return column;
}

} // namespace

RuleRow::RuleRow(const coach::RuleLine& line, Marks marks, QWidget* parent) : QWidget{parent} {
    setObjectName(QStringLiteral("rule-row"));
    setAccessibleName(marks == Marks::State ? text(coach::spoken(line.clause)) : text(line.clause.text));
    auto* const row = new QHBoxLayout{this};
    row->setContentsMargins(line.depth * tokens().px(kIndent), 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(new MarkView{markOf(line, marks)}, 0, Qt::AlignTop);
    row->addLayout(wordsOf(line.clause), 1);
}

} // namespace glidepath::ui
