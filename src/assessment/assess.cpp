#include "assessment/assessment.h"
#include "assessment/evaluate.h"
#include "assessment/metrics.h"
#include "assessment/rule_actions.h"

#include <algorithm>

namespace glidepath::assessment {

namespace {

using programme::Action;
using programme::Rule;
using programme::RuleKind;

/// What the person answered to a rule lasts so many days, the day of the answer counted. An answer of a day that is
/// still to come was left by a clock that was wrong, and lasts no longer.
bool isQuiet(const Course& course, Choice::Kind answer, const Rule& rule, int days, Date today) {
    const Choice* const choice = course.lastChoice(answer, rule.id.text());
    if (choice == nullptr)
        return false;
    const int since = daysBetween(choice->at.localDate(), today);
    return since >= 0 && since < days;
}

/// What a rule asks for that concerns the whole session.
struct TakeSessionAction {
    Assessment& assessment;
    void operator()(const programme::EaseSession& ease) const {
        assessment.easePercent = std::min(assessment.easePercent, ease.percent);
    }
    void operator()(const programme::LeaveOut& leaveOut) const { assessment.leftOut.push_back(leaveOut.category); }
    void operator()(const programme::NoGrowth&) const { assessment.growthOpen = false; }
    void operator()(const programme::OfferRelief&) const { assessment.reliefOffered = true; }
    template <class Other>
    void operator()(const Other&) const {}
};

bool concernsSession(const Rule& rule) {
    return std::any_of(rule.then.begin(), rule.then.end(), [](const Action& action) {
        return std::holds_alternative<programme::EaseSession>(action) ||
               std::holds_alternative<programme::LeaveOut>(action) ||
               std::holds_alternative<programme::NoGrowth>(action) ||
               std::holds_alternative<programme::OfferRelief>(action);
    });
}

programme::Urgency urgencyOf(const Advice& advice) {
    const auto* const referral = actionOf<programme::ReferTo>(*advice.rule);
    return referral == nullptr ? programme::Urgency::Mention : referral->urgency;
}

/// Goes through the rules of one moment.
class Assessor {
public:
    Assessor(const Course& course, const Person& person, WallTime now)
        : m_course{course}, m_person{person}, m_values{course.book(), PersonValues{course, person, now}},
          m_today{now.localDate()} {
        if (!course.spells().empty()) {
            m_assessment.phase = course.spells().back().phase;
            m_assessment.phaseSince = course.spells().back().since.localDate();
        }
        m_assessment.offeredPhase = m_assessment.phase;
    }

    Assessment assess() {
        m_assessment.screen = all(RuleKind::Screen);
        if (m_assessment.phase > 0) {
            proposeStepBack();
            proposeGentlerStart();
            lookAhead();
        }
        ease();
        refer();
        m_assessment.nothingToday = wishedNothingToday();
        return std::move(m_assessment);
    }

private:
    [[nodiscard]] bool holdsNow(const Rule& rule) const {
        return isOf(rule, m_assessment.phase) && holds(rule.when, m_values);
    }

    [[nodiscard]] Advice adviceOf(const Rule& rule) const { return {&rule, reasonsOf(rule, m_values)}; }

    [[nodiscard]] std::vector<Advice> all(RuleKind kind) const {
        std::vector<Advice> found;
        for (const Rule& rule : m_course.book().rules(kind))
            if (holdsNow(rule))
                found.push_back(adviceOf(rule));
        return found;
    }

    void proposeStepBack() {
        for (const Rule& rule : m_course.book().rules(RuleKind::StepBack)) {
            if (!holdsNow(rule) || isQuiet(m_course, Choice::Kind::Stayed, rule, rule.quietDays, m_today))
                continue;
            propose(adviceOf(rule));
            return;
        }
    }

    /// On the day on which the start was told again the entry rules are asked again too. What was left out says nothing.
    void proposeGentlerStart() {
        if (m_assessment.stepBack || m_person.toldAgain != m_today)
            return;
        auto entry = entryPhase(m_course.book(), m_person);
        if (!entry || !isFounded(*entry) || phaseOf(*entry->rule).value_or(m_assessment.phase) >= m_assessment.phase ||
            isQuiet(m_course, Choice::Kind::Stayed, *entry->rule, 1, m_today))
            return;
        propose(std::move(*entry));
    }

    [[nodiscard]] static bool isFounded(const Advice& advice) {
        return std::any_of(advice.reasons.begin(), advice.reasons.end(),
                           [](const Reason& reason) { return reason.met && reason.value; });
    }

    void propose(Advice advice) {
        m_assessment.offeredPhase = std::min(m_assessment.phase, phaseOf(*advice.rule).value_or(m_assessment.phase));
        m_assessment.stepBack = std::move(advice);
    }

    void lookAhead() {
        for (const Rule& rule : m_course.book().rules(RuleKind::Advance)) {
            if (!isOf(rule, m_assessment.phase))
                continue;
            m_assessment.nextRule = &rule;
            m_assessment.towardsNext = reasonsOf(rule, m_values);
            if (!m_assessment.stepBack && holds(rule.when, m_values))
                m_assessment.advance = Advice{&rule, m_assessment.towardsNext};
            return;
        }
    }

    void ease() {
        for (const Rule& rule : m_course.book().rules(RuleKind::Ease)) {
            if (!concernsSession(rule) || !holdsNow(rule))
                continue;
            m_assessment.ease.push_back(adviceOf(rule));
            for (const Action& action : rule.then)
                std::visit(TakeSessionAction{m_assessment}, action);
        }
    }

    void refer() {
        for (Advice& advice : all(RuleKind::Refer)) {
            const auto* const referral = actionOf<programme::ReferTo>(*advice.rule);
            if (referral != nullptr &&
                !isQuiet(m_course, Choice::Kind::PutAway, *advice.rule, referral->quietDays, m_today))
                m_assessment.refer.push_back(std::move(advice));
        }
        std::stable_sort(m_assessment.refer.begin(), m_assessment.refer.end(),
                         [](const Advice& one, const Advice& other) { return urgencyOf(one) > urgencyOf(other); });
    }

    [[nodiscard]] bool wishedNothingToday() const {
        const Choice* const wish = m_course.lastChoice(Choice::Kind::NotToday, std::string_view{});
        return wish != nullptr && wish->at.localDate() == m_today;
    }

    const Course& m_course;
    const Person& m_person;
    AnsweredOnce<PersonValues> m_values;
    Date m_today;
    Assessment m_assessment;
};

} // namespace

std::optional<int> phaseOf(const Rule& rule) {
    const auto* const go = actionOf<programme::GoToPhase>(rule);
    return go == nullptr ? std::nullopt : std::optional{go->phase};
}

Assessment assess(const Course& course, const Person& person, WallTime now) {
    return Assessor{course, person, now}.assess();
}

bool asksForStart(const Assessment& assessment) {
    return std::any_of(assessment.screen.begin(), assessment.screen.end(), [](const Advice& advice) {
        const auto* const answer = actionOf<programme::AnswerSigns>(*advice.rule);
        return answer != nullptr && answer->with == programme::AnswerSigns::With::Start;
    });
}

std::optional<Advice> entryPhase(const Rulebook& book, const Person& person) {
    const StartValues values{person};
    for (const Rule& rule : book.rules(RuleKind::Entry))
        if (holds(rule.when, values))
            return Advice{&rule, reasonsOf(rule, values)};
    return std::nullopt;
}

} // namespace glidepath::assessment
