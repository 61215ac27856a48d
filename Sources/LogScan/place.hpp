#pragma once

#include <cstdint>
#include <cstring>

namespace logscan {

/// Where a byte of the file stands: the line, and the column in Unicode scalars. Counts forward only, so that a whole file costs
/// one pass.
class Place {
public:
    Place(const char *start, uint32_t line) : at(start), number(line) {}

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
            at = static_cast<const char *>(newline) + 1;
            number++;
            scalars = 0;
        }
        for (; at < to; at++) scalars += (uint8_t(*at) & 0xC0) != 0x80;
    }

    uint32_t line() const { return number; }
    uint32_t column() const { return scalars + 1; }

private:
    const char *at;
    uint32_t number;
    uint32_t scalars = 0;
    bool moves = true;
};

}  // namespace logscan
