#pragma once

#include <QWidget>

class QScrollArea;

namespace glidepath::ui {

/// Text that scrolls, and can have the focus so that keys move it: then it has a ring. Keeps 5 px of its edge free.
class ReadingArea : public QWidget {
    Q_OBJECT
public:
    explicit ReadingArea(const QString& name, QWidget* parent = nullptr);
    /// Takes `content`, shows its beginning, and deletes what was shown before.
    void present(QWidget* content, const QString& accessibleName);

protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    QScrollArea* m_area;
};

} // namespace glidepath::ui
