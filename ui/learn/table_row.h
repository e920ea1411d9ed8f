#pragma once

#include "ui/kit/flow_layouts.h"

#include <QList>

namespace glidepath::ui {

/// Cells side by side whose widths keep fixed shares, so that rows of their own stand in columns; one below the other
/// where the row is narrower than `leastWidth`.
class TableRow : public FlowLayout {
    Q_OBJECT
public:
    TableRow(QList<int> shares, int leastWidth, int gap, QWidget* parent = nullptr);

protected:
    [[nodiscard]] QList<QRect> places(const QRect& area) const override;

private:
    [[nodiscard]] QList<QRect> below(const QRect& area) const;

    QList<int> m_shares;
    int m_leastWidth;
};

} // namespace glidepath::ui
