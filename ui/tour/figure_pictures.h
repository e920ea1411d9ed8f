#pragma once

#include "base/result.h"
#include "coach/content.h"
#include "ui/figure/figure_style.h"

#include <filesystem>
#include <vector>

namespace glidepath::ui {

class Album;

/// Which pictures of figures, and where to.
struct FigurePicturesWish {
    std::filesystem::path out;       ///< made when it is not there
    std::vector<FigureTheme> themes; ///< of the sheets with all figures
    FigureTheme films{FigureTheme::Light};
};

/// Saves a sheet with the stills of all exercises for each theme (`figures-light.png`), and moments of a repetition of
/// every exercise (`films/ID.png`). Gives the files in their order.
[[nodiscard]] Result<std::vector<std::filesystem::path>> drawFigures(const coach::Content& content,
                                                                     const FigurePicturesWish& wish);

/// The same into an album, below its folder.
void addFigures(Album& album, const coach::Content& content, const std::vector<FigureTheme>& themes, FigureTheme films);

} // namespace glidepath::ui
