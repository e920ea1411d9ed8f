#include "ui/exercises/form_fields.h"

#include "ui/exercises/reading.h"
#include "ui/kit/tokens.h"
#include "ui/qt/text.h"

#include <QAbstractItemView>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QStyleOptionSpinBox>
#include <QVBoxLayout>
#include <QWheelEvent>

#include <utility>

namespace glidepath::ui {

namespace {

constexpr int kRing = 5; ///< what a control keeps free around itself for the focus

void nameControl(QWidget& control, const QString& title) {
    if (control.accessibleName().isEmpty())
        control.setAccessibleName(title);
}

enum class Way { Up, Down };

/// The style sheet takes the arrows of the platform away.
void paintChevron(QPainter& painter, QPointF centre, Way way) {
    const qreal half = tokens().px(5);
    const qreal rise = way == Way::Up ? -half / 2 : half / 2;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen{tokens().ink2, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin});
    painter.drawPolyline(QPolygonF{{centre.x() - half, centre.y() - rise},
                                   {centre.x(), centre.y() + rise},
                                   {centre.x() + half, centre.y() - rise}});
}

constexpr const char* kPlainButtons =
    "QSpinBox::up-button, QSpinBox::down-button { subcontrol-origin: border; width: 32px; border: none; "
    "background: transparent; } QSpinBox::up-button { subcontrol-position: top right; } "
    "QSpinBox::down-button { subcontrol-position: bottom right; }";

QString linesLook() {
    const Tokens& now = tokens();
    return QStringLiteral("QPlainTextEdit { background: %1; color: %2; border: 1px solid %3; border-radius: 8px; "
                          "padding: 4px 7px; margin: 5px; font-size: %4px; selection-background-color: %5; "
                          "selection-color: %6; } QPlainTextEdit:focus { border: 3px solid %7; padding: 2px 5px; }")
        .arg(now.surface.name(), now.ink.name(), now.line.name())
        .arg(now.px(16))
        .arg(now.accent.name(), now.onaccent.name(), now.focus.name());
}

} // namespace

Field::Field(const QString& title, QWidget* control, const QString& hint, QWidget* parent)
    : QWidget{parent}, m_control{control}, m_hint{paragraph({}, TextStyle::Caption, Ink::Second)},
      m_problem{new QFrame}, m_sentence{paragraph({})} {
    nameControl(*control, title);
    auto* const column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    if (!title.isEmpty()) {
        auto* const words = paragraph(title);
        words->setContentsMargins(kRing, 0, 0, 0);
        column->addWidget(words);
    }
    m_hint->setContentsMargins(kRing, 0, 0, 0);
    column->addWidget(m_hint);
    setHint(hint);
    column->addWidget(control);
    m_problem->setProperty("note", QStringLiteral("warn"));
    auto* const inside = new QVBoxLayout{m_problem};
    inside->setContentsMargins(12, 8, 12, 8);
    inside->addWidget(m_sentence);
    column->addWidget(m_problem);
    m_problem->hide();
}

void Field::setHint(const QString& hint) {
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
}

void Field::setProblem(const QString& sentence) {
    if (sentence == m_sentence->text())
        return;
    m_sentence->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
    m_control->setAccessibleDescription(sentence);
}

QWidget* Field::firstControl() const {
    if (m_control->focusPolicy() != Qt::NoFocus)
        return m_control;
    for (QWidget* const part : m_control->findChildren<QWidget*>())
        if (part->focusPolicy() != Qt::NoFocus && part->isVisibleTo(m_control))
            return part;
    return m_control;
}

NumberBox::NumberBox(const QString& name, const QString& meaning, int least, int most, const QString& unit) {
    setObjectName(name);
    setAccessibleName(meaning);
    setRange(least, most);
    setSuffix(unit);
    setFocusPolicy(Qt::StrongFocus);
    setStyleSheet(QString::fromLatin1(kPlainButtons));
}

void NumberBox::paintEvent(QPaintEvent* event) {
    QSpinBox::paintEvent(event);
    QStyleOptionSpinBox option;
    initStyleOption(&option);
    QPainter painter{this};
    for (const auto& [part, way] : {std::pair{QStyle::SC_SpinBoxUp, Way::Up}, {QStyle::SC_SpinBoxDown, Way::Down}})
        paintChevron(painter, QRectF{style()->subControlRect(QStyle::CC_SpinBox, &option, part, this)}.center(), way);
}

void NumberBox::wheelEvent(QWheelEvent* event) {
    event->ignore();
}

ChoiceBox::ChoiceBox(const QString& name, const QString& meaning, const QStringList& words) {
    setObjectName(name);
    setAccessibleName(meaning);
    setFocusPolicy(Qt::StrongFocus);
    addItems(words);
    view()->setObjectName(name + QStringLiteral("-list"));
    view()->setAccessibleName(meaning);
}

void ChoiceBox::paintEvent(QPaintEvent* event) {
    QComboBox::paintEvent(event);
    QPainter painter{this};
    paintChevron(painter, {width() - 24.0, height() / 2.0}, Way::Down);
}

void ChoiceBox::wheelEvent(QWheelEvent* event) {
    event->ignore();
}

LinesEdit::LinesEdit(const QString& name, const QString& meaning, int linesShown) : m_linesShown{linesShown} {
    setObjectName(name);
    setAccessibleName(meaning);
    setTabChangesFocus(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    applyLook();
}

std::vector<std::string> LinesEdit::lines() const {
    std::vector<std::string> lines;
    for (const QString& line : toPlainText().split(QLatin1Char('\n')))
        lines.push_back(utf8(line));
    return lines;
}

void LinesEdit::setLines(const std::vector<std::string>& lines) {
    QStringList all;
    for (const std::string& line : lines)
        all << text(line);
    setPlainText(all.join(QLatin1Char('\n')));
}

/// The style sheet of the program knows fields of one line; this one follows its colours.
void LinesEdit::applyLook() {
    if (const QString look = linesLook(); look != styleSheet())
        setStyleSheet(look);
    setFixedHeight(m_linesShown * tokens().px(22) + 28);
}

void LinesEdit::changeEvent(QEvent* event) {
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        QMetaObject::invokeMethod(this, &LinesEdit::applyLook, Qt::QueuedConnection);
}

QLineEdit* lineEdit(const QString& name, const QString& meaning) {
    auto* const made = new QLineEdit;
    made->setObjectName(name);
    made->setAccessibleName(meaning);
    return made;
}

QWidget* buttonRow(QPushButton* first, QPushButton* second) {
    auto* const made = new QWidget;
    auto* const row = new QHBoxLayout{made};
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(first);
    row->addWidget(second);
    row->addStretch();
    return made;
}

QString withCommas(const std::vector<std::string>& parts) {
    QStringList all;
    for (const std::string& part : parts)
        all << text(part);
    return all.join(QStringLiteral(", "));
}

std::vector<std::string> betweenCommas(const QString& line) {
    std::vector<std::string> parts;
    for (const QString& part : line.split(QLatin1Char(',')))
        parts.push_back(utf8(part.trimmed()));
    return parts;
}

} // namespace glidepath::ui
