#include "ui/app/today_desk.h"

#include "coach/today_of.h"
#include "ui/app/region.h"
#include "ui/app/screening_flow.h"
#include "ui/today/phase_rules_page.h"
#include "ui/today/today_page.h"
#include "ui/today/today_pages.h"

#include <utility>

namespace glidepath::ui {

TodayDesk::TodayDesk(const World& world, QObject* parent)
    : QObject{parent}, m_world{world}, m_reminder{world.coach, noteFromTray(this)} {
    connect(&m_reminder, &TwoHoursReminder::moment, this, &TodayDesk::changed);
}

QWidget* TodayDesk::make() {
    m_pages = new TodayPages{m_world.coach.content().figures};
    m_page = &m_pages->day();
    connect(m_page, &TodayPage::decided, this, &TodayDesk::decide);
    connect(&m_pages->rules(), &PhaseRulesPage::decided, this, &TodayDesk::decide);
    connect(m_page, &TodayPage::settled, this, &TodayDesk::settle);
    connect(m_page, &TodayPage::settlingPostponed, this, &TodayDesk::postpone);
    connect(m_page, &TodayPage::startAsPlannedWished, this, [this] {
        m_memory.startsAsPlanned = m_world.coach.now().localDate();
        render();
    });
    connect(m_page, &TodayPage::rulesWished, this, [this] {
        renderRules();
        m_pages->showRules();
    });
    serveSession();
    serveScreening();
    return m_pages;
}

void TodayDesk::serveSession() {
    connect(m_page, &TodayPage::startWished, this, &TodayDesk::startWished);
    connect(m_page, &TodayPage::carryOnWished, this, &TodayDesk::carryOnWished);
    connect(m_page, &TodayPage::keepWished, this, [this] {
        m_world.coach.keepUnfinished();
        emit changed();
    });
    connect(m_page, &TodayPage::exerciseWished, this, &TodayDesk::exerciseWished);
    connect(m_page, &TodayPage::trendsWished, this, &TodayDesk::trendsWished);
    connect(m_page, &TodayPage::timerWished, this, &TodayDesk::timerWished);
}

void TodayDesk::serveScreening() {
    ScreeningFlow& screening = m_world.screening;
    connect(m_page, &TodayPage::screeningWished, &screening, &ScreeningFlow::goOn);
    connect(m_page, &TodayPage::somethingChanged, &screening,
            [&screening] { screening.ask(coach::Occasion::Changed); });
    connect(m_page, &TodayPage::helpWished, &screening, &ScreeningFlow::showHelp);
    connect(m_page, &TodayPage::examinedWished, &screening, &ScreeningFlow::showExamined);
    connect(m_page, &TodayPage::wronglyWished, &screening,
            [&screening] { screening.ask(coach::Occasion::Correction); });
    connect(m_page, &TodayPage::printWished, &screening, &ScreeningFlow::printHelp);
    connect(m_page, &TodayPage::learnWished, this, &TodayDesk::learnWished);
    connect(m_page, &TodayPage::rateWished, this, &TodayDesk::rateWished);
}

void TodayDesk::open() {
    m_memory.reply.clear();
    if (m_pages != nullptr)
        m_pages->showDay();
}

void TodayDesk::follow() {
    m_reminder.follow(m_memory.postponed);
}

void TodayDesk::render() {
    follow();
    if (m_page == nullptr)
        return;
    if (m_repliedOn != m_world.coach.now().localDate())
        m_memory.reply.clear();
    m_page->render(coach::todayOf(m_world.coach, region(), m_memory));
    if (m_pages->showsRules())
        renderRules();
}

void TodayDesk::renderRules() {
    m_pages->rules().render(coach::phaseRulesOf(m_world.coach));
}

void TodayDesk::settle(journal::RecordId session, Later answer) {
    m_world.coach.setLater({session, m_world.coach.now(), answer});
    m_memory.reply = coach::twoHoursReply(answer, m_world.coach.assessment());
    m_repliedOn = m_world.coach.now().localDate();
    emit changed();
}

void TodayDesk::postpone(journal::RecordId session) {
    const auto& numbers = m_world.coach.content().programme.followUp;
    const WallTime now = m_world.coach.now();
    m_memory.postponed = coach::Postponed{session, {now.utc + numbers->postponed, now.offset}};
    render();
}

void TodayDesk::decide(journal::Decision decision) {
    decision.at = m_world.coach.now();
    m_world.coach.decide(decision);
    emit changed();
}

} // namespace glidepath::ui
