#pragma once

#include <cstddef>
#include <cstdint>

namespace logscan {

/// SHA-256 (FIPS 180-4) of a stream of bytes; with the processor's own instructions where it has them.
class Digest {
public:
    void reset();
    void update(const void *bytes, size_t count);
    void finish(uint8_t out[32]);
    /// How many bytes it is of.
    uint64_t size() const { return total; }

private:
    void blocks(const uint8_t *bytes, size_t count);

    uint32_t state[8];
    uint8_t rest[64];
    size_t held = 0;
    uint64_t total = 0;
};

}  // namespace logscan
