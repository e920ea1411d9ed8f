#pragma once

#include "coach/screening_view.h"

#include <QWidget>

namespace glidepath::ui {

/// Where one is in a row of pages. Hidden where there is only one.
class StepBar : public QWidget {
    Q_OBJECT
public:
    explicit StepBar(QWidget* parent = nullptr);
    void render(const std::vector<coach::StepView>& steps);

private:
    QWidget* m_row{nullptr};
};

} // namespace glidepath::ui
