#pragma once

namespace glidepath::ui {

/// Whether the desktop's message bus is there to be asked. Asking without one would make the library start a bus of its
/// own, which nobody would ever end.
[[nodiscard]] bool sessionBusThere();

} // namespace glidepath::ui
