#pragma once

#include "sounds/tone.h"

#include <QObject>
#include <QString>

namespace glidepath::ui {

/// Where the tones of a session go. No call waits for the device: a session never runs later because of a sound.
class Sounds : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    /// Gets the device ready, so that the first tone is not late.
    virtual void open() = 0;
    /// Sounds at once or not at all: of tones that wait for the device only the newest is kept, and for a second at
    /// most. `volume` as in samplesOf().
    virtual void play(sounds::Tone tone, int volume) = 0;
    /// Lets go of the device after what is being played.
    virtual void close() = 0;

signals:
    /// Nothing can be heard, and why: the device failed, or does not answer. Told once until it is opened again.
    void unavailable(const QString& reason);
};

class SilentSounds : public Sounds {
    Q_OBJECT
public:
    using Sounds::Sounds;
    void open() override {}
    void play(sounds::Tone /*tone*/, int /*volume*/) override {}
    void close() override {}
};

} // namespace glidepath::ui
