#include "ui/session/session_item.h"

#include "ui/kit/tokens.h"

#include <QAccessibleWidget>
#include <QPainter>

namespace glidepath::ui {
namespace {

/// Text or progress bar, by whether the item has progress; the name is asked for when it is wanted.
class SessionItemAccessible : public QAccessibleWidget, public QAccessibleValueInterface {
public:
    explicit SessionItemAccessible(SessionItem* item) : QAccessibleWidget{item}, m_item{item} {}

    [[nodiscard]] QAccessible::Role role() const override {
        return m_item->progress() ? QAccessible::ProgressBar : QAccessible::StaticText;
    }
    [[nodiscard]] QString text(QAccessible::Text kind) const override {
        return kind == QAccessible::Name ? m_item->spoken() : QAccessibleWidget::text(kind);
    }
    void* interface_cast(QAccessible::InterfaceType type) override {
        if (type == QAccessible::ValueInterface && m_item->progress())
            return static_cast<QAccessibleValueInterface*>(this);
        return QAccessibleWidget::interface_cast(type);
    }
    [[nodiscard]] QVariant currentValue() const override { return qRound(100 * m_item->progress().value_or(0)); }
    void setCurrentValue(const QVariant&) override {}
    [[nodiscard]] QVariant maximumValue() const override { return 100; }
    [[nodiscard]] QVariant minimumValue() const override { return 0; }
    [[nodiscard]] QVariant minimumStepSize() const override { return 1; }

private:
    SessionItem* m_item;
};

QAccessibleInterface* makeAccessible(const QString&, QObject* object) {
    auto* item = qobject_cast<SessionItem*>(object);
    return item ? new SessionItemAccessible{item} : nullptr;
}

} // namespace

SessionItem::SessionItem(const QString& name, QWidget* parent) : QWidget{parent} {
    QAccessible::installFactory(makeAccessible); // a factory that is known already is not added again
    setObjectName(name);
    setAttribute(Qt::WA_OpaquePaintEvent);
}

void SessionItem::setMeasure(Measure measure) {
    if (measure == m_measure)
        return;
    m_measure = measure;
    arrange();
    update();
}

void SessionItem::announce() {
    QAccessibleEvent name{this, QAccessible::NameChanged};
    QAccessible::updateAccessibility(&name);
    if (!progress())
        return;
    QAccessibleValueChangeEvent value{this, qRound(100 * *progress())};
    QAccessible::updateAccessibility(&value);
}

void SessionItem::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    arrange();
}

void SessionItem::paintCard(QPainter& painter) const {
    painter.fillRect(rect(), tokens().bg);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen{tokens().border, 1});
    painter.setBrush(tokens().surface);
    painter.drawRoundedRect(QRectF{rect()}.adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
}

} // namespace glidepath::ui
