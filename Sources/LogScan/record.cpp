#include "faults.hpp"
#include "scanner.hpp"

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
    if (child == nullptr) return walk(value, depth - 1);
    if (row.seen[child->number]) {
        text.place.move(value.raw_json_token().data());
        problem(LOGSCAN_DUPLICATE_KEY, child->field, text.place.line(), text.place.column());
        row.repeated = true;
    }
    row.seen[child->number] = true;
    if (child->children.empty()) return take(text, value, *child, row, depth - 1);
    ondemand::json_type type;
    if (const error_code error = value.type().get(type)) return error;
    if (type != ondemand::json_type::object) return walk(value, depth - 1);
    ondemand::object object;
    if (const error_code error = value.get_object().get(object)) return error;
    return fields(text, object, *child, row, depth - 1);
}

error_code Scanner::take(Text &text, ondemand::value value, const Node &node, Row &row, size_t depth) {
    ondemand::json_type type;
    if (const error_code error = value.type().get(type)) return error;
    std::string_view &kept = row.values[node.field];
    error_code error;
    if (node.kind == LOGSCAN_RAW && type != ondemand::json_type::null) {
        error = raw(text.document, value, depth, kept);
    } else if (type == ondemand::json_type::object || type == ondemand::json_type::array) {
        text.place.move(value.raw_json_token().data());
        problem(LOGSCAN_WRONG_TYPE, node.field, text.place.line(), text.place.column());
        return walk(value, depth);
    } else {
        error = plain(value, type, kept) ? SUCCESS : scalar(value, kept);
    }
    if (!kept.empty()) row.found++;
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
    size_t size = 0;
    for (const size_t index : texts) size += row.values[index].size();
    char *const text = arena.take(size);
    size_t end = 0;
    for (const size_t index : texts) {
        const std::string_view value = row.values[index];
        if (!value.empty()) std::memcpy(text + end, value.data(), value.size());
        end += value.size();
        cells.push_back(uint32_t(end));
    }
    cells.push_back(flat.number(row.values, symbols, names));
    cells.push_back(nested.number(row.values, symbols, names));
    records.push_back({text, file, line, column});
    if (portions.records > 0 && records.size() >= portions.records) {
        portions.give(portions.context);
        taken();
    }
}

}  // namespace logscan
