#include "coach/exercise_detail.h"

#include "base/contract.h"
#include "coach/amount_text.h"
#include "coach/done_sessions.h"
#include "coach/source_text.h"
#include "coach/today_view.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <span>
#include <utility>

namespace glidepath::coach {

namespace {

using catalogue::Amount;
using catalogue::Dose;
using catalogue::Exercise;
using programme::Need;
using programme::Routine;
using programme::RoutineItem;

bool isPlanned(const Routine& routine) {
    return !routine.days.empty();
}

/// The items of this phase that are this exercise, of planned routines only.
std::vector<const RoutineItem*> itemsOf(const Exercise& exercise, const programme::Programme& programme, int phase) {
    std::vector<const RoutineItem*> items;
    for (const Routine& routine : programme.routines) {
        if (routine.phase != phase || !isPlanned(routine))
            continue;
        for (const RoutineItem& item : routine.items)
            if (item.exercise == exercise.id)
                items.push_back(&item);
    }
    return items;
}

bool isOpen(const RoutineItem* item) {
    return item->need != Need::Later;
}

/// The sentences of all gates that hold it back.
std::string conditionOf(const Exercise& exercise, const programme::Programme& programme, int phase) {
    std::vector<std::string> conditions;
    for (const programme::Gate& gate : programme.gates)
        if (gate.holds(exercise.id, phase))
            conditions.push_back(gate.condition);
    return fmt::format("{}", fmt::join(conditions, " "));
}

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

std::string sourcesText(const std::vector<SourceId>& ids, const catalogue::Catalogue& catalogue) {
    std::vector<std::string> texts;
    for (const SourceId& id : ids)
        texts.push_back(sourceText(id, catalogue));
    return join(texts, ", ");
}

std::vector<BasisLine> basisOf(const Dose& dose, const catalogue::Catalogue& catalogue) {
    std::vector<BasisLine> lines;
    for (const auto& [key, words] : kNumbers)
        if (const auto found = dose.basis.find(std::string{key}); found != dose.basis.end())
            lines.push_back({std::string{words}, sourcesText(found->second, catalogue)});
    return lines;
}

DoseView doseView(const Exercise& exercise, int phase, const catalogue::Catalogue& catalogue) {
    const Dose& dose = exercise.doses.at(phase);
    DoseView view;
    view.phase = phase;
    view.amount = amountText(dose, exercise.sides);
    if (const auto* const work = std::get_if<catalogue::Repetitions>(&dose.work)) {
        view.tempoName = tempoName(work->tempo);
        view.tempo = tempoText(work->tempo);
    }
    view.howOften = howOften(dose);
    view.why = dose.why;
    view.basis = basisOf(dose, catalogue);
    return view;
}

std::vector<SourceLine> sourcesOf(const Exercise& exercise, const catalogue::Catalogue& catalogue) {
    std::vector<SourceLine> lines;
    for (const catalogue::SourceNote& note : exercise.sources) {
        const catalogue::Source* const source = catalogue.find(note.source);
        lines.push_back({sourceText(note.source, catalogue), source == nullptr ? "" : source->kind, note.fact});
    }
    return lines;
}

std::string causeTitle(const std::vector<guidance::Topic>& topics, const std::string& cause) {
    const guidance::Entry* const entry = guidance::findEntry(topics, guidance::causesTopic(), cause);
    return entry == nullptr ? cause : entry->title;
}

std::vector<CauseLine> causesOf(const Exercise& exercise, const Content& content) {
    std::vector<CauseLine> lines;
    for (const catalogue::CauseNote& note : exercise.byCause)
        lines.push_back(
            {causeTitle(content.topics, note.cause), note.note, sourcesText(note.sources, content.catalogue)});
    return lines;
}

std::string phaseName(const programme::Programme& programme, int number) {
    const programme::Phase* const phase = programme.findPhase(number);
    return phase == nullptr ? std::string{} : phase->name;
}

/// The texts, which need nothing but the exercise and the names of its neighbours.
ExerciseDetail described(const Exercise& exercise, const catalogue::Catalogue& catalogue, ExerciseCard card) {
    return {.card = std::move(card),
            .phaseName = {},
            .position = exercise.position,
            .goal = exercise.goal,
            .alsoCalled = exercise.alsoCalled,
            .bodyParts = exercise.bodyParts,
            .equipment = exercise.equipment,
            .steps = exercise.steps,
            .feel = exercise.feel,
            .precautions = exercise.precautions,
            .stopIf = exercise.stopIf,
            .slips = exercise.slips,
            .byCause = {},
            .easier = linksOf(exercise.easier, catalogue),
            .harder = linksOf(exercise.harder, catalogue),
            .sources = sourcesOf(exercise, catalogue),
            .leftOut = {},
            .dose = {},
            .condition = {},
            .pace = {}};
}

std::vector<std::string> namesOf(const Exercise& exercise) {
    std::vector<std::string> names{exercise.id.text(), exercise.name};
    names.insert(names.end(), exercise.alsoCalled.begin(), exercise.alsoCalled.end());
    return names;
}

} // namespace

std::vector<ExerciseLink> linksOf(const std::vector<ExerciseId>& ids, const catalogue::Catalogue& catalogue) {
    std::vector<ExerciseLink> links;
    for (const ExerciseId& id : ids)
        if (const Exercise* const exercise = catalogue.find(id))
            links.push_back({id, exercise->name});
    return links;
}

std::vector<LeftOutNotice> leftOutNotices(const Content& content, const std::vector<std::string>& names) {
    std::vector<LeftOutNotice> notices;
    for (const guidance::LeftOut* const one : guidance::leftOutAmong(content.leaveForNow, names))
        notices.push_back(
            {one->title, one->why, one->until, one->insteadText, linksOf(one->instead, content.catalogue)});
    return notices;
}

PlanStatus planStatus(const Exercise& exercise, const programme::Programme& programme, int phase) {
    const auto items = itemsOf(exercise, programme, phase);
    if (std::any_of(items.begin(), items.end(), isOpen))
        return PlanStatus::InPlan;
    if (!items.empty() || !conditionOf(exercise, programme, phase).empty())
        return PlanStatus::Later;
    return exercise.doses.begin()->first > phase ? PlanStatus::FromPhase : PlanStatus::NotInPlan;
}

ExerciseCard exerciseCard(const Exercise& exercise, const programme::Programme& programme, int phase) {
    return {exercise.id,
            exercise.name,
            exercise.doses.begin()->first,
            positionGroup(exercise.position),
            exercise.category,
            planStatus(exercise, programme, phase),
            exercise.origin};
}

int dosePhase(const Exercise& exercise, int phase) {
    expects(!exercise.doses.empty(), "every exercise has a dose");
    const auto above = exercise.doses.upper_bound(phase);
    return above == exercise.doses.begin() ? above->first : std::prev(above)->first;
}

std::optional<ExerciseDetail> exerciseDetail(const Content& content, const journal::History& history,
                                             const Preferences& preferences, const ExerciseId& id) {
    const Exercise* const exercise = content.catalogue.find(id);
    if (exercise == nullptr)
        return std::nullopt;
    const int phase = activePhase(content.programme, preferences.phase).value_or(preferences.phase);
    ExerciseDetail detail = described(*exercise, content.catalogue, exerciseCard(*exercise, content.programme, phase));
    detail.phaseName = phaseName(content.programme, detail.card.firstPhase);
    detail.byCause = causesOf(*exercise, content);
    if (exercise->origin == catalogue::Origin::Own)
        detail.leftOut = leftOutNotices(content, namesOf(*exercise));
    detail.dose = doseView(*exercise, dosePhase(*exercise, phase), content.catalogue);
    if (detail.card.status == PlanStatus::Later)
        detail.condition = conditionOf(*exercise, content.programme, phase);
    detail.timesDone = timesDone(history, id);
    detail.canDoOnce = detail.dose.phase == phase && detail.card.status != PlanStatus::Later;
    detail.hasPace = !detail.dose.tempo.empty();
    if (const auto own = preferences.paceByExercise.find(id); own != preferences.paceByExercise.end())
        detail.pace = own->second;
    return detail;
}

} // namespace glidepath::coach
