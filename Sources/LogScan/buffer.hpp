#pragma once

#include <cstddef>
#include <cstdlib>
#include <cstring>
#include <new>

#include "simdjson_config.hpp"

namespace logscan {

/// Bytes followed by the padding that simdjson reads (and ignores) beyond the end, and by some room to end a broken text.
class Buffer {
public:
    static constexpr size_t padding = simdjson::SIMDJSON_PADDING + 8;

    Buffer() = default;
    Buffer(const Buffer &) = delete;
    Buffer &operator=(const Buffer &) = delete;
    ~Buffer() { std::free(bytes); }

    char *data() { return bytes; }
    size_t size() const { return count; }
    size_t room() const { return capacity - count; }

    void reserve(size_t wanted) {
        if (wanted <= capacity && bytes != nullptr) return;
        void *wider = std::realloc(bytes, wanted + padding);
        if (wider == nullptr) throw std::bad_alloc();
        bytes = static_cast<char *>(wider);
        capacity = wanted;
        pad();
    }

    void resize(size_t wanted) {
        reserve(wanted);
        count = wanted;
        pad();
    }

    void drop_front(size_t unwanted) {
        std::memmove(bytes, bytes + unwanted, count - unwanted);
        resize(count - unwanted);
    }

    void release() {
        std::free(bytes);
        bytes = nullptr;
        count = capacity = 0;
    }

private:
    void pad() { std::memset(bytes + count, 0, padding); }

    char *bytes = nullptr;
    size_t count = 0;
    size_t capacity = 0;
};

}  // namespace logscan
