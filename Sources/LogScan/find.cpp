#include <cstdint>
#include <cstring>

#include "logscan.h"
#include "wide.hpp"

namespace {

/// Where the word begins in one of the places that are looked at, or the first place that is not.
template <size_t width>
__attribute__((always_inline)) inline size_t near(const char *text, size_t count, size_t at, const char word[3]) {
    typedef uint8_t Block __attribute__((vector_size(width)));
    const Block letters[3] = {Block{} + uint8_t(word[0]), Block{} + uint8_t(word[1]), Block{} + uint8_t(word[2])};
    // As many places at once: one for each of three blocks that stand a byte apart.
    for (; at + width + 2 <= count; at += width) {
        Block blocks[3];
        for (size_t place = 0; place < 3; place++) std::memcpy(&blocks[place], text + at + place, width);
        const auto found = (blocks[0] == letters[0]) & (blocks[1] == letters[1]) & (blocks[2] == letters[2]);
        uint64_t words[width / 8], any = 0;
        std::memcpy(words, &found, width);
        for (const uint64_t word : words) any |= word;
        if (any != 0) break;
    }
    return at;
}

LOGSCAN_WIDE size_t near_wide(const char *text, size_t count, size_t at, const char word[3]) {
    return near<32>(text, count, at, word);
}

}  // namespace

size_t logscan_find(const char *text, size_t count, size_t from, const char word[3]) noexcept {
    size_t at = from;
    if (logscan::has_wide_blocks()) at = near_wide(text, count, at, word);
    at = near<16>(text, count, at, word);
    for (; at + 3 <= count; at++) {
        if (std::memcmp(text + at, word, 3) == 0) return at;
    }
    return count;
}
