#include "catalogue/drafts.h"
#include "catalogue/known_sources.h"
#include "programme/programme.h"
#include "programme/read_follow_up.h"
#include "programme/read_gate.h"
#include "programme/read_questions.h"
#include "programme/read_routine.h"
#include "programme/read_rules.h"

#include <algorithm>
#include <map>

namespace glidepath::programme {

namespace {

using catalogue::Catalogue;
using catalogue::ContentFolder;
using catalogue::Draft;
using catalogue::Drafts;
using catalogue::FileContext;
using catalogue::Link;
using json::ObjectReader;

constexpr json::Range kPhaseNumbers{1, 9};
constexpr json::Range kSeconds{1, 600};
constexpr json::Length kPhaseName{18};
constexpr json::Length kPhaseGoal{120};

/// A phase is known by its number, so a second one with the same number is reported where that number stands.
struct PlacedPhase {
    Phase phase;
    json::Place numberPlace;
};

PlacedPhase readPhase(ObjectReader& file) {
    const auto number = file.required("number");
    return {
        .phase = {.number = number ? number->integer(kPhaseNumbers).value_or(kPhaseNumbers.least) : kPhaseNumbers.least,
                  .name = file.text("name", kPhaseName),
                  .goal = file.text("goal", kPhaseGoal)},
        .numberPlace = number ? number->place() : file.place()};
}

void leaveOutRepeatedNumbers(Drafts<PlacedPhase>& drafts) {
    std::map<int, std::string> idByNumber;
    for (Draft<PlacedPhase>& draft : drafts) {
        if (!draft.isUsable())
            continue;
        const int number = draft.thing->phase.number;
        const std::string& first = idByNumber.try_emplace(number, draft.id).first->second;
        if (first != draft.id)
            draft.report.add(draft.thing->numberPlace, std::to_string(number),
                             "a number that the phase " + json::inQuotes(first) + " does not have");
    }
}

Drafts<PlacedPhase> readPhases(std::span<const ContentFolder> folders) {
    Drafts<PlacedPhase> drafts;
    for (std::size_t number = 0; number < folders.size(); ++number)
        catalogue::readDrafts(
            folders[number], number, "programme/phases", drafts,
            [](ObjectReader& file, const FileContext&, std::vector<Link>&) { return readPhase(file); });
    leaveOutRepeatedNumbers(drafts);
    return drafts;
}

std::vector<Phase> phasesInUse(Drafts<PlacedPhase>& drafts) {
    std::vector<Phase> phases;
    for (const PlacedPhase& placed : catalogue::thingsInUse(drafts))
        phases.push_back(placed.phase);
    std::sort(phases.begin(), phases.end(),
              [](const Phase& one, const Phase& other) { return one.number < other.number; });
    return phases;
}

std::chrono::seconds readWait(ObjectReader& file, std::string_view key) {
    return std::chrono::seconds{file.integer(key, kSeconds)};
}

Waits readWaits(ObjectReader& file, const catalogue::KnownSources& known) {
    const Waits waits{.newPosition = readWait(file, "newPositionSeconds"),
                      .samePosition = readWait(file, "samePositionSeconds"),
                      .otherSide = readWait(file, "otherSideSeconds"),
                      .countIn = readWait(file, "countInSeconds")};
    (void)known.read(file.items("sources"));
    return waits;
}

Drafts<Waits> readWaitFiles(std::span<const ContentFolder> folders, const Catalogue& catalogue) {
    Drafts<Waits> drafts;
    for (std::size_t number = 0; number < folders.size(); ++number) {
        const catalogue::KnownSources known{catalogue.sources(), folders[number].origin};
        catalogue::readSingle(folders[number], number, "programme/waits.json", drafts,
                              [&known](ObjectReader& file) { return readWaits(file, known); });
    }
    return drafts;
}

/// A folder of gates is only needed by routines that name one.
Drafts<Gate> readGates(std::span<const ContentFolder> folders, const Catalogue& catalogue) {
    Drafts<Gate> drafts;
    for (std::size_t number = 0; number < folders.size(); ++number) {
        if (catalogue::isExpected(folders[number].path / "programme" / "gates", catalogue::Origin::Own))
            catalogue::readDrafts(folders[number], number, "programme/gates", drafts,
                                  [&catalogue](ObjectReader& file, const FileContext& context, std::vector<Link>&) {
                                      return readGate(file, context, catalogue);
                                  });
    }
    return drafts;
}

/// What decides on safety comes from the program alone, and only where there is some: rules and questions.
Drafts<Questions> readQuestionFiles(std::span<const ContentFolder> folders, const Catalogue& catalogue) {
    Drafts<Questions> drafts;
    for (std::size_t number = 0; number < folders.size(); ++number) {
        const catalogue::KnownSources known{catalogue.sources(), folders[number].origin};
        const bool isThere =
            catalogue::isExpected(folders[number].path / "programme" / "questions.json", catalogue::Origin::Own);
        if (isThere && folders[number].origin == catalogue::Origin::Shipped)
            catalogue::readSingle(folders[number], number, "programme/questions.json", drafts,
                                  [&](ObjectReader& file) { return readQuestions(file, catalogue, known); });
    }
    return drafts;
}

Drafts<Routine> readRoutines(std::span<const ContentFolder> folders, const Surroundings& surroundings) {
    Drafts<Routine> drafts;
    for (std::size_t number = 0; number < folders.size(); ++number)
        catalogue::readDrafts(folders[number], number, "programme/routines", drafts,
                              [&](ObjectReader& file, const FileContext& context, std::vector<Link>& links) {
                                  return readRoutine(file, context, surroundings, links);
                              });
    return drafts;
}

bool swapsBack(const Routine& routine, const Routine& partner) {
    return partner.swapsWith == routine.id && partner.phase == routine.phase;
}

/// Reports swaps that are not mutual; whether there were any.
bool reportOneSidedSwaps(Drafts<Routine>& drafts) {
    bool isChanged = false;
    const auto inUse = catalogue::draftsInUse(drafts);
    for (Draft<Routine>& draft : drafts) {
        if (!draft.isUsable() || draft.links.empty())
            continue;
        const auto partner = inUse.find(draft.links.front().id);
        if (partner == inUse.end() || swapsBack(*draft.thing, *partner->second->thing))
            continue;
        draft.report.add(draft.links.front().place, json::inQuotes(partner->first),
                         "a routine of the same phase that swaps with this one");
        isChanged = true;
    }
    return isChanged;
}

void leaveOutLooseSwaps(Drafts<Routine>& drafts) {
    do
        catalogue::leaveOutDangling(drafts, "the id of a routine that can be used");
    while (reportOneSidedSwaps(drafts));
}

template <class Thing>
Thing lastUsable(const Drafts<Thing>& drafts) {
    Thing thing;
    for (const Draft<Thing>& draft : drafts) {
        if (draft.isUsable())
            thing = *draft.thing;
    }
    return thing;
}

std::vector<Routine> routinesInUse(Drafts<Routine>& drafts) {
    std::vector<Routine> routines = catalogue::thingsInUse(drafts);
    std::stable_sort(routines.begin(), routines.end(),
                     [](const Routine& one, const Routine& other) { return one.phase < other.phase; });
    return routines;
}

} // namespace

Programme readProgramme(std::span<const ContentFolder> folders, const Catalogue& catalogue, Findings& findings) {
    auto phaseDrafts = readPhases(folders);
    const std::vector<Phase> phases = phasesInUse(phaseDrafts);
    auto gateDrafts = readGates(folders, catalogue);
    const std::vector<Gate> gates = catalogue::thingsInUse(gateDrafts);
    auto routineDrafts = readRoutines(folders, {catalogue, phases, gates});
    leaveOutLooseSwaps(routineDrafts);
    const auto ruleDrafts = readRuleFiles(folders, catalogue, phases);
    const auto questionDrafts = readQuestionFiles(folders, catalogue);
    const auto waitDrafts = readWaitFiles(folders, catalogue);
    const auto followUpDrafts = readFollowUps(folders, catalogue);
    for (std::size_t number = 0; number < folders.size(); ++number) {
        catalogue::appendFindings(phaseDrafts, number, findings);
        catalogue::appendFindings(gateDrafts, number, findings);
        catalogue::appendFindings(routineDrafts, number, findings);
        catalogue::appendFindings(ruleDrafts, number, findings);
        catalogue::appendFindings(questionDrafts, number, findings);
        catalogue::appendFindings(waitDrafts, number, findings);
        catalogue::appendFindings(followUpDrafts, number, findings);
    }
    return {.phases = phases,
            .routines = routinesInUse(routineDrafts),
            .gates = gates,
            .rules = rulesInUse(ruleDrafts),
            .questions = lastUsable(questionDrafts),
            .followUp = lastUsable(followUpDrafts),
            .waits = lastUsable(waitDrafts)};
}

} // namespace glidepath::programme
