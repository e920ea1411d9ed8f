#pragma once

#include "coach/content.h"
#include "coach/preferences.h"
#include "coach/screening_view.h"
#include "programme/fitting.h"

#include <cstddef>
#include <string>

namespace glidepath::coach {

/// What the answers are after one more was given. An id that no question has changes nothing that is shown.
[[nodiscard]] ScreeningAnswers withSign(ScreeningAnswers answers, const std::string& id, YesOrNo fits);
/// "Nothing in particular" and the others take each other away.
[[nodiscard]] ScreeningAnswers withTrigger(ScreeningAnswers answers, const std::string& id, YesOrNo setsOff);
/// Of things that have been told.
[[nodiscard]] ScreeningAnswers withThing(ScreeningAnswers answers, const std::string& id, YesOrNo isAtHand);
/// What was not told yet is told from now on: at first nothing is at hand, for whoever has exercised before everything.
[[nodiscard]] ScreeningAnswers withThingsTold(ScreeningAnswers answers, const programme::Questions& questions,
                                              Occasion occasion);
[[nodiscard]] ScreeningAnswers withFloor(ScreeningAnswers answers, const std::string& id);
/// `question` is the id of one of ratingsView(), `answer` its place there.
[[nodiscard]] ScreeningAnswers withRating(ScreeningAnswers answers, const guidance::FirstRatings& questions,
                                          const std::string& question, std::size_t answer, Date today);

/// The same for the programme, which decides what fits.
[[nodiscard]] programme::Answers answersOf(const ScreeningAnswers& answers);

inline constexpr const char* kNothingInParticular = "nothing";
inline constexpr const char* kSittingQuestion = "sitting";
inline constexpr const char* kStandingQuestion = "standing";
inline constexpr const char* kBeganQuestion = "began";
inline constexpr const char* kPainFreeQuestion = "pain-free";
inline constexpr const char* kStrengthBaseQuestion = "strength-base";

} // namespace glidepath::coach
