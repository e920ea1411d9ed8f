#include "json/write.h"

#include <nlohmann/json.hpp>

namespace glidepath::json {

namespace {

using Tree = nlohmann::ordered_json;

Tree tree(const Value& value);

struct ToTree {
    Tree operator()(std::monostate) const { return nullptr; }
    Tree operator()(const List& list) const {
        Tree array = Tree::array();
        for (const Value& entry : list)
            array.push_back(tree(entry));
        return array;
    }
    Tree operator()(const Members& members) const {
        Tree object = Tree::object();
        for (const Member& member : members)
            object[member.key] = tree(member.value);
        return object;
    }
    template <class Plain>
    Tree operator()(const Plain& plain) const {
        return plain;
    }
};

Tree tree(const Value& value) {
    return std::visit(ToTree{}, value.content);
}

} // namespace

std::string write(const Value& value) {
    return tree(value).dump(2, ' ', false, Tree::error_handler_t::replace) + "\n";
}

} // namespace glidepath::json
