#include "ui/screening/thing_icon.h"

#include "base/names.h"

namespace glidepath::ui {

namespace {

constexpr auto kThings = names<Icon>({{Icon::Mat, "mat"},
                                      {Icon::Chair, "chair"},
                                      {Icon::Strap, "strap"},
                                      {Icon::Step, "step"},
                                      {Icon::Cushion, "cushion"},
                                      {Icon::Band, "band"},
                                      {Icon::Weight, "ankle-weight"},
                                      {Icon::Shoe, "shoes"},
                                      {Icon::Pool, "pool"},
                                      {Icon::Bike, "bike"},
                                      {Icon::Elliptical, "elliptical"},
                                      {Icon::Bed, "bed"}});

} // namespace

std::optional<Icon> thingIcon(std::string_view id) {
    return kThings.parse(id);
}

} // namespace glidepath::ui
