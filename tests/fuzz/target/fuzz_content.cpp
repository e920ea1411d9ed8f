// The entry points of libFuzzer, which fixes their names. See tests/fuzz/run for how to start it.
#include "fuzz/content_trial.h"
#include "fuzz/mutate_json.h"

#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>

namespace {

using glidepath::test::ContentTrial;

std::string_view textIn(const std::uint8_t* data, std::size_t size) {
    return {reinterpret_cast<const char*>(data), size};
}

/// One for the whole run: what it needs is written to its folder only once.
ContentTrial& trial() {
    static ContentTrial trial;
    return trial;
}

constexpr std::size_t kRoomForMore = 64;

} // namespace

extern "C" std::size_t LLVMFuzzerMutate(std::uint8_t* data, std::size_t size, std::size_t maxSize);

namespace {

std::string changedBytes(const std::string& text) {
    std::string result = text;
    result.resize(text.size() + kRoomForMore);
    auto* const bytes = reinterpret_cast<std::uint8_t*>(result.data());
    result.resize(LLVMFuzzerMutate(bytes, text.size(), result.size()));
    return result;
}

/// Keeps the first byte, the kind of file.
std::size_t put(const std::optional<std::string>& text, std::uint8_t* data, std::size_t maxSize) {
    if (!text || text->size() + 1 > maxSize)
        return 0;
    std::memcpy(data + 1, text->data(), text->size());
    return text->size() + 1;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const auto input = glidepath::test::contentInput(textIn(data, size));
    if (!input)
        return 0;
    const auto broken = trial().brokenPromises(*input);
    for (const std::string& promise : broken)
        std::fprintf(stderr, "Broken promise: %s\n", promise.c_str());
    if (!broken.empty())
        std::abort();
    return 0;
}

extern "C" std::size_t LLVMFuzzerCustomMutator(std::uint8_t* data, std::size_t size, std::size_t maxSize,
                                               unsigned seed) {
    constexpr unsigned kPlainOneIn = 8;
    if (size > 1 && seed % kPlainOneIn != 0) {
        const auto text = glidepath::test::withOneChange(textIn(data + 1, size - 1), seed / kPlainOneIn, changedBytes);
        if (const std::size_t changed = put(text, data, maxSize))
            return changed;
    }
    return LLVMFuzzerMutate(data, size, maxSize);
}

extern "C" std::size_t LLVMFuzzerCustomCrossOver(const std::uint8_t* data, std::size_t size, const std::uint8_t* other,
                                                 std::size_t otherSize, std::uint8_t* result, std::size_t maxSize,
                                                 unsigned seed) {
    if (size < 2 || otherSize < 2)
        return 0;
    result[0] = data[0];
    return put(glidepath::test::withPartOf(textIn(data + 1, size - 1), textIn(other + 1, otherSize - 1), seed), result,
               maxSize);
}
