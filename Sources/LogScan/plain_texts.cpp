#include <string_view>

#include "hash.hpp"
#include "logscan.h"

namespace logscan {

namespace {

/// Passes one letter.
bool pass(const char *&at, const char *end, char letter) { return at < end && *at++ == letter; }

/// Where a quote stands first; the end where there is none. The texts are short: a call for each would take longer.
const char *quote(const char *at, const char *end) {
    constexpr uint64_t each = 0x0101010101010101, high = each << 7;
    for (; end - at >= 8; at += 8) {
        const uint64_t word = word_at(at) ^ each * uint8_t('"');
        // The lowest bit that is set is that of the first byte that is zero; nothing is said of those behind it.
        const uint64_t zero = (word - each) & ~word & high;
        if (zero == 0) continue;
        if (__BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__) return at + __builtin_ctzll(zero) / 8;
        break;
    }
    while (at < end && *at != '"') at++;
    return at;
}

/// Passes a string in a text that has no escapes.
bool string(const char *&at, const char *end, std::string_view &text) {
    if (!pass(at, end, '"')) return false;
    const char *const close = quote(at, end);
    if (close == end) return false;
    text = {at, size_t(close - at)};
    at = close + 1;
    return true;
}

}  // namespace

}  // namespace logscan

size_t logscan_plain_texts(const char *json, size_t count, const char *key, logscan_span *texts, size_t most) noexcept {
    using namespace logscan;
    const size_t other = most + 1;
    const char *at = json, *const end = json + count;
    if (count == 0 || logscan_has_either(json, count, '\\', '\\') || !pass(at, end, '[')) return other;
    size_t found = 0;
    for (;;) {
        if (!pass(at, end, '{')) return other;
        bool is_there = false;
        char after;
        do {
            std::string_view name, value;
            if (!string(at, end, name) || !pass(at, end, ':') || !string(at, end, value) || at == end) return other;
            after = *at++;
            if (name != key) continue;
            if (is_there || value.empty() || found == most) return other;
            is_there = true;
            texts[found++] = {value.data(), value.size()};
        } while (after == ',');
        if (after != '}' || at == end) return other;
        after = *at++;
        if (after == ']') return at == end ? found : other;
        if (after != ',') return other;
    }
}
