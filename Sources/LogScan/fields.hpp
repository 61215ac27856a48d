#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "logscan.h"

namespace logscan {

/// The wanted fields as a tree of keys.
struct Node {
    std::string key;
    /// Its number among all nodes, to see a key that is given twice.
    size_t number = 0;
    /// The field it is, or for a node with children the first field below it.
    size_t field = 0;
    logscan_kind kind = LOGSCAN_TEXT;
    std::vector<Node> children;

    /// Records repeat their keys in one order, so the search begins after the key found last (`hint`).
    const Node *child(std::string_view name, size_t &hint) const {
        const size_t count = children.size();
        for (size_t step = 0; step < count; step++) {
            const size_t index = hint + step < count ? hint + step : hint + step - count;
            if (children[index].key == name) {
                hint = index + 1;
                return &children[index];
            }
        }
        return nullptr;
    }

    /// Adds the field at `path` and counts the nodes made in `nodes`. False when a key is empty or the path is taken.
    bool add(std::string_view path, size_t wanted, logscan_kind what, size_t &nodes) {
        const size_t dot = path.find('.');
        const std::string_view name = path.substr(0, dot);
        const bool last = dot == std::string_view::npos;
        if (name.empty()) return false;
        Node *node = nullptr;
        for (Node &existing : children) {
            if (existing.key == name) node = &existing;
        }
        if (node == nullptr) {
            children.push_back({std::string(name), nodes++, wanted, what, {}});
            node = &children.back();
        } else if (last || node->children.empty()) {
            return false;
        }
        return last || node->add(path.substr(dot + 1), wanted, what, nodes);
    }
};

}  // namespace logscan
