#include "ui/app/heat_cold_watch.h"

#include "ui/app/main_window.h"
#include "ui/app/prompter.h"
#include "ui/qt/text.h"

namespace glidepath::ui {

namespace {

const QString kBanner = QStringLiteral("heat-cold");

} // namespace

HeatColdWatch::HeatColdWatch(const World& world, QObject* parent)
    : QObject{parent}, m_world{world}, m_driver{world.clock, world.coach.content().heatAndCold.lookAfter} {
    connect(&m_driver, &HeatColdDriver::noticeChanged, this, &HeatColdWatch::show);
    connect(&world.window, &MainWindow::bannerPressed, this, [this](const QString& id) {
        if (id == kBanner)
            m_driver.acknowledge();
    });
}

bool HeatColdWatch::isOn() const {
    const auto state = m_driver.view().state;
    return state == coach::HeatColdTimer::State::Running || state == coach::HeatColdTimer::State::Over;
}

QString HeatColdWatch::title() const {
    return text(coach::applicationOf(m_world.coach.content().heatAndCold, m_driver.view().treatment).title);
}

bool HeatColdWatch::mayBegin() {
    if (!isOn())
        return true;
    const int answer = m_world.prompter.ask({QStringLiteral("heat-cold-before-session"),
                                             tr("%1 is still on").arg(title()),
                                             tr("Take it off before you begin: during a session nothing would remind "
                                                "you of it."),
                                             {tr("It is off, begin"), tr("Not yet")},
                                             0,
                                             1});
    if (answer == 0)
        m_driver.stop();
    return answer == 0;
}

bool HeatColdWatch::mayClose() {
    if (!isOn())
        return true;
    return m_world.prompter.ask({QStringLiteral("heat-cold-before-closing"),
                                 tr("%1 is still on").arg(title()),
                                 tr("Once the program is closed nothing tells you when the time is over."),
                                 {tr("Keep it open"), tr("Close all the same")},
                                 0,
                                 0}) == 1;
}

void HeatColdWatch::show(coach::HeatColdTimer::Notice notice) {
    using Moment = coach::HeatColdTimer::Notice;
    if (notice == Moment::None)
        return m_world.window.clearBanner(kBanner);
    const std::string words = coach::noticeText(m_driver.timer(), m_driver.now(), m_world.coach.content().heatAndCold);
    m_world.window.setBanner(kBanner, text(words),
                             notice == Moment::Look ? BannerTone::Warning : BannerTone::Information,
                             notice == Moment::Look ? tr("I have looked") : tr("Close"));
}

} // namespace glidepath::ui
