#pragma once

#include "base/result.h"
#include "ui/print/printable.h"

#include <QString>

#include <optional>

class QWidget;

namespace glidepath::ui {

/// The way to paper: asks the person with the system's dialogs and prints. Pages get it from outside, so that tests
/// meet no dialog and no printer.
class PaperDesk {
public:
    enum class Answer { Printed, Cancelled };

    PaperDesk() = default;
    PaperDesk(const PaperDesk&) = delete;
    PaperDesk& operator=(const PaperDesk&) = delete;
    virtual ~PaperDesk() = default;

    [[nodiscard]] virtual bool hasPrinter() const = 0;
    [[nodiscard]] virtual Result<Answer> print(const Printable& printable, QWidget* parent) = 0;
    /// Where to save, or nothing when the person has changed their mind. Has asked before an older file is replaced.
    [[nodiscard]] virtual std::optional<QString> choosePdf(const QString& suggestedName, QWidget* parent) = 0;
};

/// The real one.
class SystemPaperDesk : public PaperDesk {
public:
    [[nodiscard]] bool hasPrinter() const override;
    [[nodiscard]] Result<Answer> print(const Printable& printable, QWidget* parent) override;
    [[nodiscard]] std::optional<QString> choosePdf(const QString& suggestedName, QWidget* parent) override;
};

} // namespace glidepath::ui
