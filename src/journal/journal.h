#pragma once

#include "base/result.h"
#include "journal/records.h"

#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <string>

namespace glidepath::journal {

/// The person's diary on disk: one SQLite file, `journal.sqlite`, mode 0600 in a folder of mode 0700. Every call that
/// writes is one transaction and returns after it is safely on disk. Errors are values; no exception leaves this class.
class Journal {
public:
    /// Opens the journal in `folder`, making both when they are not there; brings an older file up to date after saving
    /// a copy of it beside it. Refuses, untouched: a file of a newer program, a file that is no journal, a damaged one.
    [[nodiscard]] static Result<Journal> open(const std::filesystem::path& folder);
    [[nodiscard]] static std::filesystem::path file(const std::filesystem::path& folder);

    Journal(Journal&&) noexcept;
    Journal& operator=(Journal&&) noexcept;
    ~Journal();

    /// The journal can be read, but its folder or file does not allow writing.
    [[nodiscard]] bool readOnly() const;

    [[nodiscard]] Result<RecordId> beginSession(const programme::SessionPlan& plan, WallTime at,
                                                std::optional<RecordId> ratingBefore = std::nullopt);
    [[nodiscard]] Result<void> record(const SessionEntry& entry);
    /// The newest session that was begun and never ended; older ones of that kind are closed as ended early.
    [[nodiscard]] Result<std::optional<UnfinishedSession>> unfinished();

    [[nodiscard]] Result<RecordId> addRating(const Rating& rating);
    /// These two replace what was told before of the same session or exercise.
    [[nodiscard]] Result<void> setLater(const LaterReport& report);
    [[nodiscard]] Result<void> setFeel(const FeelReport& report);
    [[nodiscard]] Result<RecordId> addScreening(const Screening& screening);
    [[nodiscard]] Result<RecordId> addClearance(const Clearance& clearance);
    [[nodiscard]] Result<RecordId> addDecision(const Decision& decision);

    [[nodiscard]] Result<History> history() const;

    /// Settings that belong to the person, as words. Unknown keys are kept.
    [[nodiscard]] Result<std::map<std::string, std::string>> settings() const;
    [[nodiscard]] Result<void> setSetting(const std::string& key, const std::string& value);

private:
    struct Store;
    explicit Journal(std::unique_ptr<Store> store);
    std::unique_ptr<Store> m_store;
};

} // namespace glidepath::journal
