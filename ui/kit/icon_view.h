#pragma once

#include "ui/kit/icons.h"
#include "ui/kit/tokens.h"

#include <QWidget>

namespace glidepath::ui {

/// An icon beside a text. Decoration only: screen readers pass over it. Its colour follows the tokens in force.
class IconView : public QWidget {
    Q_OBJECT
public:
    IconView(Icon icon, QColor Tokens::*colour, int size = 24, QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Icon m_icon;
    QColor Tokens::*m_colour;
    int m_size;
};

} // namespace glidepath::ui
