#pragma once

#include <QMap>
#include <QWidget>

class QVBoxLayout;

namespace glidepath::ui {

enum class BannerTone { Information, Warning, Problem };

/// Lines at the top of the window that stay until what they tell of is over. One line an id.
class Banners : public QWidget {
    Q_OBJECT
public:
    explicit Banners(QWidget* parent = nullptr);
    void set(const QString& id, const QString& words, BannerTone tone, const QString& buttonWords);
    void clear(const QString& id);

signals:
    void pressed(const QString& id);

private:
    [[nodiscard]] QWidget* line(const QString& id, const QString& words, BannerTone tone, const QString& buttonWords);

    QVBoxLayout* m_column;
    QMap<QString, QWidget*> m_lines;
};

} // namespace glidepath::ui
