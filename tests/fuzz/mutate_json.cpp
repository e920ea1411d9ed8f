#include "fuzz/mutate_json.h"

#include <nlohmann/json.hpp>

#include <array>
#include <iterator>
#include <utility>
#include <vector>

namespace glidepath::test {

namespace {

using Tree = nlohmann::ordered_json;

/// Marks a key that is to be written under its own name a second time.
constexpr std::string_view kAgain = "~again";
constexpr unsigned kIndentedOneIn = 8;
constexpr std::array kEdges{"-1",  "0",   "1",   "2",    "5",     "7",          "9",
                            "10",  "24",  "30",  "60",   "100",   "180",        "600",
                            "601", "999", "1.0", "1e99", "1e400", "2147483648", "9223372036854775808"};

class Change {
public:
    Change(Tree& tree, unsigned seed, const ChangeBytes& change) : m_tree{tree}, m_change{change}, m_random{seed} {
        collect(m_tree);
    }

    void make() {
        Tree& node = any();
        switch (below(9)) {
        case 0:
            node = otherType();
            break;
        case 1:
            node = Tree::parse(kEdges[below(kEdges.size())], nullptr, false);
            break;
        case 2:
            node = repeatedText();
            break;
        case 3:
        case 4:
            changeText(node);
            break;
        case 5:
            remove(node);
            break;
        case 6:
            repeat(node);
            break;
        case 7:
            rename(node);
            break;
        default:
            replace(node, any());
        }
    }

    void take(const Tree& other) { replace(any(), other); }
    Tree& any() { return *m_nodes[below(m_nodes.size())]; }

private:
    std::size_t below(std::size_t count) { return m_random() % count; }

    void collect(Tree& node) {
        m_nodes.push_back(&node);
        if (node.is_structured())
            for (Tree& child : node)
                collect(child);
    }

    /// Through a copy: one may be inside the other.
    static void replace(Tree& node, const Tree& with) {
        Tree copy = with;
        node = std::move(copy);
    }

    Tree otherType() {
        const std::array<Tree, 7> values{Tree{}, true, 3, 2.5, "word", Tree::array(), Tree::object()};
        return values[below(values.size())];
    }

    Tree repeatedText() {
        constexpr std::array kParts{"a", "long ", "{side}", "{otherSide}", "ü", "–", "~/", "\t"};
        std::string text;
        const std::string part = kParts[below(kParts.size())];
        for (std::size_t count = below(2) == 0 ? below(4) : below(200); count > 0; --count)
            text += part;
        return text;
    }

    void changeText(Tree& node) {
        if (node.is_number_integer())
            node = node.get<std::int64_t>() / 2 + static_cast<std::int64_t>(below(5)) - 2;
        else if (node.is_string())
            node = m_change(node.get<std::string>());
        else
            replace(node, any());
    }

    void remove(Tree& node) {
        if (node.is_structured() && !node.empty())
            node.erase(std::next(node.begin(), static_cast<std::ptrdiff_t>(below(node.size()))));
    }

    /// An entry of a list once more, or a key a second time.
    void repeat(Tree& node) {
        if (!node.is_structured() || node.empty())
            return;
        const auto chosen = std::next(node.begin(), static_cast<std::ptrdiff_t>(below(node.size())));
        Tree copy = *chosen;
        if (node.is_array())
            node.push_back(std::move(copy));
        else
            node[chosen.key() + std::string{kAgain}] = std::move(copy);
    }

    void rename(Tree& node) {
        if (!node.is_object() || node.empty())
            return;
        const auto chosen = std::next(node.begin(), static_cast<std::ptrdiff_t>(below(node.size())));
        const std::string key = m_change(chosen.key());
        Tree copy = *chosen;
        node.erase(chosen);
        node[key] = std::move(copy);
    }

    Tree& m_tree;
    const ChangeBytes& m_change;
    std::mt19937 m_random;
    std::vector<Tree*> m_nodes;
};

/// Bytes that are no UTF-8 are replaced; plain changes of bytes make such texts.
std::string written(const Tree& tree, unsigned seed) {
    std::string text = tree.dump(seed % kIndentedOneIn == 0 ? 2 : -1, ' ', false, Tree::error_handler_t::replace);
    const std::string mark = std::string{kAgain} + "\"";
    for (auto at = text.find(mark); at != std::string::npos; at = text.find(mark, at))
        text.erase(at, kAgain.size());
    return text;
}

std::optional<Tree> parsed(std::string_view text) {
    Tree tree = Tree::parse(text, nullptr, false);
    return tree.is_discarded() ? std::nullopt : std::optional{std::move(tree)};
}

std::string unchanged(const std::string& text) {
    return text;
}

} // namespace

std::optional<std::string> withOneChange(std::string_view text, unsigned seed, const ChangeBytes& change) {
    auto tree = parsed(text);
    if (!tree)
        return std::nullopt;
    Change{*tree, seed, change}.make();
    return written(*tree, seed);
}

std::optional<std::string> withPartOf(std::string_view text, std::string_view other, unsigned seed) {
    auto tree = parsed(text);
    auto otherTree = parsed(other);
    if (!tree || !otherTree)
        return std::nullopt;
    const ChangeBytes none = unchanged;
    Change{*tree, seed, none}.take(Change{*otherTree, seed / 2, none}.any());
    return written(*tree, seed);
}

} // namespace glidepath::test
