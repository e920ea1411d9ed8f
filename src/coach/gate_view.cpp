#include "coach/gate_view.h"

#include "assessment/exercise_metrics.h"
#include "base/contract.h"

#include <fmt/format.h>

#include <algorithm>

namespace glidepath::coach {

namespace {

using assessment::ExerciseNumber;
using assessment::NeedProgress;
using programme::Gate;
using programme::GateNeed;

/// "2 of 3 good sessions", and "3 good sessions" when that is enough.
std::string countText(int reached, int wanted, std::string_view one, std::string_view many) {
    const std::string_view unit = wanted == 1 ? one : many;
    return reached >= wanted ? fmt::format("{} {}", wanted, unit) : fmt::format("{} of {} {}", reached, wanted, unit);
}

std::string sessionsText(int reached, int wanted) {
    return countText(reached, wanted, "good session", "good sessions");
}

std::string daysText(int reached, int wanted) {
    return countText(reached, wanted, "day", "days");
}

ClauseLine lineOf(std::string text, std::string value, const NeedProgress& progress, int wanted) {
    const double share = std::min(1.0, static_cast<double>(progress.reached) / wanted);
    return {std::move(text), std::move(value), progress.met, share};
}

/// Writes one need; nothing for what the person is asked.
struct NeedLine {
    const catalogue::Catalogue& catalogue;
    const catalogue::Exercise& exercise;
    NeedProgress progress;

    std::optional<ClauseLine> operator()(const programme::GoodSessions& need) const {
        std::string text = nameOf(need.exercise);
        if (need.minutes)
            text += fmt::format(", {} min or more", need.minutes->count());
        std::string value = sessionsText(progress.reached, need.sessions);
        if (progress.reached >= need.sessions && progress.days < need.days)
            value += ", spread over " + daysText(progress.days, need.days);
        return lineOf(std::move(text), std::move(value), progress, need.sessions);
    }
    std::optional<ClauseLine> operator()(const programme::EasierAtTop& need) const {
        const std::string easier = exercise.easier.empty() ? std::string{} : nameOf(exercise.easier.front());
        return lineOf(easier + " at the top of its range", sessionsText(progress.reached, need.sessions) + " in a row",
                      progress, need.sessions);
    }
    std::optional<ClauseLine> operator()(const programme::DaysInPhase& need) const {
        return lineOf("Time in this phase", daysText(progress.reached, need.days), progress, need.days);
    }
    std::optional<ClauseLine> operator()(const programme::CalmDays& need) const {
        return lineOf("Time without a setback", daysText(progress.reached, need.days), progress, need.days);
    }
    std::optional<ClauseLine> operator()(const programme::Asked&) const { return std::nullopt; }

private:
    [[nodiscard]] std::string nameOf(const ExerciseId& id) const {
        const catalogue::Exercise* const found = catalogue.find(id);
        return found == nullptr ? id.text() : found->name;
    }
};

YesOrNo opposite(YesOrNo answer) {
    return answer == YesOrNo::Yes ? YesOrNo::No : YesOrNo::Yes;
}

/// Only whether all answers fit is kept: one that did not is known where there is a single question.
std::vector<GateQuestion> questionsOf(const Gate& gate, const assessment::Course& course) {
    std::vector<GateQuestion> questions;
    for (const GateNeed& need : gate.needs)
        if (const auto* const asked = std::get_if<programme::Asked>(&need))
            questions.push_back({asked->question, asked->answer});
    const auto answer = assessment::answerTo(course, gate);
    if (!answer || (answer->fits == YesOrNo::No && questions.size() != 1))
        return questions;
    for (GateQuestion& question : questions)
        question.told = answer->fits == YesOrNo::Yes ? question.wanted : opposite(question.wanted);
    return questions;
}

std::string replyOf(const Gate& gate, const assessment::Course& course) {
    const auto answer = assessment::answerTo(course, gate);
    if (!answer || answer->fits == YesOrNo::Yes)
        return {};
    return "By what you answered it stays closed for now. You can answer again at any time.";
}

/// The gates of one exercise at one moment.
struct GateReader {
    const Content& content;
    const assessment::Course& course;
    const catalogue::Exercise& exercise;
    ExerciseNumber number;
    int phase;
    WallTime now;

    [[nodiscard]] GateView viewOf(const Gate& gate) const {
        GateView view{.id = gate.id,
                      .condition = {},
                      .needs = {},
                      .questions = questionsOf(gate, course),
                      .reply = replyOf(gate, course)};
        if (assessment::isOpen(course, gate, number, phase, now))
            return view;
        view.condition = gate.condition;
        for (const GateNeed& need : gate.needs)
            if (auto line = lineFor(gate, need))
                view.needs.push_back(std::move(*line));
        return view;
    }

private:
    [[nodiscard]] std::optional<ClauseLine> lineFor(const Gate& gate, const GateNeed& need) const {
        const NeedProgress progress = assessment::progressOf(course, gate, need, number, phase, now);
        return std::visit(NeedLine{content.catalogue, exercise, progress}, need);
    }
};

} // namespace

std::vector<GateView> gateViews(const Content& content, const Guide& guide, const ExerciseId& id, int phase,
                                WallTime now) {
    const auto number = guide.book().numberOf(id);
    const catalogue::Exercise* const exercise = content.catalogue.find(id);
    std::vector<GateView> views;
    if (!number || exercise == nullptr)
        return views;
    const GateReader read{content, guide.course(), *exercise, *number, phase, now};
    for (const Gate* const gate : guide.book().exercise(*number).gates) {
        if (!gate->holds(id, phase))
            continue;
        GateView view = read.viewOf(*gate);
        if (!view.condition.empty() || !view.questions.empty())
            views.push_back(std::move(view));
    }
    return views;
}

std::optional<journal::Decision> gateDecision(const GateView& gate,
                                              const std::vector<std::optional<YesOrNo>>& answers) {
    expects(answers.size() == gate.questions.size(), "there is a place for the answer to each question");
    journal::Decision decision{.at = {}, .kind = journal::DecisionKind::GateFits, .subject = gate.id.text()};
    bool isWhole = true;
    for (std::size_t place = 0; place < answers.size(); ++place) {
        isWhole = isWhole && answers[place].has_value();
        if (answers[place] && *answers[place] != gate.questions[place].wanted) {
            decision.kind = journal::DecisionKind::GateDoesNotFit;
            return decision;
        }
    }
    return isWhole ? std::optional{decision} : std::nullopt;
}

} // namespace glidepath::coach
