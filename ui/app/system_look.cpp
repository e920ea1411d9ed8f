#include "ui/app/system_look.h"

#include "ui/qt/session_bus.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QGuiApplication>
#include <QPalette>

#include <utility>

namespace glidepath::ui {

namespace {

const QString kService = QStringLiteral("org.freedesktop.portal.Desktop");
const QString kPath = QStringLiteral("/org/freedesktop/portal/desktop");
const QString kInterface = QStringLiteral("org.freedesktop.portal.Settings");
const QString kAppearance = QStringLiteral("org.freedesktop.appearance");
const QString kColourScheme = QStringLiteral("color-scheme");
/// There is no common key for motion yet that desktops serve; this one of GNOME is handed on by its portal.
const QString kGnome = QStringLiteral("org.gnome.desktop.interface");
const QString kAnimations = QStringLiteral("enable-animations");
constexpr int kTimeoutMs = 2000;

enum class ColourScheme : unsigned { NoPreference = 0, Dark = 1, Light = 2 };

Mode modeOf(const QPalette& palette) {
    return palette.color(QPalette::Window).lightness() < 128 ? Mode::Dark : Mode::Light;
}

Mode modeOf(const QVariant& colourScheme, Mode otherwise) {
    switch (static_cast<ColourScheme>(colourScheme.toUInt())) {
    case ColourScheme::Dark:
        return Mode::Dark;
    case ColourScheme::Light:
        return Mode::Light;
    case ColourScheme::NoPreference:
        break;
    }
    return otherwise;
}

/// The portal wraps the value in one variant or in two, depending on its version.
QVariant unwrapped(QVariant value) {
    while (value.canConvert<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value;
}

} // namespace

SystemLook::SystemLook(QObject* parent) : QObject{parent}, m_mode{modeOf(QGuiApplication::palette())} {
    if (sessionBusThere())
        askPortal();
}

void SystemLook::askPortal() {
    QDBusConnection::sessionBus().connect(kService, kPath, kInterface, QStringLiteral("SettingChanged"), this,
                                          SLOT(settingChanged(QString, QString, QDBusVariant)));
    ask(kAppearance, kColourScheme);
    ask(kGnome, kAnimations);
}

void SystemLook::ask(const QString& area, const QString& key) {
    QDBusMessage read = QDBusMessage::createMethodCall(kService, kPath, kInterface, QStringLiteral("Read"));
    read << area << key;
    auto* answer = new QDBusPendingCallWatcher{QDBusConnection::sessionBus().asyncCall(read, kTimeoutMs), this};
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer, area, key] {
        const QDBusPendingReply<QDBusVariant> reply = *answer;
        if (!reply.isError())
            settingChanged(area, key, reply.value());
        answer->deleteLater();
    });
}

void SystemLook::settingChanged(const QString& area, const QString& key, const QDBusVariant& value) {
    const QVariant told = unwrapped(value.variant());
    const Mode mode = area == kAppearance && key == kColourScheme ? modeOf(told, m_mode) : m_mode;
    Motion motion = m_motion;
    if (area == kGnome && key == kAnimations && told.metaType().id() == QMetaType::Bool)
        motion = told.toBool() ? Motion::Smooth : Motion::Reduced;
    const bool isOther = std::exchange(m_mode, mode) != mode;
    if (std::exchange(m_motion, motion) != motion || isOther)
        emit changed();
}

} // namespace glidepath::ui
