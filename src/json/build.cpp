#include "json/build.h"

namespace glidepath::json {

Value text(std::string_view words) {
    return {0, std::string{words}};
}

Value number(std::int64_t value) {
    return {0, value};
}

Value list(List values) {
    return {0, std::move(values)};
}

Value texts(const std::vector<std::string>& lines) {
    List values;
    for (const std::string& line : lines)
        values.push_back(text(line));
    return list(std::move(values));
}

Value object(Members members) {
    return {0, std::move(members)};
}

void add(Members& members, std::string_view key, Value value) {
    members.push_back({std::string{key}, 0, std::move(value)});
}

} // namespace glidepath::json
