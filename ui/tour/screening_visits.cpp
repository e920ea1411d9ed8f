#include "ui/tour/screening_visits.h"

#include "ui/qt/text.h"

namespace glidepath::ui {

namespace {

constexpr const char* kYes = "0"; ///< the place of the answer
constexpr const char* kNo = "1";

void answer(Visit& visit, const std::string& sign, const char* place) {
    visit.press(text("sign-" + sign + "-" + place));
}

/// All lines but the last `left`.
void answerWithNo(Visit& visit, std::size_t left = 0) {
    std::vector<std::string> signs;
    for (const guidance::SignLevel level : guidance::kSignLevels)
        for (const guidance::Sign& sign : visit.coach().content().warningSigns.group(level).signs)
            signs.push_back(sign.id);
    for (std::size_t place = 0; place + left < signs.size(); ++place)
        answer(visit, signs[place], kNo);
}

void pressEach(Visit& visit, const QStringList& names) {
    for (const QString& name : names)
        visit.press(name);
}

void visitEmergency(Visit& visit) {
    answer(visit, "numb-between-legs", kYes);
    visit.picture(QStringLiteral("02a-screening-yes"));
    visit.press(QStringLiteral("safety-go-on"));
    visit.picture(QStringLiteral("02b-screening-emergency"));
    visit.press(QStringLiteral("help-type"));
    visit.picture(QStringLiteral("02b-screening-emergency-larger"));
    visit.press(QStringLiteral("help-close"));
    visit.picture(QStringLiteral("01d-today-locked"));
    visit.press(QStringLiteral("locked-wrongly"));
    answerWithNo(visit);
    visit.press(QStringLiteral("safety-go-on"));
}

void visitQuestions(Visit& visit) {
    visit.start(RoutineId{"p1-core"});
    pressEach(visit, {QStringLiteral("sign-often-down-the-leg"), QStringLiteral("sign-often-burning-or-tingling"),
                      QStringLiteral("sign-often-mostly-one-side")});
    visit.picture(QStringLiteral("02d-screening-signs"));
    pressEach(visit, {QStringLiteral("signs-go-on"), QStringLiteral("side-choice-left"),
                      QStringLiteral("trigger-long-sitting"), QStringLiteral("trigger-bending-forward")});
    visit.picture(QStringLiteral("02e-screening-side-triggers"));
    pressEach(visit, {QStringLiteral("side-go-on"), QStringLiteral("thing-mat"), QStringLiteral("thing-chair"),
                      QStringLiteral("thing-strap"), QStringLiteral("thing-shoes"), QStringLiteral("floor-easy")});
    visit.picture(QStringLiteral("02f-screening-equipment"));
    pressEach(visit,
              {QStringLiteral("things-go-on"), QStringLiteral("rating-sitting-1"), QStringLiteral("rating-began-1")});
    visit.picture(QStringLiteral("02g-screening-at-present"));
    visit.press(QStringLiteral("ratings-go-on"));
    visit.type(Qt::Key_4, QStringLiteral("4"));
    visit.picture(QStringLiteral("02h-screening-first-rating"));
    visit.press(QStringLiteral("go-on"));
    visit.picture(QStringLiteral("01b-today-after-screening"));
}

void visitDoctorFirst(Visit& visit) {
    visit.open(PageId::WarningSigns);
    visit.press(QStringLiteral("warning-signs-answer"));
    answerWithNo(visit);
    answer(visit, "worse-at-night", kYes);
    visit.press(QStringLiteral("safety-go-on"));
    visit.picture(QStringLiteral("02c-screening-doctor-first"));
    visit.press(QStringLiteral("help-examined"));
    visit.picture(QStringLiteral("02i-screening-examined"));
}

} // namespace

void visitScreening(Visit& visit) {
    constexpr std::size_t kLeft = 3;
    visit.open(PageId::Today);
    visit.start(RoutineId{"p1-core"});
    answerWithNo(visit, kLeft);
    visit.picture(QStringLiteral("02a-screening-safety"));
    visitEmergency(visit);
    visitQuestions(visit);
    visitDoctorFirst(visit);
}

} // namespace glidepath::ui
