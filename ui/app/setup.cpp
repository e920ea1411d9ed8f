#include "ui/app/setup.h"

#include "coach/demo.h"
#include "coach/translations.h"
#include "ui/app/region.h"

#include <QDir>
#include <QFileInfo>

namespace glidepath::ui {

namespace {

constexpr std::uint32_t kDemoSeed = 7;

coach::ContentPlaces placesOf(const std::filesystem::path& shipped, const std::filesystem::path& dataFolder) {
    return {shipped, ownContent(dataFolder), coach::localeFor(shipped, wantedLocales())};
}

} // namespace

Result<coach::Coach> openCoach(const std::filesystem::path& shippedContent, const std::filesystem::path& dataFolder,
                               const Clock& clock) {
    const coach::ContentPlaces places = placesOf(shippedContent, dataFolder);
    return journal::Journal::open(dataFolder)
        .and_then([&](journal::Journal journal) {
            return coach::Coach::open(coach::readContent(places), std::move(journal), clock, dataFolder);
        })
        .map([&](coach::Coach coach) {
            coach.keepContentIn(places);
            return coach;
        });
}

Result<void> makeDemo(const std::filesystem::path& shippedContent, const std::filesystem::path& dataFolder,
                      const Clock& clock) {
    return journal::Journal::open(dataFolder).and_then([&](journal::Journal journal) {
        return coach::writeDemoJournal(journal, coach::readContent(placesOf(shippedContent, dataFolder)), clock.wall(),
                                       kDemoSeed);
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
