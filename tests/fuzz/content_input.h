#pragma once

#include "base/names.h"

#include <optional>
#include <string>
#include <string_view>

namespace glidepath::test {

/// The kinds of content files that have a reader of their own; a translation is one over an exercise or a topic.
enum class ContentKind {
    Exercise,
    Routine,
    Gate,
    Phase,
    Waits,
    Sources,
    WarningSigns,
    AfterSession,
    Topic,
    LeaveForNow,
    HeatAndCold,
    ExerciseTranslation,
    TopicTranslation,
    Rules,
    Questions,
};

/// The file names of the corpus begin with these words.
inline constexpr auto kContentKinds = names<ContentKind>({{ContentKind::Exercise, "exercise"},
                                                          {ContentKind::Routine, "routine"},
                                                          {ContentKind::Gate, "gate"},
                                                          {ContentKind::Phase, "phase"},
                                                          {ContentKind::Waits, "waits"},
                                                          {ContentKind::Sources, "sources"},
                                                          {ContentKind::WarningSigns, "warning-signs"},
                                                          {ContentKind::AfterSession, "after-session"},
                                                          {ContentKind::Topic, "topic"},
                                                          {ContentKind::LeaveForNow, "leave-for-now"},
                                                          {ContentKind::HeatAndCold, "heat-and-cold"},
                                                          {ContentKind::ExerciseTranslation, "exercise-translation"},
                                                          {ContentKind::TopicTranslation, "topic-translation"},
                                                          {ContentKind::Rules, "rules"},
                                                          {ContentKind::Questions, "questions"}});

/// A text, and as which kind of file it is to be read.
struct ContentInput {
    ContentKind kind{};
    std::string_view text;
};

/// Of bytes from a fuzzer the first is the letter of the kind, "a" for the first one; the rest is the text. Nothing
/// where there is no byte.
[[nodiscard]] std::optional<ContentInput> contentInput(std::string_view bytes);

/// Where in a content folder such a file stands: "programme/routines/core.json".
[[nodiscard]] std::string placeOf(ContentKind kind);

} // namespace glidepath::test
