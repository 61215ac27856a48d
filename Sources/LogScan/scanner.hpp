#pragma once

#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "arena.hpp"
#include "fields.hpp"
#include "kept.hpp"
#include "keys.hpp"
#include "logscan.h"
#include "place.hpp"
#include "subtrees.hpp"
#include "tokens.hpp"
#include "walk.hpp"

namespace logscan {

/// Finds the records of one JSON text after another, and keeps their fields.
class Scanner {
public:
    Scanner(const logscan_limits &limits) : limits(limits) {}
    bool want(const logscan_field *fields, size_t count);

    /// Begins a file, or a part of one; problems are counted for each.
    void begin(uint32_t number);
    /// - `is_part`: what follows may make pages complete, and there is one bound for the problems of all parts.
    void finish(bool is_part);
    /// Portions of the file that have been given away, and records of it that were kept.
    size_t given = 0, committed = 0;
    /// Drops the records and problems after the first so many.
    void forget(size_t record_count, size_t problem_count);
    /// Ends a file in the middle: no half of a record stays, and there is a problem that says so.
    void broken_off(logscan_code code) noexcept;
    void problem(logscan_code code, uint64_t detail, uint32_t line = 0, uint32_t column = 0);

    /// Reads what stands at `place`, in memory that can be written up to the padding behind it: a JSON text, or objects one after
    /// another with nothing, or what sets texts apart, between them. A text holds one record, records in an array, or records in a
    /// container: `Records` (CloudTrail as delivered), `detail` (EventBridge), `Events` with records as JSON strings
    /// (`aws cloudtrail lookup-events`).
    void read(char *start, char *end, Place place);
    /// The same of a text that is one delivery and nothing else, and sound; false for any other, which is to be read as above.
    bool delivery(char *start, size_t count);
    /// Says of a file that nothing is in it.
    void end_of_texts();
    /// Of the problems from `first` to `last`: reading went on behind what could not be read.
    void went_on(size_t first, size_t last);
    /// Whether something in the file could not be read, and no record was.
    bool found_faults_alone() const;
    /// What was told of a file, of which so much stands in the list and so much does not.
    struct Told {
        std::vector<logscan_problem> problems;
        size_t listed = 0;
        size_t unlisted = 0;
        bool is_last_page = false;
    };
    /// Drops what was told of the file, which is read again in another way, and gives it back.
    Told drop_problems();
    /// Tells it after all, in the place of what was told since.
    void restore(const Told &told);
    /// Something is in it that others read.
    void meet() { is_empty = false; }
    /// Whether the last thing that was met is a comma that sets texts apart.
    bool is_behind_comma = false;

    /// See `logscan_mark_printed`.
    void mark_printed(size_t field, std::string_view mark) noexcept;

    /// What is read is a slice of a text, and others follow.
    bool goes_on = false;

    /// See `logscan_in_portions`.
    struct Portions {
        size_t records = 0;
        void *context = nullptr;
        void (*give)(void *context) = nullptr;
    };
    Portions portions;
    void taken();
    /// Has the places of records counted, of one or of all: most are never asked for.
    void place(size_t record) noexcept;
    void place_all() noexcept {
        for (size_t record = 0; record < records.size(); record++) place(record);
    }
    /// See `logscan_keep`.
    void keep(Kept &kept);
    /// Gives back what only reading needs.
    void close();

    const logscan_limits limits;
    std::vector<logscan_record> records;
    std::vector<uint32_t> cells;
    std::vector<logscan_problem> problems;
    Symbols symbols;
    /// Of the symbols of fields of the record itself, and of those in objects of it.
    SharedRows flat, nested;

private:
    /// A record as far as it is read. The values live in the parser until it takes the next text.
    struct Row {
        std::vector<std::string_view> values;
        /// Whether a key is there, by the number of its node: bytes, which are quicker than bits.
        std::vector<char> seen;
        size_t found = 0;
        bool repeated = false;
        /// For each key of the record that has fields below it, what its object is known as; NULL where there is none.
        std::vector<Subtrees::Known *> known;
        /// It has an object that is not known.
        bool is_new = false;
        /// Of the formed field; 0 where it is not told.
        uint32_t form = 0;
        /// The text of `CloudTrailEvent`.
        std::string_view answer;

        void clear();
    };
    struct Mark {
        uint32_t line = 0;
        uint32_t column = 0;
    };
    /// The text that is being read.
    struct Text {
        ondemand::document document;
        Place &place;
        char *start;
        char *end;
    };

    /// Whether the quick way was enough, which leaves what stands behind `quick` bytes.
    bool text(char *start, size_t quick, size_t count, Place place);
    /// Passes white space, commas, and what else stands between texts.
    char *separators(char *at, char *end, Place &place);
    /// Reads the objects that follow a text.
    void follow(char *from, char *end, Place &place);

    // The quick way through a text in which everything is in order. It tells of nothing: where anything is to be told, or is rare, it
    // stops, and the text is read again from its beginning by `doubtful`, which keeps the records that are kept already only once.
    bool sound(const char *start, size_t count, Place place);
    bool sound_list(const Place &place);
    bool sound_record(bool is_outermost);
    bool sound_commit(uint32_t line, uint32_t column);
    bool sound_fields(const Node &node, Row &row, size_t depth, bool is_outermost);
    bool sound_entry(const Node &node, Row &row, size_t depth, bool is_of_record);
    bool sound_form(Row &row, size_t depth);
    void learn_form(uint32_t form);
    uint32_t form();
    /// Whether there are so few forms that another one than the latest may be told.
    bool can_tell_form() const {
        constexpr size_t most = 20'000;
        return forms.all().size() <= most;
    }
    bool sound_object(const Node &node, Row &row, size_t depth);

    void doubtful(char *start, size_t count, Place place);
    /// Reads the records behind a fault, one by one; false where there are none.
    bool salvage(char *from, char *end, Place place);
    void shortened(char *start, size_t count, Place place);
    void refuse(simdjson::error_code error, const char *start, size_t count, Place place);
    /// Says why a text could be read no further, and where that is.
    const char *stopped(simdjson::error_code error, Text &text);
    /// The same as `salvage`, and the fault found last is told as one that did not end the file where it did not.
    void go_on(char *from, char *end, Place place);
    void settle() noexcept;
    simdjson::error_code root(Text &text);
    simdjson::error_code outermost(Text &text, ondemand::object object);
    void page(Mark token);
    simdjson::error_code elements(Text &text, ondemand::value value, bool quoted);
    simdjson::error_code record(Text &text, ondemand::value value);
    simdjson::error_code envelope(Text &text, ondemand::value value);
    /// Reads the record that an entry of `lookup-events` holds as a string; false where it is no such entry.
    bool answer(const Row &row, Place place);
    void unquote(std::string_view quoted, Place place);
    simdjson::error_code fields(Text &text, ondemand::object object, const Node &node, Row &row, size_t depth);
    simdjson::error_code entry(
        Text &text, std::string_view name, ondemand::value value, const Node &node, Row &row, size_t depth);
    simdjson::error_code object(Text &text, ondemand::value value, const Node &node, Row &row, size_t depth);
    /// - `found`: how many fields the row had before it.
    void keep(Subtrees::Place place, std::string_view text, size_t tokens, const Node &node, Row &row, size_t found);
    /// Takes what a row holds of an object.
    void learn(Subtrees::Place &place, const Node &node, const Row &row);
    /// Whether what is kept of an object is what a row holds of it.
    static bool tells(const Subtrees::Entry &entry, const Node &node, const Row &row);
    /// Takes what is known of an object.
    void use(Subtrees::Known &known, const Node &node, Row &row);
    uint32_t nested_row(Row &row);
    simdjson::error_code take(Text &text, ondemand::value value, const Node &node, Row &row, size_t depth);
    void commit(Row &row, uint32_t line, uint32_t column);

    /// Records of one text that have the number of bytes before them in the place of a line: the first of them, where the text begins, and
    /// how far it has been counted.
    struct Uncounted {
        size_t first;
        Place beginning;
        Place counted;
    };
    std::vector<Uncounted> uncounted;

    Node tree;
    size_t nodes = 0;
    /// The fields that are no symbols.
    std::vector<size_t> texts;
    /// Of each field, whether it is one.
    std::vector<char> is_shared;
    size_t width() const { return texts.size() + 3; }
    Arena arena;
    /// Outlives the records.
    Arena names;
    ondemand::parser outer;
    ondemand::parser inner;
    std::string unquoted;
    Tokens tokens;
    /// The values of a record that are written with escapes.
    Arena scraps;
    /// The keys of records, with their nodes, NULL for those that nobody wants.
    KeyTable<const Node *> record_keys{256};
    /// The keys of formed fields, each behind those before it, with the form of an object that ends there; 0 where none was met.
    KeyTable<uint32_t> form_keys{2048};
    /// The forms of objects by their keys, and the keys of the object that is read.
    Symbols forms;
    uint32_t latest_form = 0;
    std::string keys;
    /// What a record gets of which an object is printed as text.
    std::array<char, 32> printed{};
    size_t printed_field = SIZE_MAX;
    /// How many of the records that were kept are now found again.
    size_t repeated = 0;
    Row outermost_row;
    Row record_row;
    /// For each key of a record.
    std::vector<Subtrees> subtrees;
    uint32_t file = 0;
    /// Whether no text of it was met.
    bool is_empty = true;
    /// How many problems there were before.
    size_t first_problem = 0;
    size_t listed = 0;
    size_t unlisted = 0;
    /// Whether a mark of a last page would say what the one before it says.
    bool is_last_page = false;
    /// A token of a next page, in an earlier slice of the text.
    Mark next_page;
};

}  // namespace logscan
