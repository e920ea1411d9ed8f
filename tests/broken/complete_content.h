#pragma once

#include "broken/fixture.h"
#include "support/temporary_folder.h"

#include <filesystem>
#include <string>

namespace glidepath::test {

/// A copy of complete content without a mistake. Fixtures of rules and questions hold only the file that is broken: it
/// takes the place of the whole one.
class CompleteContent {
public:
    CompleteContent() { copy(std::filesystem::path{GLIDEPATH_TESTS_DIR} / "support" / "complete-content"); }
    explicit CompleteContent(const std::string& fixture) : CompleteContent{} { copy(brokenFolder(fixture)); }

    [[nodiscard]] const std::filesystem::path& path() const { return m_folder.path(); }

private:
    void copy(const std::filesystem::path& folder) {
        using std::filesystem::copy_options;
        std::filesystem::copy(folder, path(), copy_options::recursive | copy_options::overwrite_existing);
    }

    TemporaryFolder m_folder;
};

} // namespace glidepath::test
