#include "ui/kit/body_map.h"

#include "ui/kit/body_figure.h"
#include "ui/kit/tokens.h"
#include "ui/kit/widgets.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QRadioButton>

#include <algorithm>

namespace glidepath::ui {

namespace {

constexpr int kGap = 12;

QString word(FarthestPoint place) {
    switch (place) {
    case FarthestPoint::None:
        return BodyMap::tr("No pain anywhere");
    case FarthestPoint::Back:
        return BodyMap::tr("Back");
    case FarthestPoint::Buttock:
        return BodyMap::tr("Buttock");
    case FarthestPoint::Thigh:
        return BodyMap::tr("Thigh");
    case FarthestPoint::Calf:
        return BodyMap::tr("Calf");
    case FarthestPoint::Foot:
        return BodyMap::tr("Foot");
    }
    return {};
}

QString choiceName(const QString& map, FarthestPoint place) {
    const auto text = name(place);
    return QStringLiteral("%1-%2").arg(map, QString::fromLatin1(text.data(), static_cast<qsizetype>(text.size())));
}

} // namespace

BodyMap::BodyMap(const QString& name, QWidget* parent) : QWidget{parent}, m_choices{new QButtonGroup{this}} {
    setObjectName(name);
    setAccessibleName(tr("Lowest place where you feel it"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
    for (const FarthestPoint place : kPlaces)
        addChoice(new QRadioButton{word(place), this}, place);
    addChoice(button({}, word(FarthestPoint::None), ButtonKind::Secondary, std::nullopt, this), FarthestPoint::None);
    connect(m_choices, &QButtonGroup::idClicked, this, [this] {
        update();
        emit answered();
    });
}

void BodyMap::addChoice(QAbstractButton* button, FarthestPoint place) {
    button->setCheckable(true);
    button->setObjectName(choiceName(objectName(), place));
    button->setAccessibleName(word(place));
    m_choices->addButton(button, static_cast<int>(place));
    button->installEventFilter(this);
}

QAbstractButton* BodyMap::choice(FarthestPoint place) const {
    return m_choices->button(static_cast<int>(place));
}

std::optional<FarthestPoint> BodyMap::place() const {
    const int id = m_choices->checkedId();
    return id < 0 ? std::nullopt : std::optional{static_cast<FarthestPoint>(id)};
}

void BodyMap::setPlace(std::optional<FarthestPoint> place) {
    m_choices->setExclusive(false);
    if (auto* checked = m_choices->checkedButton())
        checked->setChecked(false);
    m_choices->setExclusive(true);
    if (place)
        choice(*place)->setChecked(true);
    update();
}

void BodyMap::setSide(SoreSide side) {
    m_side = side;
    update();
}

QWidget* BodyMap::entrance() const {
    return choice(place().value_or(FarthestPoint::Back));
}

void BodyMap::answer(std::optional<FarthestPoint> place) {
    if (place == this->place())
        return;
    setPlace(place);
    emit answered();
}

int BodyMap::wordsWidth() const {
    int widest = 0;
    for (const FarthestPoint place : kPlaces)
        widest = std::max(widest, choice(place)->sizeHint().width());
    return widest;
}

QRectF BodyMap::pictureArea() const {
    const int foot = choice(FarthestPoint::None)->sizeHint().height() + kGap;
    const int high = std::max(1, height() - foot);
    const int wide = std::min(width() - wordsWidth() - kGap, high * 3 / 4); // the words stay beside the figure
    return {0, 0, qreal(std::max(1, wide)), qreal(high)};
}

QSize BodyMap::minimumSizeHint() const {
    const int row = choice(FarthestPoint::Back)->sizeHint().height();
    const int foot = choice(FarthestPoint::None)->sizeHint().height() + kGap;
    return {wordsWidth() + kGap + 150, std::max(300, row * 7) + foot};
}

/// The places stand as high as they are drawn, but never closer than they are tall.
void BodyMap::arrange() {
    const BodyFigure figure{pictureArea()};
    const int wide = wordsWidth();
    int least = 0;
    for (const FarthestPoint place : kPlaces) {
        QAbstractButton* row = choice(place);
        const int high = row->sizeHint().height();
        const int top = std::max(least, static_cast<int>(figure.middle(place)) - high / 2);
        row->setGeometry(static_cast<int>(pictureArea().right()) + kGap, top, wide, high);
        least = top + high;
    }
    QAbstractButton* none = choice(FarthestPoint::None);
    none->setGeometry(0, height() - none->sizeHint().height(), width(), none->sizeHint().height());
}

void BodyMap::paintSides(QPainter& painter) const {
    const BodyFigure figure{pictureArea()};
    QFont small = font();
    small.setPixelSize(tokens().px(14));
    painter.setFont(small);
    painter.setPen(tokens().ink2);
    const qreal high = tokens().px(20);
    const qreal top = figure.middle(FarthestPoint::Thigh) - high;
    const QRectF line{pictureArea().left(), top, pictureArea().width(), high};
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, tr("Left"));
    painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, tr("Right"));
}

void BodyMap::paintEvent(QPaintEvent*) {
    QPainter painter{this};
    BodyFigure{pictureArea()}.paint(painter, place(), m_side);
    paintSides(painter);
}

void BodyMap::mousePressEvent(QMouseEvent* event) {
    if (const auto place = BodyFigure{pictureArea()}.at(event->position())) {
        answer(place);
        entrance()->setFocus(Qt::MouseFocusReason);
    }
}

void BodyMap::keyPressEvent(QKeyEvent* event) {
    const bool plain =
        !event->modifiers().testFlag(Qt::ControlModifier) && !event->modifiers().testFlag(Qt::AltModifier);
    if (plain && event->key() >= Qt::Key_0 && event->key() <= Qt::Key_5) {
        answer(static_cast<FarthestPoint>(event->key() - Qt::Key_0));
        entrance()->setFocus(Qt::OtherFocusReason);
    } else if (plain && (event->key() == Qt::Key_Backspace || event->key() == Qt::Key_Delete)) {
        answer(std::nullopt);
    } else {
        QWidget::keyPressEvent(event);
    }
}

void BodyMap::moveFocus(int step) {
    const auto choices = m_choices->buttons();
    const auto holdsFocus = [](const QAbstractButton* choice) { return choice->hasFocus(); };
    const auto found = std::ranges::find_if(choices, holdsFocus) - choices.begin();
    choices[std::clamp<qsizetype>(found + step, 0, choices.size() - 1)]->setFocus(Qt::OtherFocusReason);
}

/// Buttons of a group answer arrow keys by choosing a neighbour: here that would change what somebody has told.
bool BodyMap::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key == Qt::Key_Left || key == Qt::Key_Right)
        moveFocus(key == Qt::Key_Right ? 1 : -1);
    else if (key == Qt::Key_Up || key == Qt::Key_Down)
        event->ignore(); // it goes on to the parents
    else
        return QWidget::eventFilter(watched, event);
    return true;
}

void BodyMap::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    arrange();
}

void BodyMap::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange) {
        updateGeometry();
        arrange();
    }
}

} // namespace glidepath::ui
