#pragma once

#include <zlib.h>

#include <cstddef>
#include <cstdint>
#include <optional>

#include "gunzip.hpp"
#include "window.hpp"

namespace logscan {

/// Unpacks a gzip file of any size piece by piece: all members, one after another. `gunzip` is quicker, and holds the whole text.
class Inflater {
public:
    /// - `packed`: the file from its beginning, which is one of gzip.
    Inflater(Window &packed, const logscan_limits &limits);
    ~Inflater();
    Inflater(const Inflater &) = delete;
    Inflater &operator=(const Inflater &) = delete;

    /// Fills at most `room` bytes (2 or more) at `into` and returns how many; 0 at the end.
    size_t give(char *into, size_t room);

    /// How many bytes of text were given.
    uint64_t given() const { return text; }
    /// Why it ended before the file did.
    const std::optional<Trouble> &trouble() const { return found; }

private:
    /// Goes to the next member; false where there is none.
    bool begin_member();
    size_t end(std::optional<Trouble> why);

    Window &packed;
    const logscan_limits limits;
    z_stream stream{};
    bool is_in_member = false, is_at_start = false, has_ended = false;
    /// What was given, in bytes, and the last of them.
    uint64_t text = 0;
    char last = 0;
    std::optional<Trouble> found;
};

}  // namespace logscan
