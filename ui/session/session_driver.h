#pragma once

#include "coach/session_run.h"
#include "coach/session_view.h"
#include "journal/records.h"
#include "sounds/tone_track.h"
#include "ui/kit/motion.h"
#include "ui/session/lateness.h"
#include "ui/session/screen_awake.h"

#include <QObject>
#include <QTimer>

#include <optional>
#include <vector>

namespace glidepath::ui {

/// Lets a session run in real time. Wakes when the next thing is due, thirty times a second while something moves and
/// can be seen, eight times while only the ring does, once a second otherwise, and never while nothing can happen.
class SessionDriver : public QObject {
    Q_OBJECT
public:
    /// What a view needs besides the session. Catalogue and figures outlive the driver.
    struct Scene {
        const catalogue::Catalogue& catalogue;
        const figure::Figures& figures;
        SoreSide soreSide{SoreSide::Varies};
        Motion motion{Motion::Smooth};
    };
    /// Run and awake outlive the driver.
    SessionDriver(coach::SessionRun& run, Scene scene, Awake& awake, QObject* parent = nullptr);
    ~SessionDriver() override;

    /// Looks at the session for the first time and sets the timer.
    void start();
    /// The page on which the session is shown; while it cannot be seen, nothing is drawn.
    void watch(QWidget& page);
    [[nodiscard]] coach::SessionView view() const;
    [[nodiscard]] const Lateness& lateness() const { return m_lateness; }
    /// Until the next look at the session; nothing while it stands still.
    [[nodiscard]] std::optional<Duration> untilNextLook() const;

public slots:
    void handle(glidepath::session::CommandKind command);
    /// Brings the session up to the present; the timer does this by itself.
    void look();

signals:
    void viewChanged(const glidepath::coach::SessionView& view);
    void happened(const std::vector<glidepath::session::Event>& events);
    void sounded(glidepath::sounds::Tone tone);
    /// The last signal; the session is over and the timer stands.
    void finished(glidepath::journal::SessionOutcome outcome);

protected:
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    void publish(const std::vector<session::Event>& events);
    void measure(const std::vector<session::Event>& events);
    void arm();
    void keepAwake();
    [[nodiscard]] bool seen() const;
    [[nodiscard]] Duration untilNextPicture(Duration untilDeadline) const;

    coach::SessionRun& m_run;
    Scene m_scene;
    Awake& m_awake;
    QWidget* m_page{nullptr};
    QTimer m_timer;
    bool m_figureStands{false}; ///< until the step ends
    Lateness m_lateness;
    sounds::ToneTrack m_tones;
};

} // namespace glidepath::ui
