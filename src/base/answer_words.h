#pragma once

#include "base/answers.h"
#include "base/body.h"
#include "base/names.h"

namespace glidepath {

/// The words of data files, journal and exports, one table a type.
inline constexpr auto kYesOrNo = names<YesOrNo>({{YesOrNo::No, "no"}, {YesOrNo::Yes, "yes"}});
inline constexpr auto kFarthestPoints = names<FarthestPoint>({{FarthestPoint::None, "none"},
                                                              {FarthestPoint::Back, "back"},
                                                              {FarthestPoint::Buttock, "buttock"},
                                                              {FarthestPoint::Thigh, "thigh"},
                                                              {FarthestPoint::Calf, "calf"},
                                                              {FarthestPoint::Foot, "foot"}});
inline constexpr auto kPatterns = names<Pattern>(
    {{Pattern::Gone, "gone"}, {Pattern::ComesAndGoes, "comes-and-goes"}, {Pattern::NeverStops, "never-stops"}});
inline constexpr auto kSensations = names<Sensation>({{Sensation::None, "none"},
                                                      {Sensation::Tingling, "tingling"},
                                                      {Sensation::Numb, "numb"},
                                                      {Sensation::Both, "both"}});
inline constexpr auto kLaters = names<Later>({{Later::Easier, "easier"},
                                              {Later::Same, "same"},
                                              {Later::LittleWorse, "little-worse"},
                                              {Later::ClearlyWorse, "clearly-worse"}});
inline constexpr auto kFeels = names<Feel>({{Feel::Fine, "fine"},
                                            {Feel::Tingling, "tingling"},
                                            {Feel::Uncomfortable, "uncomfortable"},
                                            {Feel::MorePain, "more-pain"},
                                            {Feel::SharpPain, "sharp-pain"},
                                            {Feel::NumbOrWeak, "numb-or-weak"}});
inline constexpr auto kResponses = names<Response>({{Response::Unknown, "unknown"},
                                                    {Response::Green, "green"},
                                                    {Response::Amber, "amber"},
                                                    {Response::Red, "red"},
                                                    {Response::Stop, "stop"}});

} // namespace glidepath
