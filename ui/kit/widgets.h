#pragma once

#include "ui/kit/icons.h"

#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QStringList>

#include <optional>

class QButtonGroup;
class QAbstractButton;
class QBoxLayout;
class QKeyEvent;

namespace glidepath::ui {

/// The type scale of the desk. Sizes come from the style sheet and follow the text size setting.
enum class TextStyle { Caption, Body, Lead, Quote, H3, H2, H1, Display };
/// Colour of a text: main, second, captions, and the colours with a meaning.
enum class Ink { Main, Second, Caption, Accent, Stop, Warn };

[[nodiscard]] QLabel* label(const QString& text, TextStyle style = TextStyle::Body, Ink ink = Ink::Main,
                            QWidget* parent = nullptr);

enum class ButtonKind {
    Primary,   ///< filled with the accent; one a page
    Secondary, ///< with an edge
    Quiet,     ///< text alone, in the accent
    Danger,    ///< edge and text in the warning colour
    Alarm,     ///< filled with the warning colour
};
/// A button of the design with focus ring; an icon is 20 px, or as large as the property "iconPixels" says;
/// `objectName` and the accessible name are set from `name` and `text`.
[[nodiscard]] QPushButton* button(const QString& name, const QString& text, ButtonKind kind = ButtonKind::Secondary,
                                  std::optional<Icon> icon = std::nullopt, QWidget* parent = nullptr);

/// Another icon for a button that button() has made; it keeps it when the colours change.
void changeIcon(QPushButton& made, Icon icon);

/// Enter presses the button that has the focus everywhere, not in dialogs alone; to be asked by its keyPressEvent. A
/// key that is held down presses once. True when the key was Enter, and so is dealt with.
[[nodiscard]] bool pressByEnter(QAbstractButton& button, const QKeyEvent& event);

/// A surface with a 1 px border and rounded corners; `content()` is a vertical layout with the design's padding.
class Card : public QFrame {
    Q_OBJECT
public:
    explicit Card(QWidget* parent = nullptr);
    [[nodiscard]] QBoxLayout* content() const { return m_content; }

private:
    QBoxLayout* m_content;
};

/// One of a few, side by side. Arrow keys move, nothing is chosen at first unless set.
class SegmentedChoice : public QWidget {
    Q_OBJECT
public:
    /// `name` becomes the objectName; `meaning` the accessible name of the group ("Theme").
    SegmentedChoice(const QString& name, const QString& meaning, const QStringList& labels, QWidget* parent = nullptr);
    [[nodiscard]] int current() const; ///< -1 while nothing is chosen
    void setCurrent(int index);        ///< -1 for nothing; does not signal

signals:
    void chosen(int index); ///< by the person

private:
    QButtonGroup* m_buttons;
};

/// A small coloured word: "In your plan", "Phase 2, Strengthen".
class Pill : public QLabel {
    Q_OBJECT
public:
    enum class Tone { Accent, Neutral, Warning };
    explicit Pill(const QString& text, Tone tone = Tone::Accent, QWidget* parent = nullptr);
    void setTone(Tone tone);
};

/// A thin horizontal rule.
[[nodiscard]] QFrame* rule(QWidget* parent = nullptr);

/// The drawing of a key with its name on it, as sessions show on every button.
void paintKeyCap(QPainter& painter, const QRectF& box, const QString& key, const QColor& ink, const QColor& ground);

} // namespace glidepath::ui
