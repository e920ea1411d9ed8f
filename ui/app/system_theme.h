#pragma once

#include "ui/kit/tokens.h"

#include <QDBusVariant>
#include <QObject>

namespace glidepath::ui {

/// Whether the desktop is light or dark: at first by the palette the program was started with, then by what the
/// desktop's settings portal says, now and whenever it changes. Never waits for an answer and never starts a bus.
class SystemTheme : public QObject {
    Q_OBJECT
public:
    /// To be made before the program sets a palette of its own.
    explicit SystemTheme(QObject* parent = nullptr);
    [[nodiscard]] Mode mode() const { return m_mode; }

signals:
    void changed(glidepath::ui::Mode mode);

private slots:
    void settingChanged(const QString& area, const QString& key, const QDBusVariant& value);

private:
    void askPortal();
    void take(const QVariant& colourScheme);

    Mode m_mode;
};

} // namespace glidepath::ui
