#pragma once

#include "coach/week_sheet.h"
#include "ui/print/week_sheet.h"

#include <QWidget>

#include <memory>
#include <optional>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace glidepath::ui {

class PaperDesk;
class SegmentedChoice;
class SheetPreview;

/// What goes on the paper, how it will look, and the two ways to get it.
class PrintPage : public QWidget {
    Q_OBJECT
public:
    /// `desk` and `figures` outlive the page.
    PrintPage(PaperDesk& desk, const figure::Figures& figures, QWidget* parent = nullptr);
    /// Opens the page: this week, the name as it was.
    void open(Date today, const std::string& name);
    /// The answer to sheetWished.
    void render(const coach::WeekSheet& sheet);
    [[nodiscard]] PaperSize paper() const;

signals:
    void backWished();
    void sheetWished(const glidepath::coach::SheetChoices& choices); ///< all but the region
    void nameChanged(const QString& name);

protected:
    void hideEvent(QHideEvent* event) override;

private:
    [[nodiscard]] QWidget* header();
    [[nodiscard]] QWidget* options();
    [[nodiscard]] QWidget* footer();
    void connectSignals();
    void lookForPrinter();
    void wishSheet();
    void takeName();
    void print();
    void savePdf();
    void tell(const QString& words);

    PaperDesk& m_desk;
    Date m_today{};
    QString m_takenName;
    std::shared_ptr<SheetPictures> m_pictures;
    std::optional<PrintedWeek> m_printed;
    QPushButton* m_back;
    SheetPreview* m_preview;
    QCheckBox* m_painBoxes;
    QCheckBox* m_larger;
    QLineEdit* m_name;
    SegmentedChoice* m_week;
    SegmentedChoice* m_paper;
    QLabel* m_pages;
    QLabel* m_message;
    QPushButton* m_print;
    QPushButton* m_save;
};

} // namespace glidepath::ui
