#include "guidance/first_ratings.h"

#include "guidance/read_sources.h"
#include "json/reader.h"

namespace glidepath::guidance {

namespace {

using json::Item;
using json::ObjectReader;

constexpr json::Length kQuestion{90};
constexpr json::Length kAnswer{24};
constexpr json::Range kMinutes{1, 600};
constexpr json::Range kDays{0, 3650};
constexpr json::Count kAnswers{.least = 2, .most = 5};

std::vector<Item> answers(ObjectReader& file, std::string_view key) {
    const auto item = file.required(key);
    return item ? item->items(kAnswers) : std::vector<Item>{};
}

/// Rising, so that no two answers mean the same.
template <class Answer, class Amount>
void checkOrder(const std::vector<Answer>& list, Amount Answer::*amount, const Item& last) {
    if (list.size() > 1 && list.back().*amount <= list[list.size() - 2].*amount)
        last.reject("an amount that is not more than the one before", "answers that rise");
}

std::vector<Span> readSpans(ObjectReader& file) {
    std::vector<Span> spans;
    for (const Item& item : answers(file, "spans")) {
        ObjectReader object = item.object();
        spans.push_back({object.text("text", kAnswer), std::chrono::minutes{object.integer("minutes", kMinutes)}});
        object.finish();
        checkOrder(spans, &Span::length, item);
    }
    return spans;
}

std::vector<Beginning> readBeginnings(ObjectReader& file) {
    std::vector<Beginning> beginnings;
    for (const Item& item : answers(file, "beginnings")) {
        ObjectReader object = item.object();
        beginnings.push_back({object.text("text", kAnswer), std::chrono::days{object.integer("daysAgo", kDays)}});
        object.finish();
        checkOrder(beginnings, &Beginning::ago, item);
    }
    return beginnings;
}

} // namespace

FirstRatings readFirstRatings(const json::DataFolder& folder, Findings& findings) {
    const json::DataFile source = folder.file("guidance/first-ratings.json");
    json::Report report{source.path.string()};
    FirstRatings questions;
    json::readFile(source, report, [&questions](ObjectReader& file) {
        questions = {.sitting = file.text("sitting", kQuestion),
                     .standing = file.text("standing", kQuestion),
                     .spans = readSpans(file),
                     .began = file.text("began", kQuestion),
                     .beginnings = readBeginnings(file),
                     .painFree = file.text("painFree", kQuestion),
                     .strengthBase = file.text("strengthBase", kQuestion),
                     .sources = readSources(file)};
    });
    report.appendTo(findings);
    return report.hasErrors() ? FirstRatings{} : questions;
}

} // namespace glidepath::guidance
