#include "ui/app/messages.h"

#include "ui/app/main_window.h"
#include "ui/app/setup.h"
#include "ui/qt/text.h"

#include <QCoreApplication>

#include <algorithm>

namespace glidepath::ui {

namespace {

QString tr(const char* words) {
    return QCoreApplication::translate("Messages", words);
}

/// Whose files are left out: a person is never told of a mistake that is not theirs.
QString leftOutWords(const Findings& findings, const std::filesystem::path& dataFolder) {
    const std::string own = ownContent(dataFolder).string();
    const bool areOwn = std::all_of(findings.begin(), findings.end(), [&](const Finding& finding) {
        return finding.severity != Finding::Severity::Error || finding.file.starts_with(own);
    });
    return areOwn ? tr("Some files of your own content could not be used and are left out.")
                  : tr("Some of the program's own files could not be used and are left out. Installing the program "
                       "again brings them back.");
}

} // namespace

void showReadOnly(MainWindow& window, const std::filesystem::path& dataFolder) {
    window.setBanner(QStringLiteral("read-only"),
                     tr("The journal in %1 can be read and not changed. What you do now is gone when the program "
                        "closes. Allow writing in that folder, then start again.")
                         .arg(text(dataFolder.string())),
                     BannerTone::Warning);
}

QString findingsBanner() {
    return QStringLiteral("content-findings");
}

void showFindings(MainWindow& window, const coach::Content& content, const std::filesystem::path& dataFolder) {
    if (!hasErrors(content.findings)) // a warning leaves nothing out; Settings tells it
        return window.clearBanner(findingsBanner());
    const QString words = content.usable()
                              ? leftOutWords(content.findings, dataFolder)
                              : tr("The program's own files could not be read, so no exercise can be offered. Install "
                                   "the program again.");
    window.setBanner(findingsBanner(), words, content.usable() ? BannerTone::Warning : BannerTone::Problem,
                     tr("Show which and why"));
}

} // namespace glidepath::ui
