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

    error_code follow(ondemand::value value, std::string_view path) {
        ondemand::json_type type;
        if (const error_code error = value.type().get(type)) return error;
        if (path.empty()) {
            if (type == ondemand::json_type::object || type == ondemand::json_type::array) return walk(value, deepest);
            std::string_view text;
            if (const error_code error = scalar(value, text)) return error;
            if (wanted && type != ondemand::json_type::null) wanted = visit(context, text.data(), text.size());
            return SUCCESS;
        }
        if (type == ondemand::json_type::array && path.substr(0, 2) == "[]") {
            ondemand::array array;
            if (const error_code error = value.get_array().get(array)) return error;
            for (auto next : array) {
                ondemand::value element;
                if (const error_code error = std::move(next).get(element)) return error;
                if (const error_code error = follow(element, after(path, 2))) return error;
            }
            return SUCCESS;
        }
        if (type == ondemand::json_type::object && path.substr(0, 2) != "[]") {
            ondemand::object object;
            if (const error_code error = value.get_object().get(object)) return error;
            return members(object, path);
        }
        return walk(value, deepest);
    }

    error_code members(ondemand::object object, std::string_view path) {
        const bool keys = path.substr(0, 2) == "{}";
        const size_t count = keys ? 2 : path.find_first_of(".[");
        const std::string_view name = path.substr(0, count);
        const std::string_view rest = count == std::string_view::npos ? std::string_view() : after(path, count);
        for (auto next : object) {
            ondemand::field field;
            if (const error_code error = std::move(next).get(field)) return error;
            std::string_view key;
            if (const error_code error = field.unescaped_key().get(key)) return error;
            error_code error;
            if (keys) {
                if (wanted) wanted = visit(context, key.data(), key.size());
                error = walk(field.value(), deepest);
            } else if (key == name) {
                error = follow(field.value(), rest);
            } else {
                error = walk(field.value(), deepest);
            }
            if (error != SUCCESS) return error;
        }
        return SUCCESS;
    }

    static std::string_view after(std::string_view path, size_t count) {
        path.remove_prefix(count);
        if (!path.empty() && path.front() == '.') path.remove_prefix(1);
        return path;
    }
};

}  // namespace

}  // namespace logscan

bool logscan_visit(
    const char *json, size_t count, const char *path, void *context,
    bool (*visit)(void *context, const char *text, size_t count)) {
    // A parser and its copy of the text are worth keeping: events are asked for many paths, one after another.
    static thread_local simdjson::ondemand::parser parser;
    static thread_local std::string padded;
    constexpr size_t keep = 1u << 20;
    try {
        padded.reserve(count + simdjson::SIMDJSON_PADDING);
        padded.assign(json, count);
        simdjson::ondemand::document document;
        simdjson::ondemand::value value;
        logscan::Visitor visitor{context, visit};
        bool sound = parser.iterate(padded.data(), count, count + simdjson::SIMDJSON_PADDING).get(document) == simdjson::SUCCESS &&
                     document.get_value().get(value) == simdjson::SUCCESS && visitor.follow(value, path) == simdjson::SUCCESS;
        if (count > keep) {
            padded = std::string();
            parser = simdjson::ondemand::parser();
        }
        return sound;
    } catch (const std::bad_alloc &) {
        return false;
    }
}
