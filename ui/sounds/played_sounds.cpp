#include "ui/sounds/played_sounds.h"

#include <QMetaObject>

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <optional>
#include <string>
#include <thread>
#include <utility>
#include <vector>

namespace glidepath::ui {

namespace {

constexpr std::chrono::milliseconds kFarewell{100};

} // namespace

/// What the two threads share; everything but the output is used under the lock.
struct PlayedSounds::Desk {
    std::mutex lock;
    std::condition_variable changed;
    PlayedSounds* owner{};                         ///< null when there is nobody left to tell
    std::optional<std::vector<std::int16_t>> next; ///< to be played
    bool isWanted{false};                          ///< the device
    bool isOpen{false};
    bool hasFailed{false}; ///< since the device was last wanted
    bool isStarted{false};
    bool isOver{false};                  ///< the thread has left
    std::unique_ptr<AudioOutput> output; ///< of the thread alone

    void fail(const std::string& reason) {
        hasFailed = true;
        isOpen = false;
        next.reset();
        if (owner != nullptr)
            QMetaObject::invokeMethod(
                owner, [to = owner, reason] { emit to->unavailable(QString::fromStdString(reason)); },
                Qt::QueuedConnection);
    }
};

PlayedSounds::PlayedSounds(std::unique_ptr<AudioOutput> output, QObject* parent)
    : Sounds{parent}, m_desk{std::make_shared<Desk>()} {
    m_desk->owner = this;
    m_desk->output = std::move(output);
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
    ensureThread();
    m_desk->changed.notify_all();
}

void PlayedSounds::close() {
    const std::lock_guard held{m_desk->lock};
    m_desk->isWanted = false;
    m_desk->changed.notify_all();
}

void PlayedSounds::play(sounds::Tone tone, int volume) {
    if (volume > 0)
        wish(sounds::samplesOf(tone, volume));
}

void PlayedSounds::wish(std::vector<std::int16_t> samples) {
    const std::lock_guard held{m_desk->lock};
    if (m_desk->hasFailed)
        return;
    ensureThread();
    m_desk->next = std::move(samples);
    m_desk->changed.notify_all();
}

/// The first sound makes it, so that a program that stays silent has none.
void PlayedSounds::ensureThread() {
    if (!std::exchange(m_desk->isStarted, true))
        std::thread{&PlayedSounds::work, m_desk}.detach();
}

void PlayedSounds::work(const std::shared_ptr<Desk>& desk) {
    std::unique_lock held{desk->lock};
    const auto without = [&held](auto call) {
        held.unlock();
        auto answer = call();
        held.lock();
        return answer;
    };
    while (desk->owner != nullptr) {
        const bool mustOpen = !desk->isOpen && !desk->hasFailed && (desk->isWanted || desk->next);
        const bool mustClose = desk->isOpen && !desk->isWanted && !desk->next;
        if (mustOpen) {
            const auto problem = without([&] { return desk->output->open(); });
            desk->isOpen = !problem;
            if (problem)
                desk->fail(*problem);
        } else if (desk->isOpen && desk->next) {
            const auto samples = *std::exchange(desk->next, std::nullopt);
            if (const auto problem = without([&] { return desk->output->write(samples); }))
                desk->fail(*problem);
        } else if (mustClose) {
            desk->isOpen = false;
            without([&] { return desk->output->close(), 0; });
        } else {
            desk->changed.wait(held);
        }
    }
    if (desk->isOpen)
        without([&] { return desk->output->close(), 0; });
    desk->isOver = true;
    desk->changed.notify_all();
}

} // namespace glidepath::ui
