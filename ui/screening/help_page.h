#pragma once

#include "coach/help_view.h"
#include "ui/kit/widgets.h"

#include <QWidget>

#include <optional>

class QBoxLayout;
class QLabel;
class QPushButton;
class QScrollArea;

namespace glidepath::ui {

class PaperDesk;

/// What to do once a warning sign was answered with yes: whom to call, what to say, why, and the page to take along. It
/// fills the window; the ways out of the lock are at the foot.
class HelpPage : public QWidget {
    Q_OBJECT
public:
    /// `desk` outlives the page.
    explicit HelpPage(PaperDesk& desk, QWidget* parent = nullptr);
    void render(const coach::HelpView& view);
    /// Prints the page, or saves it where there is no printer.
    void putOnPaper();

signals:
    void examinedWished();
    void wronglyWished();
    void learnWished();
    void closeWished();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    enum class Type { Usual, Larger };
    void rebuild();
    [[nodiscard]] QWidget* head() const;
    [[nodiscard]] QWidget* steps();
    [[nodiscard]] QWidget* facts();
    [[nodiscard]] QWidget* footer();
    [[nodiscard]] QPushButton* way(const QString& name, const QString& words, ButtonKind kind,
                                   void (HelpPage::*wish)());
    void addStep(QBoxLayout& column, int number, const QString& title, QWidget* below) const;
    [[nodiscard]] QWidget* quote() const;
    [[nodiscard]] QWidget* takeAlong();
    [[nodiscard]] QLabel* words(const QString& text, TextStyle style, Ink ink = Ink::Main) const;
    [[nodiscard]] bool isEmergency() const;
    void print();
    void savePdf();
    void tell(const QString& words);
    void changeType();

    PaperDesk& m_desk;
    coach::HelpView m_view;
    Type m_type{Type::Usual};
    QWidget* m_whole{nullptr};
    QPushButton* m_print{nullptr};
    QLabel* m_message{nullptr};
};

} // namespace glidepath::ui
