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
    /// While a page has the whole window only problems stay, and nothing in them can take the keys.
    enum class Company { Rail, FullPage };
    void setCompany(Company company);
    void set(const QString& id, const QString& words, BannerTone tone, const QString& buttonWords);
    void clear(const QString& id);

signals:
    void pressed(const QString& id);

private:
    [[nodiscard]] QWidget* line(const QString& id, const QString& words, BannerTone tone, const QString& buttonWords);

    QVBoxLayout* m_column;
    struct Line {
        QWidget* widget{};
        BannerTone tone{};
    };
    void arrange();

    QMap<QString, Line> m_lines;
    Company m_company{Company::Rail};
};

} // namespace glidepath::ui
