#pragma once

#include "base/answers.h"
#include "ui/session/session_item.h"

#include <vector>

namespace glidepath::ui {

class KeyButton;

/// How one exercise felt: six answers, none of them chosen at first, and the way back. 1 to 6 answer.
class FeelSheet : public SessionItem {
    Q_OBJECT
public:
    explicit FeelSheet(QWidget* parent);
    /// Opens for an exercise, over its parent.
    void open(const QString& exercise);
    [[nodiscard]] QString spoken() const override;
    /// Whether the key means something here; acts on it.
    [[nodiscard]] bool take(int key);

signals:
    void chosen(glidepath::Feel feel);
    void closed(); ///< with an answer or without

protected:
    void arrange() override;
    void paintEvent(QPaintEvent* event) override;

private:
    void choose(Feel feel);
    void close();

    QString m_exercise;
    std::vector<KeyButton*> m_answers; ///< by the order of Feel
    KeyButton* m_back;
};

} // namespace glidepath::ui
