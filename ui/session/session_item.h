#pragma once

#include "ui/session/measure.h"

#include <QAccessible>
#include <QWidget>

#include <optional>

namespace glidepath::ui {

/// A part of a session screen: draws itself at the session's scale, on an opaque ground, and can say what it shows.
/// What it says is asked for, never pushed: the seconds do not announce themselves.
class SessionItem : public QWidget {
    Q_OBJECT
public:
    SessionItem(const QString& name, QWidget* parent);

    void setMeasure(Measure measure);
    [[nodiscard]] virtual QString spoken() const = 0;
    /// 0 to 1 for items that are progress bars.
    [[nodiscard]] virtual std::optional<double> progress() const { return std::nullopt; }
    /// Tells assistive technology to read the item again.
    void announce();

protected:
    [[nodiscard]] const Measure& measure() const { return m_measure; }
    /// Called when size or scale have changed.
    virtual void arrange() {}
    void resizeEvent(QResizeEvent* event) override;
    /// A surface with a thin border and rounded corners, on the ground of the page.
    void paintCard(QPainter& painter) const;

private:
    Measure m_measure;
};

} // namespace glidepath::ui
