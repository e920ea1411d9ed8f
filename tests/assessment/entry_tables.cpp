#include "assessment/rule_tables.h"

namespace glidepath::test {

namespace {

using assessment::Person;

/// The first rule that holds gives the phase: what is not asked about is told so that no earlier one speaks.
Row row(std::string name, Speaks speaks, Person person) {
    return {.name = std::move(name), .speaks = speaks, .past = {}, .person = std::move(person)};
}

RuleTable constantPain() {
    return {.rule = "begin-gently-constant-pain",
            .rows = {row("it never stops", Speaks::Yes, {.pattern = Pattern::NeverStops}),
                     row("it comes and goes", Speaks::No, {.pattern = Pattern::ComesAndGoes}),
                     row("it is gone", Speaks::No, {.pattern = Pattern::Gone}), row("not told", Speaks::No, {})}};
}

RuleTable strongPain() {
    return {.rule = "begin-gently-strong-pain",
            .rows = {row("leg 5", Speaks::No, {.leg = 5}), row("leg 6", Speaks::Yes, {.leg = 6}),
                     row("leg 7", Speaks::Yes, {.leg = 7}), row("not told", Speaks::No, {})}};
}

RuleTable shortSitting() {
    return {.rule = "begin-gently-short-sitting",
            .rows = {row("sits for 9 minutes", Speaks::Yes, {.sitMinutes = 9, .standMinutes = 60}),
                     row("sits for 10 minutes", Speaks::No, {.sitMinutes = 10, .standMinutes = 60}),
                     row("sits for 11 minutes", Speaks::No, {.sitMinutes = 11, .standMinutes = 60}),
                     row("stands for 9 minutes", Speaks::Yes, {.sitMinutes = 60, .standMinutes = 9}),
                     row("stands for 10 minutes", Speaks::No, {.sitMinutes = 60, .standMinutes = 10}),
                     row("stands for 11 minutes", Speaks::No, {.sitMinutes = 60, .standMinutes = 11}),
                     row("only sitting told", Speaks::Yes, {.sitMinutes = 9}), row("not told", Speaks::No, {})}};
}

RuleTable furtherOn() {
    return {.rule = "begin-further-on",
            .rows = {
                row("both", Speaks::Yes, {.painFreeFortnight = YesOrNo::Yes, .strengthBase = YesOrNo::Yes}),
                row("not without pain", Speaks::No, {.painFreeFortnight = YesOrNo::No, .strengthBase = YesOrNo::Yes}),
                row("not trained", Speaks::No, {.painFreeFortnight = YesOrNo::Yes, .strengthBase = YesOrNo::No}),
                row("pain not told", Speaks::No, {.strengthBase = YesOrNo::Yes}),
                row("training not told", Speaks::No, {.painFreeFortnight = YesOrNo::Yes}),
            }};
}

RuleTable withStrength() {
    return {.rule = "begin-with-strength",
            .rows = {row("it comes and goes", Speaks::Yes, {.pattern = Pattern::ComesAndGoes}),
                     row("it is gone", Speaks::Yes, {.pattern = Pattern::Gone}),
                     row("it never stops", Speaks::No, {.pattern = Pattern::NeverStops}),
                     row("not told", Speaks::No, {})}};
}

RuleTable littleKnown() {
    return {.rule = "begin-gently-little-known",
            .rows = {row("nothing told", Speaks::Yes, {}), row("no strong pain", Speaks::Yes, {.leg = 5}),
                     row("a pattern told", Speaks::No, {.pattern = Pattern::Gone})}};
}

} // namespace

std::vector<RuleTable> entryTables() {
    return {constantPain(), strongPain(), shortSitting(), furtherOn(), withStrength(), littleKnown()};
}

} // namespace glidepath::test
