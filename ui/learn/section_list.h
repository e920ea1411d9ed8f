#pragma once

#include "coach/learn_view.h"

#include <QListWidget>

namespace glidepath::ui {

/// The sections of Learn by name, one of them open. Up and Down go from one to the next and open it.
class SectionList : public QListWidget {
    Q_OBJECT
public:
    explicit SectionList(QWidget* parent = nullptr);
    /// Keeps the section that is open, where it is still there.
    void render(const std::vector<coach::LearnSection>& sections);
    void open(const QString& id);
    [[nodiscard]] QString current() const; ///< id of the open section; empty while there is none
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void opened(const QString& id);

protected:
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] int widest() const;
};

} // namespace glidepath::ui
