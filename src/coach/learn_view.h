#pragma once

#include "coach/content.h"
#include "coach/exercise_detail.h"
#include "coach/heat_cold_timer.h"
#include "coach/warning_signs_view.h"

#include <chrono>
#include <map>
#include <string>
#include <variant>
#include <vector>

namespace glidepath::coach {

/// One thing to know, and where it comes from in words: "A sciatica exercise guide in three phases; our choice".
struct EntryView {
    std::string id;
    std::string title;
    std::string text;
    guidance::Symbol symbol{guidance::Symbol::None};
    std::string sources;
    friend bool operator==(const EntryView&, const EntryView&) = default;
};

struct EntryGroupView {
    std::string title; ///< may be empty
    std::vector<EntryView> entries;
    friend bool operator==(const EntryGroupView&, const EntryGroupView&) = default;
};

struct TopicView {
    std::string title;
    std::string lead;
    guidance::TopicForm form{guidance::TopicForm::Tips};
    std::vector<EntryGroupView> groups;
    friend bool operator==(const TopicView&, const TopicView&) = default;
};

/// The same signs as on the page of their own.
struct WarningSignsSection {
    WarningSignsView view;
    std::map<std::string, std::string> sources; ///< of each sign, by its id, in words
};

/// Better left for now: why, for how long, and which exercises do instead.
struct LeftOutView {
    std::string id;
    std::string title;
    std::string why;
    std::string until;
    std::string insteadText;
    std::vector<ExerciseLink> instead;
    std::string sources;
    friend bool operator==(const LeftOutView&, const LeftOutView&) = default;
};

struct LeaveForNowView {
    std::string title;
    std::string lead;
    std::string foot;
    std::vector<LeftOutView> items;
    friend bool operator==(const LeaveForNowView&, const LeaveForNowView&) = default;
};

struct ApplicationView {
    Treatment treatment{};
    std::string title;
    std::string text;
    std::vector<std::chrono::minutes> lengths; ///< rising, at least one
    std::chrono::minutes start{};              ///< one of them; chosen at first
    std::string sources;
    friend bool operator==(const ApplicationView&, const ApplicationView&) = default;
};

struct HeatAndColdView {
    std::string title;
    std::string lead;
    ApplicationView heat;
    ApplicationView cold;
    EntryView caution; ///< always in sight
    std::vector<EntryView> notes;
    friend bool operator==(const HeatAndColdView&, const HeatAndColdView&) = default;
};

/// A line of the list and what it opens.
struct LearnSection {
    std::string id; ///< "heat-and-cold", or a topic's own
    std::string title;
    guidance::Symbol symbol{guidance::Symbol::None};
    std::variant<WarningSignsSection, LeaveForNowView, HeatAndColdView, TopicView> content;
};

/// The page Learn. What could not be read is not in the list; only the warning signs always are, and say so.
struct LearnView {
    std::vector<LearnSection> sections;
};

/// First what matters most and is looked up most, in a fixed order; then the other topics in the order of their files.
[[nodiscard]] LearnView learnView(const Content& content, const std::string& emergencyNumber);

/// Where something comes from, in words; begins with a capital letter.
[[nodiscard]] std::string sourceWords(const std::vector<SourceId>& ids, const catalogue::Catalogue& catalogue);

/// The ids of the sections that are no topics.
inline constexpr const char* kWarningSignsSection = "warning-signs";
inline constexpr const char* kLeaveForNowSection = "leave-for-now";
inline constexpr const char* kHeatAndColdSection = "heat-and-cold";

} // namespace glidepath::coach
