#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "hash.hpp"
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
    /// It is not kept.
    bool is_dropped = false;
    /// Of a key of the record with fields below it: its number among those.
    size_t place = 0;
    std::vector<Node> children;
    /// For each hash of a key the first child that has it, counted from 1, and for each child the next one.
    std::array<uint8_t, 64> first{};
    uint8_t next = 0;

    const Node *child(std::string_view name) const {
        if (name.empty()) return nullptr;
        for (size_t place = first[hash(name)]; place != 0; place = children[place - 1].next) {
            const std::string &key = children[place - 1].key;
            if (key.size() == name.size() && same(key.data(), name.data(), name.size())) return &children[place - 1];
        }
        return nullptr;
    }

    static size_t hash(std::string_view key) {
        return (key.size() * 7 + uint8_t(key.front()) * 3 + uint8_t(key.back()) + uint8_t(key[key.size() / 2]) * 5) % 64;
    }

    /// Adds the field at `path` and counts the nodes made in `nodes`. False when a key is empty or the path is taken.
    bool add(std::string_view path, size_t wanted, const logscan_field &what, size_t &nodes) {
        const size_t dot = path.find('.');
        const std::string_view name = path.substr(0, dot);
        const bool last = dot == std::string_view::npos;
        if (name.empty()) return false;
        Node *node = nullptr;
        for (Node &existing : children) {
            if (existing.key == name) node = &existing;
        }
        if (node == nullptr) {
            if (children.size() == UINT8_MAX) return false;
            Node made;
            made.key = name;
            made.number = nodes++;
            made.field = wanted;
            made.kind = what.kind;
            made.is_dropped = what.is_dropped;
            made.next = first[hash(name)];
            children.push_back(std::move(made));
            node = &children.back();
            first[hash(name)] = uint8_t(children.size());
        } else if (last || node->children.empty()) {
            return false;
        }
        return last || node->add(path.substr(dot + 1), wanted, what, nodes);
    }
};

}  // namespace logscan
