#include "catalogue/read_cues.h"

#include "catalogue/cue_text.h"
#include "catalogue/words.h"
#include "json/utf8.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>

namespace glidepath::catalogue {

namespace {

constexpr std::size_t kLongestText = 40;
constexpr std::size_t kLongestFar = 24;
constexpr json::Length kLongestWord{12};

std::size_t filledLength(std::string_view text) {
    return std::max(json::characterCount(filledIn(text, Side::Left)),
                    json::characterCount(filledIn(text, Side::Right)));
}

std::string readText(const json::Item& item, std::size_t longest) {
    const std::string text = item.text();
    if (const auto placeholder = unknownPlaceholder(text))
        item.reject(json::inQuotes(*placeholder), "no braces but {side} and {otherSide}");
    else if (const std::size_t length = filledLength(text); length > longest)
        item.reject(fmt::format("{} characters: {}", length, json::inQuotes(text)),
                    fmt::format("at most {} characters with the sides filled in", longest));
    return text;
}

/// What is read from afar: of a long text a shorter form, of a short one the text itself.
std::string readFar(json::ObjectReader& object, const std::string& text) {
    const auto item = object.optional("far");
    const bool isShort = filledLength(text) <= kLongestFar;
    if (!item && !isShort)
        object.reject("no \"far\"", fmt::format("a shorter form of a text of more than {} characters", kLongestFar));
    if (item && isShort)
        item->reject("a \"far\"", fmt::format("none, because the text has at most {} characters", kLongestFar));
    return item ? readText(*item, kLongestFar) : text;
}

Cue readCue(const json::Item& item) {
    json::ObjectReader object = item.object();
    Cue cue{.word = object.optionalText("word", kLongestWord), .text = {}, .far = {}};
    if (const auto text = object.required("text"))
        cue.text = readText(*text, kLongestText);
    cue.far = readFar(object, cue.text);
    object.finish();
    return cue;
}

void addPartsOf(const Tempo& tempo, std::set<CuePart>& parts) {
    parts.insert({CuePart::Lift, CuePart::Lower});
    if (tempo.hold.count() > 0)
        parts.insert(CuePart::Hold);
    if (tempo.pause.count() > 0)
        parts.insert(CuePart::Pause);
}

void addPartsOf(const Dose& dose, std::set<CuePart>& parts) {
    if (const auto* const repetitions = std::get_if<Repetitions>(&dose.work))
        addPartsOf(repetitions->tempo, parts);
    else
        parts.insert(std::holds_alternative<TimedHold>(dose.work) ? CuePart::Hold : CuePart::Go);
    if (dose.sets.most > 1)
        parts.insert(CuePart::Rest);
}

std::set<CuePart> partsNeeded(const Exercise& exercise) {
    std::set<CuePart> parts{CuePart::Ready};
    for (const auto& entry : exercise.doses)
        addPartsOf(entry.second, parts);
    // Where sides alternate the change is part of every repetition, not a moment of its own.
    if (exercise.sides == SidePattern::Each || exercise.sides == SidePattern::Sore)
        parts.insert(CuePart::Change);
    return parts;
}

bool mentionsSide(const Cue& cue) {
    return catalogue::mentionsSide(cue.text) || catalogue::mentionsSide(cue.far);
}

} // namespace

std::map<CuePart, Cue> readCues(json::ObjectReader& cues) {
    std::map<CuePart, Cue> result;
    for (const auto& [part, text] : kCueParts.entries()) {
        if (const auto item = cues.optional(text))
            result.emplace(part, readCue(*item));
    }
    cues.finish();
    return result;
}

void checkCues(const json::ObjectReader& cues, const Exercise& exercise) {
    for (const CuePart part : partsNeeded(exercise)) {
        if (!cues.has(name(part)))
            cues.reject(fmt::format("no cue \"{}\"", name(part)), "a cue for every part of the exercise");
    }
    for (const auto& [key, item] : cues.entries()) {
        const auto part = parseCuePart(key);
        const auto cue = part ? exercise.cues.find(*part) : exercise.cues.end();
        if (exercise.sides == SidePattern::None && cue != exercise.cues.end() && mentionsSide(cue->second))
            item.reject("a side in the text", "none, because the exercise has no sides");
    }
}

} // namespace glidepath::catalogue
