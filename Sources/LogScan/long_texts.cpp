#include "long_texts.hpp"

#include <algorithm>
#include <string_view>
#include <vector>

#include "faults.hpp"

namespace logscan {

namespace {

/// What stands before a list is repeated with each slice.
constexpr size_t longest_head = 1 << 20;

size_t scalars(std::string_view text) {
    return size_t(std::count_if(text.begin(), text.end(), [](char byte) { return int8_t(byte) >= -64; }));
}

/// The key of the list that ends a head: of an object that is the whole text.
std::string_view last_key(std::string_view head) {
    const auto drop_blanks = [&] {
        while (!head.empty() && blank(head.back())) head.remove_suffix(1);
    };
    head.remove_suffix(1);
    drop_blanks();
    if (head.empty() || head.back() != ':') return {};
    head.remove_suffix(1);
    drop_blanks();
    for (const std::string_view key : {"\"Records\"", "\"Events\""}) {
        if (head.size() < key.size() || head.substr(head.size() - key.size()) != key) continue;
        head.remove_suffix(key.size());
        drop_blanks();
        return !head.empty() && (head.back() == '{' || head.back() == ',') ? key : std::string_view();
    }
    return {};
}

}  // namespace

const char *Marks::next(const char *at, const char *end) {
    for (; at < end; at++) {
        if (!is_inside) {
            switch (*at) {
                case '"': is_inside = true; break;
                case '{':
                case '}':
                case '[':
                case ']':
                case ',': return at;
            }
        } else if (is_escaped) {
            is_escaped = false;
        } else if (*at == '\\') {
            is_escaped = true;
        } else if (*at == '"') {
            is_inside = false;
        }
    }
    return end;
}

void LongTexts::each_entry(Scanner &scanner, Window &window, Place place) {
    // In the middle of the text its list goes on.
    LongTexts texts(scanner, window, place, false, {}, window.size() / 2, window.size());
    if (!texts.find_list(false)) return;
    const Scanner::Told told = scanner.drop_problems();
    texts.list();
    if (scanner.committed == 0) scanner.restore(told);
}

size_t LongTexts::count() const { return has_end ? end_of_line : window.size(); }

void LongTexts::fill(size_t wanted) {
    for (;;) {
        if (is_line && !has_end) {
            const size_t size = window.size();
            const void *const found = std::memchr(window.begin() + searched, '\n', size - searched);
            has_end = found != nullptr;
            if (has_end) end_of_line = size_t(static_cast<const char *>(found) - window.begin());
            searched = size;
        }
        if (has_end || window.size() >= wanted || !window.more()) return;
    }
}

bool LongTexts::grow(size_t most) {
    if (is_complete() || count() >= most) return false;
    fill(std::min(most, count() * 2));
    return true;
}

void LongTexts::use(size_t count) {
    place.stand(window.begin());
    place.move(window.begin() + count);
    window.use(count);
    if (has_end) end_of_line -= count;
    searched -= std::min(searched, count);
}

void LongTexts::read() {
    for (;;) {
        fill(slice_size);
        if (const size_t passed = texts()) {
            use(passed);
            continue;
        }
        place.stand(window.begin());
        if (is_complete() && count() <= longest) {
            scanner.read(window.begin(), window.begin() + count(), place);
            return use(count());
        }
        // What sets it apart from the text before it.
        const char *const last = end();
        const char *const first =
            std::find_if<const char *>(window.begin(), last, [](char byte) { return byte == '{' || byte == '['; });
        if (first > window.begin() && first < last) {
            const size_t before = size_t(first - window.begin());
            scanner.read(window.begin(), window.begin() + before, place);
            use(before);
            continue;
        }
        const Place beginning = place;
        const bool has_list = find_list(false);
        if (!has_list && grow(longest)) continue;
        if (has_list || find_list(true)) {
            if (list()) continue;
        } else if (const size_t record = is_record() ? last_record(std::min(count(), longest)) : 0) {
            // It seems to hold those behind it.
            scanner.read(window.begin(), window.begin() + record, place);
            use(record);
            continue;
        }
        const logscan_code code = is_line ? LOGSCAN_LINE_TOO_LARGE : LOGSCAN_TEXT_TOO_LARGE;
        return scanner.problem(code, longest, beginning.line(), beginning.column());
    }
}

size_t LongTexts::texts() {
    place.stand(window.begin());
    Place before = place;
    char *const start = window.begin();
    const char *const last = start + std::min(count(), longest);
    size_t depth = 0, passed = 0;
    Marks marks;
    for (const char *at = start; (at = marks.next(at, last)) < last; at++) {
        if (*at == ',') continue;
        if (*at == '{' || *at == '[') {
            depth++;
            continue;
        }
        if (depth > 0) depth--;
        if (depth > 0) continue;
        const size_t end = size_t(at - start) + 1;
        scanner.read(start + passed, start + end, before);
        before.move(start + end);
        passed = end;
    }
    return passed;
}

bool LongTexts::find_list(bool is_last_chance) {
    struct Open {
        char bracket;
        size_t offset;
        bool has_entries;
    };
    std::vector<Open> open;
    Marks marks;
    const char *const start = window.begin(), *const last = start + std::min(count(), longest);
    for (const char *at = start; (at = marks.next(at, last)) < last && open.size() < scanner.limits.depth; at++) {
        if (*at == '{' || *at == '[') {
            open.push_back({*at, size_t(at - start), false});
        } else if (open.empty()) {
            return false;
        } else if (*at == ',') {
            open.back().has_entries = true;
        } else if ((*at == ']') == (open.back().bracket == '[')) {
            // One that closes nothing is passed over.
            open.pop_back();
        }
    }
    closing.clear();
    for (const Open &list : open) {
        closing.insert(closing.begin(), list.bracket == '[' ? ']' : '}');
        if (list.offset >= longest_head) return false;
        if (list.bracket != '[') continue;
        head.assign(start, list.offset + 1);
        const std::string_view key = closing.size() == 2 && open[0].bracket == '{' ? last_key(head) : std::string_view();
        path = closing.size() == 1 ? "[" : key.empty() ? "" : "{" + std::string(key) + ":[";
        if (path.empty() && taker.take == nullptr) continue;
        // The first entry may be what is damaged.
        if (!list.has_entries && (path.empty() || !is_last_chance)) continue;
        is_first = true;
        is_taken = false;
        use(head.size());
        for (char &byte : head) byte = blank(byte) ? ' ' : byte;
        return true;
    }
    return false;
}

bool LongTexts::list() {
    for (size_t most = slice_size;;) {
        fill(most);
        const size_t here = std::min(count(), most);
        const char *const start = window.begin(), *const last = start + here;
        size_t depth = 0, cut = 0;
        Marks marks;
        const char *at = start;
        for (; (at = marks.next(at, last)) < last; at++) {
            if (*at == '{' || *at == '[') {
                depth++;
            } else if (*at == ',') {
                if (depth == 0) cut = size_t(at - start);
            } else if (depth-- == 0) {
                break;
            }
        }
        if (at < last || (is_complete() && here == count())) {
            const size_t all = at < last ? to_end(size_t(at - start)) : here;
            if (!give(all, "", true)) return false;
            use(all);
            return true;
        }
        if (cut == 0 && most < scanner.limits.json_text) {
            most = std::min(scanner.limits.json_text, most * 2);
            continue;
        }
        // Where no entry ends a bracket or a quote is missing, and what seems to be inside of an entry is further ones.
        const size_t record = cut == 0 ? last_record(here) : 0;
        const size_t size = cut > 0 ? cut : record > 0 ? record : here;
        if (!give(size, closing, false)) return false;
        use(cut > 0 ? cut + 1 : size);
        most = slice_size;
    }
}

size_t LongTexts::to_end(size_t at) {
    for (;;) {
        size_t open = closing.size();
        Marks marks;
        const char *const last = end();
        for (const char *mark = window.begin() + at; (mark = marks.next(mark, last)) < last; mark++) {
            if (*mark == '{' || *mark == '[') open++;
            if ((*mark == '}' || *mark == ']') && --open == 0) return size_t(mark - window.begin()) + 1;
        }
        if (!grow(scanner.limits.json_text)) return count();
    }
}

bool LongTexts::is_record() { return next_record(window.begin(), window.begin() + count()) == window.begin(); }

size_t LongTexts::last_record(size_t count) {
    size_t found = 0;
    char *const start = window.begin(), *const last = start + count;
    for (char *at = start + 1; (at = next_record(at, last)) != nullptr; at++) found = size_t(at - start);
    return found;
}

bool LongTexts::give(size_t count, const std::string &closing, bool is_last) {
    const std::string &before = is_first || is_taken ? head : path;
    slice.resize(0);
    slice.resize(before.size() + count + closing.size());
    std::memcpy(slice.data(), before.data(), before.size());
    std::memcpy(slice.data() + before.size(), window.begin(), count);
    std::memcpy(slice.data() + before.size() + count, closing.data(), closing.size());
    // It stands in one line with the first entry.
    place.stand(window.begin());
    const Place start = place.before(slice.data(), scalars(before));
    // An entry that does not end is no form: whoever tried to read it would have to cut it as well.
    if (is_taken || (is_first && taker.take != nullptr && slice.size() <= scanner.limits.json_text)) {
        const logscan_slice whole = {slice.data(), slice.size(), start.line(), int32_t(start.column()), is_last};
        is_taken = taker.take(taker.context, &whole);
        scanner.meet();
    }
    is_first = false;
    if (is_taken) return true;
    if (path.empty()) return false;
    const size_t problems = scanner.problems.size();
    scanner.goes_on = !is_last;
    scanner.read(slice.data(), slice.data() + slice.size(), start);
    scanner.goes_on = false;
    if (!is_last) scanner.went_on(problems, scanner.problems.size());
    return true;
}

}  // namespace logscan
