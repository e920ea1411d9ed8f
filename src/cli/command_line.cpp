#include "cli/command_line.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <utility>

namespace glidepath::cli {

namespace {

/// The options as CLI11 fills them in, before they become a wish.
struct Options {
    std::string dataFolder;
    bool demo{false};
    std::vector<std::string> checkPaths;
    std::string checkTranslation;
    std::string listed;
    bool json{false};
    std::string week;
    std::string pdf;
    std::string paper;
    std::string out;
    std::string theme{"light"};
    std::string figuresTheme;
    std::string size{"1280x800"};
    int textSize{100};
    int patients{1100};
    int days{180};
    std::int64_t seed{1};
};

struct Size {
    int width{};
    int height{};
};

std::optional<int> wholeNumber(std::string_view text) {
    int number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    const bool whole = error == std::errc{} && end == text.data() + text.size();
    return whole ? std::optional{number} : std::nullopt;
}

std::optional<Size> parseSize(std::string_view text) {
    const auto cross = text.find('x');
    if (cross == std::string_view::npos)
        return std::nullopt;
    const auto width = wholeNumber(text.substr(0, cross));
    const auto height = wholeNumber(text.substr(cross + 1));
    if (!width || !height || *width < 640 || *height < 480 || *width > 7680 || *height > 4320)
        return std::nullopt;
    return Size{*width, *height};
}

std::string weekCheck(const std::string& text) {
    return IsoWeek::parse(text) ? "" : fmt::format("\"{}\" is not a week like 2026-W48", text);
}

std::string sizeCheck(const std::string& text) {
    return parseSize(text) ? "" : fmt::format("\"{}\" is not a size like 1280x800", text);
}

/// The commands in the order in which the help lists them.
struct Commands {
    CLI::App* check;
    CLI::App* list;
    CLI::App* plan;
    CLI::App* tour;
    CLI::App* figures;
    CLI::App* simulate;
};

void addGlobalOptions(CLI::App& app, Options& options, const std::string& version) {
    app.add_option("--data-dir", options.dataFolder, "Folder with journal, settings and own content")->type_name("DIR");
    app.add_flag("--demo", options.demo, "Use a made-up journal in a temporary folder");
    app.set_version_flag("--version", "glidepath " + version);
    app.fallthrough();
}

CLI::App* addPlan(CLI::App& app, Options& options) {
    CLI::App* plan = app.add_subcommand("plan", "Write the plan of a week as a PDF file");
    plan->add_option("--week", options.week, "Such as 2026-W48; this week when left out")
        ->check(CLI::Validator{weekCheck, "WEEK"});
    plan->add_option("--pdf", options.pdf, "File to write")->type_name("FILE")->required();
    plan->add_option("--paper", options.paper, "a4 or letter; what the region uses when left out")
        ->check(CLI::IsMember({"a4", "letter"}));
    return plan;
}

CLI::App* addTour(CLI::App& app, Options& options) {
    CLI::App* tour = app.add_subcommand("tour", "Go through the whole program and save a picture of every page");
    tour->add_option("--out", options.out, "Folder for the pictures")->type_name("DIR")->required();
    tour->add_option("--theme", options.theme, "light or dark")->check(CLI::IsMember({"light", "dark"}));
    tour->add_option("--size", options.size, "Size of the window")->check(CLI::Validator{sizeCheck, "WxH"});
    tour->add_option("--text-size", options.textSize, "Percent")->check(CLI::IsMember({100, 115, 130, 150}));
    return tour;
}

CLI::App* addFigures(CLI::App& app, Options& options) {
    CLI::App* figures = app.add_subcommand("figures", "Save pictures of the figures of all exercises");
    figures->add_option("--out", options.out, "Folder for the pictures")->type_name("DIR")->required();
    figures->add_option("--theme", options.figuresTheme, "light, dark or print; all of them when left out")
        ->check(CLI::IsMember({"light", "dark", "print"}));
    return figures;
}

CLI::App* addSimulate(CLI::App& app, Options& options) {
    CLI::App* simulate =
        app.add_subcommand("simulate", "Let virtual patients live through the programme and count every "
                                       "broken promise");
    simulate->add_option("--patients", options.patients, "How many")->check(CLI::Range(1, 10'000'000));
    simulate->add_option("--days", options.days, "How many days each")->check(CLI::Range(1, 3650));
    simulate->add_option("--seed", options.seed, "The same seed gives the same patients");
    return simulate;
}

Commands addCommands(CLI::App& app, Options& options) {
    CLI::App* check = app.add_subcommand("check", "Check the data files and print every finding");
    check->add_option("paths", options.checkPaths, "Content folders or files; all content when left out")
        ->type_name("PATH");
    check->add_option("--translation", options.checkTranslation, "A locale: tell what is not translated, too")
        ->excludes("paths");
    CLI::App* list = app.add_subcommand("list", "List what the data files hold");
    list->add_option("what", options.listed, "exercises or routines")
        ->required()
        ->check(CLI::IsMember({"exercises", "routines"}));
    list->add_flag("--json", options.json, "As JSON");
    CLI::App* plan = addPlan(app, options);
    CLI::App* tour = addTour(app, options);
    CLI::App* figures = addFigures(app, options);
    CLI::App* simulate = addSimulate(app, options);
    app.require_subcommand(0, 1);
    return {check, list, plan, tour, figures, simulate};
}

Wish planWish(const Options& options) {
    PlanPdf plan{IsoWeek::parse(options.week), options.pdf, std::nullopt};
    if (!options.paper.empty())
        plan.paper = options.paper == "a4" ? PaperChoice::A4 : PaperChoice::Letter;
    return plan;
}

Wish tourWish(const Options& options) {
    const Size size = *parseSize(options.size);
    const TourTheme theme = options.theme == "dark" ? TourTheme::Dark : TourTheme::Light;
    return Tour{options.out, theme, size.width, size.height, options.textSize};
}

Wish figuresWish(const Options& options) {
    DrawFigures figures{options.out, std::nullopt};
    if (options.figuresTheme == "light")
        figures.theme = FiguresTheme::Light;
    else if (options.figuresTheme == "dark")
        figures.theme = FiguresTheme::Dark;
    else if (options.figuresTheme == "print")
        figures.theme = FiguresTheme::Print;
    return figures;
}

Wish listWish(const Options& options) {
    const ListForm form = options.json ? ListForm::Json : ListForm::Text;
    if (options.listed == "routines")
        return ListRoutines{form};
    return ListExercises{form};
}

Wish wishOf(const Commands& commands, const Options& options) {
    if (commands.check->parsed())
        return Check{{options.checkPaths.begin(), options.checkPaths.end()}, options.checkTranslation};
    if (commands.list->parsed())
        return listWish(options);
    if (commands.plan->parsed())
        return planWish(options);
    if (commands.tour->parsed())
        return tourWish(options);
    if (commands.figures->parsed())
        return figuresWish(options);
    if (commands.simulate->parsed())
        return Simulate{options.patients, options.days, options.seed};
    return ShowWindow{};
}

Invocation invocationOf(const Commands& commands, const Options& options) {
    Invocation invocation{wishOf(commands, options), options.demo ? Where::Demo : Where::Person, std::nullopt};
    if (!options.dataFolder.empty())
        invocation.dataFolder = options.dataFolder;
    return invocation;
}

} // namespace

std::variant<Invocation, Answer> parseCommandLine(const std::vector<std::string>& arguments,
                                                  const std::string& version) {
    CLI::App app{"Glidepath guides an exercise routine for people with sciatica. It does not diagnose, and it does not "
                 "replace a doctor or physiotherapist.",
                 "glidepath"};
    Options options;
    addGlobalOptions(app, options, version);
    const Commands commands = addCommands(app, options);
    try {
        std::vector<std::string> reversed{arguments.rbegin(), arguments.rend()};
        app.parse(reversed);
    } catch (const CLI::CallForHelp&) {
        return Answer{app.help(), 0};
    } catch (const CLI::CallForVersion& call) {
        return Answer{std::string{call.what()} + "\n", 0};
    } catch (const CLI::ParseError& error) {
        return Answer{fmt::format("glidepath: {}\nTry: glidepath --help\n", error.what()), 2};
    }
    if (options.demo && !options.dataFolder.empty())
        return Answer{"glidepath: --demo uses a folder of its own; leave out --data-dir.\n", 2};
    return invocationOf(commands, options);
}

} // namespace glidepath::cli
