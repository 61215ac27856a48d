#include "walk.hpp"

#include <string>

#include "logscan.h"

namespace logscan {

using simdjson::error_code;
using simdjson::SUCCESS;

namespace {

/// Follows one path through one text.
struct Visitor {
    void *context;
    bool (*visit)(void *context, const char *text, size_t count);
    bool wanted = true;

    static constexpr size_t deepest = 512;

    error_code follow(ondemand::value value, std::string_view path, size_t depth) {
        if (depth == 0) return simdjson::DEPTH_ERROR;
        ondemand::json_type type;
        if (const error_code error = value.type().get(type)) return error;
        const bool everything = path == "**";
        // A list of one may stand as its only element: EC2 and S3 write both.
        if (type != ondemand::json_type::array && path.substr(0, 2) == "[]") path = after(path, 2);
        if (type == ondemand::json_type::array && (everything || path.empty() || path.substr(0, 2) == "[]")) {
            return elements(value, everything ? path : path.empty() ? path : after(path, 2), path.empty(), depth - 1);
        }
        if (type == ondemand::json_type::object && path.substr(0, 2) != "[]") return members(value, path, depth - 1);
        if (type == ondemand::json_type::object || type == ondemand::json_type::array) return walk(value, depth);
        std::string_view text;
        if (const error_code error = scalar(value, text)) return error;
        if ((path.empty() || everything) && type != ondemand::json_type::null) give(text.data(), text.size());
        return SUCCESS;
    }

    error_code elements(ondemand::value value, std::string_view path, bool here, size_t depth) {
        ondemand::array array;
        if (const error_code error = value.get_array().get(array)) return error;
        bool any = false;
        for (auto next : array) {
            ondemand::value element;
            if (const error_code error = std::move(next).get(element)) return error;
            if (const error_code error = here ? walk(element, depth) : follow(element, path, depth)) return error;
            any = true;
        }
        if (here && any) give(nullptr, 0);
        return SUCCESS;
    }

    error_code members(ondemand::value value, std::string_view path, size_t depth) {
        ondemand::object object;
        if (const error_code error = value.get_object().get(object)) return error;
        const bool everything = path == "**";
        const bool keys = path.substr(0, 2) == "{}";
        const size_t count = path.find_first_of(".[");
        std::string_view name = everything || keys ? std::string_view() : path.substr(0, count);
        const bool prefix = !name.empty() && name.back() == '*';
        if (prefix) name.remove_suffix(1);
        const std::string_view rest = count == std::string_view::npos ? std::string_view() : after(path, count);
        bool any = false;
        for (auto next : object) {
            ondemand::field field;
            if (const error_code error = std::move(next).get(field)) return error;
            std::string_view key;
            if (const error_code error = key_of(field, key)) return error;
            if (keys) give(key.data(), key.size());
            const bool wanted_key = !path.empty() && !keys && (prefix ? key.substr(0, name.size()) == name : key == name);
            if (const error_code error = everything ? follow(field.value(), path, depth)
                                         : wanted_key ? follow(field.value(), rest, depth)
                                                      : walk(field.value(), depth)) {
                return error;
            }
            any = true;
        }
        if (path.empty() && any) give(nullptr, 0);
        return SUCCESS;
    }

    void give(const char *text, size_t count) {
        if (wanted) wanted = visit(context, text, count);
    }

    static std::string_view after(std::string_view path, size_t count) {
        path.remove_prefix(count);
        if (!path.empty() && path.front() == '.') path.remove_prefix(1);
        return path;
    }
};

/// Some stores keep a part of a record as text: the JSON that a string holds.
bool quoted(ondemand::document &document, std::string_view path, Visitor visitor) {
    std::string_view text;
    if (document.get_string().get(text) != SUCCESS) return false;
    ondemand::parser parser;
    std::string padded(text);
    padded.reserve(padded.size() + simdjson::SIMDJSON_PADDING);
    ondemand::value value;
    ondemand::document inner;
    return parser.iterate(padded.data(), text.size(), text.size() + simdjson::SIMDJSON_PADDING).get(inner) == SUCCESS &&
           inner.get_value().get(value) == SUCCESS && visitor.follow(value, path, Visitor::deepest) == SUCCESS;
}

bool follow(
    ondemand::parser &parser, std::string &padded, std::string_view json, std::string_view path, Visitor visitor) {
    padded.reserve(json.size() + simdjson::SIMDJSON_PADDING);
    padded.assign(json);
    ondemand::document document;
    ondemand::value value;
    if (parser.iterate(padded.data(), json.size(), json.size() + simdjson::SIMDJSON_PADDING).get(document) != SUCCESS) return false;
    const bool is_string = !json.empty() && json.front() == '"';
    if (is_string) return quoted(document, path, visitor);
    return document.get_value().get(value) == SUCCESS && visitor.follow(value, path, Visitor::deepest) == SUCCESS;
}

}  // namespace

}  // namespace logscan

bool logscan_visit(
    const char *json, size_t count, const char *path, void *context,
    bool (*visit)(void *context, const char *text, size_t count)) noexcept {
    constexpr size_t kept = 1u << 20;
    try {
        if (count > kept) {
            simdjson::ondemand::parser parser;
            std::string padded;
            return logscan::follow(parser, padded, {json, count}, path, {context, visit});
        }
        // Events are asked for many paths, one after another. Nothing of a text outlives the call but the room that it took.
        static thread_local simdjson::ondemand::parser parser;
        static thread_local std::string padded;
        return logscan::follow(parser, padded, {json, count}, path, {context, visit});
    } catch (...) {
        return false;
    }
}
