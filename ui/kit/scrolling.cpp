#include "ui/kit/scrolling.h"

#include <QScrollArea>
#include <QVariant>

namespace glidepath::ui {

QScrollArea* scrolling(QWidget* page, QWidget* parent) {
    auto* area = new QScrollArea{parent};
    page->setProperty("page", true);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(page);
    return area;
}

} // namespace glidepath::ui
