#include "ui/exercises/words.h"

#include "ui/qt/text.h"

#include <QCoreApplication>
#include <QStringList>

namespace glidepath::ui {

namespace {

using catalogue::Category;
using catalogue::Position;
using coach::PositionGroup;

QString tr(const char* words) {
    return QCoreApplication::translate("glidepath::ui::Exercises", words);
}

} // namespace

QString groupName(PositionGroup group) {
    switch (group) {
    case PositionGroup::Lying:
        return tr("Lying");
    case PositionGroup::AllFours:
        return tr("On all fours");
    case PositionGroup::Sitting:
        return tr("Sitting");
    case PositionGroup::Standing:
        return tr("Standing");
    case PositionGroup::WaterOrMachine:
        break;
    }
    return tr("Water or machine");
}

QString positionName(Position position) {
    switch (position) {
    case Position::OnBack:
        return tr("On the back");
    case Position::OnSide:
        return tr("On the side");
    case Position::OnFront:
        return tr("On the front");
    case Position::AllFours:
        return tr("On all fours");
    case Position::Kneeling:
        return tr("Kneeling");
    case Position::Sitting:
        return tr("Sitting");
    case Position::Standing:
        return tr("Standing");
    case Position::InWater:
        return tr("In water");
    case Position::OnMachine:
        break;
    }
    return tr("On a machine");
}

QString aimName(Category aim) {
    switch (aim) {
    case Category::NerveGlide:
        return tr("Nerve glide");
    case Category::Mobility:
        return tr("Mobility");
    case Category::Stability:
        return tr("Stability");
    case Category::Strength:
        return tr("Strength");
    case Category::Stretch:
        return tr("Stretch");
    case Category::Aerobic:
        break;
    }
    return tr("Endurance");
}

QString statusText(const coach::ExerciseCard& card) {
    switch (card.status) {
    case coach::PlanStatus::InPlan:
        return tr("In your plan");
    case coach::PlanStatus::NotInPlan:
        return {};
    case coach::PlanStatus::Resting:
        return card.restsUntil ? tr("Rests until %1").arg(weekdayAndDay(*card.restsUntil)) : tr("Rests");
    case coach::PlanStatus::PutAside:
        return tr("Put aside");
    case coach::PlanStatus::DoesNotFit:
        return tr("Does not fit");
    case coach::PlanStatus::Closed:
        return tr("Not open yet");
    case coach::PlanStatus::FromPhase:
        return tr("From phase %1").arg(card.firstPhase);
    case coach::PlanStatus::OfEarlierPhase:
        break;
    }
    return tr("Of an earlier phase");
}

QString joined(const std::vector<std::string>& words) {
    QStringList all;
    for (const std::string& word : words)
        all << text(word);
    return all.join(QStringLiteral(", "));
}

} // namespace glidepath::ui
