#pragma once

#include "coach/screening_view.h"

#include <array>

class QWidget;

namespace glidepath::ui {

class CheckinPage;
class ExaminedPage;
class HelpPage;
class MainWindow;
class PaperDesk;
class RatingsPage;
class SafetyPage;
class SidePage;
class SignsPage;
class StepPage;
class ThingsPage;

/// The full pages of the screening. The window keeps them.
struct ScreeningPages {
    ScreeningPages(MainWindow& window, PaperDesk& desk);

    SafetyPage* safety;
    SignsPage* signs;
    SidePage* side;
    ThingsPage* things;
    RatingsPage* ratings;
    CheckinPage* checkin;
    HelpPage* help;
    ExaminedPage* examined;

    [[nodiscard]] StepPage& of(coach::ScreeningStep step) const;
    [[nodiscard]] bool hold(const QWidget* page) const;

private:
    [[nodiscard]] std::array<QWidget*, 8> all() const;
};

} // namespace glidepath::ui
