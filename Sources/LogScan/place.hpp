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
        if (at >= to) return;
        while (at < to) {
            const void *newline = std::memchr(at, '\n', size_t(to - at));
            if (newline == nullptr) break;
            at = static_cast<const char *>(newline) + 1;
            number++;
            scalars = 0;
        }
        scalars += uint32_t(scalars_in(at, size_t(to - at)));
        at = to;
    }

    uint32_t line() const { return number; }
    uint32_t column() const { return scalars + 1; }

private:
    /// How many bytes are not inside of a scalar, sixteen at once: a file that is one line is counted from end to end.
    static size_t scalars_in(const char *text, size_t count) {
        typedef uint8_t Block __attribute__((vector_size(16)));
        size_t inside = 0, next = 0;
        while (count - next >= sizeof(Block)) {
            // Each of the sixteen sums is a byte: it is emptied before it overflows.
            Block sums = {};
            for (size_t round = 0; round < 255 && count - next >= sizeof(Block); round++, next += sizeof(Block)) {
                Block block;
                std::memcpy(&block, text + next, sizeof block);
                sums -= Block((block & 0xC0) == 0x80);
            }
            for (size_t index = 0; index < sizeof(Block); index++) inside += sums[index];
        }
        for (; next < count; next++) inside += (uint8_t(text[next]) & 0xC0) == 0x80;
        return count - inside;
    }

    const char *at;
    uint32_t number;
    uint32_t scalars = 0;
    bool moves = true;
};

}  // namespace logscan
