#pragma once

#include "catalogue/drafts.h"
#include "programme/read_rule.h"

#include <span>
#include <vector>

namespace glidepath::programme {

/// The rules of one file, in their order.
using RuleFile = std::vector<PlacedRule>;

/// Reads `programme/rules/KIND.json` of the shipped folders that have rules: then all kinds must be there, and nothing
/// else. A file is used as a whole or not at all.
[[nodiscard]] catalogue::Drafts<RuleFile> readRuleFiles(std::span<const catalogue::ContentFolder> folders,
                                                        const catalogue::Catalogue& catalogue,
                                                        std::span<const Phase> phases);

/// The rules of the files that can be used: by kind, then in the order of their file.
[[nodiscard]] std::vector<Rule> rulesInUse(const catalogue::Drafts<RuleFile>& drafts);

} // namespace glidepath::programme
