#include "guidance/warning_signs.h"

#include "guidance/read_entry.h"
#include "guidance/read_sources.h"
#include "json/reader.h"

#include <algorithm>

namespace glidepath::guidance {

namespace {

using json::Item;
using json::ObjectReader;

constexpr json::Length kTitle{30};
constexpr json::Length kAct{110};
constexpr json::Length kSign{110};
constexpr json::Length kSay{80};
constexpr json::Length kPrint{46};
constexpr json::Length kNumber{5};

Sign readSign(const Item& item, EntryIds& ids) {
    ObjectReader object = item.object();
    Sign sign{.id = readEntryId(object, ids),
              .text = object.text("text", kSign),
              .print = object.optionalText("print", kPrint),
              .sources = readSources(object),
              .say = object.optionalText("say", kSay)};
    object.finish();
    return sign;
}

SignGroup readGroup(ObjectReader& file, std::string_view key, EntryIds& ids) {
    const auto item = file.required(key);
    if (!item)
        return {};
    ObjectReader object = item->object();
    SignGroup group{.title = object.text("title", kTitle), .act = object.text("act", kAct), .signs = {}};
    for (const Item& sign : object.items("signs"))
        group.signs.push_back(readSign(sign, ids));
    object.finish();
    return group;
}

const Sign* findIn(const SignGroup& group, std::string_view id) {
    const auto found = std::ranges::find(group.signs, id, &Sign::id);
    return found == group.signs.end() ? nullptr : &*found;
}

bool isRegion(std::string_view text) {
    const auto isCapital = [](char c) { return c >= 'A' && c <= 'Z'; };
    return text.empty() || (text.size() == 2 && std::all_of(text.begin(), text.end(), isCapital));
}

std::string readNumber(const Item& item) {
    const std::string number = item.token(kNumber);
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    if (number.size() == 1 || !std::all_of(number.begin(), number.end(), isDigit))
        item.reject("a telephone number of 2 to 5 digits");
    return number;
}

std::map<std::string, std::string> readNumbers(ObjectReader& file) {
    std::map<std::string, std::string> numbers;
    const auto item = file.required("emergencyNumbers");
    if (!item)
        return numbers;
    const ObjectReader object = item->object();
    for (const auto& [region, number] : object.entries()) {
        if (!isRegion(region))
            number.reject("the region " + json::inQuotes(region), "two capital letters, or \"\" for everywhere else");
        numbers.emplace(region, readNumber(number));
    }
    if (item->isObject() && !numbers.contains(""))
        object.reject("no number for \"\"", "the number for every region that is not named");
    return numbers;
}

} // namespace

std::string WarningSigns::emergencyNumber(const std::string& region) const {
    const auto found = emergencyNumbers.find(region);
    if (found != emergencyNumbers.end())
        return found->second;
    const auto everywhere = emergencyNumbers.find("");
    return everywhere == emergencyNumbers.end() ? std::string{} : everywhere->second;
}

const SignGroup& WarningSigns::group(SignLevel level) const {
    switch (level) {
    case SignLevel::Emergency:
        return emergency;
    case SignLevel::Today:
        return today;
    case SignLevel::Soon:
        return soon;
    }
    return emergency;
}

const Sign* WarningSigns::find(std::string_view id) const {
    const auto level = levelOf(id);
    return level ? findIn(group(*level), id) : nullptr;
}

std::optional<SignLevel> WarningSigns::levelOf(std::string_view id) const {
    for (const SignLevel level : kSignLevels)
        if (findIn(group(level), id) != nullptr)
            return level;
    return std::nullopt;
}

WarningSigns readWarningSigns(const json::DataFolder& folder, Findings& findings) {
    const json::DataFile source = folder.file("guidance/warning-signs.json");
    json::Report report{source.path.string()};
    WarningSigns signs;
    json::readFile(source, report, [&signs](ObjectReader& file) {
        EntryIds ids;
        signs = {.emergency = readGroup(file, "emergency", ids),
                 .today = readGroup(file, "today", ids),
                 .soon = readGroup(file, "soon", ids),
                 .stop = readGroup(file, "stop", ids),
                 .emergencyNumbers = readNumbers(file)};
    });
    report.appendTo(findings);
    return report.hasErrors() ? WarningSigns{} : signs;
}

} // namespace glidepath::guidance
