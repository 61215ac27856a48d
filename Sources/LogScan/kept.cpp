#include "kept.hpp"

#include <libdeflate.h>

#include <algorithm>
#include <atomic>
#include <cstring>
#include <new>

namespace logscan {

namespace {

std::atomic<uint64_t> made{0};

struct Release {
    void operator()(libdeflate_decompressor *decompressor) const { libdeflate_free_decompressor(decompressor); }
};

}  // namespace

/// A block that a thread has unpacked.
struct Kept::Opened {
    uint64_t owner;
    size_t first;
    size_t count;
    size_t size;
    std::unique_ptr<char[]> bytes;
    /// By how many it is looked at now.
    size_t holds = 0;
    /// When it was asked for last, by the cache's count.
    uint64_t asked = 0;

    bool has(uint64_t kept, size_t row) const { return owner == kept && row - first < count; }
};

/// The blocks that one thread looked at last.
class Kept::Cache {
public:
    Opened *found(uint64_t owner, size_t row) {
        if (latest != nullptr && latest->has(owner, row)) return latest;
        for (const auto &entry : entries) {
            if (entry->has(owner, row)) return use(entry.get());
        }
        return nullptr;
    }

    Opened *add(std::unique_ptr<Opened> entry) {
        make_room(entry->size);
        size += entry->size;
        entries.push_back(std::move(entry));
        return use(entries.back().get());
    }

    std::unique_ptr<libdeflate_decompressor, Release> decompressor{libdeflate_alloc_decompressor()};

private:
    static constexpr size_t most = 4 << 20;

    Opened *use(Opened *entry) {
        entry->asked = ++count;
        latest = entry;
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
            if (oldest->get() == latest) latest = nullptr;
            entries.erase(oldest);
        }
    }

    std::vector<std::unique_ptr<Opened>> entries;
    Opened *latest = nullptr;
    size_t size = 0;
    uint64_t count = 0;
};

Kept::Kept(size_t most) : number(++made), most(most) {}

Kept::~Kept() { libdeflate_free_compressor(compressor); }

void Kept::add(const logscan_record &record, const uint32_t *ends, size_t count, const uint32_t *symbol_rows) {
    fields = count;
    const size_t size = count == 0 ? 0 : ends[count - 1];
    heads.insert(heads.end(), {uint32_t(texts.size()), record.line, record.column});
    heads.insert(heads.end(), ends, ends + count);
    texts.insert(texts.end(), record.text, record.text + size);
    uint32_t present = 0, start = 0;
    for (size_t index = 0; index < count; start = ends[index++]) {
        if (ends[index] > start) present |= uint32_t(1) << std::min(index, size_t(31));
    }
    rows.push_back({symbol_rows[0], symbol_rows[1], record.file, present});
    // Records of shared fields alone have no texts.
    if (texts.size() >= enough || heads.size() * sizeof heads[0] >= enough) end_block();
}

void Kept::end_block() {
    if (heads.empty()) return;
    const size_t head = heads.size() * sizeof heads[0];
    Block block{};
    block.count = heads.size() / width();
    block.first = rows.size() - block.count;
    block.size = head + texts.size();
    // The heads first, so that they stand where numbers may stand.
    block.plain.reset(new char[block.size]);
    std::memcpy(block.plain.get(), heads.data(), head);
    if (!texts.empty()) std::memcpy(block.plain.get() + head, texts.data(), texts.size());
    total += block.size;
    blocks.push_back(std::move(block));
    heads.clear();
    texts.clear();
    if (!are_packed()) return;
    for (; packed_count < blocks.size(); packed_count++) pack(blocks[packed_count]);
}

void Kept::pack(Block &block) {
    if (compressor == nullptr) compressor = libdeflate_alloc_compressor(1);
    if (compressor == nullptr) throw std::bad_alloc();
    room.resize(libdeflate_deflate_compress_bound(compressor, block.size));
    const size_t packed = libdeflate_deflate_compress(compressor, block.plain.get(), block.size, room.data(), room.size());
    block.packed_size = uint32_t(packed);
    if (held + packed <= most || !spill.add(room.data(), packed, block.offset)) {
        block.packed = std::make_unique<uint8_t[]>(packed);
        std::memcpy(block.packed.get(), room.data(), packed);
        held += packed;
    }
    block.plain.reset();
}

void Kept::close() {
    end_block();
    libdeflate_free_compressor(compressor);
    compressor = nullptr;
    heads = {};
    texts = {};
    room = {};
    rows.shrink_to_fit();
    blocks.shrink_to_fit();
}

void Kept::forget_open() noexcept {
    heads.clear();
    texts.clear();
    rows.resize(blocks.empty() ? 0 : blocks.back().first + blocks.back().count);
}

const Kept::Block &Kept::block(size_t row) const {
    const auto after = std::upper_bound(
        blocks.begin(), blocks.end(), row, [](size_t wanted, const Block &block) { return wanted < block.first; });
    return *(after - 1);
}

logscan_opened Kept::opened(const char *bytes, size_t place, size_t count, size_t *hold) const {
    const uint32_t *heads = reinterpret_cast<const uint32_t *>(bytes);
    const uint32_t *head = heads + place * width();
    const char *texts = bytes + count * width() * sizeof *heads;
    return {texts + head[0], head + before_ends, head[1], head[2], hold};
}

logscan_opened Kept::open(size_t row) const {
    thread_local Cache cache;
    Opened *entry = are_packed() ? cache.found(number, row) : nullptr;
    if (entry == nullptr) {
        const Block &found = block(row);
        if (found.plain) return opened(found.plain.get(), row - found.first, found.count, nullptr);
        std::unique_ptr<Opened> made(new Opened{number, found.first, found.count, found.size, nullptr});
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
    return opened(entry->bytes.get(), row - entry->first, entry->count, &entry->holds);
}

}  // namespace logscan
