#pragma once

#include "coach/standings.h"

#include <chrono>
#include <optional>
#include <string>

namespace glidepath::test {

/// A person with a journal, as the pages about exercises and the plan see one. Practises in the mornings of days that
/// are counted back from `now`. The content outlives the person.
class Somebody {
public:
    explicit Somebody(const coach::Content& content, int phase = 1) : m_content{content}, m_guide{content} {
        preferences.phase = phase;
    }

    /// One exercise in a session of its own, with an answer to everything: it went well, unless `feel` says otherwise.
    Somebody& practise(const std::string& id, int daysAgo, std::optional<Feel> feel = std::nullopt,
                       std::optional<programme::Given> given = std::nullopt) {
        const auto session = static_cast<journal::RecordId>(history.sessions.size()) + 1;
        const WallTime began = morning(daysAgo);
        auto exercise = programme::prepareExercise(*m_content.catalogue.find(ExerciseId{id}), preferences.phase, {});
        history.sessions.push_back({session,
                                    began,
                                    began,
                                    journal::SessionOutcome::Finished,
                                    {},
                                    {RoutineId{"p1-core"},
                                     "",
                                     preferences.phase,
                                     programme::Version::Full,
                                     {given ? programme::with(*exercise, *given) : *exercise},
                                     {}}});
        history.sets.push_back({session, 0, ExerciseId{id}, {}, 1, 8, 8, {}, session::Outcome::Done});
        rate(began, journal::Moment::Before, session);
        rate(began, journal::Moment::After, session);
        rate(morning(daysAgo - 1), journal::Moment::Other, std::nullopt);
        history.laters.push_back({session, began, Later::Same});
        if (feel)
            history.feels.push_back({session, 0, *feel});
        return *this;
    }
    Somebody& decide(journal::DecisionKind kind, const std::string& subject) {
        history.decisions.push_back({.at = now, .kind = kind, .subject = subject});
        return *this;
    }
    Somebody& lockExercise() {
        m_lock.state = coach::Lock::State::Answered;
        return *this;
    }

    [[nodiscard]] coach::ExercisesInput input() {
        m_guide.follow(m_content, history, preferences, preferences.phase);
        return {m_content, history, preferences, m_guide, m_lock, now};
    }

    coach::Preferences preferences;
    journal::History history;
    WallTime now{std::chrono::sys_days{std::chrono::year{2026} / 11 / 20} + std::chrono::hours{12}, {}};

private:
    [[nodiscard]] WallTime morning(int daysAgo) const {
        return {now.utc - std::chrono::days{daysAgo} - std::chrono::hours{4}, now.offset};
    }
    void rate(WallTime at, journal::Moment moment, std::optional<journal::RecordId> session) {
        journal::Rating rating;
        rating.at = at;
        rating.moment = moment;
        rating.session = session;
        rating.leg = PainScore::from(2);
        history.ratings.push_back(rating);
    }

    const coach::Content& m_content;
    coach::Guide m_guide;
    coach::Lock m_lock;
};

} // namespace glidepath::test
