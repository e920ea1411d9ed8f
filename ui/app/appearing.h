#pragma once

#include <QSize>
#include <QString>

class QWidget;

namespace glidepath::ui {

/// Shows the window for the first time on a screen with `available` room: at its usual size, or filling the screen
/// where that size and a frame around it would not fit.
void appear(QWidget& window, QSize available);

/// Brings the window to the front on behalf of another copy of the program. `activationToken` is what that copy was
/// started with: under Wayland no window comes to the front without one. It may be empty.
void comeToTheFront(QWidget& window, const QString& activationToken);

} // namespace glidepath::ui
