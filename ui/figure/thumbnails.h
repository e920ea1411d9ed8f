#pragma once

#include "ui/figure/figure_painter.h"

#include <QPixmap>
#include <QSize>

namespace glidepath::ui {

/// Which picture of an exercise, and how large.
struct Thumbnail {
    std::size_t still{};
    figure::Facing facing{};
    Arrows arrows{Arrows::Shown};
    QSize size; ///< in pixels that do not depend on the screen
    double devicePixelRatio{1};
};

/// A still on a ground that can be seen through. The most recent ones are kept in QPixmapCache, by exercise, still,
/// look and size, within its limit; a figure that was read again has to have another id, or forgetThumbnails() be
/// called.
[[nodiscard]] QPixmap figureThumbnail(const figure::Anatomy& anatomy, const figure::Figure& figure,
                                      const Thumbnail& thumbnail, const Look& look);
void forgetThumbnails();

} // namespace glidepath::ui
