#pragma once

#include "coach/screening_view.h"

#include <QFrame>

class QLabel;

namespace glidepath::ui {

/// What the answers of a page come to, in a tinted box.
class NoteBox : public QFrame {
    Q_OBJECT
public:
    explicit NoteBox(const QString& name, QWidget* parent = nullptr);
    void render(const coach::NoteView& note);

private:
    QLabel* m_strong;
    QLabel* m_text;
    QWidget* m_icon{nullptr};
};

} // namespace glidepath::ui
