#include "digest_chain.hpp"

#include <algorithm>

namespace logscan {

DigestChain::Link::~Link() {
    chain.reached(start);
    chain.move(end);
}

bool DigestChain::Link::has_turn() {
    const std::lock_guard<std::mutex> lock(chain.mutex);
    return chain.position >= start;
}

void DigestChain::Link::add(const char *bytes, size_t count, uint64_t at) {
    // Of several pieces that begin before it, those that end before it as well add nothing, so that one moves it.
    const uint64_t from = std::max(at, chain.reached(start));
    const uint64_t to = std::min(at + count, end);
    if (from >= to) return;
    chain.digest.update(bytes + (from - at), size_t(to - from));
    chain.move(to);
}

uint64_t DigestChain::reached(uint64_t place) {
    std::unique_lock<std::mutex> lock(mutex);
    moved.wait(lock, [&] { return position >= place; });
    return position;
}

void DigestChain::move(uint64_t place) {
    const std::lock_guard<std::mutex> lock(mutex);
    position = std::max(position, place);
    moved.notify_all();
}

}  // namespace logscan
