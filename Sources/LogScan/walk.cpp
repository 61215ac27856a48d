#include "walk.hpp"

#include <cstring>

namespace logscan {

using simdjson::error_code;

namespace {

/// The text of the token that stands at `from`, without what simdjson leaves after it (white space).
std::string_view trimmed(std::string_view token) {
    while (!token.empty() && (token.back() == ' ' || token.back() == '\n' || token.back() == '\r' || token.back() == '\t')) {
        token.remove_suffix(1);
    }
    return token;
}

}  // namespace

bool plain(ondemand::value value, ondemand::json_type type, std::string_view &text) {
    if (type == ondemand::json_type::string) {
        const std::string_view token = trimmed(value.raw_json_token());
        if (token.size() < 2 || token.back() != '"' || std::memchr(token.data(), '\\', token.size()) != nullptr) return false;
        text = token.substr(1, token.size() - 2);
        return true;
    }
    if (type != ondemand::json_type::number) return false;
    const std::string_view token = trimmed(value.raw_json_token());
    if (token.size() > 15 || (token.front() == '0' && token.size() > 1)) return false;
    for (const char digit : token) {
        if (digit < '0' || digit > '9') return false;
    }
    text = token;
    return true;
}

error_code key_of(ondemand::field &field, std::string_view &name) {
    const char *start = field.key().raw();
    const char *end = start;
    while (*end != '"' && *end != '\\') end++;
    if (*end == '\\') return field.unescaped_key().get(name);
    name = {start, size_t(end - start)};
    return simdjson::SUCCESS;
}

error_code scalar(ondemand::value value, std::string_view &text) {
    ondemand::json_type type;
    if (const error_code error = value.type().get(type)) return error;
    switch (type) {
        case ondemand::json_type::string:
            return value.get_string().get(text);
        case ondemand::json_type::number: {
            text = trimmed(value.raw_json_token());
            double number;
            return value.get_double().get(number);
        }
        case ondemand::json_type::boolean: {
            bool truth;
            if (const error_code error = value.get_bool().get(truth)) return error;
            text = truth ? "true" : "false";
            return simdjson::SUCCESS;
        }
        case ondemand::json_type::null: {
            text = {};
            bool null = false;
            const error_code error = value.is_null().get(null);
            return error == simdjson::SUCCESS && !null ? simdjson::N_ATOM_ERROR : error;
        }
        default:
            return simdjson::INCORRECT_TYPE;
    }
}

error_code walk(ondemand::value value, size_t depth) {
    ondemand::json_type type;
    if (const error_code error = value.type().get(type)) return error;
    if (type == ondemand::json_type::object) {
        if (depth == 0) return simdjson::DEPTH_ERROR;
        ondemand::object object;
        if (const error_code error = value.get_object().get(object)) return error;
        for (auto entry : object) {
            ondemand::field field;
            if (const error_code error = std::move(entry).get(field)) return error;
            const char *key = field.key().raw();
            if (std::memchr(key, '\\', size_t(field.value().raw_json_token().data() - key)) != nullptr) {
                std::string_view name;
                if (const error_code error = field.unescaped_key().get(name)) return error;
            }
            if (const error_code error = walk(field.value(), depth - 1)) return error;
        }
        return simdjson::SUCCESS;
    }
    if (type == ondemand::json_type::array) {
        if (depth == 0) return simdjson::DEPTH_ERROR;
        ondemand::array array;
        if (const error_code error = value.get_array().get(array)) return error;
        for (auto entry : array) {
            ondemand::value element;
            if (const error_code error = std::move(entry).get(element)) return error;
            if (const error_code error = walk(element, depth - 1)) return error;
        }
        return simdjson::SUCCESS;
    }
    std::string_view ignored;
    return plain(value, type, ignored) ? simdjson::SUCCESS : scalar(value, ignored);
}

error_code raw(ondemand::document &document, ondemand::value value, size_t depth, std::string_view &text) {
    const char *start = value.raw_json_token().data();
    ondemand::json_type type;
    if (const error_code error = value.type().get(type)) return error;
    const bool is_scalar = type != ondemand::json_type::object && type != ondemand::json_type::array;
    std::string_view ignored;
    // A scalar must be read: where it ends is asked.
    if (const error_code error = is_scalar ? scalar(value, ignored) : walk(value, depth)) return error;
    const char *end;
    if (const error_code error = document.current_location().get(end)) return error;
    text = trimmed({start, size_t(end - start)});
    return simdjson::SUCCESS;
}

}  // namespace logscan
