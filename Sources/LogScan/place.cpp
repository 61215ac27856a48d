#include "place.hpp"

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
        for (size_t round = 0; round < 127 && count - next >= width; round++, next += width) {
            Block block;
            std::memcpy(&block, text + next, width);
            // Bytes of 10xxxxxx, as signed numbers. What is true is -1.
            sums -= Block(block < -64);
            ends |= Block(block == '\n');
        }
        int8_t end = 0;
        for (size_t index = 0; index < width; index++) {
            inside += size_t(sums[index]);
            end |= ends[index];
        }
        if (end != 0) return false;
    }
    for (; next < count; next++) {
        if (text[next] == '\n') return false;
        inside += int8_t(text[next]) < -64;
    }
    scalars = count - inside;
    return true;
}

#if defined(__x86_64__)
__attribute__((target("avx2"))) bool counted_wide(const char *text, size_t count, size_t &scalars) {
    return counted<32>(text, count, scalars);
}
#endif

}  // namespace

bool Place::scalars_of_line(const char *text, size_t count, size_t &scalars) {
#if defined(__x86_64__)
    static const bool is_wide = __builtin_cpu_supports("avx2");
    if (is_wide) return counted_wide(text, count, scalars);
#endif
    return counted<16>(text, count, scalars);
}

}  // namespace logscan
