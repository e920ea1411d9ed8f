#pragma once

#include "catalogue/catalogue.h"
#include "fuzz/promises.h"
#include "guidance/after_session.h"
#include "guidance/heat_and_cold.h"
#include "guidance/leave_for_now.h"
#include "guidance/topic.h"
#include "guidance/warning_signs.h"

namespace glidepath::test {

void checkSource(const catalogue::Source& source, Promises& promises);
/// No list of signs is empty, and there is a number to call everywhere.
void checkWarningSigns(const guidance::WarningSigns& signs, Promises& promises);
void checkAfterSession(const guidance::AfterSession& advice, Promises& promises);
void checkTopic(const guidance::Topic& topic, Promises& promises);
/// Everything on the list is recognised by each of its own names.
void checkLeaveForNow(const guidance::LeaveForNow& list, Promises& promises);
void checkHeatAndCold(const guidance::HeatAndCold& all, Promises& promises);

} // namespace glidepath::test
