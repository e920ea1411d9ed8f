#include "ui/today/notice_card.h"

#include "ui/kit/flow_layouts.h"
#include "ui/kit/tokens.h"

#include <QHBoxLayout>
#include <QPainter>

namespace glidepath::ui {

namespace {

constexpr int kRing = 5;

/// A sign before a title.
class Sign : public QWidget {
public:
    Sign(Icon icon, NoticeCard::Edge edge) : m_icon{icon}, m_edge{edge} {
        setFixedSize(tokens().px(24), tokens().px(24));
    }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter{this};
        painter.setRenderHint(QPainter::Antialiasing);
        paintIcon(painter, rect(), m_icon, m_edge == NoticeCard::Edge::Warning ? tokens().warn : tokens().accent);
    }

private:
    Icon m_icon;
    NoticeCard::Edge m_edge;
};

QString word(NoticeCard::Edge edge) {
    switch (edge) {
    case NoticeCard::Edge::Accent:
        return QStringLiteral("accent");
    case NoticeCard::Edge::Warning:
        return QStringLiteral("warn");
    case NoticeCard::Edge::Plain:
        break;
    }
    return QStringLiteral("true");
}

} // namespace

NoticeCard::NoticeCard(const QString& name, Edge edge, QWidget* parent) : Card{parent}, m_edge{edge} {
    setObjectName(name);
    setProperty("card", word(edge));
    content()->setContentsMargins(16 - kRing, 16, 16 - kRing, 16 - kRing);
}

QHBoxLayout* NoticeCard::addTitle(Icon icon, const QString& title) {
    auto* const row = new QHBoxLayout;
    row->setContentsMargins(kRing, 0, kRing, 0);
    row->setSpacing(12);
    auto* const head = label(title, TextStyle::H3);
    head->setWordWrap(true);
    row->addWidget(new Sign{icon, m_edge});
    row->addWidget(head, 1);
    content()->addLayout(row);
    return row;
}

void NoticeCard::addSentence(const QString& sentence) {
    auto* const words = label(sentence, TextStyle::Body, Ink::Second);
    words->setWordWrap(true);
    words->setContentsMargins(kRing, 0, kRing, 0);
    content()->addWidget(words);
}

FlowRow* NoticeCard::addButtons() {
    auto* const row = new FlowRow{0};
    content()->addLayout(row);
    return row;
}

} // namespace glidepath::ui
