#pragma once

#include "base/result.h"
#include "coach/coach.h"
#include "coach/session_view.h"
#include "ui/app/composition.h"
#include "ui/app/main_window.h"
#include "ui/app/prompter.h"
#include "ui/print/paper_desk.h"
#include "ui/sounds/sounds.h"
#include "ui/tour/tour.h"
#include "ui/tour/tour_clock.h"

#include <QImage>
#include <QString>

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

class QWidget;

namespace glidepath::ui {

/// Saves pictures into one folder and remembers them. The first one that cannot be saved is the error.
class Album {
public:
    explicit Album(std::filesystem::path folder) : m_folder{std::move(folder)} {}
    void add(const QString& name, QWidget& widget);
    void addPicture(const std::filesystem::path& file, const QImage& picture);
    void addFile(const std::filesystem::path& file) { m_files.push_back(file); }
    void fail(Error error);
    [[nodiscard]] const std::filesystem::path& folder() const { return m_folder; }
    [[nodiscard]] Result<std::vector<std::filesystem::path>> files() const;

private:
    std::filesystem::path m_folder;
    std::vector<std::filesystem::path> m_files;
    std::optional<Error> m_error;
};

/// One run of the real window over a data folder, used as a person would: by its buttons and keys.
class Visit {
public:
    Visit(coach::Coach coach, TourClock& clock, const TourWish& wish, const std::filesystem::path& dataFolder,
          Album& album);

    void picture(const QString& name);
    void open(PageId page);
    /// Presses the button of this name on what is shown; nothing happens when there is none.
    void press(const QString& button);
    void type(int key, const QString& text = {});
    /// Begins a routine, up to its first page.
    void start(const RoutineId& routine);
    /// Leaves out the rest of the current exercise, and the wait before it where there is one.
    void skipExercise();
    void endSession();
    /// Opens a section of Learn, which is open.
    void learn(const std::string& section);
    /// Comes back to the page that is open after some time.
    void later(Duration time);
    /// Lets the timer of heat or cold go on.
    void passOnTheSkin(Duration time);
    /// Lets a running session go on.
    void pass(Duration time);
    /// Lets it go on until it is at such a moment, at most an hour; `into` it.
    void passUntil(coach::SessionMoment moment, Duration into = Duration{0});
    [[nodiscard]] coach::Coach& coach() { return m_coach; }
    [[nodiscard]] MainWindow& window() { return m_window; }
    [[nodiscard]] Composition& composition() { return m_composition; }

private:
    /// Nobody is there to be asked: takes the preferred answer.
    class Silent : public Prompter {
        int ask(const Question& question) override { return question.preferred; }
        void tell(const Notice&) override {}
    };
    /// A computer without a printer.
    class NoDesk : public PaperDesk {
        bool hasPrinter() const override { return false; }
        Result<Answer> print(const Printable&, QWidget*) override { return Answer::Cancelled; }
        std::optional<QString> choosePdf(const QString&, QWidget*) override { return std::nullopt; }
    };
    class NoAwake : public Awake {
        void keep() override {}
        void release() override {}
    };

    coach::Coach m_coach;
    TourClock& m_clock;
    Album& m_album;
    Silent m_prompter;
    NoDesk m_desk;
    NoAwake m_awake;
    SilentSounds m_sounds;
    SystemLook m_look;
    MainWindow m_window;
    Composition m_composition;
};

} // namespace glidepath::ui
