#pragma once

#include <QObject>

#include <cstdint>
#include <functional>

class QDBusConnection;
class QDBusMessage;

namespace glidepath::ui {

/// Keeps the screen from going dark while somebody follows a session without touching anything.
class Awake {
public:
    Awake() = default;
    Awake(const Awake&) = delete;
    Awake& operator=(const Awake&) = delete;
    virtual ~Awake() = default;
    virtual void keep() = 0;
    virtual void release() = 0;
};

/// Asks the desktop's screen saver, else the login service, else the desktop portal. Never waits for an answer, never
/// starts a bus, and does without where nobody answers.
class ScreenAwake : public QObject, public Awake {
    Q_OBJECT
public:
    explicit ScreenAwake(QObject* parent = nullptr);
    ~ScreenAwake() override;
    void keep() override;
    void release() override;

private:
    enum class Service { ScreenSaver, Login, Portal };
    using Release = std::function<void()>;

    void ask(Service service);
    void askNext(Service service);
    void answered(Service service, const QDBusMessage& reply, std::uint64_t wish);

    std::uint64_t m_wish{0}; ///< counts changes of mind, to tell late answers from current ones
    bool m_wanted{false};
    Release m_release;
};

} // namespace glidepath::ui
