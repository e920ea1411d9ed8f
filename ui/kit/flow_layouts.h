#pragma once

#include <QLayout>
#include <QList>

namespace glidepath::ui {

/// What layouts have in common whose height follows from their width. Items are kept in their order; the parent owns
/// the widgets, the layout its items.
class FlowLayout : public QLayout {
    Q_OBJECT
public:
    explicit FlowLayout(int gap, QWidget* parent = nullptr);
    ~FlowLayout() override;

    void addItem(QLayoutItem* item) override { m_items.append(item); }
    [[nodiscard]] int count() const override { return static_cast<int>(m_items.size()); }
    [[nodiscard]] QLayoutItem* itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem* takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize minimumSize() const override;
    [[nodiscard]] QSize sizeHint() const override { return minimumSize(); }
    void setGeometry(const QRect& area) override;

protected:
    /// The place of every item in `area`, in their order.
    [[nodiscard]] virtual QList<QRect> places(const QRect& area) const = 0;
    [[nodiscard]] const QList<QLayoutItem*>& items() const { return m_items; }
    [[nodiscard]] int gap() const { return m_gap; }

private:
    QList<QLayoutItem*> m_items;
    int m_gap;
};

/// As many columns of equal width as fit, up to `mostColumns`; everything in a row is equally high.
class ColumnGrid : public FlowLayout {
    Q_OBJECT
public:
    static constexpr int kAnyNumber = 100;
    ColumnGrid(int leastColumnWidth, int gap, int mostColumns = kAnyNumber, QWidget* parent = nullptr);

protected:
    [[nodiscard]] QList<QRect> places(const QRect& area) const override;

private:
    int m_leastColumnWidth;
    int m_mostColumns;
};

/// Side by side at their natural width, going on in a new line where there is no room.
class FlowRow : public FlowLayout {
    Q_OBJECT
public:
    using FlowLayout::FlowLayout;

protected:
    [[nodiscard]] QList<QRect> places(const QRect& area) const override;
};

} // namespace glidepath::ui
