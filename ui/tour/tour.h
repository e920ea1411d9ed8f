#pragma once

#include "base/result.h"
#include "ui/kit/tokens.h"

#include <QSize>

#include <filesystem>
#include <vector>

namespace glidepath::ui {

/// What the tour is to show.
struct TourWish {
    std::filesystem::path shippedContent;
    std::filesystem::path out; ///< made when it is not there
    Mode mode{Mode::Light};
    QSize size{1280, 800};
    int textSize{100};
};

/// Goes through the whole program over the made-up journal, on a clock that runs as fast as it is drawn: every page, a
/// whole session in all its states, the printed week, the figures of all exercises. Saves a picture of each and returns
/// the files in their order. The same wish gives the same pictures.
[[nodiscard]] Result<std::vector<std::filesystem::path>> goOnTour(const TourWish& wish);

} // namespace glidepath::ui
