#pragma once

#include <QWidget>

class QIcon;

namespace glidepath::ui {

class SegmentedChoice;

/// Which skin and hair the figure of the exercises has: four heads from light to dark.
class ToneChoice : public QWidget {
    Q_OBJECT
public:
    explicit ToneChoice(QWidget* parent = nullptr);
    /// From 1 (light) to 4.
    void setTone(int tone);

signals:
    void chosen(int tone); ///< by the person

protected:
    void changeEvent(QEvent* event) override;

private:
    void paintHeads();

    SegmentedChoice* m_choice;
};

} // namespace glidepath::ui
