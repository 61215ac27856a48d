#include "json_check.h"

#include <cstring>
#include <vector>

#include "simdjson_config.hpp"

namespace {

bool check(simdjson::dom::parser &parser, std::vector<char> &padded, const char *text, size_t length) {
    if (padded.size() < length + simdjson::SIMDJSON_PADDING) padded.resize(length + simdjson::SIMDJSON_PADDING);
    if (length > 0) std::memcpy(padded.data(), text, length);
    return parser.parse(padded.data(), length, false).error() == simdjson::SUCCESS;
}

}  // namespace

bool json_check(const char *text, size_t length) noexcept {
    constexpr size_t kept = 1u << 20;
    try {
        if (length > kept) {
            simdjson::dom::parser parser;
            std::vector<char> padded;
            return check(parser, padded, text, length);
        }
        // Documents come by the thousand and are small.
        thread_local simdjson::dom::parser parser;
        thread_local std::vector<char> padded;
        return check(parser, padded, text, length);
    } catch (...) {
        return false;
    }
}

bool json_check_in_place(const char *text, size_t length) noexcept {
    static_assert(simdjson::SIMDJSON_PADDING <= 64);
    try {
        thread_local simdjson::dom::parser parser;
        return parser.parse(text, length, false).error() == simdjson::SUCCESS;
    } catch (...) {
        return false;
    }
}
