#pragma once

#include "base/contract.h"

#include <filesystem>
#include <stdlib.h>
#include <string>
#include <unistd.h>

namespace glidepath::test {

/// An empty folder that is gone, with everything in it, at the end of the test. In memory where the system offers that:
/// saving to a real disk is slow, and what tests kill is processes, not computers.
class TemporaryFolder {
public:
    TemporaryFolder() {
        std::string pattern = (place() / "glidepath-test-XXXXXX").string();
        expects(mkdtemp(pattern.data()) != nullptr, "a temporary folder can be made");
        m_path = pattern;
    }
    TemporaryFolder(const TemporaryFolder&) = delete;
    TemporaryFolder& operator=(const TemporaryFolder&) = delete;
    ~TemporaryFolder() {
        std::error_code ignored;
        std::filesystem::remove_all(m_path, ignored);
    }
    [[nodiscard]] const std::filesystem::path& path() const { return m_path; }

private:
    static std::filesystem::path place() {
        const std::filesystem::path memory{"/dev/shm"};
        return access(memory.c_str(), W_OK | X_OK) == 0 ? memory : std::filesystem::temp_directory_path();
    }

    std::filesystem::path m_path;
};

} // namespace glidepath::test
