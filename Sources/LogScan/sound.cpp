#include "scanner.hpp"

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
        return sound_record(true) && tokens.ended() && sound_commit(place);
    }
    std::string_view name;
    if (!tokens.key(name) || tokens.first() != '[' || !sound_list(place) || tokens.take() != '}' || !tokens.ended()) return false;
    page({});
    return true;
}

bool Scanner::sound_list(Place &place) {
    tokens.take();
    if (tokens.first() == ']') return tokens.skip(1);
    for (;;) {
        const char *const start = tokens.at();
        if (tokens.take() != '{') return false;
        place.move(start);
        if (!sound_record(false) || size_t(tokens.at() - start) > limits.record || !sound_commit(place)) return false;
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

bool Scanner::sound_commit(const Place &place) {
    if (record_row.found == 0 || !tokens.is_sound(tokens.at())) return false;
    commit(record_row, place.line(), place.column());
    return true;
}

bool Scanner::sound_fields(const Node &node, Row &row, size_t depth, bool is_outermost) {
    if (depth <= Tokens::reserved_depth) return false;
    if (tokens.first() == '}') return tokens.skip(1);
    for (;;) {
        std::string_view name;
        if (!tokens.key(name)) return false;
        const Node *child = node.child(name);
        if (child == nullptr) {
            if ((is_outermost && is_container(name)) || !tokens.pass(depth - 1)) return false;
        } else {
            if (row.seen[child->number]) return false;
            row.seen[child->number] = true;
            if (!sound_entry(*child, row, depth - 1, &node == &tree)) return false;
        }
        const char after = tokens.take();
        if (after == '}') return true;
        if (after != ',') return false;
    }
}

bool Scanner::sound_entry(const Node &node, Row &row, size_t depth, bool is_of_record) {
    const char letter = tokens.first();
    if (!node.children.empty()) {
        if (letter != '{') return tokens.pass(depth);
        if (is_of_record) return sound_object(node, row, depth);
        return tokens.skip(1) && sound_fields(node, row, depth, false);
    }
    std::string_view &kept = row.values[node.field];
    if (node.kind >= LOGSCAN_RAW && letter != 'n') {
        const char *const start = tokens.at();
        if (node.kind == LOGSCAN_FORMED && letter == '{') {
            if (!tokens.object(depth, keys)) return false;
            row.form = form();
        } else if (!tokens.pass(depth)) {
            return false;
        }
        kept = Tokens::trimmed(start, tokens.at());
    } else if (letter == '"') {
        if (!tokens.string(kept, scraps)) return false;
    } else if (letter == '{' || letter == '[' || !tokens.plain(kept)) {
        return false;
    }
    if (!kept.empty()) row.found++;
    if (node.is_dropped) kept = {};
    return true;
}

uint32_t Scanner::form() {
    constexpr size_t most = 20'000, longest = 4'096;
    if (keys.empty() || keys.size() > longest) return 0;
    // Objects that follow one another are often of one form.
    if (forms.is(latest_form, keys)) return latest_form;
    if (forms.all().size() > most) return 0;
    latest_form = forms.number(keys, names);
    return latest_form;
}

bool Scanner::sound_object(const Node &node, Row &row, size_t depth) {
    const size_t place = size_t(&node - tree.children.data());
    const char *const start = tokens.at();
    const size_t before = tokens.position(), found = row.found;
    Subtrees::Entry &entry = subtrees[place].place(start, tokens.ending());
    if (Subtrees::is(entry, start, tokens.ending())) {
        for (const auto &[field, known] : entry.values) row.values[field] = known;
        row.found += entry.found;
        row.known[place] = &entry;
        if (entry.tokens > 0) return tokens.skip(entry.tokens);
        if (!tokens.pass(depth)) return false;
        entry.tokens = tokens.position() - before;
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
    keep(entry, text, node, row);
    entry.found = row.found - found;
    entry.tokens = tokens.position() - before;
    row.known[place] = &entry;
    return true;
}

}  // namespace logscan
