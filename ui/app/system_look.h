#pragma once

#include "ui/kit/motion.h"
#include "ui/kit/tokens.h"

#include <QDBusVariant>
#include <QObject>

namespace glidepath::ui {

/// Whether the desktop is light or dark, and whether it wants pictures to stand still: at first by the palette the
/// program was started with, then by what the desktop's settings portal says, now and whenever it changes. Never waits
/// for an answer and never starts a bus.
class SystemLook : public QObject {
    Q_OBJECT
public:
    /// To be made before the program sets a palette of its own.
    explicit SystemLook(QObject* parent = nullptr);
    [[nodiscard]] Mode mode() const { return m_mode; }
    [[nodiscard]] Motion motion() const { return m_motion; }

signals:
    void changed();

public slots:
    /// As the portal tells it; what it does not know changes nothing.
    void settingChanged(const QString& area, const QString& key, const QDBusVariant& value);

private:
    void askPortal();
    void ask(const QString& area, const QString& key);

    Mode m_mode;
    Motion m_motion{Motion::Smooth};
};

} // namespace glidepath::ui
