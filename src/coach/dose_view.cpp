#include "coach/dose_view.h"

#include "base/contract.h"
#include "coach/amount_text.h"
#include "coach/ease_text.h"
#include "coach/source_text.h"
#include "coach/why_not_offered.h"

#include <fmt/format.h>

#include <array>
#include <span>
#include <utility>

namespace glidepath::coach {

namespace {

using catalogue::Amount;
using catalogue::Dose;
using catalogue::Exercise;

std::string join(std::span<const std::string> parts, std::string_view between) {
    return fmt::format("{}", fmt::join(parts, between));
}

std::string tempoName(const catalogue::Tempo& tempo) {
    std::vector<std::string> parts{"Lift"};
    if (tempo.hold.count() > 0)
        parts.emplace_back("hold");
    parts.emplace_back("lower");
    if (tempo.pause.count() > 0)
        parts.emplace_back("pause");
    return join(parts, ", ");
}

std::string tempoText(const catalogue::Tempo& tempo) {
    std::vector<std::string> parts;
    for (const std::chrono::seconds part : {tempo.lift, tempo.hold, tempo.lower, tempo.pause})
        if (part.count() > 0)
            parts.push_back(std::to_string(part.count()));
    return join(parts, " – ") + " s";
}

std::string range(const Amount& amount) {
    return amount.least == amount.most ? std::to_string(amount.least)
                                       : fmt::format("{} to {}", amount.least, amount.most);
}

std::string howOften(const Dose& dose) {
    const std::string day = dose.timesADay.most == 1 ? "Once a day" : range(dose.timesADay) + " times a day";
    if (dose.daysAWeek.least == 7)
        return day + ", every day";
    return fmt::format("{}, {} {} a week", day, range(dose.daysAWeek), dose.daysAWeek.most == 1 ? "day" : "days");
}

constexpr std::array<std::pair<std::string_view, std::string_view>, 8> kNumbers{{
    {"sets", "Sets"},
    {"repetitions", "Repetitions"},
    {"holdSeconds", "Length of the hold"},
    {"minutes", "Minutes"},
    {"tempo", "Tempo"},
    {"restSeconds", "Rest"},
    {"timesADay", "Times a day"},
    {"daysAWeek", "Days a week"},
}};

std::vector<BasisLine> basisOf(const Dose& dose, const catalogue::Catalogue& catalogue) {
    std::vector<BasisLine> lines;
    for (const auto& [key, words] : kNumbers)
        if (const auto found = dose.basis.find(std::string{key}); found != dose.basis.end())
            lines.push_back({std::string{words}, sourcesText(found->second, catalogue)});
    return lines;
}

bool isSore(Side side, SoreSide soreSide) {
    return soreSide == (side == Side::Left ? SoreSide::Left : SoreSide::Right);
}

std::vector<SideAmount> sideAmounts(const programme::PlannedExercise& planned, SoreSide soreSide) {
    std::vector<SideAmount> amounts;
    if (planned.fewer)
        for (const Side side : planned.sides)
            amounts.push_back({side, isSore(side, soreSide), amountText(planned, side)});
    return amounts;
}

void showAmount(DoseView& view, const ExercisesInput& input, const Standings& standings, const Exercise& exercise) {
    const auto planned = view.phase == standings.phase()
                             ? plannedNow(exercise, view.phase, standings.of(exercise), standings.assessment(),
                                          input.preferences.choices())
                             : std::nullopt;
    view.amount = planned ? amountText(*planned) : amountText(exercise.doses.at(view.phase), exercise.sides);
    if (planned)
        view.sides = sideAmounts(*planned, input.preferences.soreSide);
}

std::vector<std::string> easedBecause(const Standings& standings, const Exercise& exercise) {
    std::vector<std::string> reasons = easeTexts(standings.assessment());
    const assessment::Standing standing = standings.of(exercise);
    if (standing.easedBy != nullptr)
        reasons.insert(reasons.begin(), reasonFor(*standing.easedBy, standing.value, exercise));
    return reasons;
}

} // namespace

DoseView doseView(const ExercisesInput& input, const Standings& standings, const Exercise& exercise) {
    const int phase = dosePhase(exercise, standings.phase());
    const Dose& dose = exercise.doses.at(phase);
    DoseView view;
    view.phase = phase;
    showAmount(view, input, standings, exercise);
    if (mayBeDoneOnce(standings.of(exercise)))
        view.eased = easedBecause(standings, exercise);
    if (const auto* const work = std::get_if<catalogue::Repetitions>(&dose.work)) {
        view.tempoName = tempoName(work->tempo);
        view.tempo = tempoText(work->tempo);
    }
    view.howOften = howOften(dose);
    view.why = dose.why;
    view.basis = basisOf(dose, input.content.catalogue);
    return view;
}

int dosePhase(const Exercise& exercise, int phase) {
    expects(!exercise.doses.empty(), "every exercise has a dose");
    const auto above = exercise.doses.upper_bound(phase);
    return above == exercise.doses.begin() ? above->first : std::prev(above)->first;
}

} // namespace glidepath::coach
