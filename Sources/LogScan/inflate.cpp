#include "inflate.hpp"

#include <libdeflate.h>

#include <algorithm>
#include <cstring>

namespace logscan {

namespace {

struct Span {
    uint16_t base;
    uint8_t extra;
};

/// RFC 1951, section 3.2.5.
constexpr Span length_spans[] = {{3, 0},  {4, 0},  {5, 0},  {6, 0},  {7, 0},  {8, 0},  {9, 0},  {10, 0},  {11, 1},  {13, 1},
                                 {15, 1}, {17, 1}, {19, 2}, {23, 2}, {27, 2}, {31, 2}, {35, 3}, {43, 3},  {51, 3},  {59, 3},
                                 {67, 4}, {83, 4}, {99, 4}, {115, 4}, {131, 5}, {163, 5}, {195, 5}, {227, 5}, {258, 0}};
constexpr Span distance_spans[] = {{1, 0},    {2, 0},    {3, 0},    {4, 0},     {5, 1},     {7, 1},     {9, 2},    {13, 2},
                                   {17, 3},   {25, 3},   {33, 4},   {49, 4},    {65, 5},    {97, 5},    {129, 6},  {193, 6},
                                   {257, 7},  {385, 7},  {513, 8},  {769, 8},   {1025, 9},  {1537, 9},  {2049, 10}, {3073, 10},
                                   {4097, 11}, {6145, 11}, {8193, 12}, {12289, 12}, {16385, 13}, {24577, 13}};
constexpr unsigned end_of_block = 256;

}  // namespace

bool HuffmanCode::build(const uint8_t *lengths, size_t count) {
    counts.fill(0);
    quick.fill({0, 0});
    for (size_t symbol = 0; symbol < count; symbol++) counts[lengths[symbol]]++;
    counts[0] = 0;
    std::array<uint16_t, longest + 2> places{}, codes{};
    int room = 1;
    for (unsigned length = 1; length <= longest; length++) {
        room = room * 2 - counts[length];
        if (room < 0) return false;
        places[length + 1] = uint16_t(places[length] + counts[length]);
        codes[length + 1] = uint16_t((codes[length] + counts[length]) << 1);
    }
    for (size_t symbol = 0; symbol < count; symbol++) {
        const unsigned length = lengths[symbol];
        if (length == 0) continue;
        symbols[places[length]++] = uint16_t(symbol);
        const unsigned code = codes[length]++;
        if (length > quick_bits) continue;
        // The first bit of a code comes first.
        unsigned turned = 0;
        for (unsigned bit = 0; bit < length; bit++) turned |= (code >> bit & 1) << (length - 1 - bit);
        for (size_t place = turned; place < quick.size(); place += size_t(1) << length) {
            quick[place] = {uint16_t(symbol), uint16_t(length)};
        }
    }
    return true;
}

HuffmanCode::Found HuffmanCode::find_long(uint64_t bits) const {
    int code = 0, first = 0, place = 0;
    for (unsigned length = 1; length <= longest; length++, bits >>= 1) {
        code |= int(bits & 1);
        const int count = counts[length];
        if (code - first < count) return {symbols[size_t(place + code - first)], uint16_t(length)};
        place += count;
        first = (first + count) << 1;
        code <<= 1;
    }
    return {0, 0};
}

Inflater::Inflater(Window &packed, const logscan_limits &limits)
    : packed(packed), limits(limits), out(new uint8_t[history + piece + longest_match]) {}

size_t Inflater::give(char *into, size_t room) {
    if (passed == filled && !unpack()) return 0;
    if (has_before) {
        has_before = false;
        if (is_joint(char(out[passed - 1]), char(out[passed]))) {
            *into = '\n';
            text++;
            return 1;
        }
    }
    const size_t count = std::min(room, filled - passed);
    std::memcpy(into, out.get() + passed, count);
    passed += count;
    text += count;
    return count;
}

bool Inflater::unpack() {
    if (filled > history) {
        std::memmove(out.get(), out.get() + filled - history, history);
        filled = history;
    }
    passed = summed = filled;
    // What a new member begins with may have to be set apart.
    while (stage != Stage::ended && filled < history + piece && (stage != Stage::header || filled == passed)) step();
    sum();
    const uint64_t bound = most_text(packed.position(), limits);
    if (text > bound) {
        filled = summed = passed;
        end(Trouble{LOGSCAN_GZIP_SWELLS, bound});
    }
    return filled > passed;
}

void Inflater::step() {
    switch (stage) {
        case Stage::header: return header();
        case Stage::block: return block();
        case Stage::stored: return stored();
        case Stage::coded: return coded();
        case Stage::trailer: return trailer();
        case Stage::ended: return;
    }
}

void Inflater::end(std::optional<Trouble> why) {
    stage = Stage::ended;
    sum();
    if (why && why->code == LOGSCAN_GZIP_DAMAGED) why->detail = text + (filled - passed);
    found = why;
}

void Inflater::sum() {
    const size_t count = filled - summed;
    if (count == 0) return;
    checksum = libdeflate_crc32(checksum, out.get() + summed, count);
    member += count;
    summed = filled;
}

void Inflater::refill() {
    if (held <= 48 && packed.size() >= 8) {
        uint64_t next;
        std::memcpy(&next, packed.begin(), sizeof next);
        bits |= next << held;
        const unsigned count = (63 - held) >> 3;
        packed.use(count);
        held += count * 8;
        return;
    }
    while (held <= 48) {
        if (packed.size() == 0 && !packed.more()) {
            padding++;
        } else {
            bits |= uint64_t(uint8_t(*packed.begin())) << held;
            packed.use(1);
        }
        held += 8;
    }
}

unsigned Inflater::take(unsigned count) {
    const unsigned value = unsigned(bits & ((uint64_t(1) << count) - 1));
    bits >>= count;
    held -= count;
    return value;
}

void Inflater::header() {
    const auto byte = [&] {
        if (held < 8) refill();
        return take(8);
    };
    if (!is_first) {
        refill();
        if (padding * 8 >= held) return end(std::nullopt);
        has_before = filled > 0;
    }
    const unsigned first = byte(), second = byte();
    if (first != 0x1F || second != 0x8B) {
        // Zeros fill a block, as of a tape: gzip passes over them, too.
        bool are_zeros = first == 0 && second == 0;
        uint64_t count = 2;
        while (!is_beyond()) {
            are_zeros = byte() == 0 && are_zeros;
            count++;
        }
        if (are_zeros) return end(std::nullopt);
        return end(Trouble{LOGSCAN_GZIP_TRAILING, count - (padding - held / 8)});
    }
    const unsigned method = byte(), flags = byte();
    if (method != 8 || (flags & 0xE0) != 0) return fail();
    for (int skipped = 0; skipped < 6; skipped++) byte();
    if ((flags & 4) != 0) {
        const unsigned low = byte();
        for (unsigned count = low | byte() << 8; count > 0 && !is_beyond(); count--) byte();
    }
    for (const unsigned name : {8u, 16u}) {
        while ((flags & name) != 0 && byte() != 0 && !is_beyond()) continue;
    }
    if ((flags & 2) != 0) {
        byte();
        byte();
    }
    if (is_beyond()) return fail();
    is_first = false;
    checksum = 0;
    member = 0;
    stage = Stage::block;
}

void Inflater::block() {
    refill();
    is_last_block = take(1) != 0;
    const unsigned kind = take(2);
    if (kind == 0) {
        take(held % 8);
        refill();
        left = take(16);
        if (left != (~take(16) & 0xFFFF) || is_beyond()) return fail();
        stage = Stage::stored;
        return;
    }
    stage = Stage::coded;
    if (kind == 2) return codes();
    if (kind == 3) return fail();
    uint8_t lengths[288];
    for (size_t symbol = 0; symbol < sizeof lengths; symbol++) {
        lengths[symbol] = symbol < 144 ? 8 : symbol < 256 ? 9 : symbol < 280 ? 7 : 8;
    }
    literals.build(lengths, sizeof lengths);
    std::fill_n(lengths, 30, uint8_t(5));
    distances.build(lengths, 30);
}

/// RFC 1951, section 3.2.7.
void Inflater::codes() {
    constexpr uint8_t order[] = {16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15};
    const size_t literal_count = take(5) + 257, distance_count = take(5) + 1, order_count = take(4) + 4;
    uint8_t lengths[320] = {};
    for (size_t place = 0; place < order_count; place++) {
        refill();
        lengths[order[place]] = uint8_t(take(3));
    }
    if (!literals.build(lengths, 19)) return fail();
    std::fill(std::begin(lengths), std::end(lengths), uint8_t(0));
    const size_t count = literal_count + distance_count;
    for (size_t place = 0; place < count;) {
        refill();
        const HuffmanCode::Found code = literals.find(bits);
        if (code.length == 0 || is_beyond()) return fail();
        take(code.length);
        if (code.symbol < 16) {
            lengths[place++] = uint8_t(code.symbol);
            continue;
        }
        if (code.symbol == 16 && place == 0) return fail();
        const uint8_t repeated = code.symbol == 16 ? lengths[place - 1] : uint8_t(0);
        const size_t times = code.symbol == 16 ? 3 + take(2) : code.symbol == 17 ? 3 + take(3) : 11 + take(7);
        if (times > count - place) return fail();
        std::fill_n(lengths + place, times, repeated);
        place += times;
    }
    if (literal_count > 286 || lengths[end_of_block] == 0) return fail();
    if (!literals.build(lengths, literal_count) || !distances.build(lengths + literal_count, distance_count)) fail();
}

void Inflater::stored() {
    while (left > 0 && filled < history + piece) {
        if (held > 0) {
            if (is_beyond() || padding * 8 == held) return fail();
            out[filled++] = uint8_t(take(8));
            left--;
            continue;
        }
        bits = 0;
        if (packed.size() == 0 && !packed.more()) return fail();
        const size_t count = std::min({left, packed.size(), history + piece - filled});
        std::memcpy(out.get() + filled, packed.begin(), count);
        packed.use(count);
        filled += count;
        left -= count;
    }
    if (left == 0) stage = is_last_block ? Stage::trailer : Stage::block;
}

void Inflater::coded() {
    const size_t most = history + piece;
    while (filled < most) {
        refill();
        HuffmanCode::Found code = literals.find(bits);
        if (code.symbol < end_of_block && code.length != 0) {
            take(code.length);
            if (is_beyond()) return fail();
            out[filled++] = uint8_t(code.symbol);
            // So many bits are left that a second symbol needs no more.
            code = literals.find(bits);
            if (code.symbol < end_of_block && code.length != 0) {
                take(code.length);
                if (is_beyond()) return fail();
                out[filled++] = uint8_t(code.symbol);
                continue;
            }
            refill();
        }
        if (code.length == 0) return fail();
        take(code.length);
        if (is_beyond()) return fail();
        if (code.symbol == end_of_block) {
            stage = is_last_block ? Stage::trailer : Stage::block;
            return;
        }
        const size_t length_place = code.symbol - end_of_block - 1;
        if (length_place >= std::size(length_spans)) return fail();
        const size_t length = length_spans[length_place].base + take(length_spans[length_place].extra);
        code = distances.find(bits);
        if (code.length == 0 || code.symbol >= std::size(distance_spans)) return fail();
        take(code.length);
        const size_t distance = distance_spans[code.symbol].base + take(distance_spans[code.symbol].extra);
        if (is_beyond() || !copy(length, distance)) return fail();
    }
}

bool Inflater::copy(size_t length, size_t distance) {
    // What stands before in another member cannot be repeated.
    if (distance > member + (filled - summed) || distance > filled) return false;
    uint8_t *into = out.get() + filled;
    const uint8_t *from = into - distance;
    filled += length;
    if (distance >= length) {
        std::memcpy(into, from, length);
    } else {
        while (length-- > 0) *into++ = *from++;
    }
    return true;
}

void Inflater::trailer() {
    sum();
    take(held % 8);
    refill();
    const uint32_t low = take(16), stated_sum = low | uint32_t(take(16)) << 16;
    refill();
    const uint32_t low_size = take(16), stated_size = low_size | uint32_t(take(16)) << 16;
    if (is_beyond() || stated_sum != checksum || stated_size != uint32_t(member)) return fail();
    stage = Stage::header;
}

}  // namespace logscan
