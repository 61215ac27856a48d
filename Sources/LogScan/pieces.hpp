#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <vector>

#include "spill.hpp"

struct libdeflate_compressor;

namespace logscan {

/// Bytes that are kept to be asked for later, in pieces of some 50 KB, each of so many things that are numbered through. While they are
/// few they stand as they are; once there are many all are deflated, the first of them in memory and the rest in a file, where one can be
/// made.
///
/// Built by one thread, then asked by any number.
class Pieces {
public:
    /// - `most`: so many bytes of packed pieces stay in memory, or ten times as many that are not packed.
    explicit Pieces(size_t most);
    ~Pieces();
    Pieces(const Pieces &) = delete;
    Pieces &operator=(const Pieces &) = delete;

    /// Adds a piece of the next `count` things.
    void add(std::unique_ptr<char[]> bytes, size_t size, size_t count);

    /// Nothing is added any more.
    void close();

    /// How many things all pieces have.
    size_t count() const { return pieces.empty() ? 0 : pieces.back().first + pieces.back().count; }

    /// A piece, for as long as `hold` is not let go; where it is NULL, for as long as there are pieces.
    struct Opened {
        const char *bytes;
        size_t size;
        size_t first;
        size_t count;
        size_t *hold;
    };

    /// The piece of a thing. Throws where it cannot be read back.
    Opened open(size_t thing) const;

private:
    struct Piece {
        /// As it is, while there are few; else NULL.
        std::unique_ptr<char[]> plain;
        /// NULL where it is plain, or stands in the file.
        std::unique_ptr<uint8_t[]> packed;
        uint64_t offset;
        uint32_t packed_size;
        size_t size;
        /// Its first thing, and how many it has.
        size_t first;
        size_t count;
    };
    struct Unpacked;
    class Cache;

    void pack(Piece &piece);
    bool are_packed() const { return total > most * 10; }
    const Piece &piece(size_t thing) const;

    /// Of all that there ever were: a place in memory may come again.
    const uint64_t number;
    const size_t most;
    std::vector<Piece> pieces;
    std::vector<uint8_t> room;
    libdeflate_compressor *compressor = nullptr;
    size_t held = 0;
    /// Bytes of all pieces as they are, and how many pieces are packed.
    size_t total = 0, packed_count = 0;
    Spill spill;
};

}  // namespace logscan
