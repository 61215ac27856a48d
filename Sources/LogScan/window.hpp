#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>

#include "buffer.hpp"

namespace logscan {

/// A view that slides over a text read in blocks: holds what is not yet used, in one piece.
class Window {
public:
    /// Fills at most `room` bytes at `into` and returns how many; 0 at the end.
    using Source = std::function<size_t(char *into, size_t room)>;

    explicit Window(Buffer &buffer) : buffer(buffer), ended(true) {}
    Window(Buffer &buffer, Source source) : buffer(buffer), source(std::move(source)) {}

    char *begin() { return buffer.data() + used; }
    const char *end() { return buffer.data() + buffer.size(); }
    size_t size() const { return buffer.size() - used; }
    bool complete() const { return ended; }

    void use(size_t count) {
        used += count;
        passed += count;
    }

    /// How many bytes have been used.
    uint64_t position() const { return passed; }

    /// Is called before what is held moves.
    std::function<void()> changing;

    /// Reads a further block; false when there is none.
    bool more() {
        if (ended) return false;
        if (changing) changing();
        if (used > 0) {
            buffer.drop_front(used);
            used = 0;
        }
        const size_t before = buffer.size();
        if (buffer.room() < block) buffer.reserve(before + (before > block ? before : block));
        const size_t room = buffer.room();
        const size_t read = source(buffer.data() + before, room < largest ? room : largest);
        buffer.resize(before + read);
        if (read == 0) ended = true;
        return read > 0;
    }

private:
    static constexpr size_t block = 1 << 20;
    static constexpr size_t largest = 8 << 20;
    Buffer &buffer;
    Source source;
    size_t used = 0;
    uint64_t passed = 0;
    bool ended = false;
};

}  // namespace logscan
