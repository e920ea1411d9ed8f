#pragma once

#include "coach/heat_cold_timer.h"

#include <QString>
#include <QWidget>

namespace glidepath::ui {

/// How much of the time has passed, with what is left in the middle. A progress bar for assistive technology, which
/// reads it when it wants to: the seconds are not announced.
class TimerRing : public QWidget {
    Q_OBJECT
public:
    struct Content {
        QString time;
        QString words;  ///< below the time
        QString spoken; ///< all of it in a sentence
        double passed{};
        friend bool operator==(const Content&, const Content&) = default;
    };
    explicit TimerRing(const QString& name, QWidget* parent = nullptr);
    void render(const Content& content);
    [[nodiscard]] const Content& content() const { return m_content; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Content m_content;
};

} // namespace glidepath::ui
