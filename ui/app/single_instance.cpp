#include "ui/app/single_instance.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QLocalSocket>
#include <QStandardPaths>

namespace glidepath::ui {

namespace {

constexpr int kPatienceMs = 2000;
/// What a socket's path may be long at most, by the system's own limit.
constexpr qsizetype kLongestSocketPath = 100;
constexpr auto kShow = "show";

QString canonical(const QString& folder) {
    const QString path = QFileInfo{folder}.canonicalFilePath();
    return path.isEmpty() ? QDir{folder}.absolutePath() : path;
}

/// The same for every way of writing the folder's path, different for every folder.
QString socketName(const QString& folder) {
    const QByteArray hash = QCryptographicHash::hash(folder.toUtf8(), QCryptographicHash::Sha256).toHex();
    return QStringLiteral("glidepath-%1.socket").arg(QString::fromLatin1(hash.left(16)));
}

QString socketPath(const QString& folder) {
    const QString name = socketName(folder);
    for (const QString& place : {QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation), folder}) {
        const QString path = place + QLatin1Char{'/'} + name;
        if (!place.isEmpty() && QFileInfo{place}.isWritable() && path.toUtf8().size() <= kLongestSocketPath)
            return path;
    }
    return QDir::tempPath() + QLatin1Char{'/'} + name;
}

QByteArray showMessage() {
    return QByteArray{kShow} + ' ' + qgetenv("XDG_ACTIVATION_TOKEN") + '\n';
}

} // namespace

SingleInstance::SingleInstance(const QString& dataFolder, QObject* parent)
    : QObject{parent}, m_lockPath{canonical(dataFolder) + QStringLiteral("/glidepath.lock")},
      m_socketPath{socketPath(canonical(dataFolder))} {
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::greet);
}

SingleInstance::~SingleInstance() = default;

SingleInstance::Role SingleInstance::begin() {
    m_lock = std::make_unique<QLockFile>(m_lockPath);
    m_lock->setStaleLockTime(0); // a long session is not a stale one; only a lock whose owner is gone is
    if (m_lock->tryLock()) {
        listen();
        return Role::First;
    }
    if (m_lock->error() == QLockFile::LockFailedError)
        return askTheOther();
    m_problem = tr("The data folder does not allow writing: %1").arg(QFileInfo{m_lockPath}.path());
    return Role::Problem;
}

SingleInstance::Role SingleInstance::askTheOther() {
    QLocalSocket socket;
    socket.connectToServer(m_socketPath);
    if (socket.waitForConnected(kPatienceMs)) {
        socket.write(showMessage());
        // Waits for the answer, so that the message has been read before this copy goes.
        if (socket.waitForReadyRead(kPatienceMs))
            return Role::Second;
    }
    m_problem = tr("Glidepath is already running and does not answer. Close it first, then start it again.");
    return Role::Problem;
}

void SingleInstance::listen() {
    // The lock says that nobody listens there any more.
    QLocalServer::removeServer(m_socketPath);
    m_server.listen(m_socketPath);
}

void SingleInstance::greet() {
    QLocalSocket* const guest = m_server.nextPendingConnection();
    connect(guest, &QLocalSocket::disconnected, guest, &QObject::deleteLater);
    connect(guest, &QLocalSocket::readyRead, this, [this, guest] {
        if (!guest->canReadLine())
            return;
        const QByteArray message = guest->readLine().trimmed();
        if (message != kShow && !message.startsWith("show "))
            return;
        guest->write("shown\n");
        guest->flush();
        emit showWished(QString::fromUtf8(message.mid(5)));
    });
}

} // namespace glidepath::ui
