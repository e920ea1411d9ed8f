#pragma once

#include "base/answers.h"
#include "ui/screening/choice_button.h"

#include <QWidget>

#include <string>
#include <vector>

namespace glidepath::ui {

/// Answers in columns, as many as fit.
class TickList : public QWidget {
    Q_OBJECT
public:
    struct Columns {
        int leastWidth{280}; ///< of one, in pixels at 100 % text
        int most{1};
    };
    /// `name` is the beginning of the names of the answers.
    TickList(const QString& name, const ChoiceButton::Look& look, const Columns& columns, QWidget* parent = nullptr);
    /// The same answers as before keep their place and the focus.
    void render(const std::vector<coach::TickView>& ticks);

    /// The control that takes the focus for the whole list: of answers that exclude each other the chosen one.
    [[nodiscard]] QWidget* entrance() const;

signals:
    /// By the person. Of answers that exclude each other only the chosen one signals.
    void ticked(const std::string& id, glidepath::YesOrNo answer);

private:
    void rebuild(const std::vector<coach::TickView>& ticks);
    void add(const coach::TickView& tick);

    QString m_name;
    ChoiceButton::Look m_look;
    Columns m_columns;
    QWidget* m_list{nullptr};
    std::vector<std::string> m_ids;
    std::vector<ChoiceButton*> m_buttons;
};

} // namespace glidepath::ui
