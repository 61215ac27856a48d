#include "faults.hpp"
#include "scanner.hpp"

#include <array>

namespace logscan {

using simdjson::error_code;
using simdjson::SUCCESS;

error_code Scanner::fields(Text &text, ondemand::object object, const Node &node, Row &row, size_t depth) {
    if (depth == 0) return simdjson::DEPTH_ERROR;
    for (auto next : object) {
        ondemand::field field;
        if (const error_code error = std::move(next).get(field)) return error;
        std::string_view name;
        if (const error_code error = key_of(field, name)) return error;
        if (const error_code error = entry(text, name, field.value(), node, row, depth)) return error;
    }
    return SUCCESS;
}

error_code Scanner::entry(
    Text &text, std::string_view name, ondemand::value value, const Node &node, Row &row, size_t depth) {
    const Node *child = node.child(name);
    if (child == nullptr) {
        if (&node != &tree || name != "CloudTrailEvent") return walk(value, depth - 1);
        ondemand::json_type type;
        if (const error_code error = value.type().get(type)) return error;
        return type == ondemand::json_type::string ? value.get_string().get(row.answer) : walk(value, depth - 1);
    }
    const bool is_first = !row.seen[child->number];
    if (!is_first) {
        text.place.move(value.raw_json_token().data());
        problem(LOGSCAN_DUPLICATE_KEY, child->field, text.place.line(), text.place.column());
        row.repeated = true;
    }
    row.seen[child->number] = true;
    if (child->children.empty()) return take(text, value, *child, row, depth - 1);
    ondemand::json_type type;
    if (const error_code error = value.type().get(type)) return error;
    if (type != ondemand::json_type::object) {
        const char *const start = value.raw_json_token().data();
        if (type == ondemand::json_type::string && start[1] == '{' && name == "userIdentity") {
            text.place.move(start);
            problem(LOGSCAN_PRINTED_OBJECT, child->field, text.place.line(), text.place.column());
            if (printed_field != SIZE_MAX) row.values[printed_field] = printed.data();
        }
        return walk(value, depth - 1);
    }
    if (&node == &tree) {
        if (is_first) return this->object(text, value, *child, row, depth - 1);
        // The keys of the one before are told again where they stand again.
        const Subtrees::Known *known = row.known[child->place];
        if (known != nullptr) {
            for (const size_t number : subtrees[child->place].entry(*known).seen) row.seen[number] = true;
        }
    }
    ondemand::object object;
    if (const error_code error = value.get_object().get(object)) return error;
    return fields(text, object, *child, row, depth - 1);
}

error_code Scanner::object(Text &text, ondemand::value value, const Node &node, Row &row, size_t depth) {
    const char *start = value.raw_json_token().data();
    Subtrees &all = subtrees[node.place];
    const Subtrees::Place place = all.place(start, text.end);
    if (all.is(place, start, text.end)) {
        use(*place.known, node, row);
        // It is left unread, which is for who comes next to pass over.
        return SUCCESS;
    }
    const size_t before = problems.size() + unlisted;
    const size_t found = row.found;
    ondemand::object object;
    if (const error_code error = value.get_object().get(object)) return error;
    if (const error_code error = fields(text, object, node, row, depth)) return error;
    const char *end = start;
    if (problems.size() + unlisted == before && text.document.current_location().get(end) != SUCCESS) end = start;
    while (end > start && *(end - 1) != '}') end--;
    if (end == start || size_t(end - start) > Subtrees::longest) {
        row.is_new = true;
        return SUCCESS;
    }
    keep(place, {start, size_t(end - start)}, 0, node, row, found);
    return SUCCESS;
}

void Scanner::use(Subtrees::Known &known, const Node &node, Row &row) {
    if (known.own > 0) {
        for (const auto &[field, value] : subtrees[node.place].entry(known).values) row.values[field] = value;
    }
    row.found += known.found;
    row.known[node.place] = &known;
}

void Scanner::keep(Subtrees::Place place, std::string_view text, size_t tokens, const Node &node, Row &row, size_t found) {
    Subtrees &all = subtrees[node.place];
    // Often only the text is new: when a session began is told of it, and nobody wants to know.
    if (place.known->count < 2 || !tells(all.entry(*place.known), node, row)) learn(place, node, row);
    all.keep(place, text, tokens);
    place.known->found = uint16_t(row.found - found);
    row.known[node.place] = place.known;
}

void Scanner::learn(Subtrees::Place &place, const Node &node, const Row &row) {
    // It is known only once all of it is there, so that memory that runs short leaves nothing that is not whole.
    Subtrees::Entry &entry = subtrees[node.place].renew(place);
    Subtrees::Known &known = *place.known;
    entry.values.clear();
    entry.symbols.clear();
    entry.seen.clear();
    known.row = known.own = known.shared = 0;
    std::vector<const Node *> open = {&node};
    size_t size = 0;
    while (!open.empty()) {
        const Node &next = *open.back();
        open.pop_back();
        if (&next != &node && row.seen[next.number]) entry.seen.push_back(next.number);
        if (next.children.empty() && !row.values[next.field].empty()) {
            entry.values.emplace_back(next.field, row.values[next.field]);
            size += row.values[next.field].size();
            (next.kind == LOGSCAN_SYMBOL ? known.shared : known.own)++;
        }
        for (const Node &child : next.children) open.push_back(&child);
    }
    entry.store.clear();
    entry.store.reserve(size);
    for (auto &[field, value] : entry.values) {
        const size_t start = entry.store.size();
        entry.store.append(value);
        value = {entry.store.data() + start, value.size()};
    }
}

bool Scanner::tells(const Subtrees::Entry &entry, const Node &node, const Row &row) {
    // In the order in which `learn` goes through them.
    auto value = entry.values.begin();
    auto key = entry.seen.begin();
    std::array<const Node *, 64> open;
    open[0] = &node;
    for (size_t count = 1; count > 0;) {
        const Node &next = *open[--count];
        if (&next != &node && row.seen[next.number]) {
            if (key == entry.seen.end() || *key++ != next.number) return false;
        }
        if (next.children.empty() && !row.values[next.field].empty()) {
            if (value == entry.values.end() || value->first != next.field || value->second != row.values[next.field]) return false;
            value++;
        }
        if (count + next.children.size() > open.size()) return false;
        for (const Node &child : next.children) open[count++] = &child;
    }
    return value == entry.values.end() && key == entry.seen.end();
}

uint32_t Scanner::nested_row(Row &row) {
    if (row.is_new) {
        for (size_t place = 0; place < row.known.size(); place++) {
            if (row.known[place] == nullptr) continue;
            for (const auto &[field, value] : subtrees[place].entry(*row.known[place]).values) row.values[field] = value;
        }
        return nested.number(row.values, symbols, names);
    }
    // Most records have one such object.
    Subtrees::Known *only = nullptr;
    size_t count = 0;
    for (Subtrees::Known *known : row.known) {
        if (known == nullptr || known->shared == 0) continue;
        only = known;
        count++;
    }
    if (count == 1 && only->row != 0 && only->age == nested.age) return only->row;
    nested.begin();
    for (size_t place = 0; place < row.known.size(); place++) {
        if (row.known[place] == nullptr) continue;
        Subtrees::Entry &entry = subtrees[place].entry(*row.known[place]);
        if (entry.symbols.size() != entry.values.size()) {
            entry.symbols.clear();
            for (const auto &[field, value] : entry.values) {
                entry.symbols.push_back(is_shared[field] ? symbols.number(value, names) : 0);
            }
        }
        for (size_t index = 0; index < entry.symbols.size(); index++) {
            if (entry.symbols[index] != 0) nested.set(entry.values[index].first, entry.symbols[index]);
        }
    }
    const uint32_t number = nested.number();
    if (count == 1) {
        only->row = number;
        only->age = nested.age;
    }
    return number;
}

error_code Scanner::take(Text &text, ondemand::value value, const Node &node, Row &row, size_t depth) {
    ondemand::json_type type;
    if (const error_code error = value.type().get(type)) return error;
    std::string_view &kept = row.values[node.field];
    error_code error;
    if (node.kind >= LOGSCAN_RAW && type != ondemand::json_type::null) {
        error = raw(text.document, value, depth, kept);
    } else if (type == ondemand::json_type::object || type == ondemand::json_type::array) {
        text.place.move(value.raw_json_token().data());
        problem(LOGSCAN_WRONG_TYPE, node.field, text.place.line(), text.place.column());
        return walk(value, depth);
    } else {
        error = plain(value, type, kept) ? SUCCESS : scalar(value, kept);
    }
    if (!kept.empty()) row.found++;
    if (node.is_dropped) kept = {};
    return error;
}

error_code Scanner::envelope(Text &text, ondemand::value value) {
    text.place.move(value.raw_json_token().data());
    ondemand::json_type type;
    if (const error_code error = value.type().get(type)) return error;
    std::string_view quoted;
    if (type == ondemand::json_type::object) {
        ondemand::object object;
        if (const error_code error = value.get_object().get(object)) return error;
        for (auto next : object) {
            ondemand::field field;
            if (const error_code error = std::move(next).get(field)) return error;
            std::string_view name;
            if (const error_code error = key_of(field, name)) return error;
            ondemand::json_type kind;
            if (const error_code error = field.value().type().get(kind)) return error;
            if (name == "CloudTrailEvent" && kind == ondemand::json_type::string) {
                if (const error_code error = field.value().get_string().get(quoted)) return error;
            } else if (const error_code error = walk(field.value(), limits.depth)) {
                return error;
            }
        }
    } else if (const error_code error = walk(value, limits.depth)) {
        return error;
    }
    if (quoted.empty()) {
        problem(LOGSCAN_NOT_A_RECORD, 0, text.place.line(), text.place.column());
    } else {
        unquote(quoted, text.place.fixed());
    }
    return SUCCESS;
}

bool Scanner::answer(const Row &row, Place place) {
    const std::string_view quoted = row.answer;
    // What was put into a string twice is for others.
    if (row.found > 0 || quoted.substr(first_byte_at(quoted.data(), quoted.size())).substr(0, 1) != "{") return false;
    unquote(quoted, place.fixed());
    return true;
}

void Scanner::unquote(std::string_view quoted, Place place) {
    if (quoted.size() > limits.record) return problem(LOGSCAN_RECORD_TOO_LARGE, limits.record, place.line(), place.column());
    unquoted.reserve(quoted.size() + simdjson::SIMDJSON_PADDING);
    unquoted.assign(quoted);
    Text text{{}, place, unquoted.data(), unquoted.data() + unquoted.size()};
    error_code error =
        inner.iterate(unquoted.data(), unquoted.size(), unquoted.size() + simdjson::SIMDJSON_PADDING).get(text.document);
    if (error != SUCCESS) return refuse(error, unquoted.data(), unquoted.size(), place);
    ondemand::object object;
    error = text.document.get_object().get(object);
    record_row.clear();
    if (error == SUCCESS) error = fields(text, object, tree, record_row, limits.depth);
    if (error != SUCCESS) {
        stopped(error, text);
        return;
    }
    commit(record_row, place.line(), place.column());
}

void Scanner::commit(Row &row, uint32_t line, uint32_t column) {
    if (row.repeated) return;
    if (row.found == 0) return problem(LOGSCAN_NOT_A_RECORD, 0, line, column);
    if (repeated > 0) {
        repeated--;
        return;
    }
    committed++;
    size_t size = 0;
    for (const size_t index : texts) size += row.values[index].size();
    char *const text = arena.take(size);
    const uint32_t own = flat.number(row.values, symbols, names), others = nested_row(row);
    cells.resize(cells.size() + width());
    uint32_t *cell = cells.data() + cells.size() - width();
    size_t end = 0;
    for (const size_t index : texts) {
        const std::string_view value = row.values[index];
        if (!value.empty()) std::memcpy(text + end, value.data(), value.size());
        end += value.size();
        *cell++ = uint32_t(end);
    }
    *cell++ = own;
    *cell++ = others;
    *cell = row.form;
    records.push_back({text, file, line, column});
    if (portions.records > 0 && records.size() >= portions.records) {
        portions.give(portions.context);
        given++;
        taken();
    }
}

}  // namespace logscan
