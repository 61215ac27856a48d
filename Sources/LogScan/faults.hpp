#pragma once

#include <cstddef>

namespace logscan {

/// Whether a byte is white space of JSON.
inline bool blank(char byte) { return byte == ' ' || byte == '\t' || byte == '\n' || byte == '\r'; }

/// Where the first byte that is not white space stands; `count` when there is none.
size_t first_byte_at(const char *text, size_t count);

/// Whether the last byte closes what the first one opens (true for a text that opens nothing).
bool ends_as_it_began(const char *text, size_t count);

/// Where the string begins that the text leaves open; `count` when all strings are closed.
size_t last_open_quote(const char *text, size_t count);

/// Where the first byte stands that is not part of well-formed UTF-8; `count` when there is none.
size_t first_invalid_utf8(const char *text, size_t count);

struct ObjectLength {
    /// 0 where the object does not end, or has a string that is not closed: no string holds a control character.
    size_t count;
    /// How many bytes were looked at.
    size_t seen;
};

/// How long the object is that begins a text.
ObjectLength length_of_object(const char *start, const char *end);

/// Where the next record begins, at `from` or later: every one of CloudTrail's own begins with its version. NULL where there is none.
char *next_record(char *from, char *end);

/// Where the first control character inside a string stands; 0 when there is none.
size_t first_bare_control(const char *text, size_t count);

}  // namespace logscan
