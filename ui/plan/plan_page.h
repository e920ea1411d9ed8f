#pragma once

#include "coach/plan_view.h"
#include "coach/week_sheet.h"
#include "figure/figures.h"

#include <QWidget>

class QStackedWidget;

namespace glidepath::ui {

class PaperDesk;
class PrintPage;
class WeekPage;

/// The page Plan: the week, and behind its button the page that prints it. While exercise is locked nothing is printed.
class PlanPage : public QWidget {
    Q_OBJECT
public:
    /// `desk` and `figures` outlive the page.
    PlanPage(PaperDesk& desk, const figure::Figures& figures, QWidget* parent = nullptr);
    void render(const coach::PlanView& view);
    /// The answer to sheetWished.
    void renderSheet(const coach::WeekSheet& sheet);
    /// The name that stands on the sheet at first.
    void setPersonName(const std::string& name) { m_name = name; }
    /// Back from printing to the week, as Escape and a click on the rail do. False when the week was shown already.
    bool showWeek();
    void showPrint();

signals:
    void weekWished(glidepath::IsoWeek week);
    void helpWished(); ///< what to do while exercise is locked
    void sheetWished(const glidepath::coach::SheetChoices& choices);
    void personNameChanged(const QString& name);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    Date m_today{};
    std::string m_name;
    QStackedWidget* m_stack;
    WeekPage* m_week;
    PrintPage* m_print;
};

} // namespace glidepath::ui
