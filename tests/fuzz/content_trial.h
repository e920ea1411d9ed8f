#pragma once

#include "coach/content.h"
#include "fuzz/content_input.h"
#include "fuzz/promises.h"
#include "support/temporary_folder.h"

#include <string>
#include <vector>

namespace glidepath::test {

/// Small content without a mistake, in memory, in which one file at a time is replaced by a text that may be anything.
/// It is read with all its neighbours by the readers the program uses.
class ContentTrial {
public:
    ContentTrial();

    /// The promises that were broken: about what is told, and about what was accepted.
    [[nodiscard]] std::vector<std::string> brokenPromises(const ContentInput& input);

private:
    [[nodiscard]] std::filesystem::path folderOf(ContentKind kind) const;
    void readCatalogue(const ContentInput& input, Promises& promises) const;
    void readTranslation(const ContentInput& input, Promises& promises) const;
    void readProgramme(const ContentInput& input, Promises& promises) const;
    void readRules(const ContentInput& input, Promises& promises) const;
    void readQuestions(const ContentInput& input, Promises& promises) const;
    void readGuidance(const ContentInput& input, Promises& promises) const;
    void readTopics(const ContentInput& input, Promises& promises) const;
    /// Whether the file is used; what has been found is looked at in any case.
    [[nodiscard]] bool isAccepted(const Findings& findings, const ContentInput& input, Promises& promises) const;
    void checkWarnings(const coach::Content& content, const ContentInput& input, Promises& promises) const;

    TemporaryFolder m_folder;
    coach::Content m_content; ///< without any file replaced
};

} // namespace glidepath::test
