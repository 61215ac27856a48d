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

/// Zeros behind the last member fill a block, as of a tape: gzip passes over them, too.
bool are_zeros(const char *bytes, size_t count);

/// How much text is not too much for a file of so many bytes.
uint64_t most_text(uint64_t packed, const logscan_limits &limits);

/// Whether a member of a gzip file begins with a text of its own: files that were packed one by one and then joined hold one JSON text
/// each, which a line break keeps apart. (Where a packer cut one text into members, no member ends with a brace whose next one begins with
/// a brace.)
inline bool is_joint(char last, char first) { return last == '}' && first == '{'; }

/// Unpacks every member of a gzip file into `text`. Of a file that is damaged or cut short, what could be unpacked is given.
std::optional<Trouble> gunzip(const uint8_t *bytes, size_t count, const logscan_limits &limits, Buffer &text);

}  // namespace logscan
