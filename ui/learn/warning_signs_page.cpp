#include "ui/learn/warning_signs_page.h"

#include "ui/kit/flow_layouts.h"
#include "ui/kit/icon_view.h"
#include "ui/kit/scrolling.h"
#include "ui/kit/widgets.h"
#include "ui/qt/text.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace glidepath::ui {

namespace {

using guidance::Sign;
using guidance::SignGroup;
using Purpose = coach::WarningSignsView::Purpose;

/// How a group looks: its colours carry how urgent it is, and so do its words and its sign.
struct Look {
    QString card; ///< edge of the card
    QString note; ///< ground of what to do first
    Icon icon{};
    QColor Tokens::*colour{};
};

QString capitalised(QString phrase) {
    if (!phrase.isEmpty())
        phrase[0] = phrase[0].toUpper();
    return phrase;
}

QLabel* wrapped(QLabel* made) {
    made->setWordWrap(true);
    return made;
}

QWidget* signRow(const Sign& sign, const Look& look) {
    auto* made = new QWidget;
    auto* row = new QHBoxLayout{made};
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addWidget(new IconView{look.icon, look.colour}, 0, Qt::AlignTop);
    row->addWidget(wrapped(label(capitalised(text(sign.text)))), 1);
    return made;
}

QWidget* note(const QString& words, const QString& ground) {
    auto* made = new QFrame;
    made->setProperty("note", ground);
    auto* column = new QVBoxLayout{made};
    column->setContentsMargins(16, 12, 16, 12);
    column->addWidget(wrapped(label(words)));
    return made;
}

QWidget* groupCard(const SignGroup& group, const QString& first, const Look& look) {
    auto* made = new Card;
    made->setProperty("card", look.card);
    made->content()->setContentsMargins(20, 20, 20, 20);
    made->content()->setSpacing(12);
    made->content()->addWidget(wrapped(label(text(group.title), TextStyle::H2)));
    made->content()->addWidget(note(first, look.note));
    for (const Sign& sign : group.signs)
        made->content()->addWidget(signRow(sign, look));
    made->content()->addStretch();
    return made;
}

QString firstAid(const coach::WarningSignsView& view) {
    const QString act = text(view.signs.emergency.act);
    if (view.emergencyNumber.empty())
        return act;
    return WarningSignsPage::tr("%1\nEmergency number: %2").arg(act, text(view.emergencyNumber));
}

QWidget* groups(const coach::WarningSignsView& view) {
    auto* made = new QWidget;
    auto* grid = new ColumnGrid{tokens().px(330), 16, 3, made};
    const auto& signs = view.signs;
    grid->addWidget(groupCard(signs.emergency, firstAid(view),
                              {QStringLiteral("stop"), QStringLiteral("stop"), Icon::WarningSigns, &Tokens::stop}));
    for (const SignGroup* const group : {&signs.today, &signs.soon})
        grid->addWidget(groupCard(*group, text(group->act),
                                  {QStringLiteral("warn"), QStringLiteral("warn"), Icon::Info, &Tokens::warn}));
    grid->addWidget(groupCard(signs.stop, text(signs.stop.act),
                              {QStringLiteral("true"), QStringLiteral("info"), Icon::Hand, &Tokens::ink2}));
    return made;
}

QWidget* unreadable() {
    return note(
        WarningSignsPage::tr("The warning signs could not be read, so no exercise can be started. The settings page "
                             "names the file. Installing the program again brings it back."),
        QStringLiteral("stop"));
}

} // namespace

WarningSignsPage::WarningSignsPage(QWidget* parent)
    : QWidget{parent}, m_column{new QVBoxLayout}, m_read{button(QStringLiteral("warning-signs-read"),
                                                                tr("I have read this"), ButtonKind::Primary)} {
    m_column->setContentsMargins(24, 24, 24, 24);
    m_column->setSpacing(16);
    m_column->addWidget(label(tr("Warning signs"), TextStyle::H1));
    m_column->addStretch();
    auto* const page = new QVBoxLayout{this};
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(0);
    page->addWidget(readingArea(), 1);
    page->addWidget(footer());
    connect(m_read, &QPushButton::clicked, this, &WarningSignsPage::goOnWished);
}

/// Has the focus where there is no button, so that the arrow keys move what is read.
QWidget* WarningSignsPage::readingArea() {
    auto* const content = new QWidget;
    content->setLayout(m_column);
    m_area = scrolling(content);
    m_area->setObjectName(QStringLiteral("warning-signs-text"));
    m_area->setAccessibleName(tr("Warning signs"));
    m_area->setFocusPolicy(Qt::StrongFocus);
    return m_area;
}

/// The button stays in sight however far down the signs are read.
QWidget* WarningSignsPage::footer() {
    m_footer = new QWidget;
    auto* const row = new QHBoxLayout{m_footer};
    row->setContentsMargins(24, 8, 24, 16);
    row->addStretch();
    row->addWidget(m_read);
    return m_footer;
}

void WarningSignsPage::render(const coach::WarningSignsView& view) {
    delete m_groups;
    const bool readable = !view.signs.emergency.signs.empty();
    m_groups = readable ? groups(view) : unreadable();
    m_column->insertWidget(1, m_groups);
    m_footer->setVisible(view.purpose == Purpose::InBetween ||
                         (readable && view.purpose == Purpose::BeforeFirstSession));
    m_read->setVisible(m_footer->isVisibleTo(this));
    m_area->verticalScrollBar()->setValue(0);
    m_read->setText(view.purpose == Purpose::InBetween ? tr("Go back") : tr("I have read this"));
    m_read->setAccessibleName(m_read->text());
}

void WarningSignsPage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (m_read->isVisibleTo(this))
        m_read->setFocus();
}

void WarningSignsPage::keyPressEvent(QKeyEvent* event) {
    const int key = event->key();
    if (key == Qt::Key_PageDown || key == Qt::Key_PageUp)
        m_area->verticalScrollBar()->triggerAction(key == Qt::Key_PageDown ? QScrollBar::SliderPageStepAdd
                                                                           : QScrollBar::SliderPageStepSub);
    else
        QWidget::keyPressEvent(event);
}

} // namespace glidepath::ui
