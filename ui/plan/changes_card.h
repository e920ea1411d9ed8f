#pragma once

#include "ui/kit/widgets.h"

#include <string>
#include <vector>

namespace glidepath::ui {

/// "What is different this week": a sentence or two for each change. Not there while nothing has changed.
class ChangesCard : public Card {
    Q_OBJECT
public:
    explicit ChangesCard(QWidget* parent = nullptr);
    void render(const std::vector<std::string>& changes);

private:
    std::vector<std::string> m_changes;
    QBoxLayout* m_lines;
};

} // namespace glidepath::ui
