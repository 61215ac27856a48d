#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>

#include "buffer.hpp"
#include "logscan.h"

namespace logscan {

/// Zeros become the defaults.
logscan_limits with_defaults(logscan_limits limits);

struct Trouble {
    logscan_code code;
    uint64_t detail;
};

bool is_gzip(const uint8_t *bytes, size_t count);

/// Unpacks every member of a gzip file into `text`. Of a file that is damaged or cut short, what could be unpacked is given.
std::optional<Trouble> gunzip(const uint8_t *bytes, size_t count, const logscan_limits &limits, Buffer &text);

}  // namespace logscan
