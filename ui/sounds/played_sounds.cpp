#include "ui/sounds/played_sounds.h"

#include <QMetaObject>

#include <condition_variable>
#include <cstdint>
#include <mutex>
#include <optional>
#include <string>
#include <thread>
#include <utility>
#include <vector>

namespace glidepath::ui {

namespace {

using SteadyClock = std::chrono::steady_clock;

constexpr std::chrono::milliseconds kFarewell{100};

struct WaitingTone {
    std::vector<std::int16_t> samples;
    SteadyClock::time_point until;
};

} // namespace

/// What the two threads share; everything but the output is used under the lock.
struct PlayedSounds::Desk {
    std::mutex lock;
    std::condition_variable changed;
    PlayedSounds* owner{};           ///< null when there is nobody left to tell
    std::optional<WaitingTone> next; ///< to be played
    int opens{0};                    ///< how often the device was wanted anew
    bool isWanted{false};            ///< the device
    bool isOpen{false};
    bool hasFailed{false}; ///< since the device was last wanted
    bool isStarted{false};
    bool isOver{false};                               ///< the thread has left
    std::optional<SteadyClock::time_point> busySince; ///< with the device
    std::unique_ptr<AudioOutput> output;              ///< of the thread alone

    void fail(const std::string& reason) {
        hasFailed = true;
        next.reset();
        if (owner != nullptr)
            QMetaObject::invokeMethod(
                owner, [to = owner, reason] { emit to->unavailable(QString::fromStdString(reason)); },
                Qt::QueuedConnection);
    }
    /// Leaves the lock for as long as the device takes.
    template <class Call>
    auto withDevice(std::unique_lock<std::mutex>& held, Call call) {
        busySince = SteadyClock::now();
        held.unlock();
        auto answer = call();
        held.lock();
        busySince.reset();
        return answer;
    }
    /// The device failed. Where it was wanted anew meanwhile, that is tried before anything is told.
    void noteFailure(const std::string& reason, int openedFor) {
        isOpen = false;
        if (opens == openedFor && !hasFailed)
            fail(reason);
    }
};

PlayedSounds::PlayedSounds(std::unique_ptr<AudioOutput> output, QObject* parent)
    : PlayedSounds{std::move(output), Patience{}, parent} {}

PlayedSounds::PlayedSounds(std::unique_ptr<AudioOutput> output, Patience patience, QObject* parent)
    : Sounds{parent}, m_patience{patience}, m_desk{std::make_shared<Desk>()} {
    m_desk->owner = this;
    m_desk->output = std::move(output);
    m_look.setSingleShot(true);
    connect(&m_look, &QTimer::timeout, this, &PlayedSounds::lookAtDevice);
}

PlayedSounds::~PlayedSounds() {
    std::unique_lock held{m_desk->lock};
    m_desk->owner = nullptr;
    m_desk->isWanted = false;
    m_desk->next.reset();
    m_desk->changed.notify_all();
    if (m_desk->isStarted)
        m_desk->changed.wait_for(held, kFarewell, [this] { return m_desk->isOver; });
}

void PlayedSounds::open() {
    const std::lock_guard held{m_desk->lock};
    m_desk->isWanted = true;
    m_desk->hasFailed = false;
    ++m_desk->opens;
    ensureThread();
    m_desk->changed.notify_all();
    m_look.start(m_patience.device);
}

void PlayedSounds::close() {
    const std::lock_guard held{m_desk->lock};
    m_desk->isWanted = false;
    m_desk->changed.notify_all();
}

void PlayedSounds::play(sounds::Tone tone, int volume) {
    const std::lock_guard held{m_desk->lock};
    if (volume == 0 || m_desk->hasFailed)
        return;
    ensureThread();
    m_desk->next = WaitingTone{sounds::samplesOf(tone, volume), SteadyClock::now() + m_patience.tone};
    m_desk->changed.notify_all();
    if (!m_look.isActive())
        m_look.start(m_patience.device);
}

/// A service that hangs gives no error: only its silence tells.
void PlayedSounds::lookAtDevice() {
    const std::lock_guard held{m_desk->lock};
    if (!m_desk->busySince || m_desk->hasFailed)
        return;
    const auto busy = SteadyClock::now() - *m_desk->busySince;
    if (busy < m_patience.device)
        m_look.start(std::chrono::ceil<std::chrono::milliseconds>(m_patience.device - busy));
    else
        m_desk->fail("the sound service does not answer");
}

/// The first sound makes it, so that a program that stays silent has none.
void PlayedSounds::ensureThread() {
    if (!std::exchange(m_desk->isStarted, true))
        std::thread{&PlayedSounds::work, m_desk}.detach();
}

void PlayedSounds::work(const std::shared_ptr<Desk>& desk) {
    std::unique_lock held{desk->lock};
    const auto closeDevice = [&] {
        desk->isOpen = false;
        desk->withDevice(held, [&] { return desk->output->close(), 0; });
    };
    while (desk->owner != nullptr) {
        const int openedFor = desk->opens;
        const bool mustOpen = !desk->isOpen && !desk->hasFailed && (desk->isWanted || desk->next);
        const bool mustClose = desk->isOpen && !desk->isWanted && !desk->next;
        if (mustOpen) {
            const auto problem = desk->withDevice(held, [&] { return desk->output->open(); });
            desk->isOpen = true;
            if (problem)
                desk->noteFailure(*problem, openedFor);
        } else if (desk->isOpen && desk->next) {
            const WaitingTone tone = *std::exchange(desk->next, std::nullopt);
            if (SteadyClock::now() > tone.until)
                continue;
            if (const auto problem = desk->withDevice(held, [&] { return desk->output->write(tone.samples); }))
                desk->noteFailure(*problem, openedFor);
        } else if (mustClose) {
            closeDevice();
        } else {
            desk->changed.wait(held);
        }
    }
    if (desk->isOpen)
        closeDevice();
    desk->isOver = true;
    desk->changed.notify_all();
}

} // namespace glidepath::ui
