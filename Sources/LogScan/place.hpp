#pragma once

#include <cstdint>
#include <cstring>

namespace logscan {

/// Where a byte of the file stands. Counts lines forward only, so that a whole file costs one pass.
class Place {
public:
    Place(const char *start, uint32_t line) : at(start), line_start(start), number(line) {}

    /// The same place for every byte: of a text that stands as a string in another.
    Place fixed() const {
        Place place = *this;
        place.moves = false;
        return place;
    }

    void move(const char *to) {
        if (!moves) return;
        while (at < to) {
            const void *newline = std::memchr(at, '\n', size_t(to - at));
            if (newline == nullptr) break;
            at = line_start = static_cast<const char *>(newline) + 1;
            number++;
        }
        if (at < to) at = to;
    }

    uint32_t line() const { return number; }
    uint32_t column() const { return uint32_t(at - line_start) + 1; }

private:
    const char *at;
    const char *line_start;
    uint32_t number;
    bool moves = true;
};

}  // namespace logscan
