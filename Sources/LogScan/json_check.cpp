#include "json_check.h"

#include <simdjson.h>

#include <cstring>
#include <new>
#include <vector>

bool json_check(const char *text, size_t length) {
    try {
        thread_local simdjson::dom::parser parser;
        thread_local std::vector<char> padded;
        if (padded.size() < length + simdjson::SIMDJSON_PADDING) padded.resize(length + simdjson::SIMDJSON_PADDING);
        std::memcpy(padded.data(), text, length);
        return parser.parse(padded.data(), length, false).error() == simdjson::SUCCESS;
    } catch (const std::bad_alloc &) {
        return false;
    }
}
