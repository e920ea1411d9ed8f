#include "ui/app/setup.h"

#include "coach/demo.h"

#include <QDir>
#include <QFileInfo>

namespace glidepath::ui {

namespace {

constexpr std::uint32_t kDemoSeed = 7;

coach::Content readContent(const std::filesystem::path& shipped, const std::filesystem::path& dataFolder) {
    std::error_code ignored;
    const auto own = ownContent(dataFolder);
    return coach::readContent(shipped, std::filesystem::is_directory(own, ignored) ? std::optional{own} : std::nullopt);
}

} // namespace

Result<coach::Coach> openCoach(const std::filesystem::path& shippedContent, const std::filesystem::path& dataFolder,
                               const Clock& clock) {
    return journal::Journal::open(dataFolder).and_then([&](journal::Journal journal) {
        return coach::Coach::open(readContent(shippedContent, dataFolder), std::move(journal), clock);
    });
}

Result<void> makeDemo(const std::filesystem::path& shippedContent, const std::filesystem::path& dataFolder,
                      const Clock& clock) {
    return journal::Journal::open(dataFolder).and_then([&](journal::Journal journal) {
        return coach::writeDemoJournal(journal, readContent(shippedContent, dataFolder), clock.wall(), kDemoSeed);
    });
}

QString demoFolderPattern() {
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    const QString name = QStringLiteral("/glidepath-demo-XXXXXX");
    for (const QString& folder : {runtime, QStringLiteral("/dev/shm")})
        if (!folder.isEmpty() && QFileInfo{folder}.isWritable())
            return folder + name;
    return QDir::tempPath() + name;
}

std::filesystem::path ownContent(const std::filesystem::path& dataFolder) {
    return dataFolder / "content";
}

} // namespace glidepath::ui
