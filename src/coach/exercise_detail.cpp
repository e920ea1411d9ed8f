#include "coach/exercise_detail.h"

#include "coach/done_sessions.h"
#include "coach/source_text.h"
#include "coach/why_not_offered.h"

#include <utility>

namespace glidepath::coach {

namespace {

using catalogue::Exercise;
using State = assessment::Standing::State;

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

std::vector<std::string> namesOf(const Exercise& exercise) {
    std::vector<std::string> names{exercise.id.text(), exercise.name};
    names.insert(names.end(), exercise.alsoCalled.begin(), exercise.alsoCalled.end());
    return names;
}

/// The texts, which are the same for everybody.
ExerciseDetail described(const Exercise& exercise, const Content& content, ExerciseCard card) {
    std::string phase = phaseName(content.programme, card.firstPhase);
    return {.card = std::move(card),
            .phaseName = std::move(phase),
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
            .byCause = causesOf(exercise, content),
            .easier = linksOf(exercise.easier, content.catalogue),
            .harder = linksOf(exercise.harder, content.catalogue),
            .sources = sourcesOf(exercise, content.catalogue),
            .leftOut = exercise.origin == catalogue::Origin::Own ? leftOutNotices(content, namesOf(exercise))
                                                                 : std::vector<LeftOutNotice>{},
            .figure = {},
            .dose = {},
            .whyNot = {},
            .gates = {},
            .change = {},
            .pace = {}};
}

/// Where the sides take turns there is none to choose.
std::optional<Side> firstSide(catalogue::SidePattern sides, SoreSide sore) {
    using catalogue::SidePattern;
    if (sides != SidePattern::Each && sides != SidePattern::Sore)
        return std::nullopt;
    return sides == SidePattern::Sore && sore == SoreSide::Left ? Side::Left : Side::Right;
}

std::optional<FigureLoop> figureOf(const ExercisesInput& input, const Exercise& exercise, int phase) {
    const figure::Figure* const figure = input.content.figures.find(exercise.id);
    if (figure == nullptr)
        return std::nullopt;
    FigureLoop loop = figureLoop(*figure, exercise.doses.at(phase).work);
    loop.firstSide = firstSide(exercise.sides, input.preferences.soreSide);
    return loop;
}

/// What is offered can be left out, and what rests too: it then stays away for longer.
std::optional<DecisionOffer> changeOf(const Exercise& exercise, State state) {
    using journal::DecisionKind;
    if (state == State::PutAside)
        return DecisionOffer{"Put it back", {.at = {}, .kind = DecisionKind::PutBack, .subject = exercise.id.text()}};
    if (state == State::Open || state == State::Resting)
        return DecisionOffer{"Leave it out", {.at = {}, .kind = DecisionKind::LeftOut, .subject = exercise.id.text()}};
    return std::nullopt;
}

void addStanding(ExerciseDetail& detail, const ExercisesInput& input, const Standings& standings,
                 const Exercise& exercise) {
    const assessment::Standing standing = standings.of(exercise);
    detail.whyNot = whyNotOffered(input.content, input.preferences, exercise, standing);
    detail.gates = gateViews(input.content, input.guide, exercise.id, standings.phase(), input.now);
    detail.change = changeOf(exercise, standing.state);
    detail.canDoOnce = mayBeDoneOnce(standing) && !input.lock.closed();
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

std::optional<ExerciseDetail> exerciseDetail(const ExercisesInput& input, const ExerciseId& id) {
    const Exercise* const exercise = input.content.catalogue.find(id);
    if (exercise == nullptr)
        return std::nullopt;
    const Standings standings{input};
    ExerciseDetail detail = described(*exercise, input.content, exerciseCard(*exercise, standings));
    detail.dose = doseView(input, standings, *exercise);
    detail.figure = figureOf(input, *exercise, detail.dose.phase);
    addStanding(detail, input, standings, *exercise);
    detail.timesDone = timesDone(input.history, id);
    detail.hasPace = !detail.dose.tempo.empty();
    if (const auto own = input.preferences.paceByExercise.find(id); own != input.preferences.paceByExercise.end())
        detail.pace = own->second;
    return detail;
}

} // namespace glidepath::coach
