#pragma once

#include <algorithm>
#include <cstdint>
#include <cstring>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "hash.hpp"

namespace logscan {

/// What was read of objects that many records share word for word: who called stands in hundreds of bytes, the same ones for all calls of
/// a session. One that comes again is known by 64 bits of a hash whose key nobody knows, and passed over: its own bytes would have to be
/// fetched from far away in memory.
///
/// An object ends where its text says: bytes that are those of a whole object are that object, whatever follows them. At most 4,096 are
/// kept; then all are forgotten, so that a log in which each is new takes no more memory.
class Subtrees {
public:
    /// What is kept of an object.
    struct Entry {
        /// The fields that are not empty, in `store`.
        std::vector<std::pair<size_t, std::string_view>> values;
        /// The same as symbols, once a record with the object was kept.
        std::vector<uint32_t> symbols;
        /// The keys that are there, by the numbers of their nodes.
        std::vector<size_t> seen;
        std::string store;
    };

    /// What all records need of it, in one line of the processor's cache.
    struct alignas(32) Known {
        /// A hash of its text.
        uint64_t hash = 0;
        /// A part of that of its beginning.
        uint32_t tag = 0;
        /// How many bytes it is; 0 where nothing is known, 1 while it is found out.
        uint16_t count = 0;
        /// How many tokens; 0 where that is not known.
        uint16_t tokens = 0;
        /// The row of its symbols alone, for one age of the rows; 0 where it is not known.
        uint32_t row = 0, age = 0;
        /// The number of its entry.
        uint16_t entry = 0;
        /// How many of its fields are there, whether they are kept or not.
        uint16_t found = 0;
        /// How many of its values are symbols, and how many belong to a record alone.
        uint16_t shared = 0, own = 0;
    };

    /// Where an object is known, or will be.
    struct Place {
        Known *known;
        /// The hash of its beginning, and how long that is.
        uint64_t hash;
        size_t count;
    };

    static constexpr size_t longest = 2048;

    /// Of the object at `start`: objects that begin alike, up to the first brace that closes one, have one place.
    Place place(const char *start, const char *end) {
        if (slots.empty()) slots.resize(places);
        const size_t room = size_t(end - start) < longest ? size_t(end - start) : longest;
        const void *close = std::memchr(start, '}', room);
        const size_t count = close == nullptr ? room : size_t(static_cast<const char *>(close) - start);
        const uint64_t hash = hash_of(start, count, key);
        size_t slot = hash & (places - 1);
        while (slots[slot].count > 0 && slots[slot].tag != uint32_t(hash >> 32)) slot = (slot + 1) & (places - 1);
        return {&slots[slot], hash, count};
    }

    /// Whether the object at `start`, whose place it is, is what is known.
    bool is(const Place &place, const char *start, const char *end) const {
        const size_t count = place.known->count;
        return count > place.count && count <= size_t(end - start) && place.known->hash == whole(place, start, count);
    }

    Entry &entry(const Known &known) { return entries[known.entry / block][known.entry % block]; }

    /// Has nothing known of a place any more, and its entry there to be written.
    Entry &renew(Place &place) {
        if (place.known->count == 0) {
            if (used == most) {
                std::fill(slots.begin(), slots.end(), Known{});
                used = 0;
                place.known = &slots[place.hash & (places - 1)];
            }
            if (used == entries.size() * block) entries.push_back(std::make_unique<Entry[]>(block));
            place.known->entry = uint16_t(used++);
            place.known->tag = uint32_t(place.hash >> 32);
        }
        place.known->count = 1;
        return entry(*place.known);
    }

    /// Has an object known whose entry is written.
    /// - `tokens`: how many it is, or 0 where that is not known.
    void keep(const Place &place, std::string_view text, size_t tokens) {
        place.known->hash = whole(place, text.data(), text.size());
        place.known->count = uint16_t(text.size());
        place.known->tokens = uint16_t(tokens);
    }

private:
    static constexpr size_t most = 4096;
    /// A power of two.
    static constexpr size_t places = 2 * most;
    static constexpr size_t block = 256;

    uint64_t whole(const Place &place, const char *start, size_t count) const {
        return mixed(hash_of(start + place.count, count - place.count, key) ^ key.first, place.hash ^ key.second);
    }

    HashKey key = HashKey::secret();
    /// In blocks, which stay where they are: values point into them.
    std::vector<std::unique_ptr<Entry[]>> entries;
    std::vector<Known> slots;
    size_t used = 0;
};

}  // namespace logscan
