#include "ui/app/screening_pages.h"

#include "ui/app/main_window.h"
#include "ui/checkin/checkin_page.h"
#include "ui/screening/examined_page.h"
#include "ui/screening/help_page.h"
#include "ui/screening/ratings_page.h"
#include "ui/screening/safety_page.h"
#include "ui/screening/side_page.h"
#include "ui/screening/signs_page.h"
#include "ui/screening/things_page.h"

#include <algorithm>

namespace glidepath::ui {

using coach::ScreeningStep;

ScreeningPages::ScreeningPages(MainWindow& window, PaperDesk& desk)
    : safety{new SafetyPage}, signs{new SignsPage}, side{new SidePage}, things{new ThingsPage},
      ratings{new RatingsPage}, checkin{new CheckinPage}, help{new HelpPage{desk}}, examined{new ExaminedPage} {
    checkin->setObjectName(QStringLiteral("first-checkin"));
    for (QWidget* const page : all())
        window.keepFull(page);
}

std::array<QWidget*, 8> ScreeningPages::all() const {
    return {safety, signs, side, things, ratings, checkin, help, examined};
}

bool ScreeningPages::hold(const QWidget* page) const {
    return std::ranges::any_of(all(), [page](const QWidget* each) { return each == page; });
}

StepPage& ScreeningPages::of(ScreeningStep step) const {
    switch (step) {
    case ScreeningStep::Safety:
        return *safety;
    case ScreeningStep::Signs:
        return *signs;
    case ScreeningStep::Side:
        return *side;
    case ScreeningStep::Things:
        return *things;
    case ScreeningStep::Ratings:
    case ScreeningStep::Done:
        break;
    }
    return *ratings;
}

} // namespace glidepath::ui
