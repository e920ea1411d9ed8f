#pragma once

#include "base/result.h"
#include "journal/journal.h"

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace glidepath::coach {

struct Setting {
    std::string key;
    std::string value;
};

/// One thing that goes into the journal in one transaction.
using PendingWrite = std::variant<Setting, journal::SessionEntry, journal::Rating, journal::LaterReport,
                                  journal::FeelReport, journal::Decision, journal::Screening, journal::Clearance>;

/// What was done and is not in the journal yet, in its order. It is shown all the same: what the journal numbers has a
/// number below 0 until it is written.
class PendingWrites {
public:
    /// Puts something behind the others and into what is shown.
    void add(PendingWrite write, journal::History& shown);
    /// Puts everything into a history that was just read.
    void showIn(journal::History& history) const;
    /// Tries to write everything, and numbers what is shown. What cannot be written stays, and so does what has to come
    /// after it; answers why.
    [[nodiscard]] std::optional<Error> writeInto(journal::Journal& journal, journal::History& shown);
    /// Whether an answer to the warning signs, or a clearance, waits.
    [[nodiscard]] bool holdsScreening() const;

private:
    void settle(std::size_t place, journal::RecordId number, journal::History& shown);
    void renumberScreening(journal::RecordId before, journal::RecordId number, journal::History& shown);

    std::vector<PendingWrite> m_writes;
    journal::RecordId m_lastNumber{0};
};

} // namespace glidepath::coach
