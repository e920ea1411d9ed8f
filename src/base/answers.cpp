#include "base/answers.h"

#include "base/answer_words.h"

namespace glidepath {

std::string_view name(YesOrNo answer) {
    return kYesOrNo.of(answer);
}

std::optional<YesOrNo> parseYesOrNo(std::string_view text) {
    return kYesOrNo.parse(text);
}

std::string_view name(Pattern pattern) {
    return kPatterns.of(pattern);
}

std::optional<Pattern> parsePattern(std::string_view text) {
    return kPatterns.parse(text);
}

std::string_view name(Sensation sensation) {
    return kSensations.of(sensation);
}

std::optional<Sensation> parseSensation(std::string_view text) {
    return kSensations.parse(text);
}

std::string_view name(Later later) {
    return kLaters.of(later);
}

std::optional<Later> parseLater(std::string_view text) {
    return kLaters.parse(text);
}

std::string_view name(Feel feel) {
    return kFeels.of(feel);
}

std::optional<Feel> parseFeel(std::string_view text) {
    return kFeels.parse(text);
}

std::string_view name(Response response) {
    return kResponses.of(response);
}

std::optional<Response> parseResponse(std::string_view text) {
    return kResponses.parse(text);
}

} // namespace glidepath
