#pragma once

#include <cstdint>
#include <cstring>
#include <string_view>
#include <vector>

namespace logscan {

/// A key as it is written without escapes, with its quotes and the colon right behind it. One that is longer than `longest` stands nowhere.
class WrittenKey {
public:
    static constexpr size_t longest = 29;

    /// Bytes that are read of a text at once, whatever stands there.
    static constexpr size_t width = 32;

    /// One that stands nowhere: its bytes are none of UTF-8.
    WrittenKey() {
        std::memset(words, 0xFF, width);
        std::memset(masks, 0xFF, width);
    }

    /// - `name`: without escapes.
    explicit WrittenKey(std::string_view name) : WrittenKey() {
        if (name.size() > longest) return;
        char written[width] = {}, counted[width] = {};
        written[0] = written[name.size() + 1] = '"';
        written[name.size() + 2] = ':';
        std::memcpy(written + 1, name.data(), name.size());
        std::memset(counted, 0xFF, name.size() + 3);
        std::memcpy(words, written, width);
        std::memcpy(masks, counted, width);
        quoted = name.size() + 2;
    }

    /// Its bytes, and how many they are without the colon; 0 where it stands nowhere.
    const char *text() const { return reinterpret_cast<const char *>(words); }
    size_t count() const { return quoted; }

    bool stands_at(const char *text) const {
        uint64_t there[4];
        std::memcpy(there, text, width);
        uint64_t different = 0;
        for (int index = 0; index < 4; index++) different |= (there[index] ^ words[index]) & masks[index];
        return different == 0;
    }

    bool operator==(const WrittenKey &other) const { return quoted == other.quoted && std::memcmp(words, other.words, width) == 0; }

private:
    uint64_t words[4];
    /// The bytes that count.
    uint64_t masks[4];
    size_t quoted = 0;
};

/// Keys that were met before and what was found out about each, by the bytes that a text has there: no key is cut out, and none is hashed
/// from end to end. Each key stands behind another, its parent: so it is told what all the keys of an object are in their order.
///
/// A key that meets two others in its place takes it from one of them, so that no log makes this grow or slow.
template <typename Value>
class KeyTable {
public:
    struct Entry {
        WrittenKey key;
        uint64_t parent = 0;
        /// What its children call it; never given twice, so that those of a key that was replaced are found no more.
        uint64_t name = 0;
        Value value{};
        /// Where the entry is of the key that came behind it last.
        size_t next = 0;
    };

    /// Stands before the first key.
    Entry first;

    /// The parent of the first keys.
    static constexpr uint64_t root = 0;

    /// The key that stands at `text`, of which `count` bytes are before the colon; NULL where it is not known.
    Entry *find(uint64_t parent, const char *text, size_t count) {
        const size_t slot = place(parent, text, count);
        if (entries[slot].parent == parent && entries[slot].key.stands_at(text)) return &entries[slot];
        if (entries[slot ^ 1].parent == parent && entries[slot ^ 1].key.stands_at(text)) return &entries[slot ^ 1];
        return nullptr;
    }

    /// The same, quicker where it is the key that came behind `before` last.
    Entry *follow(Entry &before, uint64_t parent, const char *text, size_t count) {
        Entry &likely = entries[before.next];
        if (likely.parent == parent && likely.key.stands_at(text)) return &likely;
        Entry *const found = find(parent, text, count);
        if (found != nullptr) before.next = size_t(found - entries.data());
        return found;
    }

    /// The entry of a key, which is added where it is not known.
    Entry &at(uint64_t parent, std::string_view name) {
        const WrittenKey key(name);
        const size_t slot = place(parent, key.text(), key.count());
        for (Entry *entry : {&entries[slot], &entries[slot ^ 1]}) {
            if (entry->name > 0 && entry->parent == parent && entry->key == key) return *entry;
        }
        // The one that was added before the other goes.
        Entry &entry = entries[slot].name <= entries[slot ^ 1].name ? entries[slot] : entries[slot ^ 1];
        entry = {key, parent, ++named, {}, 0};
        return entry;
    }

    explicit KeyTable(size_t size) : entries(size) {}

private:
    /// Where the key that stands at `text` has its entry, or one place beside it: by its length and its last letters.
    size_t place(uint64_t parent, const char *text, size_t count) const {
        uint64_t last;
        std::memcpy(&last, count < 8 ? text : text + count - 8, 8);
        // Of a shorter key only what belongs to it.
        if (count < 8) last = count == 0 ? 0 : last << (64 - 8 * count);
        const uint64_t mixed = (last ^ uint64_t(count) << 56 ^ parent * 0x9E3779B97F4A7C15ull) * 0xFF51AFD7ED558CCDull;
        return (mixed >> 40) & (entries.size() - 1);
    }

    /// A power of two of them.
    std::vector<Entry> entries;
    uint64_t named = 0;
};

}  // namespace logscan
