#pragma once

#include "base/finding.h"
#include "base/ids.h"
#include "json/translation.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace glidepath::guidance {

/// The small picture beside a heading.
enum class Symbol {
    None,
    Alert,
    Info,
    Hand,
    Chair,
    Flame,
    Snow,
    Leaf,
    Walk,
    Heart,
    Clock,
    Book,
    Question,
    Eye,
    Lift,
    Moon,
    Car,
    Check,
    Cross,
    Up,
};

/// One thing to know.
struct Entry {
    std::string id;    ///< unique within its file
    std::string title; ///< at most 60 characters; the question where the topic consists of questions
    std::string text;  ///< at most 420 characters
    Symbol symbol{Symbol::None};
    std::vector<SourceId> sources; ///< at least one; "our-choice" among them where it is
};

struct EntryGroup {
    std::string title; ///< may be empty
    std::vector<Entry> entries;
};

enum class TopicForm {
    Tips,      ///< rows of heading and text
    Questions, ///< headings that open one at a time
};

/// A page to read: what the Learn page lists, each a file of its own.
struct Topic {
    TopicId id;
    int order{};         ///< its place in the list
    std::string title{}; ///< at most 24 characters
    std::string lead{};  ///< one or two sentences
    Symbol symbol{Symbol::None};
    TopicForm form{TopicForm::Tips};
    std::vector<EntryGroup> groups{};
};

[[nodiscard]] std::string_view name(Symbol symbol); ///< data word: "chair"

/// The topic whose entries an exercise's notes by cause name.
[[nodiscard]] const TopicId& causesTopic();

/// Nothing when there is no such topic, or no such entry in it.
[[nodiscard]] const Entry* findEntry(std::span<const Topic> topics, const TopicId& topic, std::string_view entry);

/// Reads `guidance/topics/*.json` below `folder`, in their order. A file with an error is left out.
[[nodiscard]] std::vector<Topic> readTopics(const json::DataFolder& folder, Findings& findings);

} // namespace glidepath::guidance
