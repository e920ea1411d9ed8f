#pragma once

#include "base/result.h"
#include "journal/records.h"

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>

namespace glidepath::journal {

/// Where a running session sends what happened. Never blocks and never fails: what cannot be written yet is kept in
/// memory and tried again with the next entry or by retry(); problem() says so meanwhile.
class SessionWriter {
public:
    SessionWriter() = default;
    SessionWriter(const SessionWriter&) = delete;
    SessionWriter& operator=(const SessionWriter&) = delete;
    virtual ~SessionWriter() = default;
    /// Enters a new session. Entries for session 0 belong to it.
    virtual void begin(SessionBeginning beginning) = 0;
    virtual void write(SessionEntry entry) = 0;
    virtual void retry() = 0;
    /// Why the last attempt failed; nothing when everything is saved.
    [[nodiscard]] virtual std::optional<Error> problem() const = 0;
    /// Returns when everything has been written, or the last attempt has failed.
    virtual void flush() = 0;
    /// The number of the session that was begun, once it has been entered.
    [[nodiscard]] virtual std::optional<RecordId> session() const = 0;
};

/// Writes from a thread of its own over a connection of its own, so that a slow disk never holds up the screen.
/// `whenProblemChanges` is called on that thread.
[[nodiscard]] std::unique_ptr<SessionWriter> backgroundWriter(const std::filesystem::path& folder,
                                                              std::function<void()> whenProblemChanges = {});

} // namespace glidepath::journal
