#include "tokens.hpp"

namespace logscan {

namespace {

/// Four hexadecimal digits; -1 where they are none.
int32_t hexadecimal(const char *digits) {
    int32_t value = 0;
    for (int index = 0; index < 4; index++) {
        const char digit = digits[index];
        if (digit >= '0' && digit <= '9') value = value * 16 + (digit - '0');
        else if (digit >= 'a' && digit <= 'f') value = value * 16 + (digit - 'a' + 10);
        else if (digit >= 'A' && digit <= 'F') value = value * 16 + (digit - 'A' + 10);
        else return -1;
    }
    return value;
}

bool is_leading(int32_t unit) { return unit >= 0xD800 && unit < 0xDC00; }
bool is_trailing(int32_t unit) { return unit >= 0xDC00 && unit < 0xE000; }

/// What the escape of one letter stands for.
char plain_escape(char letter) {
    switch (letter) {
        case 'b': return '\b';
        case 'f': return '\f';
        case 'n': return '\n';
        case 'r': return '\r';
        case 't': return '\t';
        default: return letter;
    }
}

char *encode(uint32_t scalar, char *out) {
    if (scalar < 0x80) {
        *out++ = char(scalar);
        return out;
    }
    if (scalar < 0x800) {
        *out++ = char(0xC0 | scalar >> 6);
    } else if (scalar < 0x10000) {
        *out++ = char(0xE0 | scalar >> 12);
        *out++ = char(0x80 | (scalar >> 6 & 0x3F));
    } else {
        *out++ = char(0xF0 | scalar >> 18);
        *out++ = char(0x80 | (scalar >> 12 & 0x3F));
        *out++ = char(0x80 | (scalar >> 6 & 0x3F));
    }
    *out++ = char(0x80 | (scalar & 0x3F));
    return out;
}

/// How many digits stand at `from`.
size_t digits(std::string_view token, size_t from) {
    size_t at = from;
    while (at < token.size() && token[at] >= '0' && token[at] <= '9') at++;
    return at - from;
}

/// A number that is certainly one, and finite: so many digits and no more (RFC 8259, section 6).
bool is_number(std::string_view token) {
    size_t at = token.front() == '-' ? 1 : 0;
    const size_t whole = digits(token, at);
    if (whole == 0 || whole > 15 || (whole > 1 && token[at] == '0')) return false;
    at += whole;
    if (at < token.size() && token[at] == '.') {
        const size_t fraction = digits(token, at + 1);
        if (fraction == 0 || fraction > 15) return false;
        at += fraction + 1;
    }
    if (at < token.size() && (token[at] == 'e' || token[at] == 'E')) {
        at++;
        if (at < token.size() && (token[at] == '+' || token[at] == '-')) at++;
        const size_t exponent = digits(token, at);
        if (exponent == 0 || exponent > 2) return false;
        at += exponent;
    }
    return at == token.size();
}

}  // namespace

bool Tokens::begin(const char *start, size_t count) {
    // No new memory each time that a text is a little longer than those before.
    constexpr size_t least = 1 << 16, most = size_t(1) << 26;
    const size_t wanted = count < least ? least : count < most ? count + count / 2 : count;
    if (parser.capacity() < count && parser.allocate(wanted) != simdjson::SUCCESS) return false;
    if (!parser.implementation) return false;
    auto &stage = *parser.implementation;
    if (stage.stage1(reinterpret_cast<const uint8_t *>(start), count, simdjson::stage1_mode::regular) != simdjson::SUCCESS) {
        return false;
    }
    text = start;
    end = start + count;
    begun = next = stage.structural_indexes.get();
    last = begun + stage.n_structural_indexes;
    escape = find_escape(text);
    return true;
}

size_t Tokens::escape_length(const char *start) {
    switch (start[1]) {
        case '"':
        case '\\':
        case '/':
        case 'b':
        case 'f':
        case 'n':
        case 'r':
        case 't': return 2;
        case 'u': break;
        default: return 0;
    }
    const int32_t unit = hexadecimal(start + 2);
    if (unit < 0 || is_trailing(unit)) return 0;
    if (!is_leading(unit)) return 6;
    return start[6] == '\\' && start[7] == 'u' && is_trailing(hexadecimal(start + 8)) ? 12 : 0;
}

bool Tokens::pass(size_t depth) {
    switch (first()) {
        case '"': next++; return true;
        case '{': return pass_members(depth);
        case '[': return pass_elements(depth);
        default: {
            std::string_view ignored;
            return plain(ignored);
        }
    }
}

bool Tokens::pass_members(size_t depth) {
    if (depth <= reserved_depth) return false;
    next++;
    if (first() == '}') return skip(1);
    for (;;) {
        // A key, a colon, a value and what comes behind it.
        if (last - next < 4 || text[next[0]] != '"' || text[next[1]] != ':') return false;
        char after;
        if (text[next[2]] == '"') {
            after = text[next[3]];
            next += 4;
        } else {
            next += 2;
            if (!pass(depth - 1)) return false;
            after = take();
        }
        if (after == '}') return true;
        if (after != ',') return false;
    }
}

bool Tokens::pass_elements(size_t depth) {
    if (depth <= reserved_depth) return false;
    next++;
    if (first() == ']') return skip(1);
    for (;;) {
        if (!pass(depth - 1)) return false;
        const char after = take();
        if (after == ']') return true;
        if (after != ',') return false;
    }
}

bool Tokens::object(size_t depth, std::string &keys) {
    keys.clear();
    if (depth <= reserved_depth || take() != '{') return false;
    if (first() == '}') return skip(1);
    bool is_plain = true;
    for (;;) {
        if (first() != '"') return false;
        const std::string_view written = token();
        if (has_escape(written)) is_plain = false;
        keys.append(written.data() + 1, written.size() - 2);
        keys.push_back(behind_key);
        next++;
        if (take() != ':' || !pass(depth - 1)) return false;
        const char after = take();
        if (after == '}') break;
        if (after != ',') return false;
    }
    if (!is_plain) keys.clear();
    return true;
}

bool Tokens::plain(std::string_view &value) {
    if (next == last) return false;
    value = token();
    next++;
    switch (value.front()) {
        case 't': return value == "true";
        case 'f': return value == "false";
        case 'n': {
            const bool is_null = value == "null";
            value = {};
            return is_null;
        }
        default: return is_number(value);
    }
}

bool Tokens::unescape(std::string_view &value, Arena &scraps) {
    // All of them are judged before they are read.
    if (!is_sound(value.data() + value.size())) return false;
    // No escape is shorter than what it stands for.
    char *const start = scraps.take(value.size());
    char *out = start;
    for (const char *at = value.data(); at < value.data() + value.size();) {
        if (*at != '\\') {
            *out++ = *at++;
        } else if (at[1] != 'u') {
            *out++ = plain_escape(at[1]);
            at += 2;
        } else {
            uint32_t scalar = uint32_t(hexadecimal(at + 2));
            at += 6;
            if (is_leading(int32_t(scalar))) {
                scalar = 0x10000 + ((scalar & 0x3FF) << 10) + (uint32_t(hexadecimal(at + 2)) & 0x3FF);
                at += 6;
            }
            out = encode(scalar, out);
        }
    }
    value = {start, size_t(out - start)};
    return true;
}

}  // namespace logscan
