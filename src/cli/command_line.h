#pragma once

#include "base/time.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace glidepath::cli {

enum class Where {
    Person, ///< the person's own data folder
    Demo,   ///< a made-up journal in a temporary folder
};
enum class ListForm { Text, Json };
enum class PaperChoice { A4, Letter };
enum class TourTheme { Light, Dark };
enum class FiguresTheme { Light, Dark, Print };

struct ShowWindow {};
struct Check {
    std::vector<std::filesystem::path> paths{}; ///< none: the program's own files and the person's
    std::string translation{};                  ///< a locale: what its translation lacks, too
};
struct ListExercises {
    ListForm form{};
};
struct ListRoutines {
    ListForm form{};
};
struct PlanPdf {
    std::optional<IsoWeek> week; ///< nothing: this week
    std::filesystem::path pdf;
    std::optional<PaperChoice> paper; ///< nothing: what the region uses
};
struct Tour {
    std::filesystem::path out;
    TourTheme theme{};
    int width{1280};
    int height{800};
    int textSize{100};
};
struct DrawFigures {
    std::filesystem::path out;
    std::optional<FiguresTheme> theme; ///< nothing: all of them
};
struct Simulate {
    int patients{};
    int days{};
    std::int64_t seed{};
};
using Wish = std::variant<ShowWindow, Check, ListExercises, ListRoutines, PlanPdf, Tour, DrawFigures, Simulate>;

/// What the person asked for on the command line.
struct Invocation {
    Wish wish;
    Where where{Where::Person};
    std::optional<std::filesystem::path> dataFolder;
};

/// The answer when there is nothing to run: help, the version, or what is wrong with the command line.
struct Answer {
    std::string text;
    int exitStatus{}; ///< 0 for help and version, 2 for a wrong command line
};

/// Reads the arguments without the program's own name.
[[nodiscard]] std::variant<Invocation, Answer> parseCommandLine(const std::vector<std::string>& arguments,
                                                                const std::string& version);

} // namespace glidepath::cli
