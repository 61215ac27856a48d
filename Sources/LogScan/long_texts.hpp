#pragma once

#include <cstdint>
#include <string>

#include "buffer.hpp"
#include "logscan.h"
#include "place.hpp"
#include "scanner.hpp"
#include "window.hpp"

namespace logscan {

/// Takes slices of a text that `Scanner` does not understand. See `logscan_take_slices`.
struct SliceTaker {
    void *context = nullptr;
    bool (*take)(void *context, const logscan_slice *slice) = nullptr;
};

/// Finds brackets and commas in a JSON text of which more may follow.
class Marks {
public:
    /// The next one outside of strings; `end` where there is none before it.
    const char *next(const char *at, const char *end);

private:
    bool is_inside = false;
    bool is_escaped = false;
};

/// Reads texts that may be too long to be held: of one that is, so many entries of its list at a time.
///
/// Each slice is a text of its own: what stands before the list, some entries, and what closes it. What is damaged ends in slices that are
/// no JSON, of which `Scanner` takes what can be read and tells what cannot.
class LongTexts {
public:
    /// - `is_line`: the texts end with the line.
    /// - `taker`: where it is given, is offered a text in which `Scanner` may find nothing.
    LongTexts(Scanner &scanner, Window &window, Place place, bool is_line, SliceTaker taker)
        : LongTexts(scanner, window, place, is_line, taker, is_line ? scanner.limits.record : scanner.limits.json_text, 16) {}

    /// Reads a text that is at hand entry by entry, so that one that cannot be read costs no other; does nothing where it is no list that
    /// `Scanner` knows.
    static void each_entry(Scanner &scanner, Window &window, Place place);

    /// Reads all texts; says of one without a list that it is too long, and leaves the rest.
    void read();

private:
    /// - `longest`: the longest text that is read as a whole; `parts`: how many slices it would be.
    LongTexts(Scanner &scanner, Window &window, Place place, bool is_line, SliceTaker taker, size_t longest, size_t parts)
        : scanner(scanner), window(window), place(place), is_line(is_line), taker(taker), longest(longest),
          slice_size(longest / parts + 1) {}

    /// The bytes at hand: of the line, or of the file.
    size_t count() const;
    const char *end() { return window.begin() + count(); }
    /// Whether nothing follows them.
    bool is_complete() const { return has_end || window.complete(); }
    void fill(size_t wanted);
    /// Has more bytes read, which are `most` at most; false where there are none, or as many at hand.
    bool grow(size_t most);
    void use(size_t count);

    /// Reads the texts that end in what is at hand; how many bytes of it they are.
    size_t texts();
    /// Finds the list whose entries can be told apart, and passes what stands before them.
    ///
    /// - `is_last_chance`: also one of which no entry is known to end.
    bool find_list(bool is_last_chance);
    /// Reads it to the end of the text; false where nobody takes it.
    bool list();
    /// The bytes up to the end of the text, whose list ends at `at`.
    size_t to_end(size_t at);
    /// Whether the text is a record, by its beginning.
    bool is_record();
    /// Where the last record of so many bytes begins, behind the first; 0 where there is none.
    size_t last_record(size_t count);
    /// False where nobody takes the slice.
    bool give(size_t count, const std::string &closing, bool is_last);

    Scanner &scanner;
    Window &window;
    /// Of what is at hand.
    Place place;
    const bool is_line;
    SliceTaker taker;
    /// The longest text that is read as a whole.
    const size_t longest;
    const size_t slice_size;
    /// Of a line: whether its end is at hand, where that is, and how much was searched for it.
    bool has_end = false;
    size_t end_of_line = 0, searched = 0;

    /// What stands before the list's entries, as one line; the same of its path alone, where `Scanner` knows it; and what closes it.
    std::string head, path, closing;
    bool is_first = true, is_taken = false;
    Buffer slice;
};

}  // namespace logscan
