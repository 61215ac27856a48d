#pragma once

#include <cstddef>
#include <cstdint>

namespace logscan {

/// Bytes that stand in a file without a name, so that memory does not grow with them. It is gone with the process.
class Spill {
public:
    Spill() = default;
    Spill(const Spill &) = delete;
    Spill &operator=(const Spill &) = delete;
    ~Spill();

    /// Whether the bytes are there now, from `offset` on. Where there is no room for them, or no place for a file, there never will be.
    bool add(const uint8_t *bytes, size_t count, uint64_t &offset);

    /// From any thread. False where they cannot be read.
    bool read(uint64_t offset, uint8_t *into, size_t count) const;

private:
    int file = -1;
    bool has_failed = false;
    uint64_t size = 0;
};

}  // namespace logscan
