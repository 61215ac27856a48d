#include "gunzip.hpp"

#include <libdeflate.h>

#include <algorithm>
#include <cstring>
#include <memory>

#include "faults.hpp"

namespace logscan {

logscan_limits with_defaults(logscan_limits limits) {
    if (limits.gzip_text == 0) limits.gzip_text = size_t(1) << 30;
    if (limits.gzip_ratio == 0) limits.gzip_ratio = 100;
    if (limits.json_text == 0) limits.json_text = size_t(64) << 20;
    if (limits.record == 0) limits.record = size_t(16) << 20;
    if (limits.depth == 0) limits.depth = 512;
    if (limits.problems == 0) limits.problems = 200;
    if (limits.kept == 0) limits.kept = size_t(4) << 20;
    return limits;
}

namespace {

struct Release {
    void operator()(libdeflate_decompressor *decompressor) const { libdeflate_free_decompressor(decompressor); }
};
using Decompressor = std::unique_ptr<libdeflate_decompressor, Release>;

constexpr size_t smallest_member = 18;

/// libdeflate copies matches in words and may write this far beyond the true end of what it unpacked.
constexpr size_t overrun = 64;

/// The size of the last member's text as its trailer claims it.
size_t claimed_size(const uint8_t *bytes, size_t count) {
    if (count < smallest_member) return 0;
    const uint8_t *trailer = bytes + count - 4;
    return size_t(trailer[0]) | size_t(trailer[1]) << 8 | size_t(trailer[2]) << 16 | size_t(trailer[3]) << 24;
}

/// Where the packed data of a member begins (RFC 1952, section 2.3); `count` when the header is cut short.
size_t after_header(const uint8_t *bytes, size_t count) {
    constexpr size_t fixed = 10;
    if (count < fixed) return count;
    const uint8_t flags = bytes[3];
    size_t at = fixed;
    if ((flags & 4) != 0) {
        if (count - at < 2) return count;
        at += 2 + (size_t(bytes[at]) | size_t(bytes[at + 1]) << 8);
    }
    for (const uint8_t text : {8, 16}) {
        if ((flags & text) == 0) continue;
        while (at < count && bytes[at] != 0) at++;
        at++;
    }
    if ((flags & 2) != 0) at += 2;
    return at < count ? at : count;
}

/// Unpacks what can be of a damaged member. libdeflate does not say how far it came, so it unpacks over bytes that JSON never
/// holds, and what is no longer those bytes is text.
size_t salvage(libdeflate_decompressor *decompressor, const uint8_t *bytes, size_t count, char *out, size_t room) {
    std::memset(out, 0xFF, room);
    size_t written = 0;
    const size_t start = after_header(bytes, count);
    size_t taken = 0;
    const libdeflate_result result =
        libdeflate_deflate_decompress_ex(decompressor, bytes + start, count - start, out, room, &taken, &written);
    if (result == LIBDEFLATE_SUCCESS) return written;
    size_t end = room;
    while (end > 0 && uint8_t(out[end - 1]) == 0xFF) end--;
    return end > overrun ? end - overrun : 0;
}

void separate(Buffer &text, size_t start) {
    if (start == 0 || start == text.size() || !is_joint(text.data()[start - 1], text.data()[start])) return;
    text.resize(text.size() + 1);
    std::memmove(text.data() + start + 1, text.data() + start, text.size() - 1 - start);
    text.data()[start] = '\n';
}

}  // namespace

uint64_t most_text(uint64_t packed, const logscan_limits &limits) {
    constexpr uint64_t unsuspicious = 64u << 20;
    return std::max(unsuspicious, packed * limits.gzip_ratio);
}

bool are_zeros(const char *bytes, size_t count) {
    return std::all_of(bytes, bytes + count, [](char byte) { return byte == 0; });
}

bool is_gzip(const uint8_t *bytes, size_t count) { return count >= 2 && bytes[0] == 0x1F && bytes[1] == 0x8B; }

std::optional<Trouble> gunzip(const uint8_t *bytes, size_t count, const logscan_limits &limits, Buffer &text) {
    const Decompressor decompressor(libdeflate_alloc_decompressor());
    if (!decompressor) throw std::bad_alloc();
    const size_t by_ratio = most_text(count, limits);
    const size_t bound = std::min(limits.gzip_text, by_ratio);
    text.reserve(std::min(bound, std::max(claimed_size(bytes, count), size_t(1) << 16)));
    size_t at = 0;
    while (at < count) {
        if (!is_gzip(bytes + at, count - at)) {
            if (are_zeros(reinterpret_cast<const char *>(bytes) + at, count - at)) return std::nullopt;
            return Trouble{LOGSCAN_GZIP_TRAILING, count - at};
        }
        size_t taken = 0;
        size_t written = 0;
        const size_t before = text.size();
        const libdeflate_result result = libdeflate_gzip_decompress_ex(
            decompressor.get(), bytes + at, count - at, text.data() + before, text.room(), &taken, &written);
        if (result == LIBDEFLATE_SUCCESS) {
            text.resize(before + written);
            at += taken;
            separate(text, before);
        } else if (result == LIBDEFLATE_INSUFFICIENT_SPACE) {
            const size_t capacity = before + text.room();
            if (capacity >= bound) {
                return Trouble{by_ratio < limits.gzip_text ? LOGSCAN_GZIP_BOMB : LOGSCAN_GZIP_TOO_LARGE, bound};
            }
            text.reserve(std::min(bound, capacity * 2));
        } else {
            text.resize(before + salvage(decompressor.get(), bytes + at, count - at, text.data() + before, text.room()));
            return Trouble{LOGSCAN_GZIP_DAMAGED, text.size()};
        }
    }
    return std::nullopt;
}

}  // namespace logscan

bool logscan_gunzip(
    const void *bytes, size_t count, logscan_limits limits, logscan_code *code, void *context,
    void (*take)(void *context, const char *text, size_t count)) noexcept {
    try {
        logscan::Buffer text;
        const auto trouble = logscan::gunzip(static_cast<const uint8_t *>(bytes), count, logscan::with_defaults(limits), text);
        const bool is_part = trouble && (trouble->code == LOGSCAN_GZIP_DAMAGED || trouble->code == LOGSCAN_GZIP_TRAILING);
        if (!trouble || is_part) take(context, text.data(), text.size());
        if (!trouble) return true;
        *code = trouble->code;
    } catch (...) {
        *code = LOGSCAN_OUT_OF_MEMORY;
    }
    return false;
}

namespace logscan {

namespace {

/// The beginning of what a gzip file holds.
size_t unpacked_head(const uint8_t *packed, size_t count, char *text, size_t capacity) {
    const Decompressor decompressor(libdeflate_alloc_decompressor());
    if (!decompressor) return 0;
    size_t at = 0;
    while (is_gzip(packed + at, count - at)) {
        size_t taken = 0;
        size_t written = 0;
        const libdeflate_result result = libdeflate_gzip_decompress_ex(
            decompressor.get(), packed + at, count - at, text, capacity, &taken, &written);
        if (result != LIBDEFLATE_SUCCESS) return salvage(decompressor.get(), packed + at, count - at, text, capacity);
        if (written > 0) return written;
        at += taken;
    }
    return 0;
}

/// The beginning of a text behind the blanks before it, where these are more than `capacity`.
size_t behind_blanks(const char *text, size_t count, char *out, size_t capacity) {
    const size_t first = first_byte_at(text, count);
    const size_t start = first < capacity || first == count ? 0 : first;
    const size_t taken = std::min(count - start, capacity);
    if (taken > 0) std::memcpy(out, text + start, taken);
    return taken;
}

}  // namespace

}  // namespace logscan

size_t logscan_head(const void *bytes, size_t count, void *out, size_t capacity) noexcept {
    const uint8_t *packed = static_cast<const uint8_t *>(bytes);
    char *const text = static_cast<char *>(out);
    if (!logscan::is_gzip(packed, count)) return logscan::behind_blanks(static_cast<const char *>(bytes), count, text, capacity);
    const size_t taken = logscan::unpacked_head(packed, count, text, capacity);
    if (taken == 0 || logscan::first_byte_at(text, taken) < taken) return taken;
    try {
        // A run of blanks packs well: so many bytes hold no longer one.
        constexpr size_t most = 64u << 20;
        logscan::Buffer longer;
        longer.resize(most);
        const size_t all = logscan::unpacked_head(packed, count, longer.data(), most);
        return logscan::behind_blanks(longer.data(), all, text, capacity);
    } catch (...) {
        return taken;
    }
}
