#include "coach/week_sheet.h"

#include "coach/amount_text.h"
#include "coach/today_view.h"
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

/// A walk has room to grow printed with it: the paper hangs for a week. Exercises show what the session asks for.
std::string amountOf(const Content& content, const Routine& routine, const programme::PlannedExercise& planned) {
    if (!isWalk(routine))
        return amountText(planned);
    const catalogue::Exercise* const exercise = content.catalogue.find(planned.id);
    std::string text =
        exercise == nullptr ? amountText(planned) : amountText(exercise->doses.at(routine.phase), exercise->sides);
    if (routine.timesADay > 1)
        text += fmt::format(", {} a day", routine.timesADay);
    return text;
}

std::vector<SheetRow> rowsOf(const Content& content, const Routine& routine, const Boxes& boxes,
                             const programme::Choices& choices) {
    std::vector<SheetRow> rows;
    const auto plan =
        programme::prepare(routine, content.catalogue, content.programme.waits, choices, programme::Version::Full);
    for (const programme::PlannedExercise& exercise : plan.exercises)
        rows.push_back({exercise.name, hintOf(content, exercise.id), amountOf(content, routine, exercise), boxes});
    return rows;
}

/// A group and what orders it: walks last, then the part of the day, then the order of the programme.
struct PlacedGroup {
    int place{};
    SheetGroup group;
};

PlacedGroup groupOf(const Content& content, const Routine& routine, const Places& places,
                    const programme::Choices& choices) {
    const int afterAll = 10;
    const int place = places.slots.empty() ? afterAll : static_cast<int>(*places.slots.begin());
    return {
        place,
        {routine.title + ", " + whenText(places.boxes, places.slots), rowsOf(content, routine, places.boxes, choices)}};
}

std::vector<SheetGroup> groupsOf(const Content& content, const WeekPlan& week, const programme::Choices& choices) {
    std::vector<PlacedGroup> placed;
    for (const Routine& routine : content.programme.routines) {
        const Places places = placesOf(routine.id, week);
        if (routine.phase == week.phase && places.boxes != Boxes{})
            placed.push_back(groupOf(content, routine, places, choices));
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

SheetSigns emergencyOf(const guidance::WarningSigns& warnings, const std::string& region) {
    SheetSigns signs = signsOf(warnings.emergency, warnings.today.act);
    const std::string number = warnings.emergencyNumber(region);
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

} // namespace

WeekSheet weekSheet(const Content& content, const Preferences& preferences, const SheetChoices& choices) {
    WeekSheet sheet{.week = choices.week,
                    .printed = choices.printed,
                    .subtitle = {},
                    .name = choices.name,
                    .type = choices.type,
                    .stop = signsOf(content.warningSigns.stop, content.warningSigns.stop.act),
                    .emergency = emergencyOf(content.warningSigns, choices.region),
                    .groups = {},
                    .painRows = painRowsOf(choices.painBoxes)};
    if (const auto phase = activePhase(content.programme, preferences.phase)) {
        sheet.subtitle = subtitleOf(content.programme, *phase, preferences.soreSide);
        sheet.groups =
            groupsOf(content, programme::planWeek(content.programme, *phase, choices.week), preferences.choices());
    }
    return sheet;
}

Result<WeekSheet> weekSheetToHandOut(const Content& content, const Preferences& preferences,
                                     const SheetChoices& choices) {
    if (!content.usable())
        return Unexpected{Error{"The week was not printed", "",
                                "The program's own data files could not be read, so its warning signs or its sessions "
                                "are missing",
                                "Install the program again. glidepath check says what is wrong with the data files"}};
    return weekSheet(content, preferences, choices);
}

} // namespace glidepath::coach
