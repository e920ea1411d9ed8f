#pragma once

#include "base/finding.h"
#include "catalogue/catalogue.h"
#include "figure/figures.h"
#include "guidance/after_session.h"
#include "guidance/first_ratings.h"
#include "guidance/heat_and_cold.h"
#include "guidance/help.h"
#include "guidance/leave_for_now.h"
#include "guidance/topic.h"
#include "guidance/warning_signs.h"
#include "programme/programme.h"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace glidepath::coach {

/// Everything the data files say, read once, and what is wrong with them. A page works from this and the journal alone.
struct Content {
    catalogue::Catalogue catalogue;
    programme::Programme programme;
    guidance::WarningSigns warningSigns;
    guidance::Help help;
    guidance::FirstRatings firstRatings;
    guidance::AfterSession afterSession;
    guidance::LeaveForNow leaveForNow;
    guidance::HeatAndCold heatAndCold;
    std::vector<guidance::Topic> topics; ///< in their order
    figure::Figures figures;             ///< none where there is no such folder: sessions do without
    Findings findings;

    /// Whether exercise may be offered: there is a routine in at least one phase, and the waits and the warning signs
    /// could be read.
    [[nodiscard]] bool usable() const;
};

/// Where content is read from, and in which language.
struct ContentPlaces {
    std::filesystem::path shipped;
    std::filesystem::path own; ///< need not be there
    std::string locale{};      ///< a folder below `i18n`; empty: as the files are written
};

/// Reads the program's own files and, where there is one, the person's folder over them, with the texts of `locale` (a
/// folder below `i18n`) where they are translated. What is in `guidance` always comes from the program: it is no matter
/// of choice.
[[nodiscard]] Content readContent(const std::filesystem::path& shippedFolder,
                                  const std::optional<std::filesystem::path>& ownFolder,
                                  const std::string& locale = {});

/// The same, the person's folder being left out where it is none.
[[nodiscard]] Content readContent(const ContentPlaces& places);

} // namespace glidepath::coach
