#pragma once

#include "catalogue/catalogue.h"
#include "catalogue/drafts.h"
#include "programme/follow_up.h"

#include <optional>
#include <span>

namespace glidepath::programme {

/// Reads `programme/follow-up.json` of every shipped folder that has one: what decides on safety comes from the program
/// alone.
[[nodiscard]] catalogue::Drafts<FollowUp> readFollowUps(std::span<const catalogue::ContentFolder> folders,
                                                        const catalogue::Catalogue& catalogue);

/// The last one that can be used; nothing where there is none, and then nobody is asked.
[[nodiscard]] std::optional<FollowUp> lastUsable(const catalogue::Drafts<FollowUp>& drafts);

} // namespace glidepath::programme
