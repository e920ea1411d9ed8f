#pragma once

#include "base/names.h"
#include "guidance/topic.h"

namespace glidepath::guidance {

/// The words of the data files; Symbol::None has none, it is where no word stands.
inline constexpr auto kSymbols = names<Symbol>({{Symbol::Alert, "alert"},
                                                {Symbol::Info, "info"},
                                                {Symbol::Hand, "hand"},
                                                {Symbol::Chair, "chair"},
                                                {Symbol::Flame, "flame"},
                                                {Symbol::Snow, "snow"},
                                                {Symbol::Leaf, "leaf"},
                                                {Symbol::Walk, "walk"},
                                                {Symbol::Heart, "heart"},
                                                {Symbol::Clock, "clock"},
                                                {Symbol::Book, "book"},
                                                {Symbol::Question, "question"},
                                                {Symbol::Eye, "eye"},
                                                {Symbol::Lift, "lift"},
                                                {Symbol::Moon, "moon"},
                                                {Symbol::Car, "car"},
                                                {Symbol::Check, "check"},
                                                {Symbol::Cross, "cross"},
                                                {Symbol::Up, "up"}});
inline constexpr auto kTopicForms = names<TopicForm>({{TopicForm::Tips, "tips"}, {TopicForm::Questions, "questions"}});

} // namespace glidepath::guidance
