#include "guidance/read_entry.h"

#include "guidance/read_sources.h"
#include "guidance/words.h"

namespace glidepath::guidance {

namespace {

constexpr json::Length kTitle{60};
constexpr json::Length kText{420};

} // namespace

std::string readEntryId(json::ObjectReader& object, EntryIds& ids) {
    const auto item = object.required("id");
    const auto id = item ? item->id<Id<struct EntryTag>>() : std::nullopt;
    if (!id)
        return {};
    if (!ids.insert(id->text()).second)
        item->reject("a second entry " + json::inQuotes(id->text()), "each id once");
    return id->text();
}

Symbol readSymbol(json::ObjectReader& object) {
    const auto item = object.optional("icon");
    const auto symbol = item ? item->word(kSymbols) : std::nullopt;
    return symbol.value_or(Symbol::None);
}

Entry readEntry(const json::Item& item, EntryIds& ids) {
    json::ObjectReader object = item.object();
    Entry entry{.id = readEntryId(object, ids),
                .title = object.text("title", kTitle),
                .text = object.text("text", kText),
                .symbol = readSymbol(object),
                .sources = readSources(object)};
    object.finish();
    return entry;
}

} // namespace glidepath::guidance
