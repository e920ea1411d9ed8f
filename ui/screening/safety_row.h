#pragma once

#include "base/answers.h"
#include "coach/screening_view.h"

#include <QWidget>

#include <optional>

namespace glidepath::ui {

class SegmentedChoice;

/// One warning sign with Yes and No. Neither is chosen at first. Up and Down are left to whatever holds the row.
class SafetyRow : public QWidget {
    Q_OBJECT
public:
    SafetyRow(const coach::SafetyView::Question& question, guidance::SignLevel level, QWidget* parent = nullptr);

    [[nodiscard]] const std::string& id() const { return m_id; }
    [[nodiscard]] guidance::SignLevel level() const { return m_level; }
    [[nodiscard]] std::optional<YesOrNo> answer() const;
    /// The control that takes the focus for the whole row.
    [[nodiscard]] QWidget* entrance() const;

signals:
    void answered();
    void moveWished(int step); ///< 1 to the next row, -1 to the one before

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    std::string m_id;
    guidance::SignLevel m_level;
    SegmentedChoice* m_choice;
};

} // namespace glidepath::ui
