#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>

namespace glidepath::ui {

/// One stream of samples to a sound device, mono, 16 bit, sounds::kSampleRate. Its calls may take as long as the sound,
/// or for ever where the sound service hangs: they are made by one thread of their own. Each returns why it failed.
class AudioOutput {
public:
    virtual ~AudioOutput() = default;
    [[nodiscard]] virtual std::optional<std::string> open() = 0;
    [[nodiscard]] virtual std::optional<std::string> write(std::span<const std::int16_t> samples) = 0;
    virtual void close() = 0;
};

/// PulseAudio, or PipeWire in its place; one that says so where the program was built without.
[[nodiscard]] std::unique_ptr<AudioOutput> systemOutput();

} // namespace glidepath::ui
