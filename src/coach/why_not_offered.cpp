#include "coach/why_not_offered.h"

#include "coach/advice_text.h"
#include "coach/screening_changes.h"
#include "coach/session_offer.h"
#include "coach/word_list.h"
#include "programme/fitting.h"

#include <fmt/format.h>

#include <cctype>

namespace glidepath::coach {

namespace {

using catalogue::Exercise;
using State = assessment::Standing::State;

/// As part of a sentence.
std::string inside(std::string words) {
    if (!words.empty())
        words.front() = static_cast<char>(std::tolower(static_cast<unsigned char>(words.front())));
    return words;
}

std::string triggersText(const std::vector<const programme::Trigger*>& triggers) {
    std::vector<std::string> words;
    for (const programme::Trigger* const trigger : triggers)
        words.push_back(inside(trigger->line.text));
    return fmt::format("Left out because you said that {} {} it off.", wordList(words),
                       words.size() == 1 ? "sets" : "set");
}

std::string whyItDoesNotFit(const Content& content, const Preferences& preferences, const Exercise& exercise) {
    const programme::Misfit misfit =
        programme::misfitOf(content.programme.questions, exercise, answersOf(preferences.screening));
    std::vector<std::string> sentences;
    if (!misfit.triggers.empty())
        sentences.push_back(triggersText(misfit.triggers));
    if (!misfit.missing.empty())
        sentences.push_back(fmt::format("It needs {}, which you said you do not have.", equipmentText(misfit.missing)));
    if (misfit.outOfReach != nullptr)
        sentences.emplace_back("Left out because of what you said about getting down to the floor.");
    sentences.emplace_back("You can change your answers in Settings.");
    return fmt::format("{}", fmt::join(sentences, " "));
}

} // namespace

std::string whyNotOffered(const Content& content, const Preferences& preferences, const Exercise& exercise,
                          const assessment::Standing& standing) {
    switch (standing.state) {
    case State::Resting:
    case State::PutAside:
        return standing.rule == nullptr ? "You left it out. It stays out until you put it back."
                                        : reasonFor(*standing.rule, standing.value, exercise);
    case State::DoesNotFit:
        return whyItDoesNotFit(content, preferences, exercise);
    case State::Open:
    case State::Locked:
    case State::NoDose:
        break;
    }
    return {};
}

std::string reasonFor(const programme::Rule& rule, std::optional<double> value, const Exercise& exercise) {
    return reasonText(rule, value ? fmt::format("{:g}", *value) : std::string{}, exercise.name);
}

} // namespace glidepath::coach
