#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>

#include "gunzip.hpp"
#include "window.hpp"

namespace logscan {

/// A Huffman code of DEFLATE (RFC 1951, section 3.2.2): short codes are looked up, long ones are counted out bit by bit.
class HuffmanCode {
public:
    static constexpr unsigned longest = 15;

    /// False where the lengths are those of no code: more codes than there can be.
    bool build(const uint8_t *lengths, size_t count);

    /// The symbol of the code that the lowest bits begin with, and its length; the length is 0 where they begin with none.
    struct Found {
        uint16_t symbol;
        uint16_t length;
    };
    Found find(uint64_t bits) const {
        const Found found = quick[bits & (quick.size() - 1)];
        return found.length != 0 ? found : find_long(bits);
    }

private:
    static constexpr unsigned quick_bits = 10;
    Found find_long(uint64_t bits) const;

    std::array<Found, 1 << quick_bits> quick;
    /// How many codes of each length there are, and all symbols in the order of their codes.
    std::array<uint16_t, longest + 1> counts;
    std::array<uint16_t, 288> symbols;
};

/// Unpacks a gzip file of any size piece by piece: all members, one after another, in half a megabyte of memory. `gunzip` is quicker, and
/// holds the whole text.
class Inflater {
public:
    /// - `packed`: the file from its beginning.
    Inflater(Window &packed, const logscan_limits &limits);

    /// Fills at most `room` bytes at `into` and returns how many; 0 at the end.
    size_t give(char *into, size_t room);

    /// Why it ended before the file did.
    const std::optional<Trouble> &trouble() const { return found; }

    /// How many bytes of text were given.
    uint64_t given() const { return text; }

private:
    enum class Stage { header, block, stored, coded, trailer, ended };

    static constexpr size_t history = 32 << 10;
    static constexpr size_t piece = 256 << 10;
    static constexpr size_t longest_match = 258;

    /// Unpacks a further piece; false where there is none.
    bool unpack();
    void step();
    void header();
    void block();
    void codes();
    void stored();
    void coded();
    void trailer();
    void fail() { end(Trouble{LOGSCAN_GZIP_DAMAGED, 0}); }
    void end(std::optional<Trouble> why);
    /// Adds to the checksum what was unpacked since.
    void sum();

    /// Makes sure of 56 bits; those behind the end of the file are zeros.
    void refill();
    unsigned take(unsigned count);
    /// Whether bits were taken behind the end of the file.
    bool is_beyond() const { return padding * 8 > held; }
    bool copy(size_t length, size_t distance);

    Window &packed;
    const logscan_limits limits;
    uint64_t bits = 0;
    unsigned held = 0;
    /// How many of the bytes that were taken into `bits` stand behind the end of the file.
    unsigned padding = 0;

    Stage stage = Stage::header;
    bool is_last_block = false;
    size_t left = 0;
    HuffmanCode literals, distances;
    std::unique_ptr<uint8_t[]> out;
    /// What was unpacked ends at `filled`; what of it was given at `passed`, and what was summed up at `summed`.
    size_t filled = 0, passed = 0, summed = 0;
    uint64_t text = 0;
    /// Of the member: the checksum and the size of what was summed up.
    uint32_t checksum = 0;
    uint64_t member = 0;
    bool is_first = true;
    /// A member begins with what comes next, and what stands before it is another's.
    bool has_before = false;
    std::optional<Trouble> found;
};

}  // namespace logscan
