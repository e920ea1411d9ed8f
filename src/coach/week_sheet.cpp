#include "coach/week_sheet.h"

#include "coach/amount_text.h"
#include "coach/help_view.h"
#include "coach/phase_view.h"
#include "coach/week_changes.h"
#include "coach/word_list.h"
#include "programme/week_plan.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>

namespace glidepath::coach {

namespace {

using programme::DayPlan;
using programme::Routine;
using programme::Slot;
using programme::WeekPlan;

constexpr std::size_t kDays = 7;
constexpr std::size_t kMostDaysNamed = 4; ///< more are told by what is left out
constexpr std::size_t kMostChanges = 2;

using Boxes = std::array<int, kDays>;

struct DayWords {
    std::vector<std::string> planned;
    std::vector<std::string> free;
};

DayWords dayWords(const Boxes& boxes) {
    DayWords words;
    for (std::size_t day = 0; day < kDays; ++day)
        (boxes[day] > 0 ? words.planned : words.free).emplace_back(dayWord(day));
    return words;
}

std::string slotWord(Slot slot) {
    return std::string{programme::name(slot)};
}

std::string whenText(const Boxes& boxes, const std::set<Slot>& slots) {
    std::vector<std::string> slotWords;
    for (const Slot slot : slots)
        slotWords.push_back(slotWord(slot));
    const DayWords days = dayWords(boxes);
    const bool alike = std::ranges::all_of(boxes, [&boxes](int count) { return count == boxes.front(); });
    if (days.free.empty())
        return slots.empty() || !alike ? "every day" : "every " + wordList(slotWords);
    std::string text =
        days.planned.size() > kMostDaysNamed ? "every day but " + wordList(days.free) : wordList(days.planned);
    if (!slots.empty())
        text += ", " + wordList(slotWords);
    return text;
}

/// Where a routine stands in the week that was planned, whatever its file wishes.
struct Places {
    Boxes boxes{};
    std::set<Slot> slots;
};

Places placesOf(const RoutineId& id, const WeekPlan& week) {
    Places places;
    for (std::size_t day = 0; day < kDays; ++day) {
        for (const programme::PlannedSession& session : week.days[day].sessions) {
            if (session.routine != id)
                continue;
            ++places.boxes[day];
            places.slots.insert(session.slot);
        }
        for (const programme::PlannedWalks& walks : week.days[day].walks)
            if (walks.routine == id)
                places.boxes[day] += walks.times;
    }
    return places;
}

bool isWalk(const Routine& routine) {
    return routine.kind == programme::RoutineKind::Walk || routine.kind == programme::RoutineKind::Aerobic;
}

std::string hintOf(const Content& content, const ExerciseId& id) {
    const catalogue::Exercise* const exercise = content.catalogue.find(id);
    return exercise == nullptr ? std::string{} : exercise->hint;
}

std::string amountOf(const Routine& routine, const programme::PlannedExercise& planned) {
    const std::string text = amountText(planned);
    return isWalk(routine) && routine.timesADay > 1 ? fmt::format("{}, {} a day", text, routine.timesADay) : text;
}

std::optional<Side> firstSideOf(const programme::PlannedExercise& planned) {
    return planned.sides.empty() ? std::nullopt : std::optional{planned.sides.front()};
}

std::vector<SheetRow> rowsOf(const Content& content, const Routine& routine, const programme::SessionPlan& plan,
                             const Boxes& boxes) {
    std::vector<SheetRow> rows;
    for (const programme::PlannedExercise& exercise : plan.exercises)
        rows.push_back({.exercise = exercise.id,
                        .name = exercise.name,
                        .hint = hintOf(content, exercise.id),
                        .amount = amountOf(routine, exercise),
                        .boxes = boxes,
                        .firstSide = firstSideOf(exercise)});
    return rows;
}

/// A group and what orders it: walks last, then the part of the day, then the order of the programme.
struct PlacedGroup {
    int place{};
    SheetGroup group;
};

PlacedGroup groupOf(const Content& content, const Routine& routine, const programme::SessionPlan& plan,
                    const Places& places) {
    const int afterAll = 10;
    const int place = places.slots.empty() ? afterAll : static_cast<int>(*places.slots.begin());
    return {
        place,
        {routine.title + ", " + whenText(places.boxes, places.slots), rowsOf(content, routine, plan, places.boxes)}};
}

std::vector<SheetGroup> groupsOf(const Content& content, const WeekPlan& week, const PlanSource& plans) {
    std::vector<PlacedGroup> placed;
    for (const Routine& routine : content.programme.routines) {
        const Places places = placesOf(routine.id, week);
        if (routine.phase != week.phase || places.boxes == Boxes{})
            continue;
        if (const auto settled = plans(routine.id, programme::Version::Full))
            placed.push_back(groupOf(content, routine, settled->plan, places));
    }
    std::stable_sort(placed.begin(), placed.end(),
                     [](const PlacedGroup& one, const PlacedGroup& other) { return one.place < other.place; });
    std::vector<SheetGroup> groups;
    for (PlacedGroup& group : placed)
        groups.push_back(std::move(group.group));
    return groups;
}

SheetSigns signsOf(const guidance::SignGroup& group, const std::string& note) {
    SheetSigns signs{group.title, {}, note};
    for (const guidance::Sign& sign : group.signs)
        if (!sign.print.empty())
            signs.signs.push_back(sign.print);
    return signs;
}

SheetSigns emergencyOf(const guidance::WarningSigns& warnings, const std::string& number) {
    SheetSigns signs = signsOf(warnings.emergency, warnings.today.act);
    if (!number.empty())
        signs.title += ": " + number;
    return signs;
}

std::string sidesText(SoreSide side) {
    switch (side) {
    case SoreSide::Left:
        return " · sore side: left · start each pair on the right";
    case SoreSide::Right:
        return " · sore side: right · start each pair on the left";
    case SoreSide::Both:
        return " · both sides sore";
    case SoreSide::Varies:
        break;
    }
    return {};
}

std::string subtitleOf(const programme::Programme& programme, int number, SoreSide side) {
    const programme::Phase* const phase = programme.findPhase(number);
    const int last = programme.phases.empty() ? number : programme.phases.back().number;
    return fmt::format("Phase {} of {}: {}{}", number, last, phase == nullptr ? "" : phase->name, sidesText(side));
}

std::vector<std::string> painRowsOf(PainBoxes boxes) {
    if (boxes == PainBoxes::LeftOut)
        return {};
    return {"Leg pain, first thing", "Leg pain, evening", "Back pain, first thing", "Back pain, evening",
            "Lowest point reached: B back, U buttock, T thigh, C calf, F foot"};
}

/// The paper has room for a line or two; the page Plan has all of them.
std::vector<std::string> changesOf(const WeekPlan& week, const SheetInput& input) {
    std::vector<std::string> changes = weekChanges(week, input.plans, input.eased);
    if (changes.size() > kMostChanges)
        changes.resize(kMostChanges);
    return changes;
}

} // namespace

WeekSheet weekSheet(const SheetInput& input, const SheetChoices& choices) {
    const Content& content = input.content;
    WeekSheet sheet{.week = choices.week,
                    .printed = choices.printed,
                    .subtitle = {},
                    .name = choices.name,
                    .type = choices.type,
                    .stop = signsOf(content.warningSigns.stop, content.warningSigns.stop.act),
                    .emergency = emergencyOf(content.warningSigns,
                                             emergencyNumber(content.warningSigns, input.preferences, choices.region)),
                    .groups = {},
                    .painRows = painRowsOf(choices.painBoxes),
                    .changes = {}};
    if (const auto phase = activePhase(content.programme, input.preferences.phase)) {
        const WeekPlan week = programme::planWeek(content.programme, *phase, choices.week);
        sheet.subtitle = subtitleOf(content.programme, *phase, input.preferences.soreSide);
        sheet.groups = groupsOf(content, week, input.plans);
        sheet.changes = changesOf(week, input);
    }
    return sheet;
}

} // namespace glidepath::coach
