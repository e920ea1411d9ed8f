#include "assessment/exercise_metrics.h"
#include "assessment/question.h"

#include <algorithm>

namespace glidepath::assessment {

namespace {

/// The first rated days, of a phase and of the whole programme, are what later ones are compared with.
constexpr std::size_t kFirstDays = 3;

double medianOf(const std::vector<int>& values) {
    return median(values);
}

Value weeksSince(std::optional<Date> date, Date today) {
    return date ? Value{daysBetween(*date, today) / 7} : std::nullopt;
}

} // namespace

Value Question::daysInPhase() const {
    return spell() == nullptr ? Value{} : Value{std::max(0, daysBetween(spell()->since.localDate(), m_today))};
}

Value Question::legRiseInPhase() const {
    return riseInPhase(legOf, mean);
}

Value Question::reachRiseInPhase() const {
    return riseInPhase(farthestOf, medianOf);
}

/// Nothing to compare with in the first days: no rise then.
Value Question::riseInPhase(DayValue value, double (*middle)(const std::vector<int>&)) const {
    if (spell() == nullptr)
        return std::nullopt;
    const Date since = spell()->since.localDate();
    const std::vector<int> first = firstTold(m_course, since, kFirstDays, value);
    const std::vector<int> now = told(m_course, {std::max(since, m_window.first), m_today}, value);
    if (first.empty() || now.empty())
        return std::nullopt;
    return first.size() < kFirstDays ? 0.0 : middle(now) - middle(first);
}

Value Question::farthestAtPhaseStart() const {
    if (spell() == nullptr)
        return std::nullopt;
    const std::vector<int> first = firstTold(m_course, spell()->since.localDate(), kFirstDays, farthestOf);
    return first.empty() ? std::nullopt : Value{median(first)};
}

Value Question::daysSinceStepBack() const {
    const auto spells = m_course.spells();
    const auto found = std::find_if(spells.rbegin(), spells.rend(),
                                    [](const PhaseSpell& spell) { return spell.how == Choice::Kind::SteppedBack; });
    return found == spells.rend() ? kNever : daysBetween(found->since.localDate(), m_today);
}

Value Question::weeksSinceStart() const {
    const auto start = m_course.start();
    return weeksSince(start ? std::optional{start->localDate()} : std::nullopt, m_today);
}

Value Question::episodeWeeks() const {
    return weeksSince(m_person.troubleBegan, m_today);
}

Value Question::baseline(DayValue value) const {
    if (!m_course.start())
        return std::nullopt;
    const std::vector<int> first = firstTold(m_course, m_course.start()->localDate(), kFirstDays, value);
    return first.size() < kFirstDays ? std::nullopt : Value{mean(first)};
}

Value Question::change(DayValue value) const {
    const Value before = baseline(value);
    const Value now = meanOf(m_course, m_window, value);
    return before && now ? Value{*now - *before} : std::nullopt;
}

Value Question::legChange() const {
    return change(legOf);
}

Value Question::backChange() const {
    return change(backOf);
}

/// From nothing it cannot fall.
Value Question::legChangePercent() const {
    const Value before = baseline(legOf);
    const Value points = change(legOf);
    if (!before || !points || *before <= 0)
        return std::nullopt;
    return 100 * *points / *before;
}

/// Not known before a quarter of the window has passed.
Value Question::adherencePercent() const {
    const auto start = m_course.start();
    if (spell() == nullptr || !start)
        return std::nullopt;
    const int days = std::min(m_window.length(), daysBetween(start->localDate(), m_today) + 1);
    const double planned = m_course.book().plannedADay(spell()->phase) * days;
    if (4 * days < m_window.length() || planned <= 0)
        return std::nullopt;
    return std::min(100.0, 100 * sessions().value_or(0) / planned);
}

bool Question::isAtTop(ExerciseNumber exercise) const {
    const DoseRange* const range = m_course.book().exercise(exercise).dose(spell()->phase);
    const auto level = levelOf(m_course, exercise, spell()->phase);
    return level && level->done && level->isAtTop(*range);
}

bool Question::isDoneHarder(ExerciseNumber exercise) const {
    const Rulebook& book = m_course.book();
    const auto& harder = book.exercise(exercise).harder;
    return std::any_of(harder.begin(), harder.end(), [&](ExerciseNumber form) {
        return !book.exercise(form).gates.empty() && !m_course.timesDone(form).empty();
    });
}

Value Question::atTop() const {
    if (spell() == nullptr)
        return std::nullopt;
    return count(m_clause.exercises, [this](const ExerciseId& id) {
        const auto number = m_course.book().numberOf(id);
        return number && (isAtTop(*number) || isDoneHarder(*number));
    });
}

} // namespace glidepath::assessment
