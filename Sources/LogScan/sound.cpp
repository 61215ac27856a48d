#include "scanner.hpp"

#include <algorithm>

namespace logscan {

/// The keys that make an object a container of records.
static bool is_container(std::string_view name) { return name == "Records" || name == "Events" || name == "detail"; }

bool Scanner::sound(const char *start, size_t count, Place place) {
    if (!tokens.begin(start, count)) return false;
    if (tokens.first() == '[') return sound_list(place) && tokens.ended();
    if (tokens.first() != '{') return false;
    static constexpr std::string_view records = "\"Records\"";
    const char *const first = tokens.at();
    if (!tokens.skip(1)) return false;
    const std::string_view rest(tokens.at(), size_t(start + count - tokens.at()));
    if (rest.substr(0, records.size()) != records) {
        place.move(first);
        return sound_record(true) && tokens.ended() && sound_commit(place.line(), place.column());
    }
    std::string_view name;
    if (!tokens.key(name) || tokens.first() != '[' || !sound_list(place) || tokens.take() != '}' || !tokens.ended()) return false;
    page({});
    return true;
}

bool Scanner::sound_list(const Place &beginning) {
    tokens.take();
    if (tokens.first() == ']') return tokens.skip(1);
    Place place = beginning;
    // The records that were given away had places of their own.
    size_t counted = SIZE_MAX;
    for (;;) {
        const char *const start = tokens.at();
        if (tokens.take() != '{' || !sound_record(false) || size_t(tokens.at() - start) > limits.record) return false;
        if (place.stays()) {
            if (counted != given) uncounted.push_back({records.size(), beginning, beginning});
            counted = given;
            if (!sound_commit(uint32_t(start - beginning.position()), 0)) return false;
        } else {
            place.move(start);
            if (!sound_commit(place.line(), place.column())) return false;
        }
        const char after = tokens.take();
        if (after == ']') return true;
        if (after != ',') return false;
    }
}

bool Scanner::sound_record(bool is_outermost) {
    record_row.clear();
    scraps.reset();
    return sound_fields(tree, record_row, limits.depth, is_outermost);
}

bool Scanner::sound_commit(uint32_t line, uint32_t column) {
    if (record_row.found == 0 || !tokens.is_sound(tokens.at())) return false;
    commit(record_row, line, column);
    return true;
}

bool Scanner::sound_fields(const Node &node, Row &row, size_t depth, bool is_outermost) {
    if (depth <= Tokens::reserved_depth) return false;
    if (tokens.first() == '}') return tokens.skip(1);
    const bool is_of_record = &node == &tree;
    auto *before = &record_keys.first;
    for (;;) {
        const Node *child;
        auto *known = is_of_record ? record_keys.follow(*before, record_keys.root, tokens.at(), tokens.width()) : nullptr;
        if (known != nullptr) {
            child = known->value;
            before = known;
            tokens.skip(2);
        } else {
            std::string_view name;
            if (!tokens.key(name)) return false;
            child = node.child(name);
            const bool is_of_container = child == nullptr && is_container(name);
            if (is_outermost && is_of_container) return false;
            if (is_of_record && !is_of_container) {
                before = &record_keys.at(record_keys.root, name);
                before->value = child;
            }
        }
        if (child == nullptr) {
            if (!tokens.pass(depth - 1)) return false;
        } else {
            if (row.seen[child->number]) return false;
            row.seen[child->number] = true;
            if (!sound_entry(*child, row, depth - 1, is_of_record)) return false;
        }
        const char after = tokens.take();
        if (after == '}') return true;
        if (after != ',') return false;
    }
}

bool Scanner::sound_entry(const Node &node, Row &row, size_t depth, bool is_of_record) {
    const char letter = tokens.first();
    if (!node.children.empty()) {
        // A text in the place of an object is told by the other reader.
        if (letter != '{') return letter != '"' && tokens.pass(depth);
        if (is_of_record) return sound_object(node, row, depth);
        return tokens.skip(1) && sound_fields(node, row, depth, false);
    }
    std::string_view &kept = row.values[node.field];
    if (node.kind >= LOGSCAN_RAW && letter != 'n') {
        const char *const start = tokens.at();
        if (node.kind == LOGSCAN_FORMED && letter == '{') {
            if (!sound_form(row, depth)) return false;
        } else if (!tokens.pass(depth)) {
            return false;
        }
        kept = Tokens::trimmed(start, tokens.at());
    } else if (letter == '"' && node.is_dropped) {
        if (tokens.pass_string()) row.found++;
        return true;
    } else if (letter == '"') {
        if (!tokens.string(kept, scraps)) return false;
    } else if (letter == '{' || letter == '[' || !tokens.plain(kept)) {
        return false;
    }
    if (!kept.empty()) row.found++;
    if (node.is_dropped) kept = {};
    return true;
}

bool Scanner::sound_form(Row &row, size_t depth) {
    const size_t start = tokens.position();
    auto *known = &form_keys.first;
    if (depth <= Tokens::reserved_depth || !tokens.skip(1)) return false;
    while ((known = form_keys.follow(*known, known->name, tokens.at(), tokens.width())) != nullptr) {
        tokens.skip(2);
        if (!tokens.pass(depth - 1)) return false;
        const char after = tokens.take();
        if (after == ',') continue;
        if (after != '}') return false;
        break;
    }
    if (known != nullptr && known->value != 0 && (known->value == latest_form || can_tell_form())) {
        row.form = latest_form = known->value;
        return true;
    }
    // A form that is new, or has keys that are not known by their bytes.
    tokens.go_back(start);
    if (!tokens.object(depth, keys)) return false;
    row.form = form();
    if (row.form != 0) learn_form(row.form);
    return true;
}

void Scanner::learn_form(uint32_t form) {
    // An object of many keys is no form, but a list.
    constexpr ptrdiff_t most = 32;
    if (std::count(keys.begin(), keys.end(), Tokens::behind_key) > most) return;
    KeyTable<uint32_t>::Entry *entry = nullptr;
    for (size_t at = 0; at < keys.size();) {
        const size_t end = keys.find(Tokens::behind_key, at);
        entry = &form_keys.at(entry == nullptr ? form_keys.root : entry->name, {keys.data() + at, end - at});
        at = end + 1;
    }
    if (entry != nullptr) entry->value = form;
}

uint32_t Scanner::form() {
    constexpr size_t longest = 4'096;
    if (keys.empty() || keys.size() > longest) return 0;
    // Objects that follow one another are often of one form.
    if (forms.is(latest_form, keys)) return latest_form;
    if (!can_tell_form()) return 0;
    latest_form = forms.number(keys, names);
    return latest_form;
}

bool Scanner::sound_object(const Node &node, Row &row, size_t depth) {
    const char *const start = tokens.at();
    const size_t before = tokens.position(), found = row.found;
    Subtrees &all = subtrees[node.place];
    const Subtrees::Place place = all.place(start, tokens.ending());
    if (all.is(place, start, tokens.ending())) {
        use(*place.known, node, row);
        if (place.known->tokens > 0) return tokens.skip(place.known->tokens);
        if (!tokens.pass(depth)) return false;
        place.known->tokens = uint16_t(tokens.position() - before);
        return true;
    }
    if (!tokens.skip(1) || !sound_fields(node, row, depth, false)) return false;
    const std::string_view text = Tokens::trimmed(start, tokens.at());
    // What is not sound must not be known.
    if (!tokens.is_sound(tokens.at())) return false;
    if (text.size() > Subtrees::longest) {
        row.is_new = true;
        return true;
    }
    keep(place, text, tokens.position() - before, node, row, found);
    return true;
}

}  // namespace logscan
