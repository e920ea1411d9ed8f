#pragma once

#include "ui/app/banners.h"
#include "ui/kit/icons.h"

#include <QMap>
#include <QPointer>
#include <QWidget>

#include <functional>

class QStackedWidget;

namespace glidepath::ui {

class Rail;
class RailButton;

enum class PageId { Today, Plan, Trends, Exercises, Learn, Settings, WarningSigns };

/// The window: a rail, one page at a time, messages at the top. It knows no page, only how to get from one to another.
/// Ctrl+1 and on open the pages in the rail's order, F1 the warning signs, F11 changes to full screen and back.
class MainWindow : public QWidget {
    Q_OBJECT
public:
    using PageFactory = std::function<QWidget*()>;

    explicit MainWindow(QWidget* parent = nullptr);

    /// Adds a page to the rail; it is made when it is opened for the first time. The warning signs have their place at
    /// the foot, whatever icon is given.
    void addPage(PageId id, const QString& name, Icon icon, PageFactory make);
    /// Opens a page; leaves a full page, if one is shown.
    void showPage(PageId id);
    [[nodiscard]] PageId currentPage() const { return m_current; }

    /// Takes a page that will be shown in the whole window.
    void keepFull(QWidget* page);
    /// Shows a widget in the whole window, without the rail. The window becomes its parent and keeps it, so that it can
    /// be shown again.
    void showFull(QWidget* page);
    /// Gives the window the whole screen, and back as it was before. A window that was there already stays.
    void takeScreen();
    void giveScreenBack();
    /// The page that has the whole window; nothing while the rail is shown.
    [[nodiscard]] QWidget* fullPage() const { return m_full; }
    /// Goes back to the page that was open before.
    void leaveFull();
    [[nodiscard]] bool isFull() const;

    void setBanner(const QString& id, const QString& words, BannerTone tone, const QString& buttonWords = {});
    void clearBanner(const QString& id);
    /// Is asked before the window closes; without it the window simply closes.
    void setMayClose(std::function<bool()> mayClose) { m_mayClose = std::move(mayClose); }

signals:
    void pageShown(glidepath::ui::PageId id); ///< also when the page was open already
    void warningSignsWanted();                ///< by F1 while a full page is shown
    void bannerPressed(const QString& id);
    void escaped(); ///< Esc that no page wanted

protected:
    void closeEvent(QCloseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Page {
        RailButton* place{};
        PageFactory make;
        QWidget* widget{}; ///< with its scroll area; nullptr until it is opened
    };
    void addShortcuts();
    void openNumber(int number);
    void openWarningSigns();
    void toggleFullScreen();
    [[nodiscard]] QWidget* widgetOf(Page& page);
    void focusFirst(const Page& page);

    Banners* m_banners;
    Rail* m_rail;
    QStackedWidget* m_stack;
    QMap<PageId, Page> m_pages;
    QList<PageId> m_order; ///< of the rail, without the warning signs
    PageId m_current{PageId::Today};
    QPointer<QWidget> m_full;
    bool m_screenTaken{false};
    std::function<bool()> m_mayClose;
};

} // namespace glidepath::ui
