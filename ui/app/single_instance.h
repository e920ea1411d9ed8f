#pragma once

#include <QLocalServer>
#include <QLockFile>
#include <QObject>
#include <QString>

#include <memory>

namespace glidepath::ui {

/// Keeps the program to one copy for each data folder, so that two never write one journal at the same time. The first
/// copy holds a lock in the folder and listens on a local socket that only its owner may use; a second one asks it to
/// show its window, and leaves. A lock left behind by a program that was killed is taken over.
class SingleInstance : public QObject {
    Q_OBJECT
public:
    enum class Role {
        First,   ///< this copy may go on
        Second,  ///< another copy is running and has been asked to show itself
        Problem, ///< another copy is running and does not answer, or the lock cannot be made; problem() says which
    };

    /// Nothing happens before begin(). The folder must exist.
    explicit SingleInstance(const QString& dataFolder, QObject* parent = nullptr);
    ~SingleInstance() override;

    [[nodiscard]] Role begin();
    [[nodiscard]] QString problem() const { return m_problem; }

signals:
    /// Another copy was started. `activationToken` lets the window come to the front under Wayland; it may be empty.
    void showWished(const QString& activationToken);

private:
    [[nodiscard]] Role askTheOther();
    void listen();
    void greet();

    QString m_lockPath;
    QString m_socketPath;
    QString m_problem;
    std::unique_ptr<QLockFile> m_lock;
    QLocalServer m_server;
};

} // namespace glidepath::ui
