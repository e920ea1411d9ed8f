#pragma once

#include <QAbstractButton>

namespace glidepath::ui {

/// On or off, told by where the knob is and by a filled track. Space and Enter turn it.
class Switch : public QAbstractButton {
    Q_OBJECT
public:
    /// `meaning` is the accessible name: "Remind me in two hours".
    Switch(const QString& name, const QString& meaning, QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
};

} // namespace glidepath::ui
