#pragma once

#include "ui/kit/icons.h"

#include <QList>
#include <QToolButton>
#include <QWidget>

class QVBoxLayout;

namespace glidepath::ui {

/// One place of the rail: icon above word, a bar at the left edge while its page is open.
class RailButton : public QToolButton {
    Q_OBJECT
public:
    enum class Kind { Page, Warning };
    RailButton(const QString& name, const QString& words, Icon icon, Kind kind, QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    /// Gives up the air around icon and word where the window is low.
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void paintGround(QPainter& painter, const QRectF& box) const;
    [[nodiscard]] QColor ink() const;
    [[nodiscard]] int lines() const;

    Icon m_icon;
    Kind m_kind;
};

/// The way between pages at the left edge: pages from the top, the warning signs at the foot.
class Rail : public QWidget {
    Q_OBJECT
public:
    explicit Rail(QWidget* parent = nullptr);
    RailButton* addPage(const QString& name, const QString& words, Icon icon);
    /// The place of the warning signs; there is one from the beginning.
    [[nodiscard]] RailButton* warningSigns() const { return m_warningSigns; }
    /// Marks one place as open; nothing is marked for nullptr.
    void mark(RailButton* open);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QVBoxLayout* m_column;
    RailButton* m_warningSigns;
    QList<RailButton*> m_all;
};

} // namespace glidepath::ui
