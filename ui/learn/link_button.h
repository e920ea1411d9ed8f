#pragma once

#include <QAbstractButton>

namespace glidepath::ui {

/// A word in a text that leads to another page: underlined, in the accent, less high than a button.
class LinkButton : public QAbstractButton {
    Q_OBJECT
public:
    LinkButton(const QString& name, const QString& words, const QString& accessibleName, QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    [[nodiscard]] QFont wordFont() const;
};

} // namespace glidepath::ui
