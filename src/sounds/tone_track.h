#pragma once

#include "session/engine.h"
#include "sounds/tone.h"

#include <optional>
#include <vector>

namespace glidepath::sounds {

/// Which tone a session sounds when. A value that is shown the session again and again, at the latest when
/// untilNext() is over, and says what is due: the beginning of what comes, half of a long hold, the last three
/// seconds, a pause, the end. A tone that is more than 400 ms late is left out, and of several only the newest is kept:
/// what comes late says the wrong thing.
class ToneTrack {
public:
    [[nodiscard]] std::optional<Tone> look(const session::SessionEngine& engine);
    /// From now to the next tone within the present step; nothing where none comes by itself.
    [[nodiscard]] static std::optional<Duration> untilNext(const session::SessionEngine& engine);

private:
    std::optional<session::State> m_state; ///< when it was last looked at
    std::size_t m_step{};
    Duration m_left{};
};

} // namespace glidepath::sounds
