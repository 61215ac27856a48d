#pragma once

#include <string_view>

#include "simdjson_config.hpp"

namespace logscan {

namespace ondemand = simdjson::ondemand;

/// Reads a value to its end and checks all of it: on-demand parsing alone would skip over text that is not JSON.
/// Fails with DEPTH_ERROR when it holds more than `depth` further levels.
simdjson::error_code walk(ondemand::value value, size_t depth);

/// Reads a value to its end, checks it, and gives its text.
simdjson::error_code raw(ondemand::document &document, ondemand::value value, size_t depth, std::string_view &text);

/// The text of a scalar that says itself that it is sound, as most do: a string without escapes (simdjson has seen its bytes), a short
/// whole number. It is left unread, which is for who comes next to pass over. False for any other, which is not looked at.
bool plain(ondemand::value value, ondemand::json_type type, std::string_view &text);

/// The key of a field, as it is written where it has no escapes.
simdjson::error_code key_of(ondemand::field &field, std::string_view &name);

/// Reads a scalar: the text of a string unescaped, of a number or boolean as written, of null as nothing.
/// INCORRECT_TYPE for an object or array, which is left unread.
simdjson::error_code scalar(ondemand::value value, std::string_view &text);

}  // namespace logscan
