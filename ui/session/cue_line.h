#pragma once

#include "ui/kit/icons.h"
#include "ui/session/session_item.h"

namespace glidepath::ui {

/// What to do now, in one large line.
class CueLine : public SessionItem {
    Q_OBJECT
public:
    explicit CueLine(QWidget* parent);
    void render(const QString& cue, Icon icon);
    [[nodiscard]] QString spoken() const override { return m_cue; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_cue;
    Icon m_icon{Icon::Eye};
};

} // namespace glidepath::ui
