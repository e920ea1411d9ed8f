#pragma once

#include "base/finding.h"
#include "catalogue/catalogue.h"
#include "guidance/warning_signs.h"
#include "programme/programme.h"

#include <filesystem>
#include <optional>

namespace glidepath::coach {

/// Everything the data files say, read once, and what is wrong with them. A page works from this and the journal alone.
struct Content {
    catalogue::Catalogue catalogue;
    programme::Programme programme;
    guidance::WarningSigns warningSigns;
    Findings findings;

    /// Whether exercise may be offered: there is a routine in at least one phase, and the warning signs could be read.
    [[nodiscard]] bool usable() const;
};

/// Reads the program's own files and, where there is one, the person's folder over them. Warning signs always come from
/// the program: they are no matter of choice.
[[nodiscard]] Content readContent(const std::filesystem::path& shippedFolder,
                                  const std::optional<std::filesystem::path>& ownFolder);

} // namespace glidepath::coach
