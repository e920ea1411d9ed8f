#include "ui/app/system_theme.h"

#include "ui/qt/session_bus.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QGuiApplication>
#include <QPalette>

namespace glidepath::ui {

namespace {

const QString kService = QStringLiteral("org.freedesktop.portal.Desktop");
const QString kPath = QStringLiteral("/org/freedesktop/portal/desktop");
const QString kInterface = QStringLiteral("org.freedesktop.portal.Settings");
const QString kArea = QStringLiteral("org.freedesktop.appearance");
const QString kKey = QStringLiteral("color-scheme");
constexpr int kTimeoutMs = 2000;

enum class ColourScheme : unsigned { NoPreference = 0, Dark = 1, Light = 2 };

Mode modeOf(const QPalette& palette) {
    return palette.color(QPalette::Window).lightness() < 128 ? Mode::Dark : Mode::Light;
}

/// The portal wraps the value in one variant or in two, depending on its version.
QVariant unwrapped(QVariant value) {
    while (value.canConvert<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value;
}

} // namespace

SystemTheme::SystemTheme(QObject* parent) : QObject{parent}, m_mode{modeOf(QGuiApplication::palette())} {
    if (sessionBusThere())
        askPortal();
}

void SystemTheme::askPortal() {
    QDBusConnection bus = QDBusConnection::sessionBus();
    bus.connect(kService, kPath, kInterface, QStringLiteral("SettingChanged"), this,
                SLOT(settingChanged(QString, QString, QDBusVariant)));
    QDBusMessage read = QDBusMessage::createMethodCall(kService, kPath, kInterface, QStringLiteral("Read"));
    read << kArea << kKey;
    auto* answer = new QDBusPendingCallWatcher{bus.asyncCall(read, kTimeoutMs), this};
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        const QDBusPendingReply<QDBusVariant> reply = *answer;
        if (!reply.isError())
            take(reply.value().variant());
        answer->deleteLater();
    });
}

void SystemTheme::settingChanged(const QString& area, const QString& key, const QDBusVariant& value) {
    if (area == kArea && key == kKey)
        take(value.variant());
}

void SystemTheme::take(const QVariant& colourScheme) {
    const auto scheme = static_cast<ColourScheme>(unwrapped(colourScheme).toUInt());
    if (scheme == ColourScheme::NoPreference)
        return;
    const Mode mode = scheme == ColourScheme::Dark ? Mode::Dark : Mode::Light;
    if (mode == m_mode)
        return;
    m_mode = mode;
    emit changed(mode);
}

} // namespace glidepath::ui
