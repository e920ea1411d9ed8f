#pragma once

#include "journal/session_writer.h"

#include <vector>

namespace glidepath::test {

/// Keeps what a session writes, in its order.
class MemoryWriter : public journal::SessionWriter {
public:
    void begin(journal::SessionBeginning beginning) override { beginnings.push_back(std::move(beginning)); }
    void write(journal::SessionEntry entry) override { entries.push_back(std::move(entry)); }
    void retry() override {}
    [[nodiscard]] std::optional<Error> problem() const override { return std::nullopt; }
    void flush() override {}
    [[nodiscard]] std::optional<journal::RecordId> session() const override { return std::nullopt; }

    std::vector<journal::SessionBeginning> beginnings;
    std::vector<journal::SessionEntry> entries;
};

/// What the journal would hand back if the program died now.
inline journal::UnfinishedSession unfinishedFrom(const MemoryWriter& writer, const programme::SessionPlan& plan) {
    journal::UnfinishedSession unfinished{{1, {}, {}, journal::SessionOutcome::Running, {}, plan}, {}, {}, {}};
    for (const journal::SessionEntry& entry : writer.entries) {
        if (entry.command) {
            unfinished.commands.push_back(*entry.command);
            unfinished.last = entry.command->at;
        }
        if (entry.seen)
            unfinished.last = std::max(unfinished.last, *entry.seen);
        if (!entry.events.empty())
            unfinished.last = std::max(unfinished.last, entry.events.back().at);
    }
    return unfinished;
}

} // namespace glidepath::test
