#include "inflate.hpp"

#include <algorithm>
#include <climits>
#include <cstring>
#include <new>

#include "faults.hpp"

namespace logscan {

Inflater::Inflater(Window &packed, const logscan_limits &limits) : packed(packed), limits(limits) {
    // The largest window, and the header and trailer of gzip.
    if (inflateInit2(&stream, MAX_WBITS + 16) != Z_OK) throw std::bad_alloc();
}

Inflater::~Inflater() { inflateEnd(&stream); }

size_t Inflater::end(std::optional<Trouble> why) {
    has_ended = true;
    found = why;
    return 0;
}

bool Inflater::begin_member() {
    while (packed.size() < 2 && packed.more()) continue;
    if (packed.size() == 0) {
        end(std::nullopt);
        return false;
    }
    if (is_gzip(reinterpret_cast<const uint8_t *>(packed.begin()), packed.size())) {
        is_in_member = is_at_start = true;
        return inflateReset(&stream) == Z_OK;
    }
    bool is_filled = true;
    uint64_t count = 0;
    do {
        is_filled = is_filled && are_zeros(packed.begin(), packed.size());
        count += packed.size();
        packed.use(packed.size());
    } while (packed.more());
    end(is_filled ? std::nullopt : std::optional(Trouble{LOGSCAN_GZIP_TRAILING, count}));
    return false;
}

size_t Inflater::give(char *into, size_t room) {
    while (!has_ended && (is_in_member || begin_member())) {
        if (packed.size() == 0 && !packed.more()) return end(Trouble{LOGSCAN_GZIP_DAMAGED, text});
        // Room for what sets a member apart from the one before.
        const uInt wanted = uInt(std::min<size_t>(room - (is_at_start ? 1 : 0), UINT_MAX));
        const uInt held = uInt(std::min<size_t>(packed.size(), UINT_MAX));
        stream.next_in = reinterpret_cast<Bytef *>(packed.begin());
        stream.avail_in = held;
        stream.next_out = reinterpret_cast<Bytef *>(into);
        stream.avail_out = wanted;
        const int result = inflate(&stream, Z_NO_FLUSH);
        if (result == Z_MEM_ERROR) throw std::bad_alloc();
        packed.use(held - stream.avail_in);
        size_t count = wanted - stream.avail_out;
        if (result == Z_STREAM_END) is_in_member = false;
        if (result != Z_STREAM_END && result != Z_OK && result != Z_BUF_ERROR) end(Trouble{LOGSCAN_GZIP_DAMAGED, text + count});
        if (count == 0) continue;
        if (is_at_start && text > 0 && is_joint(last, *into)) {
            std::memmove(into + 1, into, count++);
            *into = '\n';
        }
        is_at_start = false;
        last = into[count - 1];
        text += count;
        const uint64_t bound = most_text(packed.position(), limits);
        return text > bound ? end(Trouble{LOGSCAN_GZIP_SWELLS, bound}) : count;
    }
    return 0;
}

}  // namespace logscan
