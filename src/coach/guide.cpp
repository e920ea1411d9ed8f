#include "coach/guide.h"

#include "assessment/growth.h"
#include "base/contract.h"
#include "coach/course_of.h"
#include "programme/fitting.h"

#include <algorithm>
#include <utility>

namespace glidepath::coach {

namespace {

std::shared_ptr<const assessment::Rulebook> bookOf(const Content& content) {
    return std::make_shared<assessment::Rulebook>(content.programme, content.catalogue);
}

/// By number, as the rules want it.
std::vector<bool> leftOut(const Content& content, const assessment::Rulebook& book, const ScreeningAnswers& told) {
    std::vector<bool> left(static_cast<std::size_t>(book.exercises()), false);
    const programme::Answers answers{.triggers = told.triggers, .things = told.things, .floor = told.floor};
    for (const ExerciseId& id : programme::leftOutBy(content.programme.questions, content.catalogue, answers))
        if (const auto number = book.numberOf(id))
            left[static_cast<std::size_t>(*number)] = true;
    return left;
}

/// Adds one thing to a course; false where it cannot be added by itself.
struct Adding {
    assessment::Course& course;
    const assessment::Rulebook& book;
    const journal::History& history;

    bool operator()(const journal::Rating& rating) const {
        if (movesBeginning(rating.at))
            return false;
        course.add(checkInOf(rating));
        return !rating.session || rating.moment == journal::Moment::Other || amend(*rating.session);
    }
    bool operator()(const journal::LaterReport& report) const { return amend(report.session); }
    bool operator()(const journal::FeelReport& report) const { return amend(report.session); }
    bool operator()(const journal::Decision& decision) const {
        if (decision.kind == journal::DecisionKind::Entered || movesBeginning(decision.at))
            return false;
        course.add(choiceOf(decision, std::ssize(history.decisions) - 1, book));
        return true;
    }
    bool operator()(const journal::Screening& screening) const {
        course.add(assessment::SignsAnswered{screening.at, std::ssize(history.screenings) - 1});
        return true;
    }
    /// Of answers that nobody knows any more it brings a screening along.
    bool operator()(const journal::Clearance&) const { return course.signsAnswered().has_value(); }
    bool operator()(const Setting&) const { return true; }
    bool operator()(const journal::SessionEntry&) const { return false; }

private:
    /// A journal without an entry begins with the first thing that was told.
    [[nodiscard]] bool movesBeginning(const WallTime& at) const {
        return course.spells().empty() || at.utc < course.spells().front().since.utc;
    }
    [[nodiscard]] bool amend(journal::RecordId session) const {
        const auto done = sessionOf(history, session, book);
        return !done || course.amend(*done);
    }
};

} // namespace

Guide::Guide(const Content& content) : m_book{bookOf(content)}, m_course{m_book} {}

void Guide::read(const Content& content) {
    m_book = bookOf(content);
    m_course = assessment::Course{m_book};
}

void Guide::follow(const Content& content, const journal::History& history, const Preferences& preferences,
                   int phaseWithoutDecision) {
    m_course = assessment::courseOf(m_book, pastOf(history, *m_book, phaseWithoutDecision));
    know(content, history, preferences);
}

void Guide::know(const Content& content, const journal::History& history, const Preferences& preferences) {
    m_person = personOf(preferences, history);
    m_person.leftOut = leftOut(content, *m_book, preferences.screening);
}

bool Guide::add(const PendingWrite& told, const journal::History& history) {
    return std::visit(Adding{m_course, *m_book, history}, told);
}

assessment::Assessment Guide::assess(WallTime now) const {
    return assessment::assess(m_course, m_person, now);
}

std::optional<assessment::Advice> Guide::entry() const {
    return assessment::entryPhase(*m_book, m_person);
}

std::optional<assessment::Settled> Guide::settle(const RoutineId& routine, programme::Version version,
                                                 WallTime now) const {
    const assessment::RoutineRules* const rules = m_book->find(routine);
    if (rules == nullptr)
        return std::nullopt;
    return assessment::settle(m_course, m_person, assess(now), *rules, version, now);
}

std::optional<assessment::Standing> Guide::standingOf(const ExerciseId& exercise, int phase, WallTime now) const {
    const auto number = m_book->numberOf(exercise);
    if (!number)
        return std::nullopt;
    return assessment::standingOf(m_course, m_person, phase, *number, now);
}

std::optional<programme::SessionPlan> sessionPlan(const Content& content, const assessment::Rulebook& book,
                                                  const programme::Routine& routine, const assessment::Settled& settled,
                                                  const programme::Choices& choices, programme::Version version) {
    if (settled.exercises.empty())
        return std::nullopt;
    programme::SessionPlan plan{.routine = routine.id,
                                .title = routine.title,
                                .phase = routine.phase,
                                .version = version,
                                .exercises = {},
                                .waits = content.programme.waits};
    for (const assessment::SettledExercise& each : settled.exercises) {
        const catalogue::Exercise* const exercise = content.catalogue.find(book.exercise(each.exercise).id);
        expects(exercise != nullptr, "every exercise of the rulebook is in the catalogue it was made from");
        auto planned = programme::prepareExercise(*exercise, routine.phase, choices);
        expects(planned.has_value(), "every exercise that is offered has a dose");
        plan.exercises.push_back(programme::with(std::move(*planned), each.given));
    }
    return plan;
}

std::optional<programme::PlannedExercise> plannedNow(const catalogue::Exercise& exercise, int phase,
                                                     const assessment::Standing& standing,
                                                     const assessment::Assessment& assessment,
                                                     const programme::Choices& choices) {
    auto planned = programme::prepareExercise(exercise, phase, choices);
    if (!planned)
        return std::nullopt;
    const int percent = std::min(standing.easePercent, assessment.easePercent);
    return programme::with(std::move(*planned), assessment::eased(standing.usual, percent));
}

bool mayBeDoneOnce(const assessment::Standing& standing) {
    return standing.state == assessment::Standing::State::Open ||
           standing.state == assessment::Standing::State::DoesNotFit;
}

} // namespace glidepath::coach
