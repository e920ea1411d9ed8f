#include "fuzz/content_input.h"

namespace glidepath::test {

std::optional<ContentInput> contentInput(std::string_view bytes) {
    if (bytes.empty())
        return std::nullopt;
    const auto& kinds = kContentKinds.entries();
    const auto letter = static_cast<unsigned char>(bytes.front() - 'a');
    return ContentInput{kinds[letter % kinds.size()].first, bytes.substr(1)};
}

std::string placeOf(ContentKind kind) {
    switch (kind) {
    case ContentKind::Exercise:
        return "exercises/tilt.json";
    case ContentKind::Routine:
        return "programme/routines/core.json";
    case ContentKind::Gate:
        return "programme/gates/unlock.json";
    case ContentKind::Phase:
        return "programme/phases/settle.json";
    case ContentKind::Waits:
        return "programme/waits.json";
    case ContentKind::Rules:
        return "programme/rules/ease.json";
    case ContentKind::Questions:
        return "programme/questions.json";
    case ContentKind::Sources:
        return "sources.json";
    case ContentKind::Topic:
        return "guidance/topics/causes.json";
    case ContentKind::ExerciseTranslation:
        return "i18n/de/" + placeOf(ContentKind::Exercise);
    case ContentKind::TopicTranslation:
        return "i18n/de/" + placeOf(ContentKind::Topic);
    case ContentKind::WarningSigns:
    case ContentKind::AfterSession:
    case ContentKind::LeaveForNow:
    case ContentKind::HeatAndCold:
        break;
    }
    return "guidance/" + std::string{kContentKinds.of(kind)} + ".json";
}

} // namespace glidepath::test
