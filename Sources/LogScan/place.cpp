#include "place.hpp"

#include <algorithm>
#include <array>

#include "wide.hpp"

namespace logscan {

namespace {

/// Counts the bytes that do not go on with a scalar, `width` at once: a file that is one line is counted from end to end.
template <size_t width>
__attribute__((always_inline)) inline bool counted(const char *text, size_t count, size_t &scalars) {
    typedef int8_t Block __attribute__((vector_size(width)));
    size_t inside = 0, next = 0;
    while (count - next >= width) {
        // Each of the sums is a byte: it is emptied before it overflows.
        Block sums = {}, ends = {};
        const size_t left = (count - next) / width, rounds = left < 255 ? left : 255;
        for (const char *const end = text + next + rounds * width; text + next < end; next += width) {
            Block block;
            std::memcpy(&block, text + next, width);
            // Bytes of 10xxxxxx, as signed numbers. What is true is -1.
            sums -= Block(block < -64);
            ends |= Block(block == '\n');
        }
        uint64_t words[width / 8], ended[width / 8], end = 0;
        std::memcpy(words, &sums, width);
        std::memcpy(ended, &ends, width);
        for (size_t index = 0; index < width / 8; index++) {
            end |= ended[index];
            // The sum of the eight bytes, in pairs.
            const uint64_t pairs = (words[index] & 0x00FF00FF00FF00FF) + (words[index] >> 8 & 0x00FF00FF00FF00FF);
            inside += (pairs * 0x0001000100010001) >> 48;
        }
        if (end != 0) return false;
    }
    if (next > 0 && next < count) {
        // The last block begins with bytes that are counted already.
        static constexpr std::array<uint8_t, width * 2> masks = [] {
            std::array<uint8_t, width * 2> masks{};
            for (size_t index = width; index < width * 2; index++) masks[index] = 0xFF;
            return masks;
        }();
        Block block, mask;
        std::memcpy(&block, text + count - width, width);
        std::memcpy(&mask, masks.data() + (count - next), width);
        const Block found = (Block(block < -64) | Block(block == '\n')) & mask, end = Block(block == '\n') & mask;
        uint64_t words[width / 8], ended[width / 8];
        std::memcpy(words, &found, width);
        std::memcpy(ended, &end, width);
        for (size_t index = 0; index < width / 8; index++) {
            if (ended[index] != 0) return false;
            inside += size_t(__builtin_popcountll(words[index] & 0x0101010101010101));
        }
        next = count;
    }
    for (; next < count; next++) {
        if (text[next] == '\n') return false;
        inside += int8_t(text[next]) < -64;
    }
    scalars = count - inside;
    return true;
}

LOGSCAN_WIDE bool counted_wide(const char *text, size_t count, size_t &scalars) {
    return counted<32>(text, count, scalars);
}

}  // namespace

bool Place::scalars_of_line(const char *text, size_t count, size_t &scalars) {
    return has_wide_blocks() ? counted_wide(text, count, scalars) : counted<16>(text, count, scalars);
}

void Place::pass_lines(const char *to) {
    const char *const last = static_cast<const char *>(memrchr(at, '\n', size_t(to - at)));
    number += uint32_t(std::count(at, last + 1, '\n'));
    scalars = 0;
    at = last + 1;
}

}  // namespace logscan
