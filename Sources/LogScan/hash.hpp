#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>

namespace logscan {

inline uint64_t mixed(uint64_t state, const char *at, size_t count) {
    uint64_t word = 0;
    std::memcpy(&word, at, count);
    state = (state ^ word) * 0xFF51AFD7ED558CCDull;
    return state ^ (state >> 29);
}

/// A hash of bytes; of long ones four words at once. No secret goes into it: whoever uses it bounds what a collision costs.
inline uint64_t hash_of(const char *at, size_t left) {
    uint64_t state = 0x9E3779B97F4A7C15ull ^ left;
    if (left >= 64) {
        uint64_t lanes[4] = {state, 0xC2B2AE3D27D4EB4Full, 0x165667B19E3779F9ull, 0x27D4EB2F165667C5ull};
        for (; left >= 32; at += 32, left -= 32) {
            for (int lane = 0; lane < 4; lane++) lanes[lane] = mixed(lanes[lane], at + 8 * lane, 8);
        }
        for (int lane = 1; lane < 4; lane++) lanes[0] = (lanes[0] ^ lanes[lane]) * 0xC4CEB9FE1A85EC53ull;
        state = lanes[0] ^ (lanes[0] >> 29);
    }
    for (; left >= 8; at += 8, left -= 8) state = mixed(state, at, 8);
    if (left > 0) state = mixed(state, at, left);
    return state ^ (state >> 32);
}

/// Whether two texts of one length are the same: most are too short to be worth a call.
inline bool same(const char *left, const char *right, size_t count) {
    if (count > 16) return std::memcmp(left, right, count) == 0;
    uint64_t words[4] = {};
    if (count >= 8) {
        // The second word overlaps the first.
        std::memcpy(&words[0], left, 8);
        std::memcpy(&words[1], right, 8);
        std::memcpy(&words[2], left + count - 8, 8);
        std::memcpy(&words[3], right + count - 8, 8);
    } else if (count >= 4) {
        std::memcpy(&words[0], left, 4);
        std::memcpy(&words[1], right, 4);
        std::memcpy(&words[2], left + count - 4, 4);
        std::memcpy(&words[3], right + count - 4, 4);
    } else {
        for (size_t at = 0; at < count; at++) {
            if (left[at] != right[at]) return false;
        }
    }
    return ((words[0] ^ words[1]) | (words[2] ^ words[3])) == 0;
}

}  // namespace logscan
