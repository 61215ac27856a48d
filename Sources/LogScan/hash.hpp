#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <random>

namespace logscan {

inline uint64_t word_at(const char *at) {
    uint64_t word;
    std::memcpy(&word, at, sizeof word);
    return word;
}

/// Both halves of a product, so that every bit of two words counts for each bit of the result.
inline uint64_t mixed(uint64_t left, uint64_t right) {
    const unsigned __int128 product = (unsigned __int128)left * right;
    return uint64_t(product) ^ uint64_t(product >> 64);
}

/// Where four words lie that together are all of a text of 8 to 32 bytes: evenly, over one another where it is shorter. So texts of most
/// lengths take the same way, which a processor foresees.
inline size_t second_of(size_t count) { return (count - 8) / 3; }
inline size_t third_of(size_t count) { return (count - 8) * 2 / 3; }

/// A text of at most seven bytes as a word.
inline uint64_t short_word(const char *at, size_t count) {
    if (count < 4) {
        uint64_t word = 0;
        for (size_t index = 0; index < count; index++) word = word << 8 | uint8_t(at[index]);
        return word;
    }
    uint32_t first, last;
    std::memcpy(&first, at, 4);
    std::memcpy(&last, at + count - 4, 4);
    return uint64_t(first) << 32 | last;
}

/// What goes into a hash of bytes beside them.
struct HashKey {
    uint64_t first = 0x9E3779B97F4A7C15ull, second = 0xC2B2AE3D27D4EB4Full, third = 0x165667B19E3779F9ull,
             fourth = 0x27D4EB2F165667C5ull;

    /// One that nobody knows, the same as long as this runs.
    static const HashKey &secret() {
        static const HashKey key = [] {
            std::random_device source;
            const auto number = [&] { return uint64_t(source()) << 32 | source(); };
            return HashKey{number(), number(), number(), number()};
        }();
        return key;
    }
};

/// A hash of bytes. Without a secret in it whoever uses it bounds what a collision costs.
inline uint64_t hash_of(const char *at, size_t count, const HashKey &key = {}) {
    const auto [first, second, third, fourth] = key;
    if (count < 8) return mixed(short_word(at, count) ^ first, count ^ second);
    uint64_t state = count * third, other = fourth;
    for (; count > 32; at += 32, count -= 32) {
        state = mixed(word_at(at) ^ first, word_at(at + 8) ^ state);
        other = mixed(word_at(at + 16) ^ second, word_at(at + 24) ^ other);
    }
    // What is left is 1 to 32 bytes, and there are 8 before them where it is less than those.
    if (count < 8) at -= 8 - count, count = 8;
    state = mixed(word_at(at) ^ first, word_at(at + second_of(count)) ^ state);
    other = mixed(word_at(at + third_of(count)) ^ second, word_at(at + count - 8) ^ other);
    return mixed(state ^ third, other ^ fourth);
}

/// Whether two texts of one length are the same: most are too short to be worth a call.
inline bool same(const char *left, const char *right, size_t count) {
    if (count > 32) return std::memcmp(left, right, count) == 0;
    if (count < 8) return short_word(left, count) == short_word(right, count);
    const size_t second = second_of(count), third = third_of(count), last = count - 8;
    return ((word_at(left) ^ word_at(right)) | (word_at(left + second) ^ word_at(right + second)) |
            (word_at(left + third) ^ word_at(right + third)) | (word_at(left + last) ^ word_at(right + last))) == 0;
}

}  // namespace logscan
