#include "base/ids.h"

namespace glidepath {

bool isIdText(std::string_view text) {
    if (text.empty() || text.size() > 64 || text.front() == '-' || text.back() == '-')
        return false;
    char previous = 'a';
    for (const char c : text) {
        const bool plain = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
        if (!plain && (c != '-' || previous == '-'))
            return false;
        previous = c;
    }
    return true;
}

} // namespace glidepath
