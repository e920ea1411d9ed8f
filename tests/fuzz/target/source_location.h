#pragma once

// Put before every source of a fuzzing build. libstdc++ leaves std::source_location out where the compiler lacks a
// builtin that clang has from version 15 on; this gives the part of it that contracts use.
#include <source_location>

#ifndef __cpp_lib_source_location

namespace std {

class source_location {
public:
    static constexpr source_location current(const char* file = __builtin_FILE(),
                                             const char* function = __builtin_FUNCTION(),
                                             unsigned line = __builtin_LINE()) noexcept {
        return source_location{file, function, line};
    }
    [[nodiscard]] constexpr const char* file_name() const noexcept { return m_file; }
    [[nodiscard]] constexpr const char* function_name() const noexcept { return m_function; }
    [[nodiscard]] constexpr unsigned line() const noexcept { return m_line; }
    [[nodiscard]] constexpr unsigned column() const noexcept { return 0; }

private:
    constexpr source_location(const char* file, const char* function, unsigned line)
        : m_file{file}, m_function{function}, m_line{line} {}

    const char* m_file;
    const char* m_function;
    unsigned m_line;
};

} // namespace std

#endif
