#pragma once

#include "coach/week_sheet.h"
#include "ui/print/paper.h"

#include <QWidget>

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
    /// `desk` outlives the page.
    explicit PrintPage(PaperDesk& desk, QWidget* parent = nullptr);
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
    std::optional<coach::WeekSheet> m_sheet;
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
