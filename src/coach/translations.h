#pragma once

#include "base/finding.h"
#include "catalogue/catalogue.h"

#include <filesystem>
#include <span>
#include <string>
#include <vector>

namespace glidepath::coach {

/// The languages a content folder is translated into: what is in its `i18n`, by name.
[[nodiscard]] std::vector<std::string> locales(const std::filesystem::path& folder);

/// The first of the wanted languages that the folder has, "de_AT" being served by "de" too; empty when there is none.
[[nodiscard]] std::string localeFor(const std::filesystem::path& folder, std::span<const std::string> wanted);

/// Translations that translate nothing: files in `i18n/LOCALE` whose original is not read. Warnings.
[[nodiscard]] Findings orphanedTranslations(const catalogue::ContentFolder& folder);

} // namespace glidepath::coach
