#pragma once

#include <optional>
#include <string_view>

namespace glidepath {

/// What a person may answer beside the pain scores. The first word of each list is the mildest.

enum class YesOrNo { No, Yes };

/// Whether the trouble in the leg lets go.
enum class Pattern { Gone, ComesAndGoes, NeverStops };

/// What is felt in the leg beside pain.
enum class Sensation { None, Tingling, Numb, Both };

/// How it is two hours after a session, compared with before it.
enum class Later { Easier, Same, LittleWorse, ClearlyWorse };

/// How an exercise felt, told only where it stood out. Everything from MorePain on speaks against the exercise.
enum class Feel { Fine, Tingling, Uncomfortable, MorePain, SharpPain, NumbOrWeak };
[[nodiscard]] constexpr bool speaksAgainst(Feel feel) {
    return feel >= Feel::MorePain;
}

/// How a session went, from the answers around it. Unknown where an answer that is needed is missing: it never counts
/// as good and never as bad.
enum class Response { Unknown, Green, Amber, Red, Stop };

[[nodiscard]] std::string_view name(YesOrNo answer);      ///< "yes"
[[nodiscard]] std::string_view name(Pattern pattern);     ///< "comes-and-goes"
[[nodiscard]] std::string_view name(Sensation sensation); ///< "tingling"
[[nodiscard]] std::string_view name(Later later);         ///< "little-worse"
[[nodiscard]] std::string_view name(Feel feel);           ///< "more-pain"
[[nodiscard]] std::string_view name(Response response);   ///< "green"
[[nodiscard]] std::optional<YesOrNo> parseYesOrNo(std::string_view text);
[[nodiscard]] std::optional<Pattern> parsePattern(std::string_view text);
[[nodiscard]] std::optional<Sensation> parseSensation(std::string_view text);
[[nodiscard]] std::optional<Later> parseLater(std::string_view text);
[[nodiscard]] std::optional<Feel> parseFeel(std::string_view text);
[[nodiscard]] std::optional<Response> parseResponse(std::string_view text);

} // namespace glidepath
