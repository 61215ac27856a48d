#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <vector>

#include "logscan.h"
#include "spill.hpp"

struct libdeflate_compressor;

namespace logscan {

/// Records that are kept to be asked for later, in whatever order: all that each has for itself stands in blocks. Of a small log they stand
/// as they are; once there are many all are deflated (CloudTrail's to a fifth), the first of them in memory and the rest in a file, where
/// one can be made.
///
/// Built by one thread, then asked by any number. Beside its texts a record takes 16 bytes.
class Kept {
public:
    /// - `most`: so many bytes of packed blocks stay in memory, or ten times as many that are not packed.
    explicit Kept(size_t most);
    ~Kept();
    Kept(const Kept &) = delete;
    Kept &operator=(const Kept &) = delete;

    /// - `ends`: of each of `count` fields the end of its bytes in the record's text; `rows`: the numbers of its two rows of symbols.
    void add(const logscan_record &record, const uint32_t *ends, size_t count, const uint32_t *rows);

    /// Nothing is added any more.
    void close();

    /// Drops the records of the block that has not ended yet.
    void forget_open() noexcept;

    const std::vector<logscan_kept> &all() const { return rows; }

    logscan_opened open(size_t row) const;

private:
    struct Block {
        /// As it is, while there are few; else NULL.
        std::unique_ptr<char[]> plain;
        /// NULL where it is plain, or stands in the file.
        std::unique_ptr<uint8_t[]> packed;
        uint64_t offset;
        uint32_t packed_size;
        size_t size;
        /// Its first record, and how many it has.
        size_t first;
        size_t count;
    };
    struct Opened;
    class Cache;

    /// The latest block ends once its texts, or what stands before them, have so many bytes.
    static constexpr size_t enough = 40 << 10;
    /// Before the texts of a block stand of each record: where its text begins, its line and column, the ends of its fields.
    static constexpr size_t before_ends = 3;

    void end_block();
    void pack(Block &block);
    bool are_packed() const { return total > most * 10; }
    /// - `place`, `count`: of a record in its block, and how many it has.
    logscan_opened opened(const char *bytes, size_t place, size_t count, size_t *hold) const;
    size_t width() const { return before_ends + fields; }
    const Block &block(size_t row) const;

    /// Of all that there ever were: a place in memory may come again.
    const uint64_t number;
    const size_t most;
    size_t fields = 0;
    std::vector<logscan_kept> rows;
    std::vector<Block> blocks;
    /// Of the block that has not ended yet.
    std::vector<uint32_t> heads;
    std::vector<char> texts;
    std::vector<uint8_t> room;
    libdeflate_compressor *compressor = nullptr;
    size_t held = 0;
    /// Bytes of all blocks as they are, and how many blocks are packed.
    size_t total = 0, packed_count = 0;
    Spill spill;
};

}  // namespace logscan
