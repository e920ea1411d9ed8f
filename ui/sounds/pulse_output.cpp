#include "sounds/tone.h"
#include "ui/sounds/audio_output.h"

#ifdef GLIDEPATH_PULSE
#include <pulse/error.h>
#include <pulse/simple.h>
#endif

namespace glidepath::ui {

namespace {

#ifdef GLIDEPATH_PULSE

constexpr std::uint32_t kAhead = sounds::kSampleRate / 1000 * 40 * sizeof(std::int16_t); ///< 40 ms: a tone is prompt

class PulseOutput : public AudioOutput {
public:
    ~PulseOutput() override { PulseOutput::close(); }

    std::optional<std::string> open() override {
        close();
        const pa_sample_spec format{
            .format = PA_SAMPLE_S16NE, .rate = static_cast<std::uint32_t>(sounds::kSampleRate), .channels = 1};
        constexpr auto kUsual = static_cast<std::uint32_t>(-1);
        const pa_buffer_attr buffer{
            .maxlength = kUsual, .tlength = kAhead, .prebuf = kUsual, .minreq = kUsual, .fragsize = kUsual};
        int error = 0;
        m_stream = pa_simple_new(nullptr, "Glidepath", PA_STREAM_PLAYBACK, nullptr, "Session", &format, nullptr,
                                 &buffer, &error);
        return m_stream == nullptr ? std::optional<std::string>{pa_strerror(error)} : std::nullopt;
    }

    std::optional<std::string> write(std::span<const std::int16_t> samples) override {
        int error = 0;
        if (pa_simple_write(m_stream, samples.data(), samples.size_bytes(), &error) < 0)
            return pa_strerror(error);
        return std::nullopt;
    }

    void close() override {
        if (m_stream == nullptr)
            return;
        pa_simple_drain(m_stream, nullptr);
        pa_simple_free(m_stream);
        m_stream = nullptr;
    }

private:
    pa_simple* m_stream{nullptr};
};

#else

class NoOutput : public AudioOutput {
public:
    std::optional<std::string> open() override { return "this program was built without sound"; }
    std::optional<std::string> write(std::span<const std::int16_t> /*samples*/) override { return std::nullopt; }
    void close() override {}
};

using PulseOutput = NoOutput;

#endif

} // namespace

std::unique_ptr<AudioOutput> systemOutput() {
    return std::make_unique<PulseOutput>();
}

} // namespace glidepath::ui
