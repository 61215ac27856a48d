#include "pieces.hpp"

#include <libdeflate.h>

#include <algorithm>
#include <array>
#include <atomic>
#include <cstring>
#include <new>

#include "logscan.h"

namespace logscan {

namespace {

std::atomic<uint64_t> made{0};

struct Release {
    void operator()(libdeflate_decompressor *decompressor) const { libdeflate_free_decompressor(decompressor); }
};

}  // namespace

/// A piece that a thread has unpacked.
struct Pieces::Unpacked {
    uint64_t owner;
    size_t first;
    size_t count;
    size_t size;
    std::unique_ptr<char[]> bytes;
    /// By how many it is looked at now.
    size_t holds = 0;
    /// When it was asked for last, by the cache's count.
    uint64_t asked = 0;

    bool has(uint64_t pieces, size_t thing) const { return owner == pieces && thing - first < count; }
};

/// The pieces that one thread looked at last.
class Pieces::Cache {
public:
    Unpacked *found(uint64_t owner, size_t thing) {
        Unpacked *last = latest[owner % latest.size()];
        if (last != nullptr && last->has(owner, thing)) return use(last);
        for (const auto &entry : entries) {
            if (entry->has(owner, thing)) return use(entry.get());
        }
        return nullptr;
    }

    Unpacked *add(std::unique_ptr<Unpacked> entry) {
        make_room(entry->size);
        size += entry->size;
        entries.push_back(std::move(entry));
        return use(entries.back().get());
    }

    std::unique_ptr<libdeflate_decompressor, Release> decompressor{libdeflate_alloc_decompressor()};

private:
    static constexpr size_t most = 4 << 20;

    Unpacked *use(Unpacked *entry) {
        entry->asked = ++count;
        latest[entry->owner % latest.size()] = entry;
        return entry;
    }

    /// Drops those that were not asked for the longest; what is looked at stays.
    void make_room(size_t wanted) {
        while (size + wanted > most) {
            auto oldest = entries.end();
            for (auto entry = entries.begin(); entry != entries.end(); entry++) {
                if ((*entry)->holds == 0 && (oldest == entries.end() || (*entry)->asked < (*oldest)->asked)) oldest = entry;
            }
            if (oldest == entries.end()) return;
            size -= (*oldest)->size;
            std::replace(latest.begin(), latest.end(), oldest->get(), static_cast<Unpacked *>(nullptr));
            entries.erase(oldest);
        }
    }

    std::vector<std::unique_ptr<Unpacked>> entries;
    /// For whoever asks several owners in turn: the last one of each.
    std::array<Unpacked *, 4> latest{};
    size_t size = 0;
    uint64_t count = 0;
};

Pieces::Pieces(size_t most) : number(++made), most(most) {}

Pieces::~Pieces() { libdeflate_free_compressor(compressor); }

void Pieces::add(std::unique_ptr<char[]> bytes, size_t size, size_t count) {
    Piece piece{};
    piece.first = this->count();
    piece.count = count;
    piece.size = size;
    piece.plain = std::move(bytes);
    pieces.push_back(std::move(piece));
    total += size;
    if (!are_packed()) return;
    for (; packed_count < pieces.size(); packed_count++) pack(pieces[packed_count]);
}

void Pieces::pack(Piece &piece) {
    if (compressor == nullptr) compressor = libdeflate_alloc_compressor(1);
    if (compressor == nullptr) throw std::bad_alloc();
    room.resize(libdeflate_deflate_compress_bound(compressor, piece.size));
    const size_t packed = libdeflate_deflate_compress(compressor, piece.plain.get(), piece.size, room.data(), room.size());
    piece.packed_size = uint32_t(packed);
    if (held + packed <= most || !spill.add(room.data(), packed, piece.offset)) {
        piece.packed = std::make_unique<uint8_t[]>(packed);
        std::memcpy(piece.packed.get(), room.data(), packed);
        held += packed;
    }
    piece.plain.reset();
}

void Pieces::close() {
    libdeflate_free_compressor(compressor);
    compressor = nullptr;
    room = {};
    pieces.shrink_to_fit();
}

const Pieces::Piece &Pieces::piece(size_t thing) const {
    const auto after = std::upper_bound(
        pieces.begin(), pieces.end(), thing, [](size_t wanted, const Piece &piece) { return wanted < piece.first; });
    return *(after - 1);
}

Pieces::Opened Pieces::open(size_t thing) const {
    thread_local Cache cache;
    Unpacked *entry = are_packed() ? cache.found(number, thing) : nullptr;
    if (entry == nullptr) {
        const Piece &found = piece(thing);
        if (found.plain) return {found.plain.get(), found.size, found.first, found.count, nullptr};
        std::unique_ptr<Unpacked> made(new Unpacked{number, found.first, found.count, found.size, nullptr});
        made->bytes.reset(new char[found.size]);
        if (!cache.decompressor) throw std::bad_alloc();
        const uint8_t *bytes = found.packed.get();
        std::vector<uint8_t> read;
        if (bytes == nullptr) {
            read.resize(found.packed_size);
            if (!spill.read(found.offset, read.data(), read.size())) throw std::bad_alloc();
            bytes = read.data();
        }
        const libdeflate_result result = libdeflate_deflate_decompress(
            cache.decompressor.get(), bytes, found.packed_size, made->bytes.get(), made->size, nullptr);
        if (result != LIBDEFLATE_SUCCESS) throw std::bad_alloc();
        entry = cache.add(std::move(made));
    }
    entry->holds++;
    return {entry->bytes.get(), entry->size, entry->first, entry->count, &entry->holds};
}

}  // namespace logscan

struct logscan_pieces {
    explicit logscan_pieces(size_t most) : pieces(most) {}

    logscan::Pieces pieces;
};

logscan_pieces *logscan_pieces_new(size_t most) noexcept {
    try {
        return new logscan_pieces(most);
    } catch (...) {
        return nullptr;
    }
}

void logscan_pieces_free(logscan_pieces *pieces) noexcept { delete pieces; }

bool logscan_pieces_add(logscan_pieces *pieces, const void *bytes, size_t size, size_t count) noexcept {
    try {
        std::unique_ptr<char[]> copy(new char[size]);
        if (size > 0) std::memcpy(copy.get(), bytes, size);
        pieces->pieces.add(std::move(copy), size, count);
        return true;
    } catch (...) {
        return false;
    }
}

logscan_piece logscan_pieces_open(const logscan_pieces *pieces, size_t thing) noexcept {
    try {
        const logscan::Pieces::Opened opened = pieces->pieces.open(thing);
        return {opened.bytes, opened.size, opened.first, opened.hold};
    } catch (...) {
        return {};
    }
}
