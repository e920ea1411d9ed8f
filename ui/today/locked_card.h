#pragma once

#include "coach/locked_view.h"

#include <QWidget>

class QLayout;

namespace glidepath::ui {

/// What stands in the place of the session while exercise is locked: why, what to do, the ways out of it, and what is
/// open all the same.
class LockedCard : public QWidget {
    Q_OBJECT
public:
    explicit LockedCard(QWidget* parent = nullptr);
    void render(const coach::LockedView& view);
    /// What to do has the focus.
    void focusHelp();

signals:
    void helpWished();
    void examinedWished();
    void wronglyWished();
    void learnWished();
    void rateWished();
    void printWished();

private:
    [[nodiscard]] QWidget* lock(const coach::LockedView& view);
    [[nodiscard]] QWidget* stillOpen();
    void addWays(QLayout& row, const coach::LockedView& view);

    QWidget* m_cards{nullptr};
};

/// What to know meanwhile, beside the card.
class LockedNotes : public QWidget {
    Q_OBJECT
public:
    explicit LockedNotes(const coach::LockedView& view, QWidget* parent = nullptr);
};

} // namespace glidepath::ui
