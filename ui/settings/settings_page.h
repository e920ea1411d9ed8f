#pragma once

#include "coach/settings_view.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace glidepath::ui {

class Card;
class SegmentedChoice;
class ToneChoice;

/// What the person can choose. A change applies at once.
class SettingsPage : public QWidget {
    Q_OBJECT
public:
    explicit SettingsPage(QWidget* parent = nullptr);
    void render(const coach::SettingsView& view);

signals:
    void changed(const glidepath::coach::Preferences& preferences);
    void openFolderWanted();
    void soundWished(int volume); ///< to be heard, as it would be in a session
    void questionsWished();       ///< of the first screening, to be answered again

protected:
    void hideEvent(QHideEvent* event) override;

private:
    [[nodiscard]] QWidget* exerciseCard();
    [[nodiscard]] QWidget* safetyCard();
    [[nodiscard]] QWidget* soundCard();
    [[nodiscard]] QWidget* displayCard();
    [[nodiscard]] QWidget* printCard();
    [[nodiscard]] QWidget* dataCard();
    void connectSignals();
    void showProblems(const std::vector<coach::ContentProblem>& problems);
    void change(coach::Preferences preferences);
    void takeName();
    void takeNumber();

    coach::Preferences m_preferences;
    SegmentedChoice* m_soreSide;
    SegmentedChoice* m_pace;
    SegmentedChoice* m_theme;
    SegmentedChoice* m_textSize;
    SegmentedChoice* m_motion;
    SegmentedChoice* m_sound;
    SegmentedChoice* m_soundVolume;
    ToneChoice* m_figureTone;
    QLineEdit* m_number;
    QLineEdit* m_personName;
    QLabel* m_folder;
    Card* m_problems;
    QWidget* m_problemList{nullptr};
};

} // namespace glidepath::ui
