#include "kept.hpp"

#include <algorithm>
#include <cstring>

namespace logscan {

void Kept::add(const logscan_record &record, const uint32_t *ends, size_t count, const uint32_t *symbol_rows) {
    fields = count;
    const size_t size = count == 0 ? 0 : ends[count - 1];
    heads.insert(heads.end(), {uint32_t(texts.size()), record.line, record.column});
    heads.insert(heads.end(), ends, ends + count);
    texts.insert(texts.end(), record.text, record.text + size);
    logscan_shape shape{symbol_rows[0], 0};
    uint32_t start = 0;
    for (size_t index = 0; index < count; start = ends[index++]) {
        if (ends[index] > start) shape.present |= uint32_t(1) << std::min(index, size_t(31));
    }
    const uint32_t number = shapes.number({reinterpret_cast<const char *>(&shape), sizeof shape}, arena);
    rows.push_back({uint16_t(number), uint16_t(symbol_rows[1]), uint16_t(symbol_rows[1] >> 16)});
    if (number >> 16 != 0 || !upper.empty()) {
        upper.resize(rows.size());
        upper.back() = uint16_t(number >> 16);
    }
    if (files.empty() || files.back().file != record.file) files.push_back({uint32_t(rows.size() - 1), record.file});
    // Records of shared fields alone have no texts.
    if (texts.size() >= enough || heads.size() * sizeof heads[0] >= enough) end_piece();
}

void Kept::end_piece() {
    if (heads.empty()) return;
    const size_t head = heads.size() * sizeof heads[0];
    // The heads first, so that they stand where numbers may stand.
    std::unique_ptr<char[]> bytes(new char[head + texts.size()]);
    std::memcpy(bytes.get(), heads.data(), head);
    if (!texts.empty()) std::memcpy(bytes.get() + head, texts.data(), texts.size());
    pieces.add(std::move(bytes), head + texts.size(), heads.size() / width());
    heads.clear();
    texts.clear();
}

void Kept::close() {
    end_piece();
    pieces.close();
    heads = {};
    texts = {};
    rows.shrink_to_fit();
    upper.shrink_to_fit();
}

void Kept::forget_open() noexcept {
    heads.clear();
    texts.clear();
    rows.resize(pieces.count());
    if (!upper.empty()) upper.resize(rows.size());
    while (!files.empty() && files.back().first >= rows.size()) files.pop_back();
}

logscan_opened Kept::open(size_t row) const {
    const Pieces::Opened piece = pieces.open(row);
    const uint32_t *heads = reinterpret_cast<const uint32_t *>(piece.bytes);
    const uint32_t *head = heads + (row - piece.first) * width();
    const char *texts = piece.bytes + piece.count * width() * sizeof *heads;
    return {texts + head[0], head + before_ends, head[1], head[2], piece.hold};
}

}  // namespace logscan
