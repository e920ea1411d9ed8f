#include "ui/kit/widgets.h"

#include "base/contract.h"
#include "ui/kit/tokens.h"

#include <QButtonGroup>
#include <QEvent>
#include <QFontMetrics>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>
#include <QVariant>

#include <algorithm>

namespace glidepath::ui {

namespace {

const char* word(TextStyle style) {
    switch (style) {
    case TextStyle::Caption:
        return "caption";
    case TextStyle::Body:
        return "body";
    case TextStyle::Lead:
        return "lead";
    case TextStyle::Quote:
        return "quote";
    case TextStyle::H3:
        return "h3";
    case TextStyle::H2:
        return "h2";
    case TextStyle::H1:
        return "h1";
    case TextStyle::Display:
        return "display";
    }
    return "body";
}

const char* word(Ink ink) {
    switch (ink) {
    case Ink::Main:
        return "main";
    case Ink::Second:
        return "second";
    case Ink::Caption:
        return "caption";
    case Ink::Accent:
        return "accent";
    case Ink::Stop:
        return "stop";
    case Ink::Warn:
        return "warn";
    }
    return "main";
}

const char* word(ButtonKind kind) {
    switch (kind) {
    case ButtonKind::Primary:
        return "primary";
    case ButtonKind::Secondary:
        return "secondary";
    case ButtonKind::Quiet:
        return "quiet";
    case ButtonKind::Danger:
        return "danger";
    case ButtonKind::Alarm:
        return "alarm";
    }
    return "secondary";
}

const char* word(Pill::Tone tone) {
    switch (tone) {
    case Pill::Tone::Accent:
        return "accent";
    case Pill::Tone::Neutral:
        return "neutral";
    case Pill::Tone::Warning:
        return "warning";
    }
    return "neutral";
}

QColor inkOf(ButtonKind kind) {
    switch (kind) {
    case ButtonKind::Primary:
        return tokens().onaccent;
    case ButtonKind::Secondary:
        return tokens().ink;
    case ButtonKind::Quiet:
        return tokens().accent;
    case ButtonKind::Danger:
        return tokens().stop;
    case ButtonKind::Alarm:
        return tokens().onstop;
    }
    return tokens().ink;
}

/// Style sheets look at properties only when a widget is polished.
void polishAgain(QWidget& widget) {
    widget.style()->unpolish(&widget);
    widget.style()->polish(&widget);
    widget.update();
}

/// A button whose icon takes its colour from the tokens in force.
class KitButton : public QPushButton {
public:
    KitButton(const QString& text, ButtonKind kind, std::optional<Icon> icon, QWidget* parent)
        : QPushButton{text, parent}, m_kind{kind}, m_icon{icon} {
        colourIcon();
    }
    void changeIcon(Icon icon) {
        m_icon = icon;
        colourIcon();
    }

protected:
    void keyPressEvent(QKeyEvent* event) override {
        if (!pressByEnter(*this, *event))
            QPushButton::keyPressEvent(event);
    }

    void changeEvent(QEvent* event) override {
        if (event->type() == QEvent::StyleChange)
            colourIcon();
        QPushButton::changeEvent(event);
    }

private:
    void colourIcon() {
        if (!m_icon)
            return;
        setIcon(ui::icon(*m_icon, inkOf(m_kind)));
        const int wished = property("iconPixels").toInt();
        const int pixels = tokens().px(wished > 0 ? wished : 20);
        setIconSize({pixels + (text().isEmpty() ? 0 : 4), pixels});
    }

    ButtonKind m_kind;
    std::optional<Icon> m_icon;
};

/// One button of a segmented choice. As wide as its bold text, so that choosing moves nothing.
class Segment : public QPushButton {
public:
    using QPushButton::QPushButton;
    [[nodiscard]] QSize sizeHint() const override {
        QFont bold = font();
        bold.setBold(true);
        const int width = QFontMetrics{bold}.horizontalAdvance(text()) + 28;
        return {width, QPushButton::sizeHint().height()};
    }
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void keyPressEvent(QKeyEvent* event) override {
        if (!pressByEnter(*this, *event))
            QPushButton::keyPressEvent(event);
    }
};

const char* place(qsizetype index, qsizetype count) {
    if (count == 1)
        return "only";
    if (index == 0)
        return "first";
    return index == count - 1 ? "last" : "middle";
}

} // namespace

bool pressByEnter(QAbstractButton& button, const QKeyEvent& event) {
    const bool enter = event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
    if (!enter || (event.modifiers() & ~Qt::KeypadModifier) != 0)
        return false;
    if (!event.isAutoRepeat())
        button.click();
    return true;
}

QLabel* label(const QString& text, TextStyle style, Ink ink, QWidget* parent) {
    auto* made = new QLabel{text, parent};
    made->setTextFormat(Qt::PlainText);
    made->setProperty("textStyle", QString::fromLatin1(word(style)));
    made->setProperty("ink", QString::fromLatin1(word(ink)));
    return made;
}

QPushButton* button(const QString& name, const QString& text, ButtonKind kind, std::optional<Icon> icon,
                    QWidget* parent) {
    auto* made = new KitButton{text, kind, icon, parent};
    made->setObjectName(name);
    made->setAccessibleName(text);
    made->setProperty("kind", QString::fromLatin1(word(kind)));
    return made;
}

void changeIcon(QPushButton& made, Icon icon) {
    auto* const kitButton = dynamic_cast<KitButton*>(&made);
    expects(kitButton != nullptr, "button() made it");
    kitButton->changeIcon(icon);
}

Card::Card(QWidget* parent) : QFrame{parent}, m_content{new QVBoxLayout{this}} {
    setProperty("card", QStringLiteral("true"));
    m_content->setContentsMargins(16, 16, 16, 16);
    m_content->setSpacing(8);
}

SegmentedChoice::SegmentedChoice(const QString& name, const QString& meaning, const QStringList& labels,
                                 QWidget* parent)
    : QWidget{parent}, m_buttons{new QButtonGroup{this}} {
    setObjectName(name);
    setAccessibleName(meaning);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    auto* row = new QHBoxLayout{this};
    row->setContentsMargins(5, 5, 5, 5);
    row->setSpacing(0);
    for (qsizetype i = 0; i < labels.size(); ++i) {
        auto* segment = new Segment{labels[i], this};
        segment->setCheckable(true);
        segment->setObjectName(QStringLiteral("%1-%2").arg(name).arg(i));
        segment->setAccessibleName(QStringLiteral("%1: %2").arg(meaning, labels[i]));
        segment->setProperty("segment", QString::fromLatin1(place(i, labels.size())));
        m_buttons->addButton(segment, static_cast<int>(i));
        row->addWidget(segment);
    }
    connect(m_buttons, &QButtonGroup::idClicked, this, &SegmentedChoice::chosen);
}

int SegmentedChoice::current() const {
    return m_buttons->checkedId();
}

void SegmentedChoice::setCurrent(int index) {
    if (auto* segment = m_buttons->button(index))
        return segment->setChecked(true);
    m_buttons->setExclusive(false);
    if (auto* checked = m_buttons->checkedButton())
        checked->setChecked(false);
    m_buttons->setExclusive(true);
}

Pill::Pill(const QString& text, Tone tone, QWidget* parent) : QLabel{text, parent} {
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setProperty("pill", QString::fromLatin1(word(tone)));
}

void Pill::setTone(Tone tone) {
    setProperty("pill", QString::fromLatin1(word(tone)));
    polishAgain(*this);
}

QFrame* rule(QWidget* parent) {
    auto* made = new QFrame{parent};
    made->setProperty("rule", QStringLiteral("true"));
    made->setFixedHeight(1);
    return made;
}

void paintKeyCap(QPainter& painter, const QRectF& box, const QString& key, const QColor& ink, const QColor& ground) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen{ink, 1.5});
    painter.setBrush(ground);
    painter.drawRoundedRect(box.adjusted(0.75, 0.75, -0.75, -0.75), 4, 4);
    QFont font = painter.font();
    font.setPixelSize(std::max(1, static_cast<int>(box.height() * 0.56)));
    painter.setFont(font);
    painter.drawText(box, Qt::AlignCenter, key);
    painter.restore();
}

} // namespace glidepath::ui
