#include "coach/own_exercise_plan.h"

#include "coach/own_exercise_file.h"
#include "coach/session_offer.h"
#include "coach/word_list.h"
#include "json/build.h"
#include "json/utf8.h"
#include "json/write.h"
#include "programme/session_plan.h"
#include "programme/week_plan.h"
#include "programme/words.h"
#include "session/script.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <map>
#include <tuple>

namespace glidepath::coach {

namespace {

using json::add;
using json::List;
using json::Members;
using json::number;
using json::text;
using json::Value;
using programme::Programme;
using programme::Routine;
using programme::Slot;
using std::chrono::weekday;
using Days = std::array<bool, 7>; ///< Monday first

constexpr std::size_t kTitle = 18;
constexpr int kMostMinutes = 180;
constexpr Date kAnyMonday{std::chrono::days{4}}; // 5 January 1970

weekday weekdayAt(std::size_t place) {
    return std::chrono::Monday + std::chrono::days{place};
}

std::vector<weekday> everyDay() {
    std::vector<weekday> days;
    for (std::size_t day = 0; day < Days{}.size(); ++day)
        days.push_back(weekdayAt(day));
    return days;
}

/// So that what is tried is never taken for something that is planned.
RoutineId unusedId(const Programme& programme) {
    const auto isUsed = [&](const RoutineId& id) {
        return std::any_of(programme.routines.begin(), programme.routines.end(),
                           [&](const Routine& one) { return one.id == id; });
    };
    RoutineId id{"own-trial"};
    for (int number = 2; isUsed(id); ++number)
        id = RoutineId{fmt::format("own-trial-{}", number)};
    return id;
}

Routine probe(const Programme& programme, int phase, Slot part) {
    Routine routine{.id = unusedId(programme), .phase = phase};
    routine.kind = programme::RoutineKind::Mobility;
    routine.days = everyDay();
    routine.daySlots = {part};
    return routine;
}

/// The programme with one more routine, in the order in which it would be read.
Programme with(Programme programme, Routine routine) {
    programme.routines.push_back(std::move(routine));
    std::sort(programme.routines.begin(), programme.routines.end(), [](const Routine& one, const Routine& other) {
        return std::tie(one.phase, one.id) < std::tie(other.phase, other.id);
    });
    return programme;
}

bool isIn(const programme::DayPlan& day, const programme::PlannedSession& session) {
    return std::find(day.sessions.begin(), day.sessions.end(), session) != day.sessions.end();
}

bool hasRoom(const programme::DayPlan& before, const programme::DayPlan& after,
             const programme::PlannedSession& added) {
    return isIn(after, added) && std::all_of(before.sessions.begin(), before.sessions.end(),
                                             [&](const auto& session) { return isIn(after, session); });
}

/// On which days the planner finds room in this part of the day, in every week: routines may swap from week to week.
Days roomIn(const Programme& programme, int phase, Slot part) {
    const Routine added = probe(programme, phase, part);
    const Programme fuller = with(programme, added);
    Days room{};
    room.fill(true);
    for (const int week : {0, 1}) {
        const IsoWeek each = IsoWeek::of(kAnyMonday + std::chrono::days{7 * week});
        const auto before = programme::planWeek(programme, phase, each);
        const auto after = programme::planWeek(fuller, phase, each);
        for (std::size_t day = 0; day < room.size(); ++day)
            room[day] = room[day] && hasRoom(before.days[day], after.days[day], {part, added.id});
    }
    return room;
}

Days both(const Days& one, const Days& other) {
    Days common{};
    for (std::size_t day = 0; day < common.size(); ++day)
        common[day] = one[day] && other[day];
    return common;
}

std::ptrdiff_t countOf(const Days& days) {
    return std::count(days.begin(), days.end(), true);
}

/// Which parts of the day are taken first: once a day in its middle, else from its beginning.
std::vector<Slot> preferredParts(int timesADay) {
    if (timesADay == 1)
        return {Slot::Midday, Slot::Morning, Slot::Evening};
    return {Slot::Morning, Slot::Evening, Slot::Midday};
}

/// So many of the days, spread over the week as evenly as they let themselves be.
std::vector<weekday> spread(const Days& room, int wanted) {
    std::vector<weekday> possible;
    for (std::size_t day = 0; day < room.size(); ++day)
        if (room[day])
            possible.push_back(weekdayAt(day));
    const std::size_t count = std::min(possible.size(), static_cast<std::size_t>(std::max(1, wanted)));
    std::vector<weekday> days;
    for (std::size_t i = 0; i < count; ++i)
        days.push_back(possible[i * possible.size() / count]);
    return days;
}

struct Part {
    Slot slot{};
    Days room{};
};

std::vector<Part> partsWithRoom(const Programme& programme, const OwnExerciseForm& form, int phase) {
    std::vector<Part> parts;
    for (const Slot slot : preferredParts(form.timesADay))
        parts.push_back({slot, roomIn(programme, phase, slot)});
    return parts;
}

/// Takes the part that leaves most days; a second or third part only where it costs none of the days wanted.
PlanPlace placeIn(const Programme& programme, const OwnExerciseForm& form, int phase) {
    std::vector<Part> parts = partsWithRoom(programme, form, phase);
    PlanPlace place{.phase = phase, .days = {}, .parts = {}};
    Days room{};
    room.fill(true);
    const auto left = [&room](const Part& part) { return countOf(both(room, part.room)); };
    while (!parts.empty() && static_cast<int>(place.parts.size()) < form.timesADay) {
        const auto best = std::max_element(parts.begin(), parts.end(),
                                           [&](const Part& one, const Part& other) { return left(one) < left(other); });
        const std::ptrdiff_t least = place.parts.empty() ? 1 : std::min<std::ptrdiff_t>(countOf(room), form.daysAWeek);
        if (left(*best) < least)
            break;
        room = both(room, best->room);
        place.parts.push_back(best->slot);
        parts.erase(best);
    }
    std::sort(place.parts.begin(), place.parts.end());
    if (!place.parts.empty())
        place.days = spread(room, form.daysAWeek);
    return place;
}

std::size_t placeOf(weekday day) {
    return static_cast<std::size_t>((day - std::chrono::Monday).count());
}

std::string daysText(const std::vector<weekday>& days) {
    if (days.size() == Days{}.size())
        return "every day";
    std::vector<std::string> words;
    for (const weekday day : days)
        words.emplace_back(dayWord(placeOf(day)));
    return wordList(words);
}

std::string partText(Slot part) {
    switch (part) {
    case Slot::Morning:
        return "in the morning";
    case Slot::Midday:
        return "at midday";
    case Slot::Evening:
        break;
    }
    return "in the evening";
}

std::string partsText(const std::vector<Slot>& parts) {
    std::vector<std::string> words;
    for (const Slot part : parts)
        words.push_back(partText(part));
    return wordList(words);
}

std::string sentenceOf(const PlanPlace& place, const OwnExerciseForm& form) {
    std::string sentence = fmt::format("{} {}.", daysText(place.days), partsText(place.parts));
    const bool isLess = static_cast<int>(place.parts.size()) < form.timesADay ||
                        static_cast<int>(place.days.size()) < std::min(form.daysAWeek, 7);
    if (isLess)
        sentence += " There is no more room in the plan; start it from its page at other times.";
    return sentence;
}

std::string title(const std::string& name) {
    if (json::characterCount(name) <= kTitle)
        return name;
    return std::string{json::firstCharacters(name, kTitle - 1)} + "…";
}

Value dayList(const std::vector<weekday>& days) {
    List names;
    for (const weekday day : days)
        names.push_back(text(programme::kDayNames.of(static_cast<programme::DayName>(placeOf(day)))));
    return json::list(std::move(names));
}

Value partList(const std::vector<Slot>& parts) {
    List names;
    for (const Slot part : parts)
        names.push_back(text(programme::name(part)));
    return json::list(std::move(names));
}

Value items(const ExerciseId& exercise) {
    Members item;
    add(item, "exercise", text(exercise.text()));
    return json::list({json::object(std::move(item))});
}

int minutesOf(const catalogue::Exercise& exercise, int phase, const programme::Waits& waits) {
    const auto planned = programme::prepareExercise(exercise, phase, {});
    if (!planned)
        return 1;
    const programme::SessionPlan plan{ownRoutineId(exercise.id, phase), exercise.name, phase,
                                      programme::Version::Full,         {*planned},    waits};
    return wholeMinutes(session::unroll(plan).length());
}

} // namespace

RoutineId ownRoutineId(const ExerciseId& exercise, int phase) {
    return RoutineId{fmt::format("{}-p{}", exercise.text(), phase)};
}

std::vector<const Routine*> ownRoutines(const Programme& programme, const ExerciseId& exercise) {
    std::vector<const Routine*> found;
    for (const Routine& routine : programme.routines)
        if (routine.id == ownRoutineId(exercise, routine.phase))
            found.push_back(&routine);
    return found;
}

std::vector<PlanPlace> planPlaces(const Programme& programme, const OwnExerciseForm& form,
                                  const std::optional<ExerciseId>& id) {
    Programme others = programme;
    if (id)
        std::erase_if(others.routines, [&](const Routine& one) { return one.id == ownRoutineId(*id, one.phase); });
    std::vector<PlanPlace> places;
    for (const int phase : form.phases) {
        PlanPlace place = placeIn(others, form, phase);
        if (!place.parts.empty())
            places.push_back(std::move(place));
    }
    return places;
}

std::vector<std::string> planSentences(const Content& content, const OwnExerciseForm& form) {
    std::map<int, std::string> byPhase;
    for (const PlanPlace& place : planPlaces(content.programme, form, form.id))
        byPhase[place.phase] = sentenceOf(place, form);
    std::vector<std::string> sentences;
    for (const int number : form.phases) {
        const programme::Phase* const phase = content.programme.findPhase(number);
        const std::string name = phase == nullptr ? std::string{} : ", " + phase->name;
        const auto place = byPhase.find(number);
        sentences.push_back(
            fmt::format("Phase {}{}: {}", number, name,
                        place == byPhase.end()
                            ? "every part of the day has a session already. Start it from its page when it suits you."
                            : place->second));
    }
    return sentences;
}

std::string ownRoutineText(const OwnExerciseForm& form, const catalogue::Exercise& exercise, const PlanPlace& place,
                           const programme::Waits& waits) {
    Members file;
    add(file, "id", text(ownRoutineId(exercise.id, place.phase).text()));
    add(file, "phase", number(place.phase));
    add(file, "title", text(title(form.name)));
    add(file, "kind", text(programme::name(programme::RoutineKind::Mobility)));
    add(file, "when", text(daysText(place.days)));
    add(file, "days", dayList(place.days));
    add(file, "slots", partList(place.parts));
    add(file, "timesADay", number(static_cast<std::int64_t>(place.parts.size())));
    add(file, "minutes", number(minutesOf(exercise, place.phase, waits)));
    add(file, "items", items(exercise.id));
    add(file, "sources", json::texts({"own"}));
    return json::write(json::object(std::move(file)));
}

bool takesTooLong(const OwnExerciseForm& form, const Content& content) {
    const ExerciseId id = form.id.value_or(ExerciseId{"own-exercise"});
    const auto [exercise, findings] = readOwnText(ownExerciseText(form, id, content.catalogue), id, content.catalogue);
    return findings.empty() && !exercise.doses.empty() &&
           minutesOf(exercise, exercise.doses.begin()->first, content.programme.waits) > kMostMinutes;
}

} // namespace glidepath::coach
