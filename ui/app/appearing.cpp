#include "ui/app/appearing.h"

#include <QWidget>

namespace glidepath::ui {

namespace {

constexpr QSize kUsual{1280, 800};
constexpr QSize kFrame{16, 48}; ///< what window managers put around it

bool fits(QSize size, QSize room) {
    return size.width() <= room.width() && size.height() <= room.height();
}

} // namespace

void appear(QWidget& window, QSize available) {
    window.resize(kUsual.boundedTo(available - kFrame));
    if (fits(kUsual + kFrame, available))
        window.show();
    else
        window.showMaximized();
}

void comeToTheFront(QWidget& window, const QString& activationToken) {
    window.show();
    window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
    window.raise();
    if (!activationToken.isEmpty())
        qputenv("XDG_ACTIVATION_TOKEN", activationToken.toUtf8()); // where Qt looks for it
    window.activateWindow();
}

} // namespace glidepath::ui
