#pragma once

#include "base/result.h"
#include "coach/lock.h"
#include "journal/records.h"

#include <filesystem>
#include <optional>

namespace glidepath::coach {

/// The file `lock.json` beside the journal: it repeats a lock, so that a restored backup of the journal does not open
/// it. Mode 0600.
class LockMark {
public:
    [[nodiscard]] static std::filesystem::path file(const std::filesystem::path& folder);
    /// Reads what is in `folder`.
    [[nodiscard]] static LockMark in(const std::filesystem::path& folder);

    /// The answers that lock, as the file has them; nothing where there is no file, or it could not be read.
    [[nodiscard]] const std::optional<journal::Screening>& answers() const { return m_answers; }
    /// The file is there and cannot be read: nobody knows what was answered.
    [[nodiscard]] bool unreadable() const { return m_unreadable; }
    /// The person has answered again, or been examined: what could not be read counts no more.
    void passOver() { m_unreadable = false; }

    /// Writes the file, or removes it, where it does not say the same as `lock`. One that could not be read stays.
    [[nodiscard]] Result<void> follow(const Lock& lock);

private:
    explicit LockMark(std::filesystem::path folder) : m_folder{std::move(folder)} {}
    void read();
    [[nodiscard]] Result<void> write(const Lock& lock);
    [[nodiscard]] Result<void> remove();

    std::filesystem::path m_folder;
    std::optional<journal::Screening> m_answers;
    bool m_there{false};
    bool m_unreadable{false};
};

} // namespace glidepath::coach
