#pragma once

#include "coach/content.h"
#include "coach/preferences.h"
#include "journal/records.h"

#include <optional>
#include <string>
#include <vector>

namespace glidepath::coach {

/// The questions of the screening that are put on one occasion, each on a page.
enum class Occasion {
    FirstTime,   ///< everything, before the very first session
    SignsDue,    ///< the warning signs, before the next session
    TimeAway,    ///< the same, and what was told at the start
    SignsWished, ///< the warning signs, because the person wished
    Correction,  ///< the warning signs, because they were answered wrongly
    Changed,     ///< the warning signs, the side and the triggers
    Questions,   ///< everything that can change but for the warning signs
};
[[nodiscard]] std::vector<ScreeningStep> stepsOf(Occasion occasion);

/// Whether the first screening is still to be done, or to be carried on. Who has used the program before is asked for
/// the warning signs alone.
[[nodiscard]] bool isFirstTime(const journal::History& history, const Preferences& preferences);
/// Where the first screening goes on once the warning signs are answered.
[[nodiscard]] ScreeningStep nextStep(const ScreeningAnswers& answers);

/// The steps of an occasion above a page.
struct StepView {
    enum class State { Done, Current, ToCome };
    std::string name;
    State state{State::ToCome};
    friend bool operator==(const StepView&, const StepView&) = default;
};
[[nodiscard]] std::vector<StepView> stepsView(Occasion occasion, ScreeningStep current);

/// Every warning sign that is asked about; none has an answer at first.
struct SafetyView {
    struct Question {
        std::string id;
        std::string text;
        friend bool operator==(const Question&, const Question&) = default;
    };
    struct Group {
        guidance::SignLevel level{};
        std::string title;
        std::vector<Question> questions;
        friend bool operator==(const Group&, const Group&) = default;
    };
    std::string title;
    std::string hint;
    std::vector<Group> groups;
    friend bool operator==(const SafetyView&, const SafetyView&) = default;
};
/// `due` is why the signs are asked about; it may be empty.
[[nodiscard]] SafetyView safetyView(const guidance::WarningSigns& signs, Occasion occasion, const std::string& due);

struct TickView {
    std::string id;
    std::string text;
    std::string hint; ///< may be empty
    bool ticked{false};
    friend bool operator==(const TickView&, const TickView&) = default;
};

/// What the answers of a page come to.
struct NoteView {
    enum class Tone { Information, Warning };
    Tone tone{Tone::Information};
    std::string strong; ///< the first sentence
    std::string text;   ///< may be empty
    friend bool operator==(const NoteView&, const NoteView&) = default;
};

struct SignsView {
    std::vector<TickView> often;     ///< go with sciatica
    std::vector<TickView> otherwise; ///< go with something else
    std::optional<NoteView> note;    ///< once something is ticked; never a diagnosis
    friend bool operator==(const SignsView&, const SignsView&) = default;
};
[[nodiscard]] SignsView signsView(const programme::Questions& questions, const ScreeningAnswers& answers);

struct TriggersView {
    std::optional<SoreSide> side; ///< nothing: not told yet
    std::string bothLegs;         ///< the warning sign that trouble on both sides may be; empty where it is not meant
    std::vector<TickView> triggers;
    NoteView fit;
    friend bool operator==(const TriggersView&, const TriggersView&) = default;
};
[[nodiscard]] TriggersView triggersView(const Content& content, const ScreeningAnswers& answers,
                                        std::optional<SoreSide> side);

struct ThingsView {
    std::vector<TickView> things;
    std::vector<TickView> floor; ///< at most one is ticked
    NoteView fit;
    friend bool operator==(const ThingsView&, const ThingsView&) = default;
};
[[nodiscard]] ThingsView thingsView(const Content& content, const ScreeningAnswers& answers);

/// One question with one answer out of a few.
struct ChoiceView {
    std::string id;
    std::string question;
    std::vector<std::string> answers;
    std::optional<std::size_t> chosen;
    friend bool operator==(const ChoiceView&, const ChoiceView&) = default;
};
[[nodiscard]] std::vector<ChoiceView> ratingsView(const guidance::FirstRatings& questions,
                                                  const ScreeningAnswers& answers, Date today);

} // namespace glidepath::coach
