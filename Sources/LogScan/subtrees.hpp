#pragma once

#include <array>
#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "hash.hpp"

namespace logscan {

/// What was read of objects that many records share word for word: who called stands in hundreds of bytes, the same ones for all calls of
/// a session. One that comes again is known by its bytes, and passed over.
///
/// An object ends where its text says: bytes that are those of a whole object are that object, whatever follows them. At most 4,096 are
/// kept, of 2 KB each, and a new one takes the place of another: a log in which each is new costs a copy of each, and no more memory.
class Subtrees {
public:
    /// What most records need of it stands in the first 64 bytes, which are fetched at once.
    struct alignas(64) Entry {
        /// Empty where nothing is kept.
        std::string text;
        /// How many of its fields are there, whether they are kept or not.
        uint32_t found = 0;
        /// How many tokens it is, where that is known.
        uint32_t tokens = 0;
        /// How many of its values are symbols, and how many belong to a record alone.
        uint32_t shared = 0, own = 0;
        /// The row of its symbols alone, for one age of the rows; 0 where it is not known.
        uint32_t row = 0;
        uint32_t age = 0;
        /// The fields that are not empty, in `store`.
        std::vector<std::pair<size_t, std::string_view>> values;
        /// The same as symbols, once a record with the object was kept.
        std::vector<uint32_t> symbols;
        /// The keys that are there, by the numbers of their nodes.
        std::vector<size_t> seen;
        std::string store;
    };

    static constexpr size_t longest = 2048;

    /// The entry that the object at `start` is, or the one that it takes.
    Entry &place(const char *start, const char *end) {
        if (entries.empty()) {
            entries.resize(most);
            sets.resize(most / ways);
        }
        const void *close = std::memchr(start, '}', size_t(end - start));
        const char *last = close == nullptr ? end : static_cast<const char *>(close);
        const size_t count = size_t(last - start);
        const uint64_t hashed = hash_of(start, count < longest ? count : longest);
        Set &set = sets[hashed % sets.size()];
        const uint32_t tag = uint32_t(hashed >> 32);
        size_t way = 0;
        while (way < ways && set.tags[way] != tag) way++;
        if (way == ways) {
            way = set.next++ % ways;
            set.tags[way] = tag;
        }
        return entries[size_t(&set - sets.data()) * ways + way];
    }

    static bool is(const Entry &entry, const char *start, const char *end) {
        const size_t count = entry.text.size();
        // Most texts have not been looked at for long: all of it is fetched at once.
        for (size_t at = 0; at < count; at += 64) __builtin_prefetch(entry.text.data() + at);
        return count > 0 && count <= size_t(end - start) && std::memcmp(entry.text.data(), start, count) == 0;
    }

private:
    static constexpr size_t most = 4096;
    /// An object may be any of so many, so that few take the place of another that comes again.
    static constexpr size_t ways = 4;

    struct Set {
        /// A part of the hash of each.
        std::array<uint32_t, ways> tags{};
        /// The one that goes next.
        uint32_t next = 0;
    };
    std::vector<Entry> entries;
    std::vector<Set> sets;
};

}  // namespace logscan
