#include "coach/ease_text.h"

#include "coach/advice_text.h"

#include <algorithm>

namespace glidepath::coach {

namespace {

bool easesSessions(const programme::Rule& rule) {
    return std::any_of(rule.then.begin(), rule.then.end(), [](const programme::Action& action) {
        return std::holds_alternative<programme::EaseSession>(action);
    });
}

} // namespace

std::vector<std::string> easeTexts(const assessment::Assessment& assessment) {
    std::vector<std::string> texts;
    for (const assessment::Advice& advice : assessment.ease)
        if (easesSessions(*advice.rule))
            texts.push_back(reasonText(advice));
    return texts;
}

} // namespace glidepath::coach
