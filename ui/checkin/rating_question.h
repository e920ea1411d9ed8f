#pragma once

#include "base/body.h"
#include "ui/kit/widgets.h"

#include <optional>

namespace glidepath::ui {

class PainScale;

/// One question with its scale, and once it is answered, how it compares with before the session.
class RatingQuestion : public Card {
    Q_OBJECT
public:
    RatingQuestion(const QString& name, const QString& question, QWidget* parent = nullptr);
    /// Takes the answer back.
    void begin(std::optional<PainScore> before);
    void setScore(std::optional<PainScore> score);
    [[nodiscard]] std::optional<PainScore> score() const;
    [[nodiscard]] PainScale* scale() const { return m_scale; }

signals:
    void answered();

private:
    void refresh();

    PainScale* m_scale;
    Pill* m_comparison;
    std::optional<PainScore> m_before;
};

} // namespace glidepath::ui
