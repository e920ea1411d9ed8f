#pragma once

#include "base/time.h"

#include <QDate>
#include <QString>

#include <string>
#include <string_view>

namespace glidepath::ui {

[[nodiscard]] QString text(std::string_view utf8);
[[nodiscard]] std::string utf8(const QString& text);

[[nodiscard]] QDate qDate(Date day);
/// "Thursday 20 November", in the order and language of the person's locale.
[[nodiscard]] QString longDate(Date day);
/// "20 Nov"
[[nodiscard]] QString shortDate(Date day);
/// "Thu 20"
[[nodiscard]] QString weekdayAndDay(Date day);
/// "17 to 23 November", "29 September to 5 October"
[[nodiscard]] QString weekText(IsoWeek week);
/// "8:10"
[[nodiscard]] QString timeOfDay(const WallTime& time);

} // namespace glidepath::ui
