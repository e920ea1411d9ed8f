#include "coach/demo.h"

#include "coach/demo_run.h"
#include "coach/demo_story.h"
#include "coach/preferences.h"
#include "coach/today_view.h"
#include "programme/week_plan.h"

#include <algorithm>

namespace glidepath::coach {

namespace {

using demo::Dice;
using journal::RecordId;
using programme::Routine;
using programme::Slot;
using programme::Version;

using namespace std::chrono_literals;

constexpr int kPhase = 2;            ///< where the person has arrived
constexpr Duration kQuestions = 40s; ///< from a rating to the session it is for

Preferences personInPhase(int phase) {
    Preferences person;
    person.soreSide = SoreSide::Left;
    person.phase = phase;
    person.warningSignsRead = true;
    return person;
}

Duration usualTime(Slot slot) {
    switch (slot) {
    case Slot::Morning:
        return 7h + 40min;
    case Slot::Midday:
        return 12h + 15min;
    case Slot::Evening:
        break;
    }
    return 18h + 20min;
}

/// In percent: evenings are the first to be left out.
int likelihood(Slot slot) {
    switch (slot) {
    case Slot::Morning:
        return 88;
    case Slot::Midday:
        return 74;
    case Slot::Evening:
        break;
    }
    return 58;
}

std::optional<PainScore> answer(int value, int likely, Dice& dice) {
    return dice.percent(likely) ? PainScore::from(value) : std::nullopt;
}

class Diary {
public:
    Diary(journal::Journal& journal, const Content& content, WallTime now, std::uint32_t seed)
        : m_journal{journal}, m_content{content}, m_now{now}, m_dice{seed} {}

    Result<void> write() {
        for (int day = 0; day < demo::kDays; ++day)
            if (const auto done = writeDay(day); !done)
                return done;
        return writeSettings();
    }

private:
    [[nodiscard]] int phaseOn(int day) const {
        return activePhase(m_content.programme, day < demo::kPhaseTwoFrom ? 1 : kPhase).value_or(1);
    }

    [[nodiscard]] WallTime at(int day, Duration timeOfDay) const {
        const auto backwards = std::chrono::days{demo::kDays - 1 - day};
        return {m_now.utc - m_now.timeOfDay() - backwards + timeOfDay, m_now.offset};
    }

    Result<void> writeDay(int day) {
        const bool today = day == demo::kDays - 1;
        if (!today && demo::isMissed(day, m_dice))
            return {};
        const Date date = at(day, {}).localDate();
        const auto week = programme::planWeek(m_content.programme, phaseOn(day), IsoWeek::of(date));
        const auto& plan = week.days[static_cast<std::size_t>((date - week.week.monday()).count())];
        m_ratedToday = false;
        for (const programme::PlannedSession& session : plan.sessions)
            if (today ? session.slot == Slot::Morning : m_dice.percent(likelihood(session.slot)))
                if (const auto done = writeSlot(day, session); !done)
                    return done;
        return today ? Result<void>{} : writeWalks(day, plan);
    }

    Result<void> writeSlot(int day, const programme::PlannedSession& session) {
        const Routine& routine = routineFor(*m_content.programme.find(session.routine), day);
        const Version version = demo::isFlare(day) ? Version::Short : Version::Full;
        return writeSession(day, routine, version, usualTime(session.slot) + m_dice.upTo(50) * 1min);
    }

    Result<void> writeWalks(int day, const programme::DayPlan& plan) {
        for (const programme::PlannedWalks& walks : plan.walks) {
            const int most = std::min(walks.times, 2);
            for (int walk = 0; walk < most; ++walk)
                if (m_dice.percent(45))
                    if (const auto done = writeSession(day, *m_content.programme.find(walks.routine), Version::Full,
                                                       10h + walk * 5h + m_dice.upTo(55) * 1min);
                        !done)
                        return done;
        }
        return {};
    }

    /// On the worst days the relief routine, where the phase has one.
    const Routine& routineFor(const Routine& planned, int day) {
        if (demo::legPain(day) < 7)
            return planned;
        for (const Routine& other : m_content.programme.routines)
            if (standsInFor(other, planned) && m_dice.percent(50))
                return other;
        return planned;
    }

    Result<void> writeSession(int day, const Routine& routine, Version version, Duration timeOfDay) {
        const auto plan = programme::prepare(routine, m_content.catalogue, m_content.programme.waits,
                                             personInPhase(phaseOn(day)).choices(), version);
        const demo::Run run = demo::run(plan, m_dice);
        const WallTime begin = at(day, timeOfDay);
        if (begin.utc + run.length > m_now.utc)
            return {};
        const bool withRatings = !m_ratedToday && !isWalk(routine);
        const auto before = withRatings ? rate(day, begin, std::nullopt) : std::optional<RecordId>{};
        const auto session = m_journal.beginSession(plan, begin, before);
        if (!session)
            return tl::unexpected{session.error()};
        for (const journal::SessionEntry& entry : demo::entriesOf(run, *session, begin))
            if (const auto saved = m_journal.record(entry); !saved)
                return saved;
        if (withRatings && m_dice.percent(65))
            (void)rate(day, {begin.utc + run.length, begin.offset}, *session);
        m_ratedToday |= withRatings;
        return m_problem ? Result<void>{tl::unexpected{*m_problem}} : Result<void>{};
    }

    static bool isWalk(const Routine& routine) {
        return routine.kind == programme::RoutineKind::Walk || routine.kind == programme::RoutineKind::Aerobic;
    }

    /// One rating, before the session or, with `session`, after it. Some are left out altogether.
    std::optional<RecordId> rate(int day, WallTime moment, std::optional<RecordId> session) {
        const int after = session ? m_dice.upTo(2) - 1 : 0;
        const int leg = std::clamp(demo::legPain(day) + m_dice.upTo(2) - 1 + after, 0, 10);
        const int back = std::clamp(demo::backPain(day) + m_dice.upTo(2) - 1, 0, 10);
        journal::Rating rating;
        rating.at = session ? moment : WallTime{moment.utc - kQuestions, moment.offset};
        rating.session = session;
        rating.moment = session ? journal::Moment::After : journal::Moment::Before;
        rating.leg = answer(leg, 90, m_dice);
        rating.back = answer(back, 84, m_dice);
        if (m_dice.percent(80))
            rating.farthest = demo::farthest(leg);
        if (rating.empty())
            return std::nullopt;
        const auto saved = m_journal.addRating(rating);
        if (!saved) {
            m_problem = saved.error();
            return std::nullopt;
        }
        return *saved;
    }

    Result<void> writeSettings() {
        for (const auto& [key, value] : changedSettings(Preferences{}, personInPhase(phaseOn(demo::kDays - 1))))
            if (const auto saved = m_journal.setSetting(key, value); !saved)
                return saved;
        return {};
    }

    journal::Journal& m_journal;
    const Content& m_content;
    WallTime m_now;
    Dice m_dice;
    bool m_ratedToday{false};
    std::optional<Error> m_problem;
};

} // namespace

Result<void> writeDemoJournal(journal::Journal& journal, const Content& content, WallTime today, std::uint32_t seed) {
    if (!content.usable())
        return tl::unexpected{Error{"The made-up journal could not be written", "", "there is no content",
                                    "Check the data files with: glidepath check"}};
    return Diary{journal, content, today, seed}.write();
}

} // namespace glidepath::coach
