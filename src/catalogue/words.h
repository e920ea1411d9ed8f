#pragma once

#include "base/names.h"
#include "catalogue/exercise.h"

namespace glidepath::catalogue {

/// The words of the data files, one table a type: name(), parse…() and the reader share them.
inline constexpr auto kCategories = names<Category>({{Category::NerveGlide, "nerve-glide"},
                                                     {Category::Mobility, "mobility"},
                                                     {Category::Stability, "stability"},
                                                     {Category::Strength, "strength"},
                                                     {Category::Stretch, "stretch"},
                                                     {Category::Aerobic, "aerobic"}});
inline constexpr auto kPositions = names<Position>({{Position::OnBack, "on-back"},
                                                    {Position::OnSide, "on-side"},
                                                    {Position::OnFront, "on-front"},
                                                    {Position::AllFours, "all-fours"},
                                                    {Position::Kneeling, "kneeling"},
                                                    {Position::Sitting, "sitting"},
                                                    {Position::Standing, "standing"},
                                                    {Position::InWater, "in-water"},
                                                    {Position::OnMachine, "on-machine"}});
inline constexpr auto kSidePatterns = names<SidePattern>({{SidePattern::None, "none"},
                                                          {SidePattern::Each, "each"},
                                                          {SidePattern::Sore, "sore"},
                                                          {SidePattern::Alternating, "alternating"}});
inline constexpr auto kCueParts = names<CuePart>({{CuePart::Ready, "ready"},
                                                  {CuePart::Lift, "lift"},
                                                  {CuePart::Hold, "hold"},
                                                  {CuePart::Lower, "lower"},
                                                  {CuePart::Pause, "pause"},
                                                  {CuePart::Go, "go"},
                                                  {CuePart::Rest, "rest"},
                                                  {CuePart::Change, "change"}});

} // namespace glidepath::catalogue
