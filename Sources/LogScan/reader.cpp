#include <fcntl.h>
#include <malloc.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <memory>
#include <new>

#include "digest_chain.hpp"
#include "faults.hpp"
#include "gunzip.hpp"
#include "inflate.hpp"
#include "kept.hpp"
#include "lines.hpp"
#include "long_texts.hpp"
#include "sha256.hpp"
#include "scanner.hpp"
#include "window.hpp"

namespace logscan {

namespace {

/// Takes what a reader left, which needs no more than the beginning of a text that it refuses: the whole is digested or kept.
void drain(const Window::Source &source) {
    char rest[1 << 16];
    while (source(rest, sizeof rest) > 0) continue;
}

}  // namespace

/// Finds the texts of a file: what packs them, and whether they stand one a line.
class Reader {
public:
    explicit Reader(const logscan_limits &limits) : scanner(with_defaults(limits)) {}

    /// Reads all that `source` gives. When it fails it gives nothing more, and says why in `failure` (an errno).
    void read(uint32_t file, const Window::Source &source, const int &failure, uint64_t size = 0) {
        rest = {};
        are_lines = false;
        text_size = 0;
        guarded(file, failure, [&] {
            packed.resize(0);
            unpacked.resize(0);
            Window window(packed, source);
            texts(window, failure, size);
        });
    }

    /// A piece of a file of one record a line.
    struct Piece {
        /// It has the lines that begin at `offset` or later and before `end`.
        uint64_t offset;
        uint64_t end;
        /// Some of what stands before the byte before `offset`.
        std::string_view before;
        DigestChain::Link &link;
        /// Whether `source` adds what it gives to the digest; before that, all that it has given is here.
        bool &is_digested;
    };

    /// Reads the lines of a piece, and returns how many they are; `source` begins one byte before it.
    uint32_t read_lines(uint32_t file, const Window::Source &source, const int &failure, const Piece &piece) {
        uint32_t count = 0;
        rest.is_part = true;
        guarded(file, failure, [&] {
            packed.resize(0);
            Window window(packed, source);
            const uint64_t room = piece.end > piece.offset ? piece.end - piece.offset : 0;
            hold(window, room);
            const char *const first = window.begin();
            const size_t held = window.size();
            const auto digest = [&] {
                if (!piece.is_digested) piece.link.add(first, held, piece.offset - 1);
                piece.is_digested = true;
            };
            if (piece.link.has_turn()) digest();
            window.changing = digest;
            pass(piece.before.data(), piece.before.size());
            // The line of the byte before is another's, and may be longer than the piece.
            if (skip_line(window, room) && window.position() <= room) count = lines(window, 0, room);
            digest();
        });
        return count;
    }

    /// Gives back what only reading needs.
    void close() {
        packed.release();
        unpacked.release();
        instead.release();
        scanner.close();
    }

    /// How many bytes of a file, as they are on the disk, stand before the line that is being read.
    uint64_t position() const {
        if (current == nullptr) return 0;
        if (packed_window != nullptr) return packed_window->position();
        const uint64_t passed = current->position();
        if (unpacked.size() == 0) return passed;
        return uint64_t(double(passed) * double(packed.size()) / double(unpacked.size()));
    }

    /// What is left to others of a file of one record a line.
    struct Rest {
        bool is_part = false;
        uint64_t offset = 0;
        uint32_t line = 0;
    };
    Rest rest;
    /// The fewest bytes that are left to others; 0 where nothing is.
    uint64_t least = 0;
    void *context = nullptr;
    bool (*leave)(void *context, uint64_t offset, uint64_t size, uint32_t line) = nullptr;

    Scanner scanner;
    SliceTaker taker;
    /// Whether lines are given to it.
    bool gives_lines = false;
    /// See `logscan_are_lines` and `logscan_unpacked`.
    bool are_lines = false;
    uint64_t text_size = 0;

    /// See `logscan_read_instead`.
    void read_instead(const char *bytes, size_t count, uint32_t line) noexcept {
        try {
            instead.resize(count);
            if (count > 0) std::memcpy(instead.data(), bytes, count);
            Window window(instead);
            lines(window, 0, UINT64_MAX, line);
        } catch (...) {
            scanner.broken_off(LOGSCAN_OUT_OF_MEMORY);
        }
    }

private:
    template <typename Work>
    void guarded(uint32_t file, const int &failure, Work work) noexcept {
        try {
            scanner.begin(file);
            work();
            if (failure != 0) scanner.problem(LOGSCAN_UNREADABLE, uint64_t(failure));
            scanner.finish(rest.is_part);
        } catch (...) {
            // Nothing here throws but for want of memory.
            scanner.broken_off(LOGSCAN_OUT_OF_MEMORY);
        }
        current = packed_window = nullptr;
        if (packed.size() > kept || unpacked.size() > kept) scanner.place_all();
        for (Buffer *buffer : {&packed, &unpacked}) {
            if (buffer->size() > kept) buffer->release();
        }
    }

    /// Reads ahead until all lines that begin at `end` or before are there, or too much is; none begins there within a longer line.
    static void hold(Window &window, uint64_t end) {
        for (size_t looked = 0; window.size() <= kept;) {
            const size_t from = end < looked ? looked : end < window.size() ? size_t(end) : window.size();
            if (std::memchr(window.begin() + from, '\n', window.size() - from) != nullptr) return;
            if (end < window.size() && std::memchr(window.begin(), '\n', size_t(end)) == nullptr) return;
            looked = window.size();
            if (!window.more()) return;
        }
    }

    void texts(Window &window, const int &failure, uint64_t size) {
        while (window.size() < 4 && window.more()) continue;
        if (failure != 0) return;
        const uint8_t *head = reinterpret_cast<const uint8_t *>(window.begin());
        if (!is_gzip(head, window.size())) return plain(window, size);
        // What is small is unpacked as a whole, which is quicker.
        while (window.size() <= kept && window.more()) continue;
        logscan_limits small = scanner.limits;
        small.gzip_text = std::min(small.gzip_text, held);
        std::optional<Trouble> trouble = Trouble{LOGSCAN_GZIP_TOO_LARGE, 0};
        if (window.size() <= kept) {
            trouble = gunzip(reinterpret_cast<const uint8_t *>(window.begin()), window.size(), small, unpacked);
        }
        if (trouble && trouble->code == LOGSCAN_GZIP_TOO_LARGE) return inflated(window);
        if (trouble) scanner.problem(trouble->code, trouble->detail);
        text_size = unpacked.size();
        Window text(unpacked);
        if (!(trouble && trouble->code == LOGSCAN_GZIP_BOMB) && (text.size() > 0 || !trouble)) plain(text, 0);
    }

    /// Reads what is packed while it is unpacked.
    void inflated(Window &window) {
        unpacked.release();
        Inflater inflater(window, scanner.limits);
        Window text(unpacked, [&](char *into, size_t room) { return inflater.give(into, room); });
        packed_window = &window;
        plain(text, 0);
        packed_window = nullptr;
        text_size = inflater.given();
        // Where less was read than there is, the reason is told.
        if (inflater.trouble()) scanner.problem(inflater.trouble()->code, inflater.trouble()->detail);
    }

    /// - `size`: the size of a file whose lines may be left to others, or 0.
    void plain(Window &window, uint64_t size) {
        current = &window;
        while (window.size() < 4 && window.more()) continue;
        const uint8_t *head = reinterpret_cast<const uint8_t *>(window.begin());
        if (window.size() >= 2 && ((head[0] == 0xFF && head[1] == 0xFE) || (head[0] == 0xFE && head[1] == 0xFF))) {
            return scanner.problem(LOGSCAN_UTF16, 0, 1, 1);
        }
        // A byte-order mark of UTF-8, which some shells write before what they redirect.
        if (window.size() >= 3 && head[0] == 0xEF && head[1] == 0xBB && head[2] == 0xBF) window.use(3);
        // Most files are one delivery, which need not be searched for lines first.
        const size_t longest = std::min(scanner.limits.record, scanner.limits.json_text);
        const bool is_short = window.complete() && window.size() <= longest;
        if (is_short && !gives_lines && scanner.delivery(window.begin(), window.size())) return scanner.end_of_texts();
        are_lines = one_a_line(window, scanner.limits.json_text);
        if (are_lines && gives_lines && taker.take != nullptr) {
            give_lines(window);
        } else if (are_lines) {
            lines(window, size, UINT64_MAX);
        } else {
            whole(window);
        }
        scanner.end_of_texts();
    }

    /// Gives the lines to whoever takes them.
    void give_lines(Window &window) {
        const size_t usual = scanner.limits.json_text / 16 + 1;
        size_t most = usual;
        for (uint32_t number = 1;;) {
            while (window.size() < most && window.more()) continue;
            const size_t held = std::min(window.size(), most);
            const bool is_last = window.complete() && held == window.size();
            const void *const newline = memrchr(window.begin(), '\n', held);
            if (!is_last && newline == nullptr) {
                if (most < scanner.limits.json_text) {
                    most *= 2;
                    continue;
                }
                scanner.problem(LOGSCAN_LINE_TOO_LARGE, most, number, 1);
                // Where the file ends with it, what follows is a last slice without a line.
                if (skip_line(window)) number++;
                most = usual;
                continue;
            }
            const size_t count = is_last ? held : size_t(static_cast<const char *>(newline) - window.begin()) + 1;
            const logscan_slice lines = {window.begin(), count, number, 1, is_last};
            taker.take(taker.context, &lines);
            scanner.meet();
            if (is_last) return;
            number += uint32_t(std::count(window.begin(), window.begin() + count, '\n'));
            window.use(count);
            most = usual;
        }
    }

    /// Reads the lines that begin at `end` or before, as lines from `number` on, and returns the number of the last.
    uint32_t lines(Window &window, uint64_t size, uint64_t end, uint32_t number = 1) {
        const size_t longest = scanner.limits.record;
        for (;; number++) {
            if (window.position() > end) return number - 1;
            const bool is_taken = least > 0 && scanner.given > 0;
            if (is_taken && window.position() < size && size - window.position() >= least) {
                rest = {true, window.position(), number};
                return number - 1;
            }
            const void *newline = nullptr;
            while ((newline = std::memchr(window.begin(), '\n', window.size())) == nullptr && window.size() <= longest) {
                if (!window.more()) break;
            }
            const size_t count =
                newline == nullptr ? window.size() : size_t(static_cast<const char *>(newline) - window.begin());
            if (count > longest) {
                LongTexts(scanner, window, Place(window.begin(), number), true, {}).read();
                if (!skip_line(window)) return number;
                continue;
            }
            scanner.read(window.begin(), window.begin() + count, Place(window.begin(), number));
            if (newline == nullptr) return number;
            window.use(count + 1);
        }
    }

    /// Drops what is left of a line, or as much of it as stands at `end` or before; false when the file ends with it, or it is longer.
    bool skip_line(Window &window, uint64_t end = UINT64_MAX) {
        for (;;) {
            const void *newline = std::memchr(window.begin(), '\n', window.size());
            const size_t count = newline == nullptr ? window.size() : size_t(static_cast<const char *>(newline) - window.begin());
            pass(window.begin(), count);
            if (newline != nullptr) {
                window.use(count + 1);
                return true;
            }
            window.use(count);
            if (window.position() > end || !window.more()) return false;
        }
    }

    /// Looks whether what is not read ends in a comma.
    void pass(const char *text, size_t count) {
        while (count > 0 && blank(text[count - 1])) count--;
        if (count > 0) scanner.is_behind_comma = text[count - 1] == ',';
    }

    void whole(Window &window) {
        const size_t largest = scanner.limits.json_text;
        while (window.size() <= largest && window.more()) continue;
        const Place start(window.begin(), 1);
        if (window.size() > largest) return LongTexts(scanner, window, start, false, taker).read();
        scanner.read(window.begin(), window.begin() + window.size(), Place(window.begin(), 1, true));
        if (scanner.found_faults_alone()) LongTexts::each_entry(scanner, window, start);
    }

    /// A larger buffer is given back after the file that needed it.
    static constexpr size_t kept = 16u << 20;
    /// The longest text that is unpacked as a whole: beyond what is never too much for its size, so that what is can be told apart.
    static constexpr size_t held = (64u << 20) + 1;

    Buffer packed;
    Buffer unpacked;
    /// What is read instead of a slice.
    Buffer instead;
    /// The text that is being read of a whole file, and where that is packed and not unpacked as a whole, what packs it.
    const Window *current = nullptr;
    const Window *packed_window = nullptr;
};

}  // namespace logscan

struct logscan_reader {
    explicit logscan_reader(const logscan_limits &limits) : reader(limits), kept(reader.scanner.limits.kept) {}

    logscan::Reader reader;
    logscan::Digest digest;
    logscan::Kept kept;
};

struct logscan_chain {
    logscan::DigestChain chain;
};

logscan_reader *logscan_reader_new(const logscan_field *fields, size_t count, logscan_limits limits) noexcept {
    try {
        std::unique_ptr<logscan_reader> reader(new logscan_reader(limits));
        if (reader->reader.scanner.want(fields, count)) return reader.release();
    } catch (...) {
    }
    return nullptr;
}

void logscan_reader_free(logscan_reader *reader) noexcept { delete reader; }

bool logscan_keep(logscan_reader *reader) noexcept {
    logscan::Scanner &scanner = reader->reader.scanner;
    try {
        scanner.keep(reader->kept);
        return true;
    } catch (...) {
        reader->kept.forget_open();
        scanner.broken_off(LOGSCAN_OUT_OF_MEMORY);
        return false;
    }
}

void logscan_close(logscan_reader *reader) noexcept {
    try {
        reader->kept.close();
        reader->reader.close();
        // What a thread has freed stays with it for the next text that it reads: there is none.
        malloc_trim(0);
    } catch (...) {
        reader->kept.forget_open();
        reader->reader.scanner.broken_off(LOGSCAN_OUT_OF_MEMORY);
    }
}

const logscan_kept *logscan_all_kept(const logscan_reader *reader, size_t *count) noexcept {
    *count = reader->kept.all().size();
    return reader->kept.all().data();
}

const uint16_t *logscan_kept_upper(const logscan_reader *reader) noexcept {
    const std::vector<uint16_t> &upper = reader->kept.all_upper();
    return upper.empty() ? nullptr : upper.data();
}

const logscan_span *logscan_shapes(const logscan_reader *reader) noexcept { return reader->kept.all_shapes().data(); }

const logscan_kept_file *logscan_kept_files(const logscan_reader *reader, size_t *count) noexcept {
    *count = reader->kept.all_files().size();
    return reader->kept.all_files().data();
}

const logscan_parted_row *logscan_kept_rows(const logscan_reader *reader, size_t *parting) noexcept {
    *parting = reader->reader.scanner.nested.parting();
    const auto &parted = reader->reader.scanner.nested.parted;
    return parted.empty() ? nullptr : parted.data();
}

logscan_opened logscan_open(const logscan_reader *reader, size_t number) noexcept {
    try {
        return reader->kept.open(number);
    } catch (...) {
        return {};
    }
}

void logscan_let_go(void *hold) noexcept {
    if (hold != nullptr) --*static_cast<size_t *>(hold);
}

void logscan_read_path(logscan_reader *reader, const char *path, uint32_t file) noexcept {
    const int descriptor = open(path, O_RDONLY | O_CLOEXEC);
    struct stat status;
    int failure = 0;
    if (descriptor < 0 || fstat(descriptor, &status) != 0) {
        failure = errno;
    } else if (S_ISDIR(status.st_mode)) {
        failure = EISDIR;
    }
    const bool digests = reader->reader.scanner.portions.records > 0;
    reader->digest.reset();
    const logscan::Window::Source source = [&](char *into, size_t room) {
        ssize_t count = 0;
        while (failure == 0 && (count = ::read(descriptor, into, room)) < 0) {
            if (errno != EINTR) failure = errno;
        }
        if (failure == 0 && digests) reader->digest.update(into, size_t(count));
        return failure == 0 ? size_t(count) : 0;
    };
    const uint64_t size = failure == 0 && S_ISREG(status.st_mode) && status.st_size > 0 ? uint64_t(status.st_size) : 0;
    reader->reader.read(file, source, failure, size);
    const logscan::Reader::Rest &rest = reader->reader.rest;
    const bool is_left = rest.is_part && reader->reader.leave(reader->reader.context, rest.offset, size, rest.line);
    if (digests && !is_left) logscan::drain(source);
    if (descriptor >= 0) close(descriptor);
}

void logscan_leave_lines(
    logscan_reader *reader, uint64_t least, void *context,
    bool (*leave)(void *context, uint64_t offset, uint64_t size, uint32_t line)) noexcept {
    reader->reader.least = least;
    reader->reader.context = context;
    reader->reader.leave = leave;
}

uint32_t logscan_read_lines(
    logscan_reader *reader, const char *path, uint32_t file, uint64_t offset, uint64_t end, logscan_chain *chain) noexcept {
    const int descriptor = open(path, O_RDONLY | O_CLOEXEC);
    int failure = descriptor < 0 ? errno : 0;
    uint64_t at = offset - 1;
    char before[64];
    const size_t near = at < sizeof before ? size_t(at) : sizeof before;
    const ssize_t known = failure == 0 ? pread(descriptor, before, near, off_t(at - near)) : 0;
    logscan::DigestChain::Link link(chain->chain, offset, end);
    bool is_digested = false;
    const logscan::Window::Source source = [&](char *into, size_t room) {
        // Beyond the end there is the rest of one line.
        constexpr size_t further = 1 << 16;
        const size_t wanted = at < end && end - at < room ? size_t(end - at) : at < end || room < further ? room : further;
        ssize_t count = 0;
        while (failure == 0 && (count = ::pread(descriptor, into, wanted, off_t(at))) < 0) {
            if (errno != EINTR) failure = errno;
        }
        if (failure != 0) return size_t(0);
        if (is_digested) link.add(into, size_t(count), at);
        at += uint64_t(count);
        return size_t(count);
    };
    const uint32_t count = reader->reader.read_lines(
        file, source, failure, {offset, end, {before, known > 0 ? size_t(known) : 0}, link, is_digested});
    if (descriptor >= 0) close(descriptor);
    return count;
}

logscan_chain *logscan_chain_new(const logscan_reader *reader) noexcept {
    return new (std::nothrow) logscan_chain{{reader->digest, reader->digest.size()}};
}

void logscan_chain_free(logscan_chain *chain) noexcept { delete chain; }

void logscan_chain_skip(logscan_chain *chain, uint64_t offset, uint64_t end) noexcept {
    const logscan::DigestChain::Link link(chain->chain, offset, end);
}

void logscan_chain_digest(logscan_chain *chain, uint8_t out[32]) noexcept { chain->chain.finish(out); }

void logscan_read_stream(
    logscan_reader *reader, void *context, ptrdiff_t (*give)(void *context, char *into, size_t room), uint32_t file) noexcept {
    int failure = 0;
    reader->digest.reset();
    const logscan::Window::Source source = [&](char *into, size_t room) {
        const ptrdiff_t count = failure == 0 ? give(context, into, room) : 0;
        if (count < 0) failure = int(-count);
        if (count > 0) reader->digest.update(into, size_t(count));
        return count > 0 ? size_t(count) : 0;
    };
    reader->reader.read(file, source, failure);
    logscan::drain(source);
}

void logscan_read_bytes(logscan_reader *reader, const void *bytes, size_t count, uint32_t file) noexcept {
    const char *next = static_cast<const char *>(bytes);
    const int failure = 0;
    reader->reader.read(file, [&](char *into, size_t room) {
        const size_t taken = count < room ? count : room;
        if (taken > 0) std::memcpy(into, next, taken);
        next += taken;
        count -= taken;
        return taken;
    }, failure);
}

void logscan_in_portions(logscan_reader *reader, size_t records, void *context, void (*give)(void *context)) noexcept {
    reader->reader.scanner.portions = {records, context, give};
    reader->digest.reset();
}

void logscan_mark_printed(logscan_reader *reader, uint32_t field, const char *mark) noexcept {
    reader->reader.scanner.mark_printed(field, mark);
}

void logscan_take_slices(
    logscan_reader *reader, bool are_lines, void *context,
    bool (*take)(void *context, const logscan_slice *slice)) noexcept {
    reader->reader.taker = {context, take};
    reader->reader.gives_lines = are_lines;
}

bool logscan_are_lines(const logscan_reader *reader) noexcept { return reader->reader.are_lines; }

uint64_t logscan_unpacked(const logscan_reader *reader) noexcept { return reader->reader.text_size; }

void logscan_read_instead(logscan_reader *reader, const void *bytes, size_t count, uint32_t line) noexcept {
    reader->reader.read_instead(static_cast<const char *>(bytes), count, line);
}

void logscan_taken(logscan_reader *reader) noexcept { reader->reader.scanner.taken(); }

uint64_t logscan_position(const logscan_reader *reader) noexcept { return reader->reader.position(); }

void logscan_digest(logscan_reader *reader, uint8_t out[32]) noexcept { reader->digest.finish(out); }

void logscan_forget(logscan_reader *reader, size_t records, size_t problems) noexcept {
    reader->reader.scanner.forget(records, problems);
}

const logscan_record *logscan_records(const logscan_reader *reader, size_t *count) noexcept {
    *count = reader->reader.scanner.records.size();
    return reader->reader.scanner.records.data();
}

void logscan_place(logscan_reader *reader, size_t record) noexcept { reader->reader.scanner.place(record); }

const uint32_t *logscan_cells(const logscan_reader *reader) noexcept { return reader->reader.scanner.cells.data(); }

const logscan_span *logscan_rows(const logscan_reader *reader, bool nested) noexcept {
    return nested ? reader->reader.scanner.nested.all() : reader->reader.scanner.flat.all();
}

uint32_t logscan_row_age(const logscan_reader *reader) noexcept {
    return reader->reader.scanner.flat.age + reader->reader.scanner.nested.age;
}

const logscan_span *logscan_symbols(const logscan_reader *reader, size_t *count) noexcept {
    *count = reader->reader.scanner.symbols.all().size();
    return reader->reader.scanner.symbols.all().data();
}

const logscan_problem *logscan_problems(const logscan_reader *reader, size_t *count) noexcept {
    *count = reader->reader.scanner.problems.size();
    return reader->reader.scanner.problems.data();
}
