#pragma once

#include "base/body.h"

#include <QWidget>

#include <optional>

class QAbstractButton;
class QButtonGroup;

namespace glidepath::ui {

/// How far down it reaches: a figure from behind to tap, the same places as a list beside it, and "No pain anywhere".
/// Unanswered is a state of its own. 0 is no pain, 1 the back, down to 5 the foot; Backspace takes the answer back.
/// Left and Right move between the places and answer nothing; Up and Down are left to whatever holds the map.
class BodyMap : public QWidget {
    Q_OBJECT
public:
    explicit BodyMap(const QString& name, QWidget* parent = nullptr);

    [[nodiscard]] std::optional<FarthestPoint> place() const;
    void setPlace(std::optional<FarthestPoint> place); ///< does not signal
    /// Which leg is filled; both when no single side is the sore one.
    void setSide(SoreSide side);
    /// The control that takes the focus for the whole question.
    [[nodiscard]] QWidget* entrance() const;

    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void answered(); ///< by the person; also when the answer was taken back

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void addChoice(QAbstractButton* button, FarthestPoint place);
    void answer(std::optional<FarthestPoint> place);
    void moveFocus(int step);
    void arrange();
    void paintSides(QPainter& painter) const;
    [[nodiscard]] int wordsWidth() const;
    [[nodiscard]] QRectF pictureArea() const;
    [[nodiscard]] QAbstractButton* choice(FarthestPoint place) const;

    QButtonGroup* m_choices;
    SoreSide m_side{SoreSide::Varies};
};

} // namespace glidepath::ui
