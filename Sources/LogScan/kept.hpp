#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "arena.hpp"
#include "logscan.h"
#include "pieces.hpp"

namespace logscan {

/// Records that are kept to be asked for later, in whatever order: all that each has for itself stands in pieces, CloudTrail's packed to a
/// fifth where they are many.
///
/// Built by one thread, then asked by any number. Beside its texts a record takes 6 bytes.
class Kept {
public:
    /// - `most`: see `Pieces`.
    explicit Kept(size_t most) : pieces(most) {}
    Kept(const Kept &) = delete;
    Kept &operator=(const Kept &) = delete;

    /// - `ends`: of each of `count` fields the end of its bytes in the record's text; `rows`: the numbers of its two rows of symbols.
    void add(const logscan_record &record, const uint32_t *ends, size_t count, const uint32_t *rows);

    /// Nothing is added any more.
    void close();

    /// Drops the records of the piece that has not ended yet.
    void forget_open() noexcept;

    const std::vector<logscan_kept> &all() const { return rows; }
    const std::vector<uint16_t> &all_upper() const { return upper; }
    const std::vector<logscan_span> &all_shapes() const { return shapes.all(); }
    const std::vector<logscan_kept_file> &all_files() const { return files; }

    logscan_opened open(size_t row) const;

private:
    /// The latest piece ends once its texts, or what stands before them, have so many bytes.
    static constexpr size_t enough = 40 << 10;
    /// Before the texts of a piece stand of each record: where its text begins, its line and column, the ends of its fields.
    static constexpr size_t before_ends = 3;

    void end_piece();
    size_t width() const { return before_ends + fields; }

    size_t fields = 0;
    std::vector<logscan_kept> rows;
    /// The upper halves of the numbers of shapes; empty as long as all are zero.
    std::vector<uint16_t> upper;
    /// What many records have in common.
    Symbols shapes;
    // Nothing else is kept in it, so that each shape stands where numbers may stand.
    Arena arena;
    std::vector<logscan_kept_file> files;
    /// Of the piece that has not ended yet.
    std::vector<uint32_t> heads;
    std::vector<char> texts;
    Pieces pieces;
};

}  // namespace logscan
