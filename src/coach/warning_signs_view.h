#pragma once

#include "guidance/warning_signs.h"

#include <string>

namespace glidepath::coach {

/// What the warning signs page shows. Without any emergency sign the content could not be read, and the page says so.
struct WarningSignsView {
    enum class Purpose {
        Reference,   ///< opened to look something up
        InBetween,   ///< looked up while a session, or its questions, wait
        InScreening, ///< the same while the questions of the screening wait
    };
    guidance::WarningSigns signs;
    std::string emergencyNumber; ///< where the person lives; empty when it is not known
    Purpose purpose{Purpose::Reference};
};

} // namespace glidepath::coach
