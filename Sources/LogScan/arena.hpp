#pragma once

#include <cstdint>
#include <cstring>
#include <memory>
#include <string_view>
#include <vector>

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
    Symbols() : slots(1024, 0) { spans.push_back({"", 0}); }

    uint32_t number(std::string_view text, Arena &arena) {
        if (text.empty()) return 0;
        if (spans.size() * 2 > slots.size()) grow();
        size_t slot = hash(text) & (slots.size() - 1);
        // A log may be written to collide: sharing only saves memory, so a long probe gives up and keeps the text again.
        for (int probe = 0; probe < longest_probe; probe++) {
            const uint32_t found = slots[slot];
            if (found == 0) {
                // The slot is taken last, so that memory that runs short leaves none that leads nowhere.
                spans.push_back({arena.keep(text), text.size()});
                slots[slot] = uint32_t(spans.size() - 1);
                return slots[slot];
            }
            if (spans[found].count == text.size() && std::memcmp(spans[found].text, text.data(), text.size()) == 0) return found;
            slot = (slot + 1) & (slots.size() - 1);
        }
        spans.push_back({arena.keep(text), text.size()});
        return uint32_t(spans.size() - 1);
    }

    /// Whether a symbol is this text.
    bool is(uint32_t number, std::string_view text) const {
        return spans[number].count == text.size() && std::memcmp(spans[number].text, text.data(), text.size()) == 0;
    }

    const std::vector<logscan_span> &all() const { return spans; }

    /// Drops all but the empty text.
    void clear() {
        spans.resize(1);
        slots.assign(1024, 0);
    }

private:
    static constexpr int longest_probe = 32;

    static uint64_t hash(std::string_view text) {
        uint64_t state = 0x9E3779B97F4A7C15ull ^ text.size();
        const char *at = text.data();
        size_t left = text.size();
        for (; left >= 8; at += 8, left -= 8) state = mix(state, at, 8);
        if (left > 0) state = mix(state, at, left);
        return state ^ (state >> 32);
    }

    static uint64_t mix(uint64_t state, const char *at, size_t count) {
        uint64_t word = 0;
        std::memcpy(&word, at, count);
        state = (state ^ word) * 0xFF51AFD7ED558CCDull;
        return state ^ (state >> 29);
    }

    void grow() {
        std::vector<uint32_t> wider(slots.size() * 2, 0);
        for (uint32_t symbol = 1; symbol < spans.size(); symbol++) {
            size_t slot = hash({spans[symbol].text, spans[symbol].count}) & (wider.size() - 1);
            // One that finds no place is kept again when it comes again, as above.
            for (int probe = 0; probe < longest_probe; probe++) {
                if (wider[slot] == 0) {
                    wider[slot] = symbol;
                    break;
                }
                slot = (slot + 1) & (wider.size() - 1);
            }
        }
        slots.swap(wider);
    }

    std::vector<logscan_span> spans;
    std::vector<uint32_t> slots;
};

/// Rows of symbols: what many records have in common, each kept once. Number 0 is no row.
class SharedRows {
public:
    void add(size_t field) {
        fields.push_back(field);
        row.push_back(0);
        latest.push_back(0);
    }

    /// The number of the row that a record's values make.
    uint32_t number(const std::vector<std::string_view> &values, Symbols &symbols, Arena &names) {
        for (size_t place = 0; place < fields.size(); place++) {
            const std::string_view value = values[fields[place]];
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
        if (current == 0 && !row.empty()) {
            current = rows.number({reinterpret_cast<const char *>(row.data()), row.size() * sizeof(uint32_t)}, arena);
        }
        return current;
    }

    const logscan_span *all() const { return rows.all().data(); }

    /// Drops the rows, once nobody needs their numbers, where they are many.
    void taken() {
        if (rows.all().size() < most) return;
        rows.clear();
        arena.reset();
        current = 0;
    }

private:
    static constexpr size_t most = 1 << 14;
    std::vector<size_t> fields;
    std::vector<uint32_t> row;
    /// The symbol of each field where it was there last.
    std::vector<uint32_t> latest;
    uint32_t current = 0;
    Symbols rows;
    // Nothing else is kept in it, so that each row stands where numbers may stand.
    Arena arena;
};

}  // namespace logscan
