#include "ui/tour/figure_pictures.h"

#include "ui/figure/contact_sheet.h"
#include "ui/qt/text.h"
#include "ui/tour/visit.h"

#include <QImage>

namespace glidepath::ui {

namespace {

namespace fs = std::filesystem;

std::vector<SheetEntry> entriesOf(const coach::Content& content) {
    std::vector<SheetEntry> entries;
    for (const auto& [id, figure] : content.figures.all()) {
        const catalogue::Exercise* const exercise = content.catalogue.find(id);
        entries.push_back({&figure, text(exercise == nullptr ? id.text() : exercise->name)});
    }
    return entries;
}

Error noFolder(const fs::path& folder) {
    return {"The folder for the pictures could not be made", folder.string(), "", "Name another one with --out."};
}

/// Whether the folder is there now.
bool makeFolder(const fs::path& folder, Album& album) {
    std::error_code failed;
    fs::create_directories(folder, failed);
    if (failed)
        album.fail(noFolder(folder));
    return !failed;
}

} // namespace

void addFigures(Album& album, const coach::Content& content, const std::vector<FigureTheme>& themes,
                FigureTheme films) {
    const figure::Anatomy& anatomy = content.figures.anatomy();
    const std::vector<SheetEntry> entries = entriesOf(content);
    const fs::path filmFolder = album.folder() / "films";
    if (!makeFolder(filmFolder, album))
        return;
    for (const FigureTheme theme : themes)
        album.addPicture(album.folder() / ("figures-" + std::string{kFigureThemeNames.of(theme)} + ".png"),
                         paintContactSheet(anatomy, entries, Look{.theme = theme}));
    for (const SheetEntry& entry : entries)
        album.addPicture(filmFolder / (entry.figure->id.text() + ".png"),
                         paintFilmStrip(anatomy, entry, Look{.theme = films}));
}

Result<std::vector<fs::path>> drawFigures(const coach::Content& content, const FigurePicturesWish& wish) {
    Album album{wish.out};
    addFigures(album, content, wish.themes, wish.films);
    return album.files();
}

} // namespace glidepath::ui
