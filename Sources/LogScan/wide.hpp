#pragma once

namespace logscan {

/// Marks a function that takes 32 bytes at once, on processors that can: it is called only where `has_wide_blocks`.
#if defined(__x86_64__)
#define LOGSCAN_WIDE __attribute__((target("avx2")))
inline bool has_wide_blocks() {
    static const bool is_there = __builtin_cpu_supports("avx2");
    return is_there;
}
#else
#define LOGSCAN_WIDE
inline bool has_wide_blocks() { return false; }
#endif

}  // namespace logscan
