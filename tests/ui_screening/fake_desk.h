#pragma once

#include "ui/print/paper_desk.h"

namespace glidepath::test {

/// A desk without dialogs: it has a printer or not, and saves where the test says.
class FakeDesk : public ui::PaperDesk {
public:
    bool printer{true};
    int printed{};
    QString path;
    bool hasPrinter() const override { return printer; }
    Result<Answer> print(const ui::Printable&, QWidget*) override {
        ++printed;
        return Answer::Printed;
    }
    std::optional<QString> choosePdf(const QString&, QWidget*) override { return path; }
};

} // namespace glidepath::test
