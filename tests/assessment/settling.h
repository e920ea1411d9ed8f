#pragma once

#include "assessment/settle.h"
#include "support/past_builder.h"

#include <algorithm>
#include <string>
#include <vector>

namespace glidepath::test {

/// When and for whom a routine is settled.
struct Settling {
    programme::Version version{programme::Version::Full};
    WallTime now{kNow};
    assessment::Person person{};
};

inline assessment::Settled settled(const PastBuilder& past, const std::string& routine, const Settling& settling = {}) {
    const assessment::Course course = past.course();
    const auto assessment = assess(course, settling.person, settling.now);
    return settle(course, settling.person, assessment, shippedRoutine(routine), settling.version, settling.now);
}

/// Somebody who lacks or does not want some exercises.
inline assessment::Person without(const std::vector<std::string>& exercises) {
    assessment::Person person;
    person.leftOut.resize(static_cast<std::size_t>(shippedBook()->exercises()));
    for (const std::string& exercise : exercises)
        person.leftOut[static_cast<std::size_t>(numberOf(exercise))] = true;
    return person;
}

inline std::vector<std::string> idsOf(const assessment::Settled& settled) {
    std::vector<std::string> ids;
    for (const assessment::SettledExercise& exercise : settled.exercises)
        ids.push_back(shippedBook()->exercise(exercise.exercise).id.text());
    return ids;
}

inline bool offers(const assessment::Settled& settled, const std::string& exercise) {
    const auto ids = idsOf(settled);
    return std::find(ids.begin(), ids.end(), exercise) != ids.end();
}

inline assessment::Given givenOf(const assessment::Settled& settled, const std::string& exercise) {
    const auto found = std::find_if(settled.exercises.begin(), settled.exercises.end(),
                                    [&](const auto& each) { return each.exercise == numberOf(exercise); });
    expects(found != settled.exercises.end(), "the exercise is offered");
    return found->given;
}

/// A change in words: "more glute-bridge", "stands-in pelvic-tilt for ankle-pumps".
inline std::string textOf(const assessment::Change& change) {
    using Kind = assessment::Change::Kind;
    const auto id = [](assessment::ExerciseNumber number) { return shippedBook()->exercise(number).id.text(); };
    switch (change.kind) {
    case Kind::More:
        return "more " + id(change.exercise);
    case Kind::New:
        return "new " + id(change.exercise);
    case Kind::Less:
        return "less " + id(change.exercise);
    case Kind::OneSide:
        return "one-side " + id(change.exercise);
    case Kind::StandsIn:
        return id(change.exercise) + " for " + id(change.insteadOf);
    case Kind::LeftOut:
        break;
    }
    return "no " + id(change.exercise);
}

inline std::vector<std::string> changesOf(const assessment::Settled& settled) {
    std::vector<std::string> texts;
    for (const assessment::Change& change : settled.changes)
        texts.push_back(textOf(change));
    return texts;
}

using Texts = std::vector<std::string>;

/// Somebody in a phase for a month, whose mornings are as they were.
inline PastBuilder calm(int phase) {
    return PastBuilder{}.entered(phase, -30).answeredSigns(-1).told({-30, 0}, {.leg = 2});
}

} // namespace glidepath::test
