#pragma once

#include "ui/sounds/audio_output.h"
#include "ui/sounds/sounds.h"

#include <QTimer>

#include <chrono>
#include <memory>

namespace glidepath::ui {

/// Plays tones on an output by a thread of its own. The thread is left behind where the sound service keeps it for
/// longer than a moment when the program ends: nobody waits for a device that hangs.
class PlayedSounds : public Sounds {
    Q_OBJECT
public:
    /// How long things may take.
    struct Patience {
        std::chrono::milliseconds tone{1000};   ///< until it can be played; later it would say the wrong thing
        std::chrono::milliseconds device{3000}; ///< until it answers
    };
    explicit PlayedSounds(std::unique_ptr<AudioOutput> output, QObject* parent = nullptr);
    PlayedSounds(std::unique_ptr<AudioOutput> output, Patience patience, QObject* parent = nullptr);
    ~PlayedSounds() override;
    void open() override;
    void play(sounds::Tone tone, int volume) override;
    void close() override;

private:
    struct Desk;
    void lookAtDevice();
    static void work(const std::shared_ptr<Desk>& desk);
    void ensureThread();

    Patience m_patience;
    QTimer m_look;                ///< runs while the device is busy
    std::shared_ptr<Desk> m_desk; ///< outlives this where the thread does
};

} // namespace glidepath::ui
