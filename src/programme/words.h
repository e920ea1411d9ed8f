#pragma once

#include "base/names.h"
#include "programme/gate.h"
#include "programme/programme.h"
#include "programme/rule.h"
#include "programme/session_plan.h"

namespace glidepath::programme {

/// The words of the data files and the journal, one table a type: name(), parse…() and the reader share them.
inline constexpr auto kRoutineKinds = names<RoutineKind>({{RoutineKind::Mobility, "mobility"},
                                                          {RoutineKind::Strength, "strength"},
                                                          {RoutineKind::Glide, "glide"},
                                                          {RoutineKind::Walk, "walk"},
                                                          {RoutineKind::Aerobic, "aerobic"},
                                                          {RoutineKind::Relief, "relief"}});
inline constexpr auto kSlots =
    names<Slot>({{Slot::Morning, "morning"}, {Slot::Midday, "midday"}, {Slot::Evening, "evening"}});
inline constexpr auto kNeeds =
    names<Need>({{Need::Required, "required"}, {Need::Optional, "optional"}, {Need::Later, "later"}});

inline constexpr auto kPaces = names<Pace>(
    {{Pace::Timed, "timed"}, {Pace::KeyEachRepetition, "key-each-repetition"}, {Pace::KeyAtEnd, "key-at-end"}});

inline constexpr auto kRuleKinds = names<RuleKind>({{RuleKind::Entry, "entry"},
                                                    {RuleKind::Screen, "screen"},
                                                    {RuleKind::Response, "response"},
                                                    {RuleKind::Ease, "ease"},
                                                    {RuleKind::StepBack, "step-back"},
                                                    {RuleKind::Advance, "advance"},
                                                    {RuleKind::Grow, "grow"},
                                                    {RuleKind::Refer, "refer"}});
inline constexpr auto kOperators = names<Operator>({{Operator::Equal, "=="},
                                                    {Operator::NotEqual, "!="},
                                                    {Operator::Less, "<"},
                                                    {Operator::AtMost, "<="},
                                                    {Operator::AtLeast, ">="},
                                                    {Operator::More, ">"}});
inline constexpr auto kUrgencies =
    names<Urgency>({{Urgency::Mention, "mention"}, {Urgency::Advise, "advise"}, {Urgency::Banner, "banner"}});

/// A day of the week by its place after Monday. std::chrono::weekday is no enum, so the table has this one.
enum class DayName { Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday };
inline constexpr auto kDayNames = names<DayName>({{DayName::Monday, "mon"},
                                                  {DayName::Tuesday, "tue"},
                                                  {DayName::Wednesday, "wed"},
                                                  {DayName::Thursday, "thu"},
                                                  {DayName::Friday, "fri"},
                                                  {DayName::Saturday, "sat"},
                                                  {DayName::Sunday, "sun"}});

} // namespace glidepath::programme
