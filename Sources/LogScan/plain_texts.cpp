#include <cstring>
#include <string_view>

#include "logscan.h"

namespace logscan {

namespace {

/// Passes one letter.
bool pass(const char *&at, const char *end, char letter) { return at < end && *at++ == letter; }

/// Passes a string in a text that has no escapes.
bool string(const char *&at, const char *end, std::string_view &text) {
    if (!pass(at, end, '"')) return false;
    const void *const close = std::memchr(at, '"', size_t(end - at));
    if (close == nullptr) return false;
    text = {at, size_t(static_cast<const char *>(close) - at)};
    at = text.data() + text.size() + 1;
    return true;
}

}  // namespace

}  // namespace logscan

size_t logscan_plain_texts(const char *json, size_t count, const char *key, logscan_span *texts, size_t most) noexcept {
    using namespace logscan;
    const size_t other = most + 1;
    const char *at = json, *const end = json + count;
    if (count == 0 || std::memchr(json, '\\', count) != nullptr || !pass(at, end, '[')) return other;
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
