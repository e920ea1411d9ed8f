#include "ui/tour/today_visits.h"

namespace glidepath::ui {

namespace {

using namespace std::chrono_literals;
using coach::SessionMoment;

void visitFeel(Visit& visit) {
    visit.open(PageId::Today);
    visit.press(QStringLiteral("start"));
    visit.type(Qt::Key_3, QStringLiteral("3"));
    visit.press(QStringLiteral("pattern-2"));
    visit.press(QStringLiteral("sensation-1"));
    visit.press(QStringLiteral("new-or-stronger-0"));
    visit.picture(QStringLiteral("03c-checkin-answers"));
    visit.press(QStringLiteral("go-on"));
    visit.passUntil(SessionMoment::Finished);
    visit.press(QStringLiteral("done-1"));
    visit.picture(QStringLiteral("04p-finished-feel"));
    visit.press(QStringLiteral("feel-more-pain"));
    visit.picture(QStringLiteral("04p-finished-felt"));
    visit.press(QStringLiteral("later"));
}

void visitTwoHours(Visit& visit) {
    visit.later(2h);
    visit.picture(QStringLiteral("01g-today-two-hours"));
    visit.press(QStringLiteral("later-clearly-worse"));
    visit.picture(QStringLiteral("01g-today-two-hours-answered"));
}

void visitRules(Visit& visit) {
    visit.press(QStringLiteral("phase-rules"));
    visit.picture(QStringLiteral("01h-phase-rules"));
    visit.press(QStringLiteral("go-to-phase-1"));
    visit.press(QStringLiteral("back-to-today"));
    visit.picture(QStringLiteral("01i-today-moved-by-hand"));
    visit.press(QStringLiteral("phase-undo"));
}

} // namespace

void visitAnswers(Visit& visit) {
    visitFeel(visit);
    visitTwoHours(visit);
    visitRules(visit);
    visit.press(QStringLiteral("not-today"));
    visit.picture(QStringLiteral("01j-today-left"));
    visit.later(4 * 24h);
    visit.picture(QStringLiteral("01c-today-missed-days"));
    visit.press(QStringLiteral("again-lighter"));
    visit.picture(QStringLiteral("01c-today-lighter"));
}

} // namespace glidepath::ui
