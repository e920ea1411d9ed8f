#include "coach/help_view.h"

#include <algorithm>

namespace glidepath::coach {

namespace {

using guidance::HelpAdvice;
using guidance::Sign;
using guidance::SignLevel;

std::string withNumber(std::string text, const std::string& number) {
    constexpr std::string_view kPlace = "{number}";
    if (const std::size_t place = text.find(kPlace); place != std::string::npos)
        text.replace(place, kPlace.size(), number);
    return text;
}

/// A sign without a sentence of its own is named.
std::string sentenceOf(const Sign& sign) {
    return sign.say.empty() ? "I have " + sign.text + "." : sign.say;
}

std::string phoneText(const Content& content, const Lock& lock, const HelpAdvice& advice) {
    std::string text = content.help.opening;
    for (const std::string& id : lock.signs)
        if (const Sign* const sign = content.warningSigns.find(id))
            text += " " + sentenceOf(*sign);
    return text + " " + advice.request;
}

/// The short forms, where a sign has one: this is read in a hurry.
std::vector<std::string> emergencyPhrases(const guidance::WarningSigns& signs) {
    std::vector<std::string> phrases;
    for (const Sign& sign : signs.emergency.signs)
        if (!sign.print.empty())
            phrases.push_back(sign.print);
    return phrases;
}

void addAdvice(HelpView& view, const Content& content, const Lock& lock) {
    const HelpAdvice& advice = content.help.at(view.level);
    view.title = advice.title;
    view.lead = advice.lead;
    view.call = withNumber(advice.call, view.emergencyNumber);
    view.callText = advice.callText;
    view.phone = phoneText(content, lock, advice);
    view.whyTitle = advice.whyTitle;
    view.why = advice.why;
    view.untilThen = advice.untilThen;
}

void addFromSigns(HelpView& view, const Content& content) {
    const guidance::SignGroup& group = content.warningSigns.group(view.level);
    view.title = group.title;
    view.call = group.act;
}

} // namespace

std::string emergencyNumber(const guidance::WarningSigns& signs, const Preferences& preferences,
                            const std::string& region) {
    return preferences.emergencyNumber.empty() ? signs.emergencyNumber(region) : preferences.emergencyNumber;
}

std::vector<std::string> phrasesOf(const guidance::WarningSigns& signs, const Lock& lock) {
    std::vector<std::string> phrases;
    for (const std::string& id : lock.signs)
        if (const Sign* const sign = signs.find(id))
            phrases.push_back(sign->text);
    return phrases;
}

HelpView helpView(const Content& content, const Lock& lock, const Preferences& preferences, const std::string& region) {
    HelpView view;
    view.level = lock.level;
    view.signs = phrasesOf(content.warningSigns, lock);
    view.at = lock.at;
    view.emergencyNumber = emergencyNumber(content.warningSigns, preferences, region);
    view.numberFrom = preferences.emergencyNumber.empty() ? NumberFrom::Region : NumberFrom::Person;
    if (content.help.at(view.level).title.empty())
        addFromSigns(view, content);
    else
        addAdvice(view, content, lock);
    if (view.level != SignLevel::Emergency) {
        view.atOnce = withNumber(content.help.atOnce, view.emergencyNumber);
        view.atOnceSigns = emergencyPhrases(content.warningSigns);
    }
    return view;
}

} // namespace glidepath::coach
