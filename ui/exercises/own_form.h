#pragma once

#include "coach/exercise_detail.h"
#include "coach/own_form_view.h"

#include <QMap>
#include <QWidget>

#include <functional>

class QBoxLayout;
class QCheckBox;
class QComboBox;
class QFrame;
class QKeySequence;
class QLabel;
class QLineEdit;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace glidepath::ui {

class AmountForm;
class Card;
class Field;
class LinesEdit;

/// The page on which an exercise of one's own is typed in or changed. It keeps what is typed until open() is called
/// again; whether that can be saved is for others to say. Esc and Cancel wish to go back, Ctrl+S saves.
class OwnForm : public QWidget {
    Q_OBJECT
public:
    /// Whether what the list of movements to leave for now says has been read.
    enum class Notices { NotSeen, Seen };

    explicit OwnForm(QWidget* parent = nullptr);
    void open(const coach::OwnFormView& view);
    /// As it was typed, empty lines and all.
    [[nodiscard]] coach::OwnExerciseForm form() const;
    /// Something was typed since it was opened.
    [[nodiscard]] bool isChanged() const;
    void showPlan(const std::vector<std::string>& sentences);
    /// Says what is not right at each field and goes to the first.
    void showProblems(const std::vector<coach::OwnProblem>& problems);
    /// Asks whether to save all the same.
    void showNotices(const std::vector<coach::LeftOutNotice>& notices);
    void showError(const QString& sentence);

signals:
    void leaveWished();
    void saveWished(const glidepath::coach::OwnExerciseForm& form, glidepath::ui::OwnForm::Notices notices);
    void changed(const glidepath::coach::OwnExerciseForm& form);
    void exerciseWished(glidepath::ExerciseId exercise);

private:
    void addShortcut(const QKeySequence& keys, const std::function<void()>& wish);
    void addHead(QBoxLayout& page);
    [[nodiscard]] Card* exerciseCard();
    [[nodiscard]] Card* stopCard();
    [[nodiscard]] Card* planCard();
    void addFoot(QBoxLayout& page);
    /// What is said at a field goes as soon as the field changes.
    template <class Control, class Signal>
    void watch(coach::OwnField field, Control* control, Signal signal);
    Field* add(Card& card, coach::OwnField field, Field* made);
    void fillIn(const coach::OwnExerciseForm& form);
    void showPhases(const coach::OwnFormView& view);
    void showGeneralSigns(const coach::OwnFormView& view);
    void takeNoticesAway();
    void clearMessages();
    void onChanged();
    void wishToSave(Notices notices);
    void goTo(QWidget* widget);

    coach::OwnExerciseForm m_opened;
    QMap<coach::OwnField, Field*> m_fields;
    QMap<int, QCheckBox*> m_phases;
    QScrollArea* m_scroll;
    QLabel* m_title{};
    QLineEdit* m_name{};
    LinesEdit* m_steps{};
    QComboBox* m_position{};
    QComboBox* m_sides{};
    QLineEdit* m_bodyParts{};
    QLineEdit* m_note{};
    QVBoxLayout* m_generalSigns{};
    LinesEdit* m_stopIf{};
    AmountForm* m_amount{};
    QVBoxLayout* m_phaseBox{};
    QCheckBox* m_plan{};
    QLabel* m_planSentences{};
    QVBoxLayout* m_notices{};
    QFrame* m_error{};
    QLabel* m_errorSentence{};
    QWidget* m_ordinary{}; ///< Save and Cancel
    QWidget* m_decide{};   ///< Save it anyway and Go back
};

} // namespace glidepath::ui
