#pragma once

#include "ui/sounds/audio_output.h"
#include "ui/sounds/sounds.h"

#include <cstdint>
#include <memory>
#include <vector>

namespace glidepath::ui {

/// Plays tones on an output by a thread of its own. The thread is left behind where the sound service keeps it for
/// longer than a moment when the program ends: nobody waits for a device that hangs.
class PlayedSounds : public Sounds {
    Q_OBJECT
public:
    explicit PlayedSounds(std::unique_ptr<AudioOutput> output, QObject* parent = nullptr);
    ~PlayedSounds() override;
    void open() override;
    void play(sounds::Tone tone, int volume) override;
    void close() override;

private:
    struct Desk;
    void wish(std::vector<std::int16_t> samples);
    static void work(const std::shared_ptr<Desk>& desk);
    void ensureThread();

    std::shared_ptr<Desk> m_desk; ///< outlives this where the thread does
};

} // namespace glidepath::ui
