#include "programme/read_rules.h"

#include "json/files.h"
#include "programme/words.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <set>

namespace glidepath::programme {

namespace {

using catalogue::ContentFolder;
using catalogue::Draft;
using catalogue::Drafts;
using json::Item;
using json::ObjectReader;

constexpr std::string_view kFolder = "programme/rules";
constexpr json::Count kRuleCount{1, 30};

Response responseOf(const Rule& rule) {
    const auto* const respond = rule.then.empty() ? nullptr : std::get_if<Respond>(&rule.then.front());
    return respond == nullptr ? Response::Unknown : respond->response;
}

/// The first that holds counts, so a mild one before a worse one would hide it.
void checkWeight(const std::vector<Item>& items, const RuleFile& rules) {
    for (std::size_t place = 1; place < rules.size(); ++place)
        if (responseOf(rules[place].rule) > responseOf(rules[place - 1].rule))
            items[place].reject("a response that is worse than the one before it", "the worst first");
}

/// Everybody begins somewhere; and what stands behind a rule that always holds is never asked.
void checkLast(const Item& list, const std::vector<Item>& items, const RuleFile& rules) {
    for (std::size_t place = 0; place + 1 < rules.size(); ++place)
        if (alwaysHolds(rules[place].rule.when))
            items[place].reject("a rule that always holds before others", "such a rule at the end");
    if (!rules.empty() && !alwaysHolds(rules.back().rule.when))
        list.reject("no rule for those of whom too little is known", "a last rule with {\"all\": []} as its condition");
}

RuleFile readRuleFile(ObjectReader& file, const RuleSurroundings& surroundings) {
    RuleFile rules;
    const auto list = file.required("rules");
    if (!list)
        return rules;
    const std::vector<Item> items = list->items(kRuleCount);
    for (const Item& item : items)
        rules.push_back(readRule(item, surroundings));
    if (surroundings.kind == RuleKind::Response)
        checkWeight(items, rules);
    if (surroundings.kind == RuleKind::Entry)
        checkLast(*list, items, rules);
    return rules;
}

std::string fileNameOf(RuleKind kind) {
    return std::string{name(kind)} + ".json";
}

std::string allFileNames() {
    std::vector<std::string> names;
    for (const auto& entry : kRuleKinds.entries())
        names.push_back(fileNameOf(entry.first));
    return fmt::format("{}", fmt::join(names, ", "));
}

/// A misspelt name would leave a kind without its rules.
void reportStrangers(const ContentFolder& folder, std::size_t number, Drafts<RuleFile>& drafts) {
    const std::filesystem::path path = folder.path / kFolder;
    Draft<RuleFile> listing{json::Report{path.string()}, {}, number, {}, {}};
    for (const auto& file : json::filesIn(path, listing.report))
        if (!kRuleKinds.parse(file.stem().string()))
            listing.report.add({}, json::inQuotes(file.filename().string()), allFileNames() + " and nothing else");
    drafts.push_back(std::move(listing));
}

void readFolder(const ContentFolder& folder, std::size_t number, const catalogue::Catalogue& catalogue,
                std::span<const Phase> phases, Drafts<RuleFile>& drafts) {
    const catalogue::KnownSources sources{catalogue.sources(), folder.origin};
    for (const auto& [kind, word] : kRuleKinds.entries()) {
        const RuleSurroundings surroundings{kind, catalogue, phases, sources};
        catalogue::readSingle(folder, number, (std::filesystem::path{kFolder} / fileNameOf(kind)).string(), drafts,
                              [&surroundings](ObjectReader& file) { return readRuleFile(file, surroundings); });
    }
    reportStrangers(folder, number, drafts);
}

/// A rule is known by its id: in the journal, and where a proposal has been put away.
void leaveOutRepeatedIds(Drafts<RuleFile>& drafts) {
    std::set<RuleId> ids;
    for (Draft<RuleFile>& draft : drafts) {
        if (!draft.isUsable())
            continue;
        for (const PlacedRule& placed : *draft.thing)
            if (!ids.insert(placed.rule.id).second)
                draft.report.add(placed.idPlace, json::inQuotes(placed.rule.id.text()), "an id that no other rule has");
    }
}

} // namespace

Drafts<RuleFile> readRuleFiles(std::span<const ContentFolder> folders, const catalogue::Catalogue& catalogue,
                               std::span<const Phase> phases) {
    Drafts<RuleFile> drafts;
    for (std::size_t number = 0; number < folders.size(); ++number)
        if (folders[number].origin == catalogue::Origin::Shipped &&
            catalogue::isExpected(folders[number].path / kFolder, catalogue::Origin::Own))
            readFolder(folders[number], number, catalogue, phases, drafts);
    leaveOutRepeatedIds(drafts);
    return drafts;
}

std::vector<Rule> rulesInUse(const Drafts<RuleFile>& drafts) {
    std::vector<Rule> rules;
    for (const Draft<RuleFile>& draft : drafts)
        if (draft.isUsable())
            for (const PlacedRule& placed : *draft.thing)
                rules.push_back(placed.rule);
    return rules;
}

} // namespace glidepath::programme
