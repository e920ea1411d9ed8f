#include "base/contract.h"

#include <fmt/core.h>

#include <cstdio>
#include <cstdlib>

namespace glidepath {

void expects(bool promise, std::string_view text, const std::source_location& where) {
    if (promise) [[likely]]
        return;
    fmt::print(stderr, "{}:{}: broken promise: {}\n", where.file_name(), where.line(), text);
    std::abort();
}

} // namespace glidepath
