#include "coach/screening_changes.h"

namespace glidepath::coach {

namespace {

void set(std::set<std::string>& ids, const std::string& id, YesOrNo answer) {
    if (answer == YesOrNo::Yes)
        ids.insert(id);
    else
        ids.erase(id);
}

std::optional<std::chrono::minutes> spanAt(const guidance::FirstRatings& questions, std::size_t place) {
    return place < questions.spans.size() ? std::optional{questions.spans[place].length} : std::nullopt;
}

std::optional<Date> beginningAt(const guidance::FirstRatings& questions, std::size_t place, Date today) {
    return place < questions.beginnings.size() ? std::optional{today - questions.beginnings[place].ago} : std::nullopt;
}

YesOrNo yesOrNoAt(std::size_t place) {
    return place == 0 ? YesOrNo::Yes : YesOrNo::No;
}

} // namespace

ScreeningAnswers withSign(ScreeningAnswers answers, const std::string& id, YesOrNo fits) {
    set(answers.signs, id, fits);
    return answers;
}

ScreeningAnswers withTrigger(ScreeningAnswers answers, const std::string& id, YesOrNo setsOff) {
    if (setsOff == YesOrNo::Yes && id == kNothingInParticular)
        answers.triggers.clear();
    if (setsOff == YesOrNo::Yes)
        answers.triggers.erase(kNothingInParticular);
    set(answers.triggers, id, setsOff);
    return answers;
}

ScreeningAnswers withThing(ScreeningAnswers answers, const std::string& id, YesOrNo isAtHand) {
    if (answers.things)
        set(*answers.things, id, isAtHand);
    return answers;
}

ScreeningAnswers withThingsTold(ScreeningAnswers answers, const programme::Questions& questions, Occasion occasion) {
    if (answers.things)
        return answers;
    answers.things.emplace();
    if (occasion != Occasion::FirstTime)
        for (const programme::Thing& thing : questions.things)
            answers.things->insert(thing.line.id);
    return answers;
}

ScreeningAnswers withFloor(ScreeningAnswers answers, const std::string& id) {
    answers.floor = id;
    return answers;
}

ScreeningAnswers withRating(ScreeningAnswers answers, const guidance::FirstRatings& questions,
                            const std::string& question, std::size_t answer, Date today) {
    if (question == kSittingQuestion)
        answers.sitting = spanAt(questions, answer);
    else if (question == kStandingQuestion)
        answers.standing = spanAt(questions, answer);
    else if (question == kBeganQuestion)
        answers.began = beginningAt(questions, answer, today);
    else if (question == kPainFreeQuestion)
        answers.painFree = yesOrNoAt(answer);
    else if (question == kStrengthBaseQuestion)
        answers.strengthBase = yesOrNoAt(answer);
    return answers;
}

programme::Answers answersOf(const ScreeningAnswers& answers) {
    return {.triggers = answers.triggers, .things = answers.things, .floor = answers.floor};
}

} // namespace glidepath::coach
