#include "fuzz/guidance_promises.h"

#include <algorithm>
#include <array>
#include <set>

namespace glidepath::test {

namespace {

using guidance::Entry;
using guidance::EntryGroup;
using guidance::LeftOut;
using guidance::SignGroup;

void checkSigns(const SignGroup& group, std::set<std::string>& ids, Promises& promises) {
    promises.keep(isSaid(group.title, 30) && isSaid(group.act, 120), "a group of signs says what to do");
    promises.keep(!group.signs.empty(), "a group has signs");
    for (const guidance::Sign& sign : group.signs) {
        promises.keep(isSaid(sign.text, 110) && isOneLine(sign.print, 46), "a sign fits");
        promises.keep(!sign.sources.empty() && ids.insert(sign.id).second, "a sign has its own id and a source");
    }
}

void checkNumber(const std::string& number, Promises& promises) {
    const bool isDigits = std::all_of(number.begin(), number.end(), [](char c) { return c >= '0' && c <= '9'; });
    promises.keep(isDigits && number.size() >= 2 && number.size() <= 5, "a number to call has 2 to 5 digits");
}

void checkEntry(const Entry& entry, Promises& promises) {
    promises.keep(isIdText(entry.id), "an entry has an id");
    promises.keep(isSaid(entry.title, 60) && isSaid(entry.text, 420), "an entry fits");
    promises.keep(!entry.sources.empty(), "an entry has a source");
}

void checkApplication(const guidance::Application& application, Promises& promises) {
    const auto& lengths = application.lengths;
    promises.keep(isSaid(application.title, 24) && isSaid(application.text, 160), "heat and cold say what for");
    promises.keep(!lengths.empty() && lengths.size() <= 3 && std::is_sorted(lengths.begin(), lengths.end()),
                  "one to three lengths rise");
    promises.keep(std::find(lengths.begin(), lengths.end(), application.start) != lengths.end(),
                  "the first choice is one of the lengths");
    promises.keep(!application.sources.empty(), "heat and cold have a source");
}

/// In a list of its own: with many names in a long list this would take long.
void checkNames(const LeftOut& item, Promises& promises) {
    const guidance::LeaveForNow list{.title = {}, .lead = {}, .foot = {}, .items = {item}};
    for (const std::vector<std::string>& words : item.names) {
        std::string name;
        for (const std::string& word : words)
            name += word + " ";
        const std::array texts{name};
        promises.keep(guidance::leftOutAmong(list, texts).size() == 1, "an item is recognised by each of its names");
    }
}

} // namespace

void checkSource(const catalogue::Source& source, Promises& promises) {
    promises.keep(isSaid(source.title, 80) && isSaid(source.kind, 80), "a source says what it is");
    promises.keep(isOneLine(source.address, 120), "an address fits");
    promises.keep(source.id != SourceId{"own"} && source.id != SourceId{"our-choice"}, "no source has a kept word");
}

void checkWarningSigns(const guidance::WarningSigns& signs, Promises& promises) {
    std::set<std::string> ids;
    for (const SignGroup* const group : {&signs.emergency, &signs.today, &signs.soon, &signs.stop})
        checkSigns(*group, ids, promises);
    for (const auto& [region, number] : signs.emergencyNumbers)
        checkNumber(number, promises);
    checkNumber(signs.emergencyNumber("XX"), promises);
}

void checkAfterSession(const guidance::AfterSession& advice, Promises& promises) {
    promises.keep(isSaid(advice.title, 30) && isSaid(advice.text, 120), "the advice fits");
    promises.keep(!advice.sources.empty(), "the advice has a source");
}

void checkTopic(const guidance::Topic& topic, Promises& promises) {
    promises.keep(isSaid(topic.title, 24) && isSaid(topic.lead, 160), "a topic says what it is about");
    promises.keep(topic.order >= 1 && topic.order <= 999, "a topic has its place");
    promises.keep(!topic.groups.empty(), "a topic has something to read");
    const std::array topics{topic};
    for (const EntryGroup& group : topics.front().groups) {
        promises.keep(!group.entries.empty() && isOneLine(group.title, 40), "a group has entries");
        for (const Entry& entry : group.entries) {
            checkEntry(entry, promises);
            promises.keep(guidance::findEntry(topics, topic.id, entry.id) == &entry, "an entry is found by its id");
        }
    }
}

void checkLeaveForNow(const guidance::LeaveForNow& list, Promises& promises) {
    promises.keep(isSaid(list.title, 60) && isSaid(list.lead, 160) && isSaid(list.foot, 160), "its texts fit");
    promises.keep(!list.items.empty(), "there is something on the list");
    for (const LeftOut& item : list.items) {
        promises.keep(isSaid(item.title, 60) && isSaid(item.why, 110) && isSaid(item.until, 110), "an item fits");
        promises.keep(!item.instead.empty() && isSaid(item.insteadText, 80), "an item has something instead");
        promises.keep(!item.names.empty() && !item.sources.empty(), "an item has names and a source");
        checkNames(item, promises);
    }
}

void checkHeatAndCold(const guidance::HeatAndCold& all, Promises& promises) {
    promises.keep(isSaid(all.title, 24) && isSaid(all.lead, 160) && isSaid(all.look, 160) && isSaid(all.over, 160),
                  "its texts fit");
    checkApplication(all.heat, promises);
    checkApplication(all.cold, promises);
    checkEntry(all.caution, promises);
    promises.keep(all.lookAfter.count() >= 1 && all.lookAfter.count() <= 60, "the skin is looked at in time");
    for (const Entry& note : all.notes)
        checkEntry(note, promises);
}

} // namespace glidepath::test
