#include "coach/own_form_view.h"

#include "coach/own_exercise_plan.h"

#include <utility>

namespace glidepath::coach {

OwnFormView ownFormView(const Content& content, OwnExerciseForm form) {
    OwnFormView view{.form = {},
                     .generalStopSigns = generalStopSigns(content.catalogue),
                     .mostStopSigns = mostOwnStopSigns(content.catalogue),
                     .phases = {},
                     .plan = planSentences(content, form)};
    for (const programme::Phase& phase : content.programme.phases)
        view.phases.push_back({phase.number, phase.name});
    view.form = std::move(form);
    return view;
}

} // namespace glidepath::coach
