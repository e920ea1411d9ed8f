#include "ui/session/session_keys.h"

#include <QKeyEvent>

namespace glidepath::ui {

bool isBigKey(int key) {
    return key == Qt::Key_Space || key == Qt::Key_MediaPlay || key == Qt::Key_MediaPause ||
           key == Qt::Key_MediaTogglePlayPause || key == Qt::Key_PageDown;
}

bool isSessionKey(const QKeyEvent& event) {
    if (event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))
        return false;
    const int key = event.key();
    return isBigKey(key) || key == Qt::Key_Left || key == Qt::Key_Right || key == Qt::Key_Minus ||
           key == Qt::Key_Escape;
}

} // namespace glidepath::ui
