#include "lines.hpp"

#include <cstring>

#include "faults.hpp"

namespace logscan {

namespace {

/// The line that begins at or after `from` and is not blank.
struct Line {
    const char *start = nullptr;
    const char *end = nullptr;  // nullptr while the text that is here does not hold it whole

    bool found() const { return start != nullptr; }
    char first() const { return *start; }
    char last() const { return *(end - 1); }
    bool goes_on() const { return last() == ',' || last() == '[' || last() == '{' || last() == ':'; }

    /// Whether it is made of objects that end in it, with commas between and behind them.
    bool is_closed() const {
        for (const char *at = start; at < end;) {
            const size_t count = *at == '{' ? length_of_object(at, end).count : *at == ',' || blank(*at) ? 1 : 0;
            if (count == 0) return false;
            at += count;
        }
        return true;
    }
};

Line line_after(const char *from, const char *end, bool complete) {
    Line line;
    while (from < end && blank(*from)) from++;
    if (from == end) return line;
    line.start = from;
    const void *newline = std::memchr(from, '\n', size_t(end - from));
    if (newline == nullptr && !complete) return line;
    line.end = newline == nullptr ? end : static_cast<const char *>(newline);
    while (blank(*(line.end - 1))) line.end--;
    return line;
}

}  // namespace

bool one_a_line(Window &window, size_t limit) {
    for (;;) {
        const Line first = line_after(window.begin(), window.end(), window.complete());
        if (first.found() && first.first() == '[') return false;
        if (first.found() && first.end != nullptr) {
            const Line second = line_after(first.end, window.end(), window.complete());
            if (!second.found() && window.complete()) return first.first() != '{';
            if (second.found() && first.last() == '}') {
                if (second.first() == ',') return first.is_closed();
                return second.first() != ']' && second.first() != '}';
            }
            if (second.found() && second.end != nullptr) {
                if (first.first() != '{') return true;
                const bool is_object = second.first() == '{' || second.first() == ',';
                if (first.last() == ',' && is_object && first.is_closed()) return !second.goes_on() || second.is_closed();
                return !first.goes_on() && second.first() == '{' && second.last() == '}';
            }
        }
        if (window.complete() || window.size() > limit) return false;
        window.more();
    }
}

}  // namespace logscan
