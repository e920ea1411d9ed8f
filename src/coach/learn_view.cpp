#include "coach/learn_view.h"

#include "coach/source_text.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <iterator>
#include <utility>

namespace glidepath::coach {

namespace {

using catalogue::Catalogue;
using guidance::Symbol;

/// What stands first in the list; everything else follows.
constexpr std::array<std::string_view, 5> kFirst{kWarningSignsSection, kLeaveForNowSection, "sitting-and-posture",
                                                 kHeatAndColdSection, "questions"};

EntryView entryView(const guidance::Entry& entry, const Catalogue& catalogue) {
    return {entry.id, entry.title, entry.text, entry.symbol, sourceWords(entry.sources, catalogue)};
}

std::vector<EntryView> entryViews(const std::vector<guidance::Entry>& entries, const Catalogue& catalogue) {
    std::vector<EntryView> views;
    std::transform(entries.begin(), entries.end(), std::back_inserter(views),
                   [&](const guidance::Entry& entry) { return entryView(entry, catalogue); });
    return views;
}

TopicView topicView(const guidance::Topic& topic, const Catalogue& catalogue) {
    TopicView view{topic.title, topic.lead, topic.form, {}};
    for (const guidance::EntryGroup& group : topic.groups)
        view.groups.push_back({group.title, entryViews(group.entries, catalogue)});
    return view;
}

WarningSignsSection warningSigns(const Content& content, const std::string& emergencyNumber) {
    const guidance::WarningSigns& signs = content.warningSigns;
    WarningSignsSection section{{signs, emergencyNumber, WarningSignsView::Purpose::Reference}, {}};
    for (const guidance::SignGroup* const group : {&signs.emergency, &signs.today, &signs.soon, &signs.stop})
        for (const guidance::Sign& sign : group->signs)
            section.sources[sign.id] = sourceWords(sign.sources, content.catalogue);
    return section;
}

LeftOutView leftOutView(const guidance::LeftOut& item, const Catalogue& catalogue) {
    return {item.id,
            item.title,
            item.why,
            item.until,
            item.insteadText,
            linksOf(item.instead, catalogue),
            sourceWords(item.sources, catalogue)};
}

LeaveForNowView leaveForNowView(const guidance::LeaveForNow& list, const Catalogue& catalogue) {
    LeaveForNowView view{list.title, list.lead, list.foot, {}};
    for (const guidance::LeftOut& item : list.items)
        view.items.push_back(leftOutView(item, catalogue));
    return view;
}

ApplicationView applicationView(Treatment treatment, const guidance::HeatAndCold& content, const Catalogue& catalogue) {
    const guidance::Application& application = applicationOf(content, treatment);
    return {treatment,           application.title, application.text,
            application.lengths, application.start, sourceWords(application.sources, catalogue)};
}

HeatAndColdView heatAndColdView(const guidance::HeatAndCold& content, const Catalogue& catalogue) {
    return {content.title,
            content.lead,
            applicationView(Treatment::Heat, content, catalogue),
            applicationView(Treatment::Cold, content, catalogue),
            entryView(content.caution, catalogue),
            entryViews(content.notes, catalogue)};
}

std::size_t placeOf(const LearnSection& section) {
    return static_cast<std::size_t>(std::find(kFirst.begin(), kFirst.end(), section.id) - kFirst.begin());
}

std::string withCapital(std::string words) {
    if (!words.empty() && words.front() >= 'a' && words.front() <= 'z')
        words.front() = static_cast<char>(words.front() - 'a' + 'A');
    return words;
}

} // namespace

LearnView learnView(const Content& content, const std::string& emergencyNumber) {
    LearnView view;
    auto& sections = view.sections;
    sections.push_back({kWarningSignsSection, "Warning signs", Symbol::Alert, warningSigns(content, emergencyNumber)});
    if (!content.leaveForNow.items.empty())
        sections.push_back({kLeaveForNowSection, "Leave for now", Symbol::Hand,
                            leaveForNowView(content.leaveForNow, content.catalogue)});
    if (!content.heatAndCold.title.empty())
        sections.push_back({kHeatAndColdSection, content.heatAndCold.title, Symbol::Flame,
                            heatAndColdView(content.heatAndCold, content.catalogue)});
    for (const guidance::Topic& topic : content.topics)
        sections.push_back({topic.id.text(), topic.title, topic.symbol, topicView(topic, content.catalogue)});
    std::stable_sort(sections.begin(), sections.end(),
                     [](const LearnSection& one, const LearnSection& other) { return placeOf(one) < placeOf(other); });
    return view;
}

std::string sourceWords(const std::vector<SourceId>& ids, const Catalogue& catalogue) {
    std::vector<std::string> texts;
    for (const SourceId& id : ids)
        texts.push_back(sourceText(id, catalogue));
    return withCapital(fmt::format("{}", fmt::join(texts, "; ")));
}

} // namespace glidepath::coach
