#include "ui/tour/tour.h"

#include "coach/learn_view.h"
#include "coach/plan_of.h"
#include "ui/app/dialog_prompter.h"
#include "ui/app/setup.h"
#include "ui/learn/heat_cold_driver.h"
#include "ui/print/week_pdf.h"
#include "ui/print/week_sheet.h"
#include "ui/qt/text.h"
#include "ui/tour/figure_pictures.h"
#include "ui/tour/screening_visits.h"
#include "ui/tour/today_visits.h"
#include "ui/tour/visit.h"

#include <QApplication>
#include <QDialog>
#include <QImage>
#include <QPainter>
#include <QTemporaryDir>

namespace glidepath::ui {

namespace {

using namespace std::chrono_literals;
using coach::SessionMoment;
namespace fs = std::filesystem;

/// Every section, the first questions closed by the third, and a timer that runs.
void visitLearn(Visit& visit) {
    visit.open(PageId::Learn);
    const coach::LearnView view = coach::learnView(visit.coach().content(), {});
    int number = 0;
    for (const coach::LearnSection& section : view.sections) {
        visit.learn(section.id);
        visit.picture(QStringLiteral("08-%1-learn-%2").arg(++number, 2, 10, QLatin1Char('0')).arg(text(section.id)));
    }
    visit.learn(coach::kLeaveForNowSection);
    visit.press(QStringLiteral("learn-sources"));
    visit.picture(QStringLiteral("08b-learn-sources"));
    visit.press(QStringLiteral("learn-sources"));
    visit.learn(coach::kHeatAndColdSection);
    visit.press(QStringLiteral("heat-start"));
    visit.passOnTheSkin(7min + 20s);
    visit.picture(QStringLiteral("08d-learn-heat-running"));
    visit.open(PageId::Today);
    visit.picture(QStringLiteral("01f-today-heat"));
    visit.composition().heatCold().stop();
}

void visitPages(Visit& visit) {
    visit.picture(QStringLiteral("01-today"));
    visit.open(PageId::Plan);
    visit.picture(QStringLiteral("06-plan"));
    visit.press(QStringLiteral("print-week"));
    visit.picture(QStringLiteral("06b-print-preview"));
    visit.open(PageId::Trends);
    visit.picture(QStringLiteral("05-trends"));
    visit.open(PageId::Exercises);
    visit.picture(QStringLiteral("07-exercises"));
    visit.press(QStringLiteral("card-clamshell"));
    visit.picture(QStringLiteral("07b-exercise-detail"));
    visit.open(PageId::Exercises);
    visit.press(QStringLiteral("add-own"));
    visit.picture(QStringLiteral("07c-own-exercise"));
    visitLearn(visit);
    visit.open(PageId::WarningSigns);
    visit.picture(QStringLiteral("08a-warning-signs"));
    visit.open(PageId::Settings);
    visit.picture(QStringLiteral("10-settings"));
}

void showEndQuestion(Visit& visit, Album& album) {
    const std::unique_ptr<QDialog> dialog{questionDialog({QStringLiteral("end-session"),
                                                          QObject::tr("End the session?"),
                                                          QObject::tr("What you have done so far is kept."),
                                                          {QObject::tr("Save and end"), QObject::tr("Carry on")},
                                                          0,
                                                          1},
                                                         &visit.window())};
    dialog->show();
    album.add(QStringLiteral("04l-session-end-question"), *dialog);
}

/// Strength A from the first question to the last, with every state on the way.
void visitSession(Visit& visit, Album& album) {
    visit.open(PageId::Today);
    visit.start(RoutineId{"p2-strength-a"});
    visit.picture(QStringLiteral("03a-checkin-before-empty"));
    visit.type(Qt::Key_3, QStringLiteral("3"));
    visit.type(Qt::Key_Down);
    visit.type(Qt::Key_2, QStringLiteral("2"));
    visit.press(QStringLiteral("farthest-place-buttock"));
    visit.picture(QStringLiteral("03a-checkin-before"));
    visit.press(QStringLiteral("go-on"));
    visit.pass(7s);
    visit.picture(QStringLiteral("04a-session-ready"));
    visit.passUntil(SessionMoment::Lift, 750ms);
    visit.picture(QStringLiteral("04b-session-lift-without-hold"));
    visit.skipExercise();
    visit.passUntil(SessionMoment::Lift, 750ms);
    visit.picture(QStringLiteral("04b-session-lift"));
    visit.passUntil(SessionMoment::Hold, 500ms);
    visit.picture(QStringLiteral("04c-session-hold"));
    visit.passUntil(SessionMoment::Lower, 1s);
    visit.picture(QStringLiteral("04d-session-lower"));
    visit.type(Qt::Key_Space, QStringLiteral(" "));
    visit.pass(24s);
    visit.picture(QStringLiteral("04g-session-paused"));
    showEndQuestion(visit, album);
    visit.type(Qt::Key_Space, QStringLiteral(" "));
    visit.pass(1s);
    visit.picture(QStringLiteral("04g-session-count-in"));
    visit.passUntil(SessionMoment::Rest, 20s);
    visit.picture(QStringLiteral("04e-session-rest"));
    visit.skipExercise();
    visit.skipExercise();
    visit.passUntil(SessionMoment::ChangeSide, 4s);
    visit.picture(QStringLiteral("04f-session-switch"));
    visit.skipExercise();
    visit.passUntil(SessionMoment::GetReady, 1s);
    visit.passUntil(SessionMoment::Hold, 4s);
    visit.picture(QStringLiteral("04k-session-timed-hold"));
    visit.passUntil(SessionMoment::Finished);
    visit.picture(QStringLiteral("04i-session-finished"));
    visit.type(Qt::Key_Space, QStringLiteral(" "));
    visit.type(Qt::Key_2, QStringLiteral("2"));
    visit.picture(QStringLiteral("03b-checkin-after"));
    visit.press(QStringLiteral("go-on"));
    visit.picture(QStringLiteral("01-today-after-session"));
}

/// The states of a session that Strength A does not have: the person's own pace, and a walk.
void visitOtherPaces(Visit& visit) {
    coach::Preferences preferences = visit.coach().preferences();
    preferences.paceByExercise[ExerciseId{"glute-bridge"}] = programme::Pace::KeyEachRepetition;
    visit.coach().change(preferences);
    visit.start(RoutineId{"p2-strength-a"});
    visit.press(QStringLiteral("skip-rating"));
    visit.skipExercise();
    visit.passUntil(SessionMoment::SelfPaced, 3s);
    visit.picture(QStringLiteral("04n-session-self-paced"));
    visit.endSession();
    visit.picture(QStringLiteral("04i-session-ended-early"));
    visit.press(QStringLiteral("later"));
    visit.start(RoutineId{"p2-aerobic"});
    visit.passUntil(SessionMoment::Go, 19s);
    visit.picture(QStringLiteral("04o-session-walk"));
}

/// The program is gone in the middle of the walk; the next start finds it.
void visitAfterACrash(Visit& visit) {
    visit.open(PageId::Today);
    visit.picture(QStringLiteral("01e-today-unfinished"));
}

void visitFirstDay(Visit& visit) {
    visit.picture(QStringLiteral("01b-today-first-day"));
    visit.open(PageId::Trends);
    visit.picture(QStringLiteral("05b-trends-empty"));
    visitScreening(visit);
}

QImage sheetPicture(const PrintedWeek& week) {
    constexpr double kDotsPerMillimetre = 6;
    QImage image{(sizeInMillimetres(week.paper()) * kDotsPerMillimetre).toSize(), QImage::Format_RGB32};
    image.fill(Qt::white);
    QPainter painter{&image};
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(kDotsPerMillimetre, kDotsPerMillimetre);
    week.paint(painter, 0);
    return image;
}

void printWeek(Visit& visit, Album& album) {
    coach::SheetChoices choices;
    choices.printed = visit.coach().now().localDate();
    choices.week = IsoWeek::of(choices.printed);
    const coach::WeekSheet sheet = coach::weekSheetOf(visit.coach(), choices).value();
    for (const auto& [paper, name] :
         {std::pair{PaperSize::A4, "06c-week-a4"}, std::pair{PaperSize::Letter, "06c-week-letter"}}) {
        const fs::path pdf = album.folder() / (std::string{name} + ".pdf");
        const fs::path picture = album.folder() / (std::string{name} + ".png");
        const PrintedWeek week{sheet, paper, visit.coach().content().figures};
        if (const auto written = writeWeekPdf(week, text(pdf.string())); !written)
            album.fail(written.error());
        else
            album.addFile(pdf);
        album.addPicture(picture, sheetPicture(week));
    }
}

/// A window over one data folder, left as a power cut would leave it.
template <class Sight>
Result<void> visitFolder(const TourWish& wish, const fs::path& folder, TourClock& clock, Album& album, Sight sight) {
    return openCoach(wish.shippedContent, folder, clock).map([&](coach::Coach coach) {
        Visit visit{std::move(coach), clock, wish, folder, album};
        sight(visit);
    });
}

Error noFolder(const fs::path& folder) {
    return {"The folder for the pictures could not be made", folder.string(), "", "Name another one with --out."};
}

} // namespace

Result<std::vector<fs::path>> goOnTour(const TourWish& wish) {
    std::error_code failed;
    fs::create_directories(wish.out, failed);
    if (failed)
        return Unexpected{noFolder(wish.out)};
    const QTemporaryDir demo{demoFolderPattern()};
    const QTemporaryDir answers{demoFolderPattern()};
    const QTemporaryDir firstDay{demoFolderPattern()};
    const fs::path demoFolder = demo.path().toStdString();
    Album album{wish.out};
    TourClock clock;
    const auto visited =
        makeDemo(wish.shippedContent, demoFolder, clock)
            .and_then([&] {
                return visitFolder(wish, demoFolder, clock, album, [&](Visit& visit) {
                    visitPages(visit);
                    printWeek(visit, album);
                    addFigures(album, visit.coach().content(), {kFigureThemes.begin(), kFigureThemes.end()},
                               wish.mode == Mode::Dark ? FigureTheme::Dark : FigureTheme::Light);
                    visitSession(visit, album);
                    visitOtherPaces(visit);
                });
            })
            .and_then([&] { return visitFolder(wish, demoFolder, clock, album, visitAfterACrash); })
            .and_then([&] {
                const fs::path folder = answers.path().toStdString();
                TourClock anew;
                return makeDemo(wish.shippedContent, folder, anew).and_then([&] {
                    return visitFolder(wish, folder, anew, album, visitAnswers);
                });
            })
            .and_then([&] { return visitFolder(wish, firstDay.path().toStdString(), clock, album, visitFirstDay); });
    if (!visited)
        return Unexpected{visited.error()};
    return album.files();
}

} // namespace glidepath::ui
