#pragma once

#include "journal/records.h"

#include <QWidget>

class QCheckBox;
class QLineEdit;
class QPushButton;

namespace glidepath::ui {

/// Who examined the person, when, and that exercise is fine. All three are needed: it opens the lock.
class ExaminedPage : public QWidget {
    Q_OBJECT
public:
    explicit ExaminedPage(QWidget* parent = nullptr);
    /// Starts anew, with nothing filled in.
    void begin();

signals:
    void examined(const glidepath::journal::Clearance& clearance); ///< without numbers and time
    void backWished();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    [[nodiscard]] QWidget* form();
    [[nodiscard]] QWidget* buttons();
    void refresh();
    void save();

    QLineEdit* m_who;
    QLineEdit* m_when;
    QCheckBox* m_fine;
    QPushButton* m_save;
};

} // namespace glidepath::ui
