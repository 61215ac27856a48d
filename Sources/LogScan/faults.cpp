#include "faults.hpp"

#include <cstdint>
#include <cstring>
#include <string_view>

namespace logscan {

namespace {

/// How many bytes follow a lead byte, and the range of the first of them; 0 for a byte that leads nothing (RFC 3629, section 4).
size_t continuation(uint8_t lead, uint8_t &low, uint8_t &high) {
    low = 0x80;
    high = 0xBF;
    if (lead >= 0xC2 && lead <= 0xDF) return 1;
    if (lead >= 0xE0 && lead <= 0xEF) {
        if (lead == 0xE0) low = 0xA0;
        if (lead == 0xED) high = 0x9F;
        return 2;
    }
    if (lead >= 0xF0 && lead <= 0xF4) {
        if (lead == 0xF0) low = 0x90;
        if (lead == 0xF4) high = 0x8F;
        return 3;
    }
    return 0;
}

}  // namespace

size_t first_byte_at(const char *text, size_t count) {
    size_t at = 0;
    while (at < count && blank(text[at])) at++;
    return at;
}

bool ends_as_it_began(const char *text, size_t count) {
    while (count > 0 && blank(text[count - 1])) count--;
    const size_t first = first_byte_at(text, count);
    if (first == count) return true;
    if (text[first] == '{') return text[count - 1] == '}';
    if (text[first] == '[') return text[count - 1] == ']';
    return true;
}

size_t last_open_quote(const char *text, size_t count) {
    size_t open = count;
    for (size_t at = 0; at < count; at++) {
        if (text[at] == '\\' && open != count) {
            at++;
        } else if (text[at] == '"') {
            open = open == count ? at : count;
        }
    }
    return open;
}

size_t first_invalid_utf8(const char *text, size_t count) {
    size_t at = 0;
    while (at < count) {
        const uint8_t lead = uint8_t(text[at]);
        if (lead < 0x80) {
            at++;
            continue;
        }
        uint8_t low, high;
        const size_t following = continuation(lead, low, high);
        if (following == 0 || at + following >= count) return at;
        for (size_t index = 1; index <= following; index++) {
            const uint8_t byte = uint8_t(text[at + index]);
            if (byte < low || byte > high) return at;
            low = 0x80;
            high = 0xBF;
        }
        at += following + 1;
    }
    return count;
}

ObjectLength length_of_object(const char *start, const char *end) {
    size_t depth = 0;
    bool inside = false;
    for (const char *at = start; at < end; at++) {
        if (inside) {
            if (*at == '\\') at++;
            else if (*at == '"') inside = false;
            else if (uint8_t(*at) < 0x20) return {0, size_t(at - start)};
        } else if (*at == '"') {
            inside = true;
        } else if (*at == '{') {
            depth++;
        } else if (*at == '}' && --depth == 0) {
            return {size_t(at - start) + 1, size_t(at - start) + 1};
        }
    }
    return {0, size_t(end - start)};
}

char *next_record(char *from, char *end) {
    static constexpr std::string_view first = "\"eventVersion\"";
    for (char *at = from; at < end; at++) {
        at = static_cast<char *>(std::memchr(at, '{', size_t(end - at)));
        if (at == nullptr) return nullptr;
        const char *key = at + 1;
        while (key < end && blank(*key)) key++;
        if (size_t(end - key) >= first.size() && std::memcmp(key, first.data(), first.size()) == 0) return at;
    }
    return nullptr;
}

size_t first_bare_control(const char *text, size_t count) {
    bool inside = false;
    for (size_t at = 0; at < count; at++) {
        if (text[at] == '"') {
            inside = !inside;
        } else if (inside && text[at] == '\\') {
            at++;
        } else if (inside && uint8_t(text[at]) < 0x20) {
            return at;
        }
    }
    return 0;
}

}  // namespace logscan
