#include "ui/app/signs_aside.h"

#include "coach/help_view.h"
#include "coach/warning_signs_view.h"
#include "ui/app/main_window.h"
#include "ui/app/region.h"
#include "ui/app/screening_flow.h"
#include "ui/learn/warning_signs_page.h"

namespace glidepath::ui {

using Purpose = coach::WarningSignsView::Purpose;

SignsAside::SignsAside(const World& world, QObject* parent)
    : QObject{parent}, m_world{world}, m_page{new WarningSignsPage} {
    m_world.window.keepFull(m_page);
    connect(m_page, &WarningSignsPage::backWished, this, &SignsAside::goBack);
    connect(m_page, &WarningSignsPage::answerWished, this, &SignsAside::answer);
    connect(&m_world.window, &MainWindow::warningSignsWanted, this, &SignsAside::open);
    connect(&m_world.window, &MainWindow::escaped, this, [this] {
        if (m_world.window.fullPage() == m_page)
            goBack();
    });
}

/// Over the pages of the screening they are only read: the answers there are not finished yet.
void SignsAside::open() {
    if (m_world.window.fullPage() == m_page || m_world.screening.isAboutSigns())
        return;
    m_beneath = m_world.window.fullPage();
    const coach::Coach& coach = m_world.coach;
    const auto& signs = coach.content().warningSigns;
    m_page->render({signs, coach::emergencyNumber(signs, coach.preferences(), region()),
                    m_world.screening.isShown() ? Purpose::InScreening : Purpose::InBetween});
    m_world.window.showFull(m_page);
}

void SignsAside::goBack() {
    if (m_beneath.isNull())
        m_world.window.leaveFull();
    else
        m_world.window.showFull(m_beneath);
}

void SignsAside::answer() {
    goBack();
    m_world.screening.ask(coach::Occasion::SignsWished);
}

} // namespace glidepath::ui
