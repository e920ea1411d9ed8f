#pragma once

#include "support/fake_clock.h"
#include "support/scripted_prompter.h"
#include "support/temporary_folder.h"
#include "ui/app/composition.h"
#include "ui/app/main_window.h"
#include "ui/app/setup.h"
#include "ui/print/paper_desk.h"
#include "ui/sounds/sounds.h"

#include <QApplication>
#include <QPushButton>
#include <QtTest/QTest>

namespace glidepath::test {

using namespace std::chrono_literals;

/// The whole program in one process: shipped content, a journal in a temporary folder, a clock that stands still, and a
/// person who presses keys.
class World {
public:
    explicit World(std::filesystem::path folder = {})
        : m_data{folder.empty() ? m_folder.path() : std::move(folder)},
          m_coach{ui::openCoach(GLIDEPATH_DATA_DIR, m_data, clock).value()} {
        open();
    }

    void open() {
        composition = std::make_unique<ui::Composition>(ui::Composition::World{window, m_coach, clock, prompter, m_desk,
                                                                               m_awake, m_sounds, m_look, m_data,
                                                                               ui::Composition::Data::Persons});
        composition->open();
        window.show();
        window.activateWindow();
        QApplication::processEvents();
    }

    /// The first screening is done, and nothing in it was a warning sign.
    World& seasoned() {
        coach::Preferences preferences = m_coach.preferences();
        preferences.screening.step = coach::ScreeningStep::Done;
        preferences.soreSide = SoreSide::Left;
        m_coach.change(preferences);
        m_coach.answerSigns({.at = clock.wall(), .yes = {}});
        composition->refresh();
        return *this;
    }

    /// From Today into a session, without a rating before it.
    void beginSession() {
        seasoned();
        press(QStringLiteral("start"));
        press(QStringLiteral("skip-rating"));
    }

    void key(Qt::Key key) {
        QWidget* target = QApplication::focusWidget() != nullptr ? QApplication::focusWidget() : &window;
        QTest::keyClick(target, key);
        QApplication::processEvents();
    }

    QAbstractButton* button(const QString& name) {
        for (auto* each : window.findChildren<QAbstractButton*>(name))
            if (each->isVisible())
                return each;
        return nullptr;
    }

    void press(const QString& name) {
        QAbstractButton* const found = button(name);
        ASSERT_NE(found, nullptr) << name.toStdString();
        found->click();
        QApplication::processEvents();
    }

    void pass(Duration time) {
        for (; time > 0ms; time -= 200ms) {
            clock.advance(200ms);
            if (ui::SessionDriver* driver = composition->flow().driver())
                driver->look();
            QApplication::processEvents();
        }
    }

    [[nodiscard]] coach::Coach& coach() { return m_coach; }
    [[nodiscard]] QString page() const {
        QWidget* const full = window.fullPage();
        return full != nullptr ? full->objectName() : QString{};
    }

    FakeClock clock;
    ScriptedPrompter prompter;

private:
    class NoDesk : public ui::PaperDesk {
        bool hasPrinter() const override { return false; }
        Result<Answer> print(const ui::Printable&, QWidget*) override { return Answer::Cancelled; }
        std::optional<QString> choosePdf(const QString&, QWidget*) override { return std::nullopt; }
    };
    class NoAwake : public ui::Awake {
        void keep() override {}
        void release() override {}
    };

    TemporaryFolder m_folder;
    std::filesystem::path m_data;
    coach::Coach m_coach;
    NoDesk m_desk;
    NoAwake m_awake;
    ui::SilentSounds m_sounds;
    ui::SystemLook m_look;

public:
    ui::MainWindow window;
    std::unique_ptr<ui::Composition> composition;
    [[nodiscard]] const std::filesystem::path& data() const { return m_data; }
};

} // namespace glidepath::test
