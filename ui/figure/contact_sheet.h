#pragma once

#include "ui/figure/figure_painter.h"

#include <QString>

#include <vector>

class QImage;

namespace glidepath::ui {

struct SheetEntry {
    const figure::Figure* figure{};
    QString name;
};

/// All exercises on one picture, each on a card with its name and the stills that tell it, for people to look at.
[[nodiscard]] QImage paintContactSheet(const figure::Anatomy& anatomy, const std::vector<SheetEntry>& entries,
                                       const Look& look);

/// Eight moments of one repetition of an exercise.
[[nodiscard]] QImage paintFilmStrip(const figure::Anatomy& anatomy, const SheetEntry& entry, const Look& look);

} // namespace glidepath::ui
