#include "cli/command_line.h"
#include "cli/content_commands.h"
#include "cli/simulate_command.h"
#include "coach/plan_of.h"
#include "ui/app/appearing.h"
#include "ui/app/composition.h"
#include "ui/app/dialog_prompter.h"
#include "ui/app/main_window.h"
#include "ui/app/region.h"
#include "ui/app/setup.h"
#include "ui/app/single_instance.h"
#include "ui/print/paper_desk.h"
#include "ui/print/week_pdf.h"
#include "ui/qt/system_clock.h"
#include "ui/qt/text.h"
#include "ui/session/screen_awake.h"
#include "ui/sounds/played_sounds.h"
#include "ui/tour/figure_pictures.h"
#include "ui/tour/tour.h"

#include <QApplication>
#include <QFileInfo>
#include <QScreen>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <iostream>

namespace {

using namespace glidepath;
namespace fs = std::filesystem;

constexpr int kFine = 0;
constexpr int kFailed = 1;

/// Beside the installed program, else where it was built from.
fs::path shippedContent() {
    std::error_code ignored;
    const fs::path program = fs::canonical("/proc/self/exe", ignored);
    const fs::path installed = program.parent_path().parent_path() / "share/glidepath/data";
    return fs::is_directory(installed, ignored) ? installed : fs::path{GLIDEPATH_SOURCE_DATA_DIR};
}

/// Where this run reads and writes. The folder of a demo is gone when this is.
class Places {
public:
    static Result<Places> of(const cli::Invocation& invocation) {
        Places made;
        if (invocation.where == cli::Where::Demo)
            return made.inTemporaryFolder();
        if (invocation.dataFolder)
            made.m_data = fs::absolute(*invocation.dataFolder);
        else
            made.m_data =
                fs::path{QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation).toStdString()} /
                "glidepath";
        return made;
    }
    [[nodiscard]] const fs::path& data() const { return m_data; }
    [[nodiscard]] cli::ContentPlaces content() const { return {shippedContent(), ui::ownContent(m_data)}; }

private:
    Places() = default;

    Result<Places> inTemporaryFolder() {
        const QString pattern = ui::demoFolderPattern();
        const QTemporaryDir& folder = m_temporary.emplace(pattern);
        if (!folder.isValid())
            return Unexpected{Error{"The folder for the made-up journal could not be made", ui::utf8(pattern),
                                    ui::utf8(folder.errorString()),
                                    "Make room there or allow writing there, then start the program again."}};
        m_data = folder.path().toStdString();
        return std::move(*this);
    }

    std::optional<QTemporaryDir> m_temporary;
    fs::path m_data;
};

int fail(const Error& error) {
    std::cerr << "glidepath: " << sentence(error) << '\n';
    return kFailed;
}

Result<coach::Coach> openCoach(const cli::Invocation& invocation, const Places& places, const Clock& clock) {
    if (invocation.where == cli::Where::Demo)
        if (const auto made = ui::makeDemo(shippedContent(), places.data(), clock); !made)
            return Unexpected{made.error()};
    return ui::openCoach(shippedContent(), places.data(), clock);
}

/// Commands that only draw need no display.
void drawOffscreen() {
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
}

/// The arguments that are left for Qt: our own have been read already.
struct QtArguments {
    int count{1};
    char** values;
};

int showWindow(const cli::Invocation& invocation, QtArguments arguments) {
    QApplication application{arguments.count, arguments.values};
    const ui::SystemClock clock;
    const auto found = Places::of(invocation);
    ui::SystemLook look;
    ui::MainWindow window;
    ui::DialogPrompter prompter{&window};
    const auto tellAndFail = [&](const Error& error) {
        ui::applyTokens(look.mode() == ui::Mode::Dark ? ui::Tokens::dark() : ui::Tokens::light());
        prompter.tell({QStringLiteral("cannot-start"), ui::text(error.what),
                       ui::text(error.where + "\n" + error.detail + "\n" + error.advice).trimmed()});
        return fail(error);
    };
    if (!found)
        return tellAndFail(found.error());
    const Places& places = *found;

    std::error_code ignored; // a folder that cannot be made is reported by the journal, in words
    fs::create_directories(places.data(), ignored);
    ui::SingleInstance instance{ui::text(places.data().string())};
    if (QFileInfo{ui::text(places.data().string())}.isWritable()) {
        const auto role = instance.begin();
        if (role == ui::SingleInstance::Role::Second)
            return kFine;
        if (role == ui::SingleInstance::Role::Problem)
            return tellAndFail(
                {"Glidepath could not be started", places.data().string(), ui::utf8(instance.problem()), ""});
    }
    auto coach = openCoach(invocation, places, clock);
    if (!coach)
        return tellAndFail(coach.error());

    ui::SystemPaperDesk desk;
    ui::ScreenAwake awake;
    ui::PlayedSounds sounds{ui::systemOutput()};
    const auto data =
        invocation.where == cli::Where::Demo ? ui::Composition::Data::MadeUp : ui::Composition::Data::Persons;
    ui::Composition composition{{window, *coach, clock, prompter, desk, awake, sounds, look, places.data(), data}};
    QObject::connect(&instance, &ui::SingleInstance::showWished, &window,
                     [&window](const QString& token) { ui::comeToTheFront(window, token); });
    composition.open();
    ui::appear(window, QGuiApplication::primaryScreen()->availableSize());
    return QApplication::exec();
}

int writePlan(const cli::PlanPdf& wish, const cli::Invocation& invocation, QtArguments arguments) {
    drawOffscreen();
    const QGuiApplication application{arguments.count, arguments.values};
    const ui::SystemClock clock;
    const auto places = Places::of(invocation);
    if (!places)
        return fail(places.error());
    const auto coach = openCoach(invocation, *places, clock);
    if (!coach)
        return fail(coach.error());
    const Date today = clock.wall().localDate();
    coach::SheetChoices choices;
    choices.week = wish.week.value_or(IsoWeek::of(today));
    choices.name = coach->preferences().personName;
    choices.region = ui::region();
    choices.printed = today;
    ui::PaperSize paper = ui::usualPaper(QLocale::system());
    if (wish.paper)
        paper = *wish.paper == cli::PaperChoice::A4 ? ui::PaperSize::A4 : ui::PaperSize::Letter;
    const auto sheet = coach::weekSheetOf(*coach, choices);
    if (!sheet)
        return fail(sheet.error());
    const ui::PrintedWeek week{*sheet, paper, coach->content().figures};
    const auto written = ui::writeWeekPdf(week, ui::text(wish.pdf.string()));
    return written ? kFine : fail(written.error());
}

int tell(const Result<std::vector<fs::path>>& files) {
    if (!files)
        return fail(files.error());
    for (const fs::path& file : *files)
        std::cout << file.string() << '\n';
    return kFine;
}

int goOnTour(const cli::Tour& wish, QtArguments arguments) {
    drawOffscreen();
    const QApplication application{arguments.count, arguments.values};
    return tell(
        ui::goOnTour({shippedContent(), wish.out, wish.theme == cli::TourTheme::Dark ? ui::Mode::Dark : ui::Mode::Light,
                      QSize{wish.width, wish.height}, wish.textSize}));
}

ui::FigureTheme figureTheme(cli::FiguresTheme theme) {
    switch (theme) {
    case cli::FiguresTheme::Light:
        return ui::FigureTheme::Light;
    case cli::FiguresTheme::Dark:
        return ui::FigureTheme::Dark;
    case cli::FiguresTheme::Print:
        break;
    }
    return ui::FigureTheme::Print;
}

int drawFigures(const cli::DrawFigures& wish, const cli::ContentPlaces& places, QtArguments arguments) {
    drawOffscreen();
    const QGuiApplication application{arguments.count, arguments.values};
    ui::FigurePicturesWish pictures{wish.out, {ui::kFigureThemes.begin(), ui::kFigureThemes.end()}};
    if (wish.theme)
        pictures.themes = {pictures.films = figureTheme(*wish.theme)};
    return tell(ui::drawFigures(coach::readContent(places), pictures));
}

struct Run {
    const cli::Invocation& invocation;
    QtArguments arguments;

    int operator()(const cli::ShowWindow&) const { return showWindow(invocation, arguments); }
    int operator()(const cli::PlanPdf& wish) const { return writePlan(wish, invocation, arguments); }
    int operator()(const cli::Tour& wish) const { return goOnTour(wish, arguments); }
    int operator()(const cli::DrawFigures& wish) const {
        return withContent([&](const auto& content) { return drawFigures(wish, content, arguments); });
    }
    int operator()(const cli::Check& wish) const {
        return withContent([&](const auto& content) { return cli::runCheck(wish, content, std::cout, std::cerr); });
    }
    int operator()(const cli::ListExercises& wish) const {
        return withContent([&](const auto& content) { return cli::runList(wish, content, std::cout, std::cerr); });
    }
    int operator()(const cli::ListRoutines& wish) const {
        return withContent([&](const auto& content) { return cli::runList(wish, content, std::cout, std::cerr); });
    }
    int operator()(const cli::Simulate& wish) const {
        return withContent([&](const auto& content) { return cli::runSimulate(wish, content, std::cout, std::cerr); });
    }

private:
    template <class Command>
    [[nodiscard]] int withContent(const Command& run) const {
        const auto places = Places::of(invocation);
        return places ? run(places->content()) : fail(places.error());
    }
};

} // namespace

int main(int argc, char** argv) {
    const auto parsed = cli::parseCommandLine({argv + 1, argv + argc}, GLIDEPATH_VERSION);
    if (const auto* answer = std::get_if<cli::Answer>(&parsed)) {
        (answer->exitStatus == kFine ? std::cout : std::cerr) << answer->text;
        return answer->exitStatus;
    }
    QCoreApplication::setApplicationName(QStringLiteral("glidepath"));
    QCoreApplication::setApplicationVersion(QStringLiteral(GLIDEPATH_VERSION));
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Glidepath"));
    const auto& invocation = std::get<cli::Invocation>(parsed);
    return std::visit(Run{invocation, {1, argv}}, invocation.wish);
}
