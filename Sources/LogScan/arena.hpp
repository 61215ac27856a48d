#pragma once

#include <algorithm>
#include <cstdint>
#include <cstring>
#include <memory>
#include <string_view>
#include <unordered_set>
#include <utility>
#include <vector>

#include "hash.hpp"
#include "logscan.h"

namespace logscan {

/// Bytes that stay where they are until the arena goes.
class Arena {
public:
    char *take(size_t count) {
        if (count > room) {
            const size_t size = count > chunk ? count : chunk;
            chunks.emplace_back(new char[size]);
            next = chunks.back().get();
            room = size;
            last = size;
        }
        char *bytes = next;
        next += count;
        room -= count;
        return bytes;
    }

    /// Gives all bytes back to be taken anew; one piece is kept.
    void reset() {
        if (chunks.empty()) return;
        if (chunks.size() > 1 || last > chunk) {
            chunks.clear();
            next = &nothing;
            room = 0;
            return;
        }
        next = chunks.back().get();
        room = last;
    }

    const char *keep(std::string_view text) {
        char *bytes = take(text.size());
        if (!text.empty()) std::memcpy(bytes, text.data(), text.size());
        return bytes;
    }

private:
    static constexpr size_t chunk = 1 << 20;
    // Where no bytes are asked for first there is a place for them, too: what comes out is never NULL.
    static inline char nothing = 0;
    std::vector<std::unique_ptr<char[]>> chunks;
    char *next = &nothing;
    size_t room = 0;
    /// The size of the piece that was made last.
    size_t last = 0;
};

/// Texts kept once. Number 0 is the empty text.
class Symbols {
public:
    Symbols() : slots(1024) { spans.push_back({"", 0}); }

    uint32_t number(std::string_view text, Arena &arena) {
        if (text.empty()) return 0;
        if (spans.size() * 2 > slots.size()) grow();
        const uint64_t hashed = hash_of(text.data(), text.size());
        size_t slot = hashed & (slots.size() - 1);
        // A log may be written to collide: sharing only saves memory, so a long probe gives up and keeps the text again.
        for (int probe = 0; probe < longest_probe; probe++) {
            const Slot found = slots[slot];
            if (found.symbol == 0) {
                // The slot is taken last, so that memory that runs short leaves none that leads nowhere.
                spans.push_back({arena.keep(text), text.size()});
                slots[slot] = {uint32_t(spans.size() - 1), uint32_t(hashed >> 32)};
                return slots[slot].symbol;
            }
            if (found.tag == uint32_t(hashed >> 32) && is(found.symbol, text)) return found.symbol;
            slot = (slot + 1) & (slots.size() - 1);
        }
        spans.push_back({arena.keep(text), text.size()});
        return uint32_t(spans.size() - 1);
    }

    /// Whether a symbol is this text.
    bool is(uint32_t number, std::string_view text) const {
        return spans[number].count == text.size() && same(spans[number].text, text.data(), text.size());
    }

    const std::vector<logscan_span> &all() const { return spans; }

    /// Drops all but the empty text.
    void clear() {
        spans.resize(1);
        slots.assign(1024, {});
    }

private:
    /// A part of the text's hash tells most of those apart that meet in one place, without a look at them.
    struct Slot {
        uint32_t symbol = 0;
        uint32_t tag = 0;
    };
    static constexpr int longest_probe = 32;

    void grow() {
        std::vector<Slot> wider(slots.size() * 2);
        for (uint32_t symbol = 1; symbol < spans.size(); symbol++) {
            const uint64_t hashed = hash_of(spans[symbol].text, spans[symbol].count);
            size_t slot = hashed & (wider.size() - 1);
            // One that finds no place is kept again when it comes again, as above.
            for (int probe = 0; probe < longest_probe; probe++) {
                if (wider[slot].symbol == 0) {
                    wider[slot] = {symbol, uint32_t(hashed >> 32)};
                    break;
                }
                slot = (slot + 1) & (wider.size() - 1);
            }
        }
        slots.swap(wider);
    }

    std::vector<logscan_span> spans;
    std::vector<Slot> slots;
};

/// Rows of symbols: what many records have in common, each kept once. Number 0 is no row.
class SharedRows {
public:
    /// - `is_told`: records tell the field; else its symbol is always 0.
    void add(size_t field, bool is_told) {
        places.resize(field + 1);
        places[field] = row.size();
        if (is_told) told.push_back({row.size(), field});
        row.push_back(0);
        latest.push_back(0);
    }

    /// The number of the row that a record's values make. Values that come again are known by 64 bits of a hash whose key nobody knows: the
    /// symbol of each, and the row that they make, would have to be looked up one by one.
    uint32_t number(const std::vector<std::string_view> &values, Symbols &symbols, Arena &names) {
        uint64_t hash = key.first;
        for (const auto [place, field] : told) {
            const std::string_view value = values[field];
            if (!value.empty()) hash = mixed(hash ^ key.second, hash_of(value.data(), value.size(), key) + place);
        }
        Known *slot = &known[hash & (kept - 1)];
        // Another one may have its place: then it is beside that.
        if (slot->hash != hash && slot->row != 0) slot = &known[(hash & (kept - 1)) ^ 1];
        if (slot->hash != hash || slot->row == 0) *slot = {hash, found(values, symbols, names)};
        return slot->row;
    }

    /// Begins a row whose symbols are known.
    void begin() {
        std::fill(row.begin(), row.end(), 0);
        current = 0;
    }

    void set(size_t field, uint32_t symbol) { row[places[field]] = symbol; }

    /// The number of the row as it stands.
    uint32_t number() {
        if (current == 0 && !row.empty()) {
            current = rows.number({reinterpret_cast<const char *>(row.data()), row.size() * sizeof(uint32_t)}, arena);
        }
        return current;
    }

    const logscan_span *all() const { return rows.all().data(); }

    /// Drops the rows, once nobody needs their numbers, where they are many.
    void taken() {
        if (stay || rows.all().size() < most) return;
        rows.clear();
        arena.reset();
        current = 0;
        std::fill(known.begin(), known.end(), Known{});
        age++;
    }

    /// Makes of each row its two parts, of which few are different; no row is added any more.
    void fold() {
        split = best_split();
        std::vector<logscan_parted_row> folded;
        folded.reserve(rows.all().size());
        // Number 0 is no row.
        nothing.assign(row.size(), 0);
        folded.push_back({nothing.data(), nothing.data()});
        Symbols kept;
        const size_t first = split * sizeof(uint32_t);
        const auto part = [&](std::string_view bytes) {
            const logscan_span span = kept.all()[kept.number(bytes, parts)];
            return reinterpret_cast<const uint32_t *>(span.text);
        };
        for (size_t number = 1; number < rows.all().size(); number++) {
            const std::string_view whole(rows.all()[number].text, rows.all()[number].count);
            folded.push_back({part(whole.substr(0, first)), part(whole.substr(first))});
        }
        parted.swap(folded);
        rows = Symbols();
        arena = {};
        known = {};
    }

    /// How many fields the first part of a row has, once they are folded.
    size_t parting() const { return split; }
    /// Only of rows that are folded.
    std::vector<logscan_parted_row> parted;

    /// How often the rows were dropped.
    uint32_t age = 0;
    /// Their numbers are needed to the end.
    bool stay = false;

private:
    struct Known {
        uint64_t hash = 0;
        /// 0 where there is none.
        uint32_t row = 0;
    };

    /// The same of values of which nothing is known.
    uint32_t found(const std::vector<std::string_view> &values, Symbols &symbols, Arena &names) {
        for (const auto [place, field] : told) {
            const std::string_view value = values[field];
            uint32_t symbol = 0;
            if (!value.empty()) {
                // Many fields say what they said when they were there last.
                if (!symbols.is(latest[place], value)) latest[place] = symbols.number(value, names);
                symbol = latest[place];
            }
            if (row[place] == symbol) continue;
            row[place] = symbol;
            // Taken anew only below, so that memory that runs short leaves no number of another row.
            current = 0;
        }
        return number();
    }

    /// Where rows are parted: of many, in the place where the parts of some of them, kept once each, take the least room. Who calls and when
    /// a session began differ by themselves.
    size_t best_split() const {
        size_t best = row.size() / 2;
        const size_t count = rows.all().size();
        if (count < many) return best;
        size_t least = SIZE_MAX;
        for (size_t place = 1; place < row.size(); place++) {
            std::unordered_set<std::string_view> first, rest;
            for (size_t number = 1; number < count; number += std::max(count / sample, size_t(1))) {
                const std::string_view whole(rows.all()[number].text, rows.all()[number].count);
                first.insert(whole.substr(0, place * sizeof(uint32_t)));
                rest.insert(whole.substr(place * sizeof(uint32_t)));
            }
            const size_t size = first.size() * place + rest.size() * (row.size() - place);
            if (size < least) {
                least = size;
                best = place;
            }
        }
        return best;
    }

    static constexpr size_t many = 1 << 12;
    // Of fewer nearly all differ in whichever part, so that no place looks better than another.
    static constexpr size_t sample = 1 << 12;
    size_t split = 0;

    static constexpr size_t most = 1 << 14;
    /// A power of two.
    static constexpr size_t kept = 1 << 13;
    /// The rows of values that were met, as far as there is room.
    std::vector<Known> known = std::vector<Known>(kept);
    HashKey key = HashKey::secret();
    /// The fields that are told, each with its place in a row.
    std::vector<std::pair<size_t, size_t>> told;
    /// For each field its place in a row.
    std::vector<size_t> places;
    std::vector<uint32_t> row;
    /// The symbol of each field where it was there last.
    std::vector<uint32_t> latest;
    uint32_t current = 0;
    Symbols rows;
    // Nothing else is kept in them, so that each row stands where numbers may stand.
    Arena arena, parts;
    std::vector<uint32_t> nothing;
};

}  // namespace logscan
