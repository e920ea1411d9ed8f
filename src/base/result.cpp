#include "base/result.h"

namespace glidepath {

std::string sentence(const Error& error) {
    std::string text = error.what;
    if (!error.where.empty())
        text += ": " + error.where;
    text += ".";
    for (const std::string* part : {&error.detail, &error.advice}) {
        if (part->empty())
            continue;
        text += " " + *part;
        if (!text.ends_with('.'))
            text += ".";
    }
    return text;
}

} // namespace glidepath
