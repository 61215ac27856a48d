#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>

#include "arena.hpp"
#include "simdjson_config.hpp"

namespace logscan {

/// The tokens of a JSON text, as simdjson finds them, for a walk over a text that is sound. Whatever is not, or is written in a way that is
/// rare, is answered with false, and is for a reader that knows what to say of it.
///
/// simdjson has seen then that the text is UTF-8, that its strings end and hold no bare control character, and that every byte outside of
/// strings belongs to a token or is white space. What it has not seen is the order of the tokens, and what stands in numbers, literals and
/// escapes: that is judged here.
class Tokens {
public:
    /// Levels of nesting that are left to the other reader, so that both need not count them alike.
    static constexpr size_t reserved_depth = 8;

    /// A byte that UTF-8 never uses.
    static constexpr char behind_key = char(0xFF);

    /// Looks at a text that is followed by simdjson's padding; false where it cannot be cut into tokens, or memory is short.
    bool begin(const char *start, size_t count);

    /// Gives the memory of a large text back.
    void forget() {
        if (parser.capacity() > kept) parser = simdjson::dom::parser();
    }

    bool ended() const { return next == last; }

    /// The first byte of the token that comes next; 0 at the end.
    char first() const { return next < last ? text[*next] : '\0'; }

    /// Where the next token begins, or the text ends.
    const char *at() const { return next < last ? text + *next : end; }

    const char *ending() const { return end; }

    char take() {
        const char letter = first();
        if (next < last) next++;
        return letter;
    }

    /// How many bytes there are before the token behind the next one; 0 where there is none.
    size_t width() const { return size_t(last - next) > 1 ? next[1] - next[0] : 0; }

    /// How many tokens have been passed.
    size_t position() const { return size_t(next - begun); }

    /// Passes tokens whose text is known.
    bool skip(size_t count) {
        if (size_t(last - next) < count) return false;
        next += count;
        return true;
    }

    /// Goes back to where it was.
    void go_back(size_t position) { next = begun + position; }

    /// Passes a key without escapes and its colon.
    bool key(std::string_view &name) {
        if (first() != '"') return false;
        const std::string_view written = token();
        name = written.substr(1, written.size() - 2);
        next++;
        return !has_escape(written) && take() == ':';
    }

    /// Passes a value of any type.
    bool pass(size_t depth);

    /// Passes an object; `keys` are its keys in their order, each with `behind_key` behind it, or nothing where one of them is
    /// written with escapes.
    bool object(size_t depth, std::string &keys);

    /// Passes a string; `value` is its text, in `scraps` where it is written with escapes.
    bool string(std::string_view &value, Arena &scraps) {
        const std::string_view written = token();
        next++;
        value = written.substr(1, written.size() - 2);
        return !has_escape(written) || unescape(value, scraps);
    }

    /// Passes a string, whose escapes are judged with those that follow; whether it has any bytes.
    bool pass_string() { return text[*next++ + 1] != '"'; }

    /// Passes a number or literal; `value` is its text, nothing for null.
    bool plain(std::string_view &value);

    /// Whether all escapes before a place are those of JSON.
    bool is_sound(const char *to) {
        while (escape < to) {
            const size_t count = escape_length(escape);
            if (count == 0) return false;
            escape = find_escape(escape + count);
        }
        return true;
    }

    static std::string_view trimmed(const char *start, const char *end) {
        while (end > start && (*(end - 1) == ' ' || *(end - 1) == '\n' || *(end - 1) == '\r' || *(end - 1) == '\t')) end--;
        return {start, size_t(end - start)};
    }

private:
    static constexpr size_t kept = size_t(16) << 20;

    bool pass_members(size_t depth);
    bool pass_elements(size_t depth);
    bool unescape(std::string_view &value, Arena &scraps);

    /// The text of the next token, which is a scalar or a key.
    std::string_view token() const { return trimmed(text + *next, next + 1 < last ? text + next[1] : end); }

    /// Whether there is an escape in a text that comes behind all that was asked for before, or one that is not sound before its end.
    bool has_escape(std::string_view written) {
        if (escape < written.data() && !is_sound(written.data())) return true;
        return escape < written.data() + written.size();
    }

    const char *find_escape(const char *from) const {
        const void *found = from < end ? std::memchr(from, '\\', size_t(end - from)) : nullptr;
        return found == nullptr ? end : static_cast<const char *>(found);
    }

    /// The bytes of an escape, or of the two that make one character; 0 where it is none. The padding stands behind the last.
    static size_t escape_length(const char *start);

    simdjson::dom::parser parser;
    const char *text = nullptr;
    const char *end = nullptr;
    /// The places of the tokens, counted from the start of the text.
    const uint32_t *begun = nullptr, *next = nullptr, *last = nullptr;
    /// The first backslash that has not been judged.
    const char *escape = nullptr;
};

}  // namespace logscan
