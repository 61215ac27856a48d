#pragma once

#include <condition_variable>
#include <mutex>

#include "sha256.hpp"

namespace logscan {

/// The digest of a file whose pieces several threads read: the bytes of each piece are added once those before it have been. Nothing is
/// read twice for it, and whoever reads a piece while it is another's turn adds its bytes after it has understood them.
class DigestChain {
public:
    /// - `digest`: of the bytes before `position`.
    DigestChain(const Digest &digest, uint64_t position) : digest(digest), position(position) {}

    /// Once all pieces have been added.
    void finish(uint8_t out[32]) { digest.finish(out); }

    /// What one piece of the file adds, the bytes from `start` to before `end`. When it is gone the turn is the next piece's, whatever was
    /// added: a file that cannot be read, or is shorter by now, keeps nobody waiting.
    class Link {
    public:
        Link(DigestChain &chain, uint64_t start, uint64_t end) : chain(chain), start(start), end(end) {}
        Link(const Link &) = delete;
        Link &operator=(const Link &) = delete;
        ~Link();

        /// Whether all pieces before it have been added.
        bool has_turn();

        /// Waits for its turn and adds some bytes of the file, which stand behind those that were added before. What is not of this piece
        /// is left out.
        void add(const char *bytes, size_t count, uint64_t at);

    private:
        DigestChain &chain;
        const uint64_t start;
        const uint64_t end;
    };

private:
    /// Waits until all bytes before a place have been added, and gives where they end.
    uint64_t reached(uint64_t place);
    void move(uint64_t place);

    std::mutex mutex;
    std::condition_variable moved;
    /// Used only by the thread whose turn it is.
    Digest digest;
    /// Where the bytes end that were added, or skipped.
    uint64_t position;
};

}  // namespace logscan
