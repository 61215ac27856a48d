#include <cstring>

#include "faults.hpp"
#include "scanner.hpp"

namespace logscan {

namespace {

/// A byte-order mark of UTF-8: files that begin with one may have been joined.
bool is_mark(const char *at, const char *end) { return end - at >= 3 && std::memcmp(at, "\xEF\xBB\xBF", 3) == 0; }

/// Stands before each text of a sequence (RFC 7464), and in none of them.
constexpr char separator = '\x1e';

}  // namespace

void Scanner::read(char *start, char *end, Place place) {
    char *const first = separators(start, end, place);
    if (first == end) return;
    is_empty = is_behind_comma = false;
    // A text without the comma behind it is read the quick way.
    char *close = end;
    while (blank(close[-1]) || close[-1] == ',') close--;
    if (text(first, size_t(close - first), size_t(end - first), place)) separators(close, end, place);
}

char *Scanner::separators(char *at, char *end, Place &place) {
    for (; at < end; at++) {
        if (*at == ',') {
            if (is_behind_comma) {
                place.move(at);
                problem(LOGSCAN_TWO_COMMAS, 0, place.line(), place.column());
            }
            is_behind_comma = true;
        } else if (is_mark(at, end)) {
            at += 2;
        } else if (!blank(*at) && *at != separator) {
            break;
        }
    }
    return at;
}

void Scanner::end_of_texts() {
    if (is_empty && listed == 0) problem(LOGSCAN_EMPTY, 0);
}

void Scanner::follow(char *from, char *end, Place &place) {
    // A text stands before, and what sets the next one apart from it matters.
    while (blank(from[-1])) from--;
    for (char *at = from;;) {
        is_behind_comma = false;
        char *const next = separators(at, end, place);
        if (next == end) return;
        // Within a line a tab stands between columns, and what another column holds may be of a caller's own making.
        const bool is_column = std::memchr(at, '\t', size_t(next - at)) != nullptr && std::memchr(at, '\n', size_t(next - at)) == nullptr;
        const size_t count = *next == '{' && !is_column ? length_of_object(next, end).count : 0;
        place.move(next);
        if (count == 0) {
            problem(LOGSCAN_TRAILING_TEXT, 0, place.line(), place.column());
            if (*next == '{' && !is_column) salvage(next, end, place);
            return;
        }
        text(next, count, count, place);
        at = next + count;
    }
}

}  // namespace logscan
