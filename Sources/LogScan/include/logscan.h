/// LogScan: the bytes of a log in, the wanted fields of each of its records out.
///
/// The caller names the fields once; a reader then takes any number of files (plain or gzip, one JSON text or one record a line)
/// and keeps what it found in arenas of its own, so that a record costs no allocation. Nothing here knows what a field means.
/// No function throws or aborts on its input, and none lets an exception out; what could not be read is a `logscan_problem` with its
/// place.

#ifndef LOGSCAN_H
#define LOGSCAN_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "noexcept.h"

#ifdef __cplusplus
extern "C" {
#endif

/// What to keep of a field.
typedef enum logscan_kind {
    /// The text of a string, number or boolean that many records share: kept once, given as a number (0 is "absent").
    LOGSCAN_SYMBOL,
    /// The text of a string, number or boolean of this record alone.
    LOGSCAN_TEXT,
    /// The JSON text of a value of any type, checked to be well formed, not decoded.
    LOGSCAN_RAW,
    /// The same, of one field at most; and of an object the number of its form, where that is told (see `logscan_record`).
    LOGSCAN_FORMED,
} logscan_kind;

/// A wanted field: the keys that lead to it from the record, joined by dots.
typedef struct logscan_field {
    const char *path;
    logscan_kind kind;
    /// Looked at as the others are, with the same problems told, and then not kept: its cells are those of a missing field.
    bool is_dropped;
} logscan_field;

typedef enum logscan_code {
    LOGSCAN_UNREADABLE,          // `detail` is errno
    LOGSCAN_OUT_OF_MEMORY,
    LOGSCAN_EMPTY,               // no byte but white space
    LOGSCAN_UTF16,               // or UTF-32: not read
    LOGSCAN_NOT_UTF8,            // the text (or line) that holds it is not read
    LOGSCAN_GZIP_DAMAGED,        // or cut short: the first `detail` bytes of text were read
    LOGSCAN_GZIP_TRAILING,       // `detail` bytes after the last member were not read
    LOGSCAN_GZIP_TOO_LARGE,      // more than `detail` bytes of text
    LOGSCAN_GZIP_BOMB,           // more than `detail` bytes of text in too small a file
    LOGSCAN_GZIP_SWELLS,         // the same of a file that was read up to there
    LOGSCAN_TEXT_TOO_LARGE,      // one JSON text of more than `detail` bytes that is no list
    LOGSCAN_LINE_TOO_LARGE,      // one line of more than `detail` bytes that is no list
    LOGSCAN_RECORD_TOO_LARGE,    // one record of more than `detail` bytes
    LOGSCAN_TOO_DEEP,            // nested deeper than `detail`
    LOGSCAN_ENDS_EARLY,          // the text stops inside a value: what stands before was read
    LOGSCAN_MALFORMED,           // not JSON from here on: what stands before was read
    LOGSCAN_TRAILING_TEXT,       // what follows a JSON text is no object, or one that does not end
    LOGSCAN_TWO_COMMAS,          // no text between two commas that set texts apart
    LOGSCAN_NOT_A_RECORD,        // a value that is not an object, or an object with none of the wanted fields
    LOGSCAN_WRONG_TYPE,          // field number `detail` is an object or array: read as absent
    LOGSCAN_DUPLICATE_KEY,       // field number `detail` is given twice: the record is not read
    LOGSCAN_MORE_PROBLEMS,       // `detail` further problems of this file are not listed
    LOGSCAN_BROKEN_RECORD,       // a record that cannot be read; reading went on at the next one
    LOGSCAN_OTHER_MEMBER,        // an object or array beside the records: not read
    LOGSCAN_MORE_PAGES,          // a token of a next page stands beside the records
    LOGSCAN_PRINTED_OBJECT,      // of field number `detail`: an object stands as text, as tables print it, and was not read
    LOGSCAN_LAST_PAGE,           // no problem: the pages before are complete (`logscan_settle` takes it away)
} logscan_code;

typedef struct logscan_problem {
    logscan_code code;
    uint32_t file;
    uint32_t line;    // from 1; 0 when the problem has no place
    uint32_t column;  // Unicode scalar in the line, from 1
    uint64_t detail;
} logscan_problem;

/// One record. Its fields stand in `cells`. For each text or raw field, in the caller's order, there is the end of its bytes in `text`,
/// where they follow one another (the start is the end of the one before); a field that is missing, null or empty has no bytes. Then come
/// two numbers of rows: of the symbols of the record itself, and of those in objects of it. Last comes the form of the formed field: a
/// number that stands for the keys of its object in their order, the same for all objects that this reader has read with the same keys;
/// 0 where it is not told, as it is not for what is no object, has keys with escapes, or follows many other forms.
///
/// Where it stands is told by `logscan_place`: `line` and `column` are of a record that was counted up to; of others `column` is 0.
typedef struct logscan_record {
    const char *text;
    uint32_t file;
    uint32_t line;
    uint32_t column;
} logscan_record;

typedef struct logscan_span {
    const char *text;
    size_t count;
} logscan_span;

/// Bounds of memory and time, in bytes (levels for depth). Zero means the default.
typedef struct logscan_limits {
    size_t gzip_text;   // 1 GiB: text of one gzip file that is unpacked as a whole; of a longer one `logscan_read_path` takes a piece at a time
    size_t gzip_ratio;  // 100: text per compressed byte, beyond 64 MiB of text
    size_t json_text;   // 64 MiB: JSON texts that are not one record a line; of longer ones so much of a list at a time
    size_t record;      // 16 MiB: one record, one line
    size_t depth;       // 512
    size_t problems;    // 200: problems listed of one file
    size_t kept;        // 4 MiB: kept records in memory, packed; ten times as much as they are
} logscan_limits;

/// A record that was kept: the lower half of the number of its shape, and the number of its row of symbols of fields in objects in two
/// halves, so that it takes 6 bytes.
typedef struct logscan_kept {
    uint16_t shape;
    uint16_t nested_lower;
    uint16_t nested_upper;
} logscan_kept;

/// What many kept records have in common: the number of their row of symbols of the record itself, and which of their texts are there (the
/// first is bit 0, and from the 32nd on bit 31 stands for all).
typedef struct logscan_shape {
    uint32_t own;
    uint32_t present;
} logscan_shape;

/// From which kept record on they are those of a file.
typedef struct logscan_kept_file {
    uint32_t first;
    uint32_t file;
} logscan_kept_file;

/// A row of symbols of fields in objects, for kept records: the numbers of the first of the fields, and those of the rest. Many rows have one
/// of the two in common.
typedef struct logscan_parted_row {
    const uint32_t *first;
    const uint32_t *rest;
} logscan_parted_row;

/// What a kept record has for itself: its texts as in `logscan_record`, with their ends, and its place.
typedef struct logscan_opened {
    const char *text;
    const uint32_t *ends;
    uint32_t line;
    uint32_t column;
    /// For `logscan_let_go`.
    void *hold;
} logscan_opened;

/// A part of a text that is too long to be held, as a text of its own: what stands before its list, some entries of it, and what closes it.
typedef struct logscan_slice {
    const char *text;
    size_t count;
    /// Where its first line stands in the file. It is counted from what stands before the list, and may be less than 0.
    uint32_t line;
    int32_t column;
    bool is_last;
} logscan_slice;

/// Used by one thread at a time.
typedef struct logscan_reader logscan_reader;

/// NULL when memory is short or a path is not usable. The fields are copied.
logscan_reader *logscan_reader_new(const logscan_field *fields, size_t count, logscan_limits limits) LOGSCAN_NOEXCEPT;
void logscan_reader_free(logscan_reader *reader) LOGSCAN_NOEXCEPT;

/// Reads a file; `file` is the caller's number for it. Records and problems are added to those of earlier files.
void logscan_read_path(logscan_reader *reader, const char *path, uint32_t file) LOGSCAN_NOEXCEPT;
void logscan_read_bytes(logscan_reader *reader, const void *bytes, size_t count, uint32_t file) LOGSCAN_NOEXCEPT;

/// Reads what can be read only once, to its end: `give` puts at most `room` bytes at `into` and returns how many, 0 at the end, a
/// negative errno where it cannot go on.
void logscan_read_stream(
    logscan_reader *reader, void *context, ptrdiff_t (*give)(void *context, char *into, size_t room),
    uint32_t file) LOGSCAN_NOEXCEPT;

/// Has what was found given away in portions, so that a file of any size needs no more memory than one: whenever there are `records`
/// records `give` is called, which takes what it wants of them; then they are forgotten, the symbols stay. Also digests each file.
void logscan_in_portions(logscan_reader *reader, size_t records, void *context, void (*give)(void *context)) LOGSCAN_NOEXCEPT;

/// Has each record whose object is printed as text (`LOGSCAN_PRINTED_OBJECT`) get this text, of at most 31 bytes, in a field of its own.
void logscan_mark_printed(logscan_reader *reader, uint32_t field, const char *mark) LOGSCAN_NOEXCEPT;

/// Has the slices of a text that is too long to be held offered to `take`, which says of the first one whether it takes it, and with it all
/// of the text; else it is read as others are. With `are_lines` files of one text a line are given to `take` as well, so many whole lines at
/// a time.
void logscan_take_slices(
    logscan_reader *reader, bool are_lines, void *context,
    bool (*take)(void *context, const logscan_slice *slice)) LOGSCAN_NOEXCEPT;

/// Whether the file that was read last is one text a line.
bool logscan_are_lines(const logscan_reader *reader) LOGSCAN_NOEXCEPT;

/// How many bytes of text were unpacked of the file that was read last; 0 where it was not packed.
uint64_t logscan_unpacked(const logscan_reader *reader) LOGSCAN_NOEXCEPT;

/// For whoever has taken a slice: reads lines in its stead, as lines of the file from `line` on.
void logscan_read_instead(logscan_reader *reader, const void *bytes, size_t count, uint32_t line) LOGSCAN_NOEXCEPT;

/// Has a file of one record a line read no further than to the end of the line that fills its first portion, where `least` bytes or
/// more follow: `leave` is told where they begin, at line `line`, and says whether they are read in pieces. Where they are, so is the rest of
/// its digest; else the file is digested to its end. Its problems are those of a part.
void logscan_leave_lines(
    logscan_reader *reader, uint64_t least, void *context,
    bool (*leave)(void *context, uint64_t offset, uint64_t size, uint32_t line)) LOGSCAN_NOEXCEPT;

/// The digest of a file that is read in pieces, by any threads. Each piece waits until those before it have been added, so that a thread takes
/// them in their order.
typedef struct logscan_chain logscan_chain;

/// Begins with what `reader` has digested of the file that it is reading. NULL where memory is short.
logscan_chain *logscan_chain_new(const logscan_reader *reader) LOGSCAN_NOEXCEPT;
void logscan_chain_free(logscan_chain *chain) LOGSCAN_NOEXCEPT;
/// For a piece that nobody can read: nobody waits for it.
void logscan_chain_skip(logscan_chain *chain, uint64_t offset, uint64_t end) LOGSCAN_NOEXCEPT;
/// SHA-256 of the file; once, when its last piece has been read.
void logscan_chain_digest(logscan_chain *chain, uint8_t out[32]) LOGSCAN_NOEXCEPT;

/// Reads the lines of a file that begin at `offset` or later and before `end`, as lines from 1 on, and returns how many they are.
/// `offset` is not 0. Its problems are those of a part.
uint32_t logscan_read_lines(
    logscan_reader *reader, const char *path, uint32_t file, uint64_t offset, uint64_t end, logscan_chain *chain) LOGSCAN_NOEXCEPT;

/// Makes of the problems of all parts of a file, in order, those of the file; returns how many they are.
size_t logscan_settle(logscan_problem *problems, size_t count, size_t most) LOGSCAN_NOEXCEPT;

/// Forgets the records, once they have been taken.
void logscan_taken(logscan_reader *reader) LOGSCAN_NOEXCEPT;

/// Keeps the records that were found, to be asked for later, and forgets them where they stand. Where they are many they are packed, to a
/// fifth of the room: 4 MiB in memory and the rest in an unnamed file, or in memory where none can be made or it is full. False where memory is
/// short: then what was to be kept is lost, and a problem says so.
bool logscan_keep(logscan_reader *reader) LOGSCAN_NOEXCEPT;

/// Says that no more is read, and gives back what only reading needs. Only then kept records are opened.
void logscan_close(logscan_reader *reader) LOGSCAN_NOEXCEPT;

/// The records that were kept, in the order in which they were read.
const logscan_kept *logscan_all_kept(const logscan_reader *reader, size_t *count) LOGSCAN_NOEXCEPT;
/// The upper halves of the numbers of their shapes; NULL where all are zero.
const uint16_t *logscan_kept_upper(const logscan_reader *reader) LOGSCAN_NOEXCEPT;
/// Shapes by their numbers: each span is of one `logscan_shape`.
const logscan_span *logscan_shapes(const logscan_reader *reader) LOGSCAN_NOEXCEPT;
/// In the order of the records; a file may come again.
const logscan_kept_file *logscan_kept_files(const logscan_reader *reader, size_t *count) LOGSCAN_NOEXCEPT;
/// Rows by their numbers, once the reader is closed, and how many fields the first part has; NULL where memory was short.
const logscan_parted_row *logscan_kept_rows(const logscan_reader *reader, size_t *parting) LOGSCAN_NOEXCEPT;

/// Opens a kept record, for as long as its hold is not let go; from any thread, and the hold is let go on the same one. NULL for its
/// text where memory is short or the file cannot be read. Each thread keeps what it opened last, some 4 MiB: records that were read
/// one after another are opened quickly in that order, others cost the unpacking of some 50 KB. What was let go stays
/// where it is until the same thread opens another record.
logscan_opened logscan_open(const logscan_reader *reader, size_t number) LOGSCAN_NOEXCEPT;
void logscan_let_go(void *hold) LOGSCAN_NOEXCEPT;

/// Pieces of bytes of some 50 KB each, kept to be asked for later as records are. Each is of so many things, which are numbered through.
typedef struct logscan_pieces logscan_pieces;

/// A piece with the number of its first thing.
typedef struct logscan_piece {
    const char *bytes;
    size_t size;
    size_t first;
    /// For `logscan_let_go`.
    void *hold;
} logscan_piece;

/// NULL where memory is short. Beyond `most` packed bytes, or ten times as many as they are, pieces stand in an unnamed file.
logscan_pieces *logscan_pieces_new(size_t most) LOGSCAN_NOEXCEPT;
void logscan_pieces_free(logscan_pieces *pieces) LOGSCAN_NOEXCEPT;
/// Adds a piece of the next `count` things; by one thread at a time, before any is opened. False where memory is short.
bool logscan_pieces_add(logscan_pieces *pieces, const void *bytes, size_t size, size_t count) LOGSCAN_NOEXCEPT;
/// The piece of a thing, as `logscan_open` gives a record.
logscan_piece logscan_pieces_open(const logscan_pieces *pieces, size_t thing) LOGSCAN_NOEXCEPT;

/// How many bytes of the file, as they are on the disk, stand before the line that a portion ends with; 0 where it is not one record a
/// line, or is read in parts.
uint64_t logscan_position(const logscan_reader *reader) LOGSCAN_NOEXCEPT;

/// SHA-256 of the bytes of the file that was read last, as they are on the disk; only where portions are given.
void logscan_digest(logscan_reader *reader, uint8_t out[32]) LOGSCAN_NOEXCEPT;

/// A new file without a name, which is gone with the process, in `TMPDIR` or `/tmp`: `directory` is told which. Negative errno where none can
/// be made.
int logscan_unnamed_file(const char **directory) LOGSCAN_NOEXCEPT;

/// SHA-256 of bytes.
void logscan_sha256(const void *bytes, size_t count, uint8_t out[32]) LOGSCAN_NOEXCEPT;

/// Drops what was found after there were so many records and problems: a file is read again in another way.
void logscan_forget(logscan_reader *reader, size_t records, size_t problems) LOGSCAN_NOEXCEPT;

/// What was found. The pointers hold until the next read, the texts of records until they are taken or kept, and those of symbols until the
/// reader is freed.
const logscan_record *logscan_records(const logscan_reader *reader, size_t *count) LOGSCAN_NOEXCEPT;
/// Has the line and column of a record told. As quick as its file is counted, where records are asked for in their order.
void logscan_place(logscan_reader *reader, size_t record) LOGSCAN_NOEXCEPT;
const uint32_t *logscan_cells(const logscan_reader *reader) LOGSCAN_NOEXCEPT;
/// Rows of symbols by their numbers, which many records share: the numbers of the symbols (`uint32_t`) of all fields whose paths have no
/// dot, or all whose paths have one, in the caller's order.
const logscan_span *logscan_rows(const logscan_reader *reader, bool nested) LOGSCAN_NOEXCEPT;
/// How often the numbers of rows were given anew, by `logscan_taken`: what is known of a row by its number holds for one age.
uint32_t logscan_row_age(const logscan_reader *reader) LOGSCAN_NOEXCEPT;
const logscan_span *logscan_symbols(const logscan_reader *reader, size_t *count) LOGSCAN_NOEXCEPT;
const logscan_problem *logscan_problems(const logscan_reader *reader, size_t *count) LOGSCAN_NOEXCEPT;

/// Unpacks every member of a gzip file and gives the whole text to `take`, once. Of a file that is damaged, cut short or followed by other
/// bytes what could be unpacked is given, of one that is too large nothing: false, and `code` says why.
bool logscan_gunzip(
    const void *bytes, size_t count, logscan_limits limits, logscan_code *code, void *context,
    void (*take)(void *context, const char *text, size_t count)) LOGSCAN_NOEXCEPT;

/// The first bytes of the text, unpacked when it is gzip, and behind the blanks that stand before it where these are more than `capacity`;
/// returns how many (at most `capacity`).
size_t logscan_head(const void *bytes, size_t count, void *out, size_t capacity) LOGSCAN_NOEXCEPT;

/// Has memory fetched that is far away, for whoever looks at it soon.
static inline void logscan_fetch(const void *place) { __builtin_prefetch(place); }

/// Whether one of two bytes stands in a text.
static inline bool logscan_has_either(const char *text, size_t count, char one, char other) {
    typedef uint8_t Block __attribute__((vector_size(16)));
    if (count < sizeof(Block)) {
        for (size_t at = 0; at < count; at++) {
            if (text[at] == one || text[at] == other) return true;
        }
        return false;
    }
    const Block ones = (Block){} + (uint8_t)one, others = (Block){} + (uint8_t)other;
    Block found = (Block){}, block;
    // The last block may lie over the one before it.
    for (size_t at = 0; at < count; at += sizeof block) {
        __builtin_memcpy(&block, text + (at + sizeof block <= count ? at : count - sizeof block), sizeof block);
        found |= (Block)(block == ones) | (Block)(block == others);
    }
    uint64_t words[2];
    __builtin_memcpy(words, &found, sizeof words);
    return (words[0] | words[1]) != 0;
}

/// Where a word of three letters stands first in a text, at `from` or later; `count` where it does not.
size_t logscan_find(const char *text, size_t count, size_t from, const char word[3]) LOGSCAN_NOEXCEPT;

/// The texts under `key` of the objects in a list, in their order, at `texts`, which has room for `most`; how many there are. More than
/// `most` where there are more, or the list holds anything but objects, an object anything but texts without escapes, or the key twice, or an
/// empty text under it, or there is white space: that is for a parser.
size_t logscan_plain_texts(
    const char *json, size_t count, const char *key, logscan_span *texts, size_t most) LOGSCAN_NOEXCEPT;

/// Gives every value at `path` in one JSON text, in order: keys joined by dots, a `*` at the end of a key for any that begins so,
/// `[]` for each element of an array, `{}` for each key of an object (the key's own text), `**` for every scalar at any depth, as in
/// `items[].id`, `x-amz-grant-*` or `requestItems.{}`. Strings come unescaped, other scalars as written, an object or array that
/// is not empty as no text (NULL), null and empty ones not at all. `visit` returns false to stop; what it is given holds until it
/// returns. False when the text is not JSON, or memory is short. Keeps a parser and a copy of the text for each thread that calls it, at most
/// 1 MiB of text.
bool logscan_visit(
    const char *json, size_t count, const char *path, void *context,
    bool (*visit)(void *context, const char *text, size_t count)) LOGSCAN_NOEXCEPT;

#ifdef __cplusplus
}
#endif

#endif
