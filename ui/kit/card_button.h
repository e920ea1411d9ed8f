#pragma once

#include <QAbstractButton>

class QBoxLayout;

namespace glidepath::ui {

/// A card that can be pressed as a whole. Texts go into `content()`; they do not take part in focus or clicks, so the
/// accessible name says everything they say.
class CardButton : public QAbstractButton {
    Q_OBJECT
public:
    enum class Ground {
        Surface, ///< on the page
        Sunken,  ///< inside another card
    };
    CardButton(const QString& name, const QString& accessibleName, Ground ground, QWidget* parent = nullptr);
    [[nodiscard]] QBoxLayout* content() const { return m_content; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    Ground m_ground;
    QBoxLayout* m_content;
};

} // namespace glidepath::ui
