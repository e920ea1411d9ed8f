#pragma once

class QKeyEvent;

namespace glidepath::ui {

/// Space, the play and pause keys of a keyboard or headset, and the forward key of a presenter.
[[nodiscard]] bool isBigKey(int key);
/// Whether a session has a use for this key press; combinations with Ctrl, Alt or Meta belong to the window.
[[nodiscard]] bool isSessionKey(const QKeyEvent& event);

} // namespace glidepath::ui
