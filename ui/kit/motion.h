#pragma once

namespace glidepath::ui {

/// Whether pictures may move by themselves.
enum class Motion {
    Smooth,
    Reduced, ///< they go from pose to pose, and what shows time moves once a second
};

} // namespace glidepath::ui
