#include "ui/app/main_window.h"

#include "base/contract.h"
#include "ui/app/rail.h"
#include "ui/kit/scrolling.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>

namespace glidepath::ui {

namespace {

constexpr QSize kLeastSize{1024, 640};
constexpr int kNumberKeys = 9;

/// Of several that exclude each other, the one that is chosen: Space on another would choose that.
QWidget* chosenOf(QWidget* widget) {
    auto* const button = qobject_cast<QAbstractButton*>(widget);
    auto* const group = button != nullptr ? button->group() : nullptr;
    return group != nullptr && group->exclusive() && group->checkedButton() != nullptr ? group->checkedButton()
                                                                                       : widget;
}

/// The first thing on the page that Tab would come to.
QWidget* firstOn(QWidget* page) {
    for (QWidget* each = page->nextInFocusChain(); each != page; each = each->nextInFocusChain())
        if (page->isAncestorOf(each) && each->isEnabled() && !each->isHidden() &&
            (each->focusPolicy() & Qt::TabFocus) != 0)
            return chosenOf(each);
    return nullptr;
}

QString railName(const QString& page) {
    return QStringLiteral("rail-") + page.toLower().replace(QLatin1Char(' '), QLatin1Char('-'));
}

} // namespace

MainWindow::MainWindow(QWidget* parent)
    : QWidget{parent}, m_banners{new Banners}, m_rail{new Rail}, m_stack{new QStackedWidget} {
    setMinimumSize(kLeastSize);
    auto* row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(m_rail);
    row->addWidget(m_stack, 1);
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_banners);
    column->addLayout(row, 1);
    connect(m_banners, &Banners::pressed, this, &MainWindow::bannerPressed);
    addShortcuts();
}

void MainWindow::addShortcuts() {
    for (int number = 1; number <= kNumberKeys; ++number)
        connect(new QShortcut{QKeySequence{Qt::CTRL | static_cast<Qt::Key>(Qt::Key_0 + number)}, this},
                &QShortcut::activated, this, [this, number] { openNumber(number); });
    connect(new QShortcut{QKeySequence{Qt::Key_F1}, this}, &QShortcut::activated, this, &MainWindow::openWarningSigns);
    connect(new QShortcut{QKeySequence{Qt::Key_F11}, this}, &QShortcut::activated, this, &MainWindow::toggleFullScreen);
}

void MainWindow::addPage(PageId id, const QString& name, Icon icon, PageFactory make) {
    expects(!m_pages.contains(id), "a page is added once");
    RailButton* place =
        id == PageId::WarningSigns ? m_rail->warningSigns() : m_rail->addPage(railName(name), name, icon);
    m_pages.insert(id, {place, std::move(make), nullptr});
    if (id != PageId::WarningSigns)
        m_order << id;
    connect(place, &RailButton::clicked, this, [this, id] { showPage(id); });
}

QWidget* MainWindow::widgetOf(Page& page) {
    if (page.widget == nullptr) {
        page.widget = scrolling(page.make());
        m_stack->addWidget(page.widget);
    }
    return page.widget;
}

void MainWindow::showPage(PageId id) {
    expects(m_pages.contains(id), "a page is added before it is opened");
    Page& page = m_pages[id];
    m_current = id;
    m_full.clear();
    m_banners->setCompany(Banners::Company::Rail);
    m_rail->show();
    m_rail->mark(page.place);
    QWidget* const before = focusWidget();
    const bool fromRail = before != nullptr && m_rail->isAncestorOf(before);
    if (before != nullptr && !fromRail)
        before->clearFocus(); // or the stack would choose, before the page knows what is chosen on it
    m_stack->setCurrentWidget(widgetOf(page));
    emit pageShown(id);
    if (!fromRail && (focusWidget() == nullptr || !page.widget->isAncestorOf(focusWidget())))
        focusFirst(page);
}

/// Whoever comes by a key goes on by keys: on the page, or on its place in the rail when nothing there takes any.
void MainWindow::focusFirst(const Page& page) {
    QWidget* const first = firstOn(page.widget);
    (first != nullptr ? first : page.place)->setFocus();
}

void MainWindow::keepFull(QWidget* page) {
    if (m_stack->indexOf(page) < 0)
        m_stack->addWidget(page);
}

void MainWindow::showFull(QWidget* page) {
    keepFull(page);
    m_full = page;
    m_banners->setCompany(Banners::Company::FullPage);
    m_rail->hide();
    m_stack->setCurrentWidget(page);
}

void MainWindow::takeScreen() {
    if ((windowState() & Qt::WindowFullScreen) != 0)
        return;
    m_screenTaken = true;
    setWindowState(windowState() | Qt::WindowFullScreen);
}

void MainWindow::giveScreenBack() {
    if (m_screenTaken)
        setWindowState(windowState() & ~Qt::WindowFullScreen);
    m_screenTaken = false;
}

void MainWindow::leaveFull() {
    if (isFull())
        showPage(m_current);
}

bool MainWindow::isFull() const {
    return !m_full.isNull();
}

void MainWindow::setBanner(const QString& id, const QString& words, BannerTone tone, const QString& buttonWords) {
    m_banners->set(id, words, tone, buttonWords);
}

void MainWindow::clearBanner(const QString& id) {
    m_banners->clear(id);
}

void MainWindow::openNumber(int number) {
    if (!isFull() && number <= m_order.size())
        showPage(m_order[number - 1]);
}

void MainWindow::openWarningSigns() {
    if (isFull())
        emit warningSignsWanted();
    else if (m_pages.contains(PageId::WarningSigns))
        showPage(PageId::WarningSigns);
}

void MainWindow::toggleFullScreen() {
    setWindowState(windowState() ^ Qt::WindowFullScreen);
}

void MainWindow::closeEvent(QCloseEvent* event) {
    if (m_mayClose && !m_mayClose())
        event->ignore();
    else
        event->accept();
}

void MainWindow::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape)
        emit escaped();
    else
        QWidget::keyPressEvent(event);
}

} // namespace glidepath::ui
