#pragma once

#include "base/time.h"
#include "coach/coach.h"
#include "coach/screening_view.h"
#include "ui/app/screening_pages.h"

#include <QObject>
#include <QPointer>

#include <optional>

class QWidget;

namespace glidepath::ui {

class MainWindow;
class PaperDesk;
class StepPage;

/// Leads through the questions of the screening in full pages: the warning signs first, then, the first time, what the
/// programme has to know. A yes to a warning sign is kept however the page is left, and leads to what to do; until
/// somebody has had a look no session may begin.
class ScreeningFlow : public QObject {
    Q_OBJECT
public:
    /// What the flow works with; all of it outlives the flow.
    struct World {
        MainWindow& window;
        coach::Coach& coach;
        PaperDesk& desk;
    };
    explicit ScreeningFlow(const World& world, QObject* parent = nullptr);

    /// Whether something has to be answered, or exercise is locked, before a session may begin.
    [[nodiscard]] bool holdsBack() const;
    /// Leads to what holds back.
    void goOn();
    /// Puts the questions of an occasion. A full page that is shown comes back afterwards.
    void ask(coach::Occasion occasion);
    /// What to do and say while exercise is locked.
    void showHelp();
    /// The same, put on paper at once.
    void printHelp();
    /// The person records that somebody has had a look.
    void showExamined();
    /// Whether one of its pages has the window.
    [[nodiscard]] bool isShown() const;
    /// Whether the page that has the window asks for the warning signs, or says what to do.
    [[nodiscard]] bool isAboutSigns() const;
    /// Keeps what has been answered so far; to be called before the window closes.
    void keepAnswers();

signals:
    /// All questions are answered and exercise is open. What was beneath is shown again.
    void finished(glidepath::coach::Occasion occasion);
    /// A warning sign was answered with yes: nothing that was begun may go on. What to do is shown.
    void locked();
    /// The pages were closed, or the lock was opened. What was beneath is shown again.
    void left();
    /// The coach has news.
    void changed();
    void learnWished();

private:
    void serve(StepPage& page);
    void serveAnswers();
    void show(coach::ScreeningStep step);
    void render(coach::ScreeningStep step);
    void showCheckin();
    void goOnFrom(coach::ScreeningStep step);
    void goBack();
    void goToSafety();
    void close();
    void leave();
    [[nodiscard]] bool keepSafety();
    void finish();
    void examined(journal::Clearance clearance);
    void change(coach::ScreeningAnswers answers);
    void keep(coach::ScreeningStep next);
    void keepRating(journal::Rating rating);
    void uncover();
    [[nodiscard]] const programme::FollowUp* numbers() const;
    [[nodiscard]] bool isFirstTime() const { return m_occasion == coach::Occasion::FirstTime; }

    World m_world;
    ScreeningPages m_pages;
    QPointer<QWidget> m_beneath; ///< the full page that comes back afterwards
    coach::Occasion m_occasion{coach::Occasion::SignsWished};
    coach::ScreeningStep m_step{coach::ScreeningStep::Safety};
    coach::ScreeningAnswers m_answers;    ///< as they stand on the pages
    std::optional<SoreSide> m_chosenSide; ///< nothing: not told yet
};

} // namespace glidepath::ui
