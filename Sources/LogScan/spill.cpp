#include "spill.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <cstdlib>
#include <string>

#include "logscan.h"

namespace logscan {

Spill::~Spill() {
    if (file >= 0) close(file);
}

bool Spill::add(const uint8_t *bytes, size_t count, uint64_t &offset) {
    if (has_failed) return false;
    const char *directory;
    if (file < 0) file = logscan_unnamed_file(&directory);
    size_t done = 0;
    while (file >= 0 && done < count) {
        const ssize_t written = pwrite(file, bytes + done, count - done, off_t(size + done));
        if (written < 0 && errno == EINTR) continue;
        if (written <= 0) break;
        done += size_t(written);
    }
    if (done < count) {
        has_failed = true;
        return false;
    }
    offset = size;
    size += count;
    return true;
}

bool Spill::read(uint64_t offset, uint8_t *into, size_t count) const {
    size_t done = 0;
    while (done < count) {
        const ssize_t got = pread(file, into + done, count - done, off_t(offset + done));
        if (got < 0 && errno == EINTR) continue;
        if (got <= 0) return false;
        done += size_t(got);
    }
    return true;
}

}  // namespace logscan

int logscan_unnamed_file(const char **directory) noexcept {
    const char *const named = std::getenv("TMPDIR");
    *directory = named != nullptr && *named != '\0' ? named : "/tmp";
    const int file = open(*directory, O_TMPFILE | O_RDWR | O_CLOEXEC, 0600);
    if (file >= 0) return file;
    // Not every file system knows files without names.
    try {
        std::string path = std::string(*directory) + "/ambit-XXXXXX";
        const int made = mkostemp(path.data(), O_CLOEXEC);
        if (made < 0) return -errno;
        unlink(path.c_str());
        return made;
    } catch (...) {
        return -ENOMEM;
    }
}
