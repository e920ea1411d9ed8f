#include "ui/session/screen_awake.h"

#include "ui/qt/session_bus.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCall>
#include <QDBusPendingCallWatcher>
#include <QDBusUnixFileDescriptor>
#include <QFileInfo>

#include <utility>

namespace glidepath::ui {
namespace {

constexpr int kTimeout = 2000;     ///< milliseconds; the library's own 25 s are far too long
constexpr quint32 kPortalIdle = 8; ///< flag "idle" of the portal's Inhibit

QString programName() {
    return QStringLiteral("Glidepath");
}

QString reason() {
    return ScreenAwake::tr("A session is running");
}

QDBusMessage screenSaver(const QString& method) {
    return QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.ScreenSaver"),
                                          QStringLiteral("/org/freedesktop/ScreenSaver"),
                                          QStringLiteral("org.freedesktop.ScreenSaver"), method);
}

QDBusMessage askScreenSaver() {
    QDBusMessage message = screenSaver(QStringLiteral("Inhibit"));
    message << programName() << reason();
    return message;
}

QDBusMessage askLogin() {
    QDBusMessage message = QDBusMessage::createMethodCall(
        QStringLiteral("org.freedesktop.login1"), QStringLiteral("/org/freedesktop/login1"),
        QStringLiteral("org.freedesktop.login1.Manager"), QStringLiteral("Inhibit"));
    message << QStringLiteral("idle") << programName() << reason() << QStringLiteral("block");
    return message;
}

QDBusMessage askPortal() {
    QDBusMessage message = QDBusMessage::createMethodCall(
        QStringLiteral("org.freedesktop.portal.Desktop"), QStringLiteral("/org/freedesktop/portal/desktop"),
        QStringLiteral("org.freedesktop.portal.Inhibit"), QStringLiteral("Inhibit"));
    message << QString{} << kPortalIdle << QVariantMap{{QStringLiteral("reason"), reason()}};
    return message;
}

void releaseScreenSaver(quint32 cookie) {
    QDBusMessage message = screenSaver(QStringLiteral("UnInhibit"));
    message << cookie;
    QDBusConnection::sessionBus().send(message);
}

void releasePortal(const QString& request) {
    QDBusConnection::sessionBus().send(
        QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.portal.Desktop"), request,
                                       QStringLiteral("org.freedesktop.portal.Request"), QStringLiteral("Close")));
}

} // namespace

ScreenAwake::ScreenAwake(QObject* parent) : QObject{parent} {}

ScreenAwake::~ScreenAwake() {
    release();
}

void ScreenAwake::keep() {
    if (m_wanted)
        return;
    m_wanted = true;
    ++m_wish;
    ask(sessionBusThere() ? Service::ScreenSaver : Service::Login);
}

void ScreenAwake::release() {
    m_wanted = false;
    if (const Release let = std::exchange(m_release, {}))
        let();
}

void ScreenAwake::ask(Service service) {
    const bool login = service == Service::Login;
    QDBusConnection bus = login ? QDBusConnection::systemBus() : QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return askNext(service);
    const QDBusMessage message = login ? askLogin() : service == Service::Portal ? askPortal() : askScreenSaver();
    auto* watcher = new QDBusPendingCallWatcher{bus.asyncCall(message, kTimeout), this};
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, service, watcher, wish = m_wish] {
        watcher->deleteLater();
        answered(service, watcher->reply(), wish);
    });
}

void ScreenAwake::askNext(Service service) {
    if (service == Service::ScreenSaver)
        ask(Service::Login);
    else if (service == Service::Login && sessionBusThere())
        ask(Service::Portal);
}

/// An answer that comes after a change of mind is given back at once.
void ScreenAwake::answered(Service service, const QDBusMessage& reply, std::uint64_t wish) {
    const bool current = m_wanted && wish == m_wish;
    if (reply.type() != QDBusMessage::ReplyMessage || reply.arguments().isEmpty()) {
        if (current)
            askNext(service);
        return;
    }
    const QVariant answer = reply.arguments().constFirst();
    Release let;
    switch (service) {
    case Service::ScreenSaver:
        let = [cookie = answer.toUInt()] { releaseScreenSaver(cookie); };
        break;
    case Service::Login: // the lock lasts as long as its file stays open
        let = [lock = qvariant_cast<QDBusUnixFileDescriptor>(answer)]() mutable { lock = QDBusUnixFileDescriptor{}; };
        break;
    case Service::Portal:
        let = [request = qvariant_cast<QDBusObjectPath>(answer).path()] { releasePortal(request); };
        break;
    }
    if (current)
        m_release = std::move(let);
    else
        let();
}

} // namespace glidepath::ui
