#include "scanner.hpp"

#include <algorithm>

#include "faults.hpp"

namespace logscan {

using simdjson::error_code;
using simdjson::SUCCESS;

/// The line before each document of a bulk request of Elasticsearch: `{"index":{...}}`.
static bool is_action(const char *text, const char *end) {
    const auto next = [&] {
        while (text < end && (*text == ' ' || *text == '\t')) text++;
        return text < end ? *text++ : '\0';
    };
    if (next() != '{' || next() != '"') return false;
    const std::string_view rest(text, size_t(end - text));
    const std::string_view name = rest.substr(0, rest.find('"'));
    if (name != "index" && name != "create") return false;
    text += name.size() + 1;
    return next() == ':' && next() == '{';
}

bool Scanner::want(const logscan_field *wanted, size_t count) {
    for (size_t index = 0; index < count; index++) {
        if (!tree.add(wanted[index].path, index, wanted[index], nodes)) return false;
        if (wanted[index].kind != LOGSCAN_SYMBOL) {
            texts.push_back(index);
        } else if (std::string_view(wanted[index].path).find('.') == std::string_view::npos) {
            flat.add(index, !wanted[index].is_dropped);
        } else {
            nested.add(index, !wanted[index].is_dropped);
        }
    }
    size_t objects = 0;
    for (Node &child : tree.children) {
        if (!child.children.empty()) child.place = objects++;
    }
    for (Row *row : {&outermost_row, &record_row}) {
        row->values.resize(count);
        row->seen.resize(nodes);
        row->known.resize(objects);
    }
    is_shared.assign(count, true);
    for (const size_t index : texts) is_shared[index] = false;
    subtrees.resize(objects);
    return count > 0;
}

void Scanner::begin(uint32_t number) {
    file = number;
    listed = unlisted = given = 0;
    is_last_page = false;
    committed = repeated = 0;
    is_empty = true;
    is_behind_comma = goes_on = false;
    next_page = {};
    first_problem = problems.size();
    // `broken_off` needs a place, and must not need memory.
    if (problems.size() == problems.capacity()) problems.reserve(problems.size() * 2 + 8);
}

void Scanner::broken_off(logscan_code code) noexcept {
    cells.resize(records.size() * width());
    const logscan_problem problem = {code, file, 0, 0, 0};
    if (problems.size() < problems.capacity()) {
        problems.push_back(problem);
    } else if (!problems.empty()) {
        problems.back() = problem;
    }
    settle();
}

void Scanner::mark_printed(size_t field, std::string_view mark) noexcept {
    if (field >= record_row.values.size() || mark.size() >= printed.size()) return;
    std::copy(mark.begin(), mark.end(), printed.begin());
    printed_field = field;
}

void Scanner::finish(bool is_part) {
    if (unlisted > 0) problems.push_back({LOGSCAN_MORE_PROBLEMS, file, 0, 0, unlisted});
    if (!is_part) settle();
}

void Scanner::settle() noexcept {
    const size_t kept = logscan_settle(problems.data() + first_problem, problems.size() - first_problem, limits.problems);
    problems.resize(first_problem + kept);
}

void Scanner::taken() {
    records.clear();
    cells.clear();
    uncounted.clear();
    arena.reset();
    flat.taken();
    nested.taken();
}

void Scanner::keep(Kept &kept) {
    // What is kept is asked for by the numbers of rows.
    flat.stay = nested.stay = true;
    const uint32_t *ends = cells.data();
    place_all();
    try {
        for (const logscan_record &record : records) {
            kept.add(record, ends, texts.size(), ends + texts.size());
            ends += width();
        }
    } catch (...) {
        taken();
        throw;
    }
    taken();
}

void Scanner::close() {
    outer = ondemand::parser();
    inner = ondemand::parser();
    tokens = {};
    arena = {};
    scraps = {};
    records = {};
    cells = {};
    uncounted = {};
    unquoted = {};
    for (Subtrees &known : subtrees) known = {};
    nested.fold();
}

void Scanner::forget(size_t record_count, size_t problem_count) {
    if (record_count < records.size()) {
        records.resize(record_count);
        cells.resize(record_count * width());
        while (!uncounted.empty() && uncounted.back().first >= record_count) uncounted.pop_back();
    }
    if (problem_count < problems.size()) problems.resize(problem_count);
}

void Scanner::place(size_t number) noexcept {
    logscan_record &record = records[number];
    if (record.column != 0) return;
    auto text = uncounted.end();
    while ((--text)->first > number) continue;
    const char *const start = text->beginning.position() + record.line;
    if (text->counted.position() > start) text->counted = text->beginning;
    text->counted.move(start);
    record.line = text->counted.line();
    record.column = text->counted.column();
}

void Scanner::problem(logscan_code code, uint64_t detail, uint32_t line, uint32_t column) {
    if (listed++ < limits.problems) {
        problems.push_back({code, file, line, column, detail});
        is_last_page = is_last_page && code != LOGSCAN_MORE_PAGES;
    } else {
        unlisted++;
    }
}

void Scanner::Row::clear() {
    // Nothing is a text without bytes: this is done for every record.
    static_assert(std::is_trivially_copyable_v<std::string_view>);
    std::memset(static_cast<void *>(values.data()), 0, values.size() * sizeof values[0]);
    std::memset(seen.data(), 0, seen.size());
    std::memset(static_cast<void *>(known.data()), 0, known.size() * sizeof known[0]);
    found = 0;
    repeated = is_new = false;
    form = 0;
    answer = {};
}

bool Scanner::delivery(char *start, size_t count) {
    static constexpr std::string_view beginning = "{\"Records\":[";
    if (std::string_view(start, count).substr(0, beginning.size()) != beginning) return false;
    const bool is_sound = sound(start, count, Place(start, 1, true));
    tokens.forget();
    if (is_sound) {
        is_empty = is_behind_comma = false;
    } else {
        repeated = committed;
    }
    return is_sound;
}

bool Scanner::text(char *start, size_t quick, size_t count, Place place) {
    const size_t before = committed, read_before = repeated;
    const bool is_sound = sound(start, quick, place);
    tokens.forget();
    if (is_sound) return true;
    repeated = read_before + committed - before;
    doubtful(start, count, place);
    repeated = 0;
    return false;
}

void Scanner::doubtful(char *start, size_t count, Place place) {
    Text text{{}, place, start, start + count};
    error_code error = outer.iterate(start, count, count + simdjson::SIMDJSON_PADDING).get(text.document);
    if (error == simdjson::UNCLOSED_STRING || (error == SUCCESS && !ends_as_it_began(start, count))) {
        return shortened(start, count, place);
    }
    const Place beginning = place;
    if (error != SUCCESS) {
        refuse(error, start, count, place);
        return go_on(start, start + count, beginning);
    }
    error = root(text);
    if (error == SUCCESS) return;
    const char *fault = stopped(error, text);
    go_on(start + (fault - start), start + count, beginning);
}

void Scanner::go_on(char *from, char *end, Place place) {
    const bool is_listed = listed <= limits.problems;
    const size_t fault = problems.size() - 1;
    if (salvage(from, end, place) && is_listed) went_on(fault, fault + 1);
}

void Scanner::went_on(size_t first, size_t last) {
    for (size_t index = first; index < last; index++) {
        logscan_code &code = problems[index].code;
        if (code == LOGSCAN_MALFORMED || code == LOGSCAN_ENDS_EARLY || code == LOGSCAN_TOO_DEEP || code == LOGSCAN_NOT_UTF8) {
            code = LOGSCAN_BROKEN_RECORD;
        }
    }
}

bool Scanner::found_faults_alone() const {
    const auto is_fault = [](const logscan_problem &problem) {
        return problem.code == LOGSCAN_MALFORMED || problem.code == LOGSCAN_NOT_UTF8;
    };
    return committed == 0 && std::any_of(problems.begin() + ptrdiff_t(first_problem), problems.end(), is_fault);
}

Scanner::Told Scanner::drop_problems() {
    const Told told = {{problems.begin() + ptrdiff_t(first_problem), problems.end()}, listed, unlisted, is_last_page};
    problems.resize(first_problem);
    listed = unlisted = 0;
    is_last_page = false;
    return told;
}

void Scanner::restore(const Told &told) {
    problems.resize(first_problem);
    problems.insert(problems.end(), told.problems.begin(), told.problems.end());
    listed = told.listed;
    unlisted = told.unlisted;
    is_last_page = told.is_last_page;
}

void Scanner::shortened(char *start, size_t count, Place place) {
    // simdjson refuses a text that ends early as a whole. End it behind its last whole string in a way that completes nothing (a
    // colon is right nowhere but behind a key, and there a bracket is wrong), and read what stands before.
    char *const tail = start + last_open_quote(start, count);
    const char kept[2] = {tail[0], tail[1]};
    tail[0] = ':';
    tail[1] = start[first_byte_at(start, count)] == '[' ? ']' : '}';
    Text text{{}, place, start, tail};
    const size_t length = size_t(tail - start) + 2;
    const Place beginning = place;
    const char *fault = start;
    error_code error = outer.iterate(start, length, length + simdjson::SIMDJSON_PADDING).get(text.document);
    if (error == SUCCESS) {
        error = root(text);
        fault = error == SUCCESS ? start + count : stopped(error, text);
    } else {
        refuse(error, start, length, place);
    }
    tail[0] = kept[0];
    tail[1] = kept[1];
    if (fault < start + count) go_on(start + (fault - start), start + count, beginning);
}

void Scanner::refuse(error_code error, const char *start, size_t count, Place place) {
    switch (error) {
        case simdjson::EMPTY:
            return problem(LOGSCAN_EMPTY, 0);
        case simdjson::MEMALLOC:
        case simdjson::CAPACITY:
            return problem(LOGSCAN_OUT_OF_MEMORY, 0);
        case simdjson::UTF8_ERROR:
            place.move(start + first_invalid_utf8(start, count));
            return problem(LOGSCAN_NOT_UTF8, 0, place.line(), place.column());
        default:
            place.move(start + first_bare_control(start, count));
            return problem(LOGSCAN_MALFORMED, 0, place.line(), place.column());
    }
}

const char *Scanner::stopped(error_code error, Text &text) {
    const char *location = text.end;
    const bool placed = text.document.current_location().get(location) == SUCCESS && location < text.end;
    text.place.move(placed ? location : text.end);
    const uint32_t line = text.place.line();
    const uint32_t column = text.place.column();
    if (error == simdjson::DEPTH_ERROR) {
        problem(LOGSCAN_TOO_DEEP, limits.depth, line, column);
    } else {
        problem(placed ? LOGSCAN_MALFORMED : LOGSCAN_ENDS_EARLY, 0, line, column);
    }
    return placed ? location : text.end;
}

error_code Scanner::root(Text &text) {
    ondemand::json_type type;
    if (const error_code error = text.document.type().get(type)) return error;
    if (type == ondemand::json_type::object) {
        ondemand::object object;
        if (const error_code error = text.document.get_object().get(object)) return error;
        if (const error_code error = outermost(text, object)) return error;
    } else if (type == ondemand::json_type::array) {
        ondemand::array array;
        if (const error_code error = text.document.get_array().get(array)) return error;
        for (auto entry : array) {
            ondemand::value element;
            if (const error_code error = std::move(entry).get(element)) return error;
            if (const error_code error = record(text, element)) return error;
        }
    } else {
        const char *start;
        if (const error_code error = text.document.current_location().get(start)) return error;
        text.place.move(start);
        problem(LOGSCAN_NOT_A_RECORD, 0, text.place.line(), text.place.column());
        return SUCCESS;
    }
    const char *rest;
    if (text.document.current_location().get(rest) == SUCCESS && rest < text.end) {
        follow(text.start + (rest - text.start), text.end, text.place);
    }
    return SUCCESS;
}

/// What SDKs put beside an answer about the call that gave it.
static bool is_of_answer(std::string_view name) {
    // boto3, JavaScript, Go, PHP.
    return name == "ResponseMetadata" || name == "$metadata" || name == "ResultMetadata" || name == "@metadata";
}

error_code Scanner::outermost(Text &text, ondemand::object object) {
    Row &row = outermost_row;
    row.clear();
    const char *first = text.start + first_byte_at(text.start, size_t(text.end - text.start));
    text.place.move(first);
    const Place beginning = text.place;
    const uint32_t line = text.place.line();
    const uint32_t column = text.place.column();
    bool contains = false;
    bool is_list = false;
    Mark stranger, token;
    for (auto next : object) {
        ondemand::field field;
        if (const error_code error = std::move(next).get(field)) return error;
        std::string_view name;
        if (const error_code error = key_of(field, name)) return error;
        error_code error;
        if (name == "Records" || name == "Events") {
            contains = is_list = true;
            error = elements(text, field.value(), name == "Events");
        } else if (name == "detail") {
            contains = true;
            error = record(text, field.value());
        } else {
            ondemand::value value = field.value();
            ondemand::json_type kind;
            if (const error_code error = value.type().get(kind)) return error;
            const bool names_page = name == "NextToken" || name == "nextToken";
            Mark &mark = names_page ? token : stranger;
            const bool is_part = kind == ondemand::json_type::object || kind == ondemand::json_type::array;
            // An empty one names no page.
            const bool is_token = kind == ondemand::json_type::string && value.raw_json_token().substr(0, 2) != "\"\"";
            const bool is_wanted = names_page ? is_token : is_part && !is_of_answer(name);
            if (is_wanted && mark.line == 0) {
                text.place.move(value.raw_json_token().data());
                mark = {text.place.line(), text.place.column()};
            }
            error = entry(text, name, value, tree, row, limits.depth);
        }
        if (error != SUCCESS) return error;
    }
    if (is_list && stranger.line > 0) problem(LOGSCAN_OTHER_MEMBER, 0, stranger.line, stranger.column);
    if (is_list) page(token);
    if (!contains && !answer(row, beginning) && (row.found > 0 || !is_action(first, text.end))) commit(row, line, column);
    return SUCCESS;
}

void Scanner::page(Mark token) {
    if (next_page.line == 0) next_page = token;
    if (goes_on) return;
    token = next_page;
    next_page = {};
    if (token.line > 0) return problem(LOGSCAN_MORE_PAGES, 0, token.line, token.column);
    // Pages one after another: the last one, without a token, ends what the others left open.
    if (!is_last_page) problems.push_back({LOGSCAN_LAST_PAGE, file, 0, 0, 0});
    is_last_page = true;
}

error_code Scanner::elements(Text &text, ondemand::value value, bool quoted) {
    ondemand::json_type type;
    if (const error_code error = value.type().get(type)) return error;
    if (type != ondemand::json_type::array) return record(text, value);
    ondemand::array array;
    if (const error_code error = value.get_array().get(array)) return error;
    for (auto entry : array) {
        ondemand::value element;
        if (const error_code error = std::move(entry).get(element)) return error;
        if (const error_code error = quoted ? envelope(text, element) : record(text, element)) return error;
    }
    return SUCCESS;
}

error_code Scanner::record(Text &text, ondemand::value value) {
    const char *start = value.raw_json_token().data();
    text.place.move(start);
    const Place beginning = text.place;
    const uint32_t line = text.place.line();
    const uint32_t column = text.place.column();
    ondemand::json_type type;
    if (const error_code error = value.type().get(type)) return error;
    if (type != ondemand::json_type::object) {
        problem(LOGSCAN_NOT_A_RECORD, 0, line, column);
        return walk(value, limits.depth);
    }
    ondemand::object object;
    if (const error_code error = value.get_object().get(object)) return error;
    Row &row = record_row;
    row.clear();
    if (const error_code error = fields(text, object, tree, row, limits.depth)) return error;
    const char *end = text.end;
    if (text.document.current_location().get(end) != SUCCESS) end = text.end;
    if (size_t(end - start) > limits.record) {
        problem(LOGSCAN_RECORD_TOO_LARGE, limits.record, line, column);
    } else if (!answer(row, beginning) && (row.found > 0 || !is_action(start, end))) {
        commit(row, line, column);
    }
    return SUCCESS;
}

}  // namespace logscan

size_t logscan_settle(logscan_problem *problems, size_t count, size_t most) noexcept {
    size_t kept = 0, listed = 0;
    logscan_problem others = {LOGSCAN_MORE_PROBLEMS, 0, 0, 0, 0};
    for (size_t index = 0; index < count; index++) {
        const logscan_problem problem = problems[index];
        others.file = problem.file;
        if (problem.code == LOGSCAN_LAST_PAGE) {
            size_t left = 0;
            for (size_t earlier = 0; earlier < kept; earlier++) {
                if (problems[earlier].code != LOGSCAN_MORE_PAGES) problems[left++] = problems[earlier];
            }
            kept = left;
        } else if (problem.code == LOGSCAN_MORE_PROBLEMS) {
            others.detail += problem.detail;
        } else if (listed++ < most) {
            problems[kept++] = problem;
        } else {
            others.detail++;
        }
    }
    // Whoever is not listed has left a place.
    if (others.detail > 0) problems[kept++] = others;
    return kept;
}
