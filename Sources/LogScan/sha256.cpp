#include "sha256.hpp"

#include "logscan.h"

#include <cstring>

#if defined(__x86_64__)
#include <immintrin.h>
#endif

namespace logscan {

namespace {

alignas(16) constexpr uint32_t constants[64] = {
    0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5, 0xd807aa98, 0x12835b01,
    0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174, 0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc,
    0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da, 0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147,
    0x06ca6351, 0x14292967, 0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
    0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070, 0x19a4c116, 0x1e376c08,
    0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3, 0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208,
    0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2};

uint32_t turned(uint32_t word, int places) { return word >> places | word << (32 - places); }

void portable(uint32_t state[8], const uint8_t *bytes, size_t count) {
    for (; count > 0; count--, bytes += 64) {
        uint32_t words[64];
        for (int index = 0; index < 16; index++) {
            const uint8_t *at = bytes + index * 4;
            words[index] = uint32_t(at[0]) << 24 | uint32_t(at[1]) << 16 | uint32_t(at[2]) << 8 | uint32_t(at[3]);
        }
        for (int index = 16; index < 64; index++) {
            const uint32_t early = words[index - 15], late = words[index - 2];
            words[index] = words[index - 16] + (turned(early, 7) ^ turned(early, 18) ^ early >> 3) + words[index - 7] +
                           (turned(late, 17) ^ turned(late, 19) ^ late >> 10);
        }
        uint32_t a = state[0], b = state[1], c = state[2], d = state[3], e = state[4], f = state[5], g = state[6], h = state[7];
        for (int index = 0; index < 64; index++) {
            const uint32_t first =
                h + (turned(e, 6) ^ turned(e, 11) ^ turned(e, 25)) + ((e & f) ^ (~e & g)) + constants[index] + words[index];
            const uint32_t second = (turned(a, 2) ^ turned(a, 13) ^ turned(a, 22)) + ((a & b) ^ (a & c) ^ (b & c));
            h = g, g = f, f = e, e = d + first, d = c, c = b, b = a, a = first + second;
        }
        state[0] += a, state[1] += b, state[2] += c, state[3] += d, state[4] += e, state[5] += f, state[6] += g, state[7] += h;
    }
}

#if defined(__x86_64__)
/// Four rounds an instruction pair, as Intel describes it ("Intel SHA Extensions").
__attribute__((target("sha,sse4.1,ssse3"))) void accelerated(uint32_t state[8], const uint8_t *bytes, size_t count) {
    const __m128i order = _mm_set_epi64x(0x0c0d0e0f08090a0b, 0x0405060700010203);
    const __m128i dcba = _mm_shuffle_epi32(_mm_loadu_si128(reinterpret_cast<const __m128i *>(state)), 0xB1);
    const __m128i hgfe = _mm_shuffle_epi32(_mm_loadu_si128(reinterpret_cast<const __m128i *>(state + 4)), 0x1B);
    __m128i abef = _mm_alignr_epi8(dcba, hgfe, 8);
    __m128i cdgh = _mm_blend_epi16(hgfe, dcba, 0xF0);
    for (; count > 0; count--, bytes += 64) {
        const __m128i abef_before = abef, cdgh_before = cdgh;
        const __m128i *const block = reinterpret_cast<const __m128i *>(bytes);
        // Four names and no array, so that they stay in registers.
        __m128i now = _mm_shuffle_epi8(_mm_loadu_si128(block), order);
        __m128i one = _mm_shuffle_epi8(_mm_loadu_si128(block + 1), order);
        __m128i two = _mm_shuffle_epi8(_mm_loadu_si128(block + 2), order);
        __m128i three = _mm_shuffle_epi8(_mm_loadu_si128(block + 3), order);
        for (int round = 0; round < 16; round++) {
            const __m128i sum = _mm_add_epi32(now, _mm_load_si128(reinterpret_cast<const __m128i *>(constants + round * 4)));
            cdgh = _mm_sha256rnds2_epu32(cdgh, abef, sum);
            abef = _mm_sha256rnds2_epu32(abef, cdgh, _mm_shuffle_epi32(sum, 0x0E));
            const __m128i next =
                _mm_sha256msg2_epu32(_mm_add_epi32(_mm_sha256msg1_epu32(now, one), _mm_alignr_epi8(three, two, 4)), three);
            now = one, one = two, two = three, three = next;
        }
        abef = _mm_add_epi32(abef, abef_before);
        cdgh = _mm_add_epi32(cdgh, cdgh_before);
    }
    const __m128i feba = _mm_shuffle_epi32(abef, 0x1B);
    const __m128i dchg = _mm_shuffle_epi32(cdgh, 0xB1);
    _mm_storeu_si128(reinterpret_cast<__m128i *>(state), _mm_blend_epi16(feba, dchg, 0xF0));
    _mm_storeu_si128(reinterpret_cast<__m128i *>(state + 4), _mm_alignr_epi8(dchg, feba, 8));
}

bool has_instructions() {
    static const bool known = [] {
        uint32_t a = 7, b = 0, c = 0, d = 0;
        __asm__("cpuid" : "+a"(a), "=b"(b), "+c"(c), "=d"(d));
        return (b >> 29 & 1) != 0 && __builtin_cpu_supports("sse4.1");
    }();
    return known;
}
#endif

}  // namespace

void Digest::reset() {
    static constexpr uint32_t initial[8] = {0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a,
                                            0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19};
    std::memcpy(state, initial, sizeof state);
    held = 0;
    total = 0;
}

void Digest::blocks(const uint8_t *bytes, size_t count) {
#if defined(__x86_64__)
    if (has_instructions()) return accelerated(state, bytes, count);
#endif
    portable(state, bytes, count);
}

void Digest::update(const void *start, size_t count) {
    const uint8_t *bytes = static_cast<const uint8_t *>(start);
    total += count;
    if (held > 0) {
        const size_t taken = count < 64 - held ? count : 64 - held;
        std::memcpy(rest + held, bytes, taken);
        held += taken, bytes += taken, count -= taken;
        if (held < 64) return;
        blocks(rest, 1);
        held = 0;
    }
    blocks(bytes, count / 64);
    held = count % 64;
    if (held > 0) std::memcpy(rest, bytes + count - held, held);
}

void Digest::finish(uint8_t out[32]) {
    const uint64_t bits = total * 8;
    rest[held++] = 0x80;
    if (held > 56) {
        std::memset(rest + held, 0, 64 - held);
        blocks(rest, 1);
        held = 0;
    }
    std::memset(rest + held, 0, 56 - held);
    for (int index = 0; index < 8; index++) rest[56 + index] = uint8_t(bits >> (56 - 8 * index));
    blocks(rest, 1);
    for (int index = 0; index < 32; index++) out[index] = uint8_t(state[index / 4] >> (24 - 8 * (index % 4)));
}

}  // namespace logscan

extern "C" void logscan_sha256(const void *bytes, size_t count, uint8_t out[32]) noexcept {
    logscan::Digest digest;
    digest.reset();
    digest.update(bytes, count);
    digest.finish(out);
}
