#include <algorithm>

#include "faults.hpp"
#include "scanner.hpp"

namespace logscan {

using simdjson::error_code;
using simdjson::SUCCESS;

bool Scanner::salvage(char *from, char *end, Place place) {
    bool further = false;
    size_t faults = 0;
    // What is written to be searched over and over is given up: a log may have many such texts.
    size_t patience = std::min(size_t(256) << 20, (size_t(1) << 20) + 64 * size_t(end - from));
    for (char *at = next_record(from, end); at != nullptr;) {
        char *const last = size_t(end - at) > limits.record ? at + limits.record : end;
        const ObjectLength length = length_of_object(at, last);
        const size_t count = length.count;
        // What seems to be the whole text is told of already. It may be several: a string that is not closed ends at the next one's quote.
        const bool is_whole = at == from && count == size_t(end - at);
        place.move(at);
        Text text{{}, place, at, at + count};
        error_code error = count == 0 || is_whole
                               ? simdjson::INCOMPLETE_ARRAY_OR_OBJECT
                               : outer.iterate(at, count, count + simdjson::SIMDJSON_PADDING).get(text.document);
        ondemand::object object;
        if (error == SUCCESS) error = text.document.get_object().get(object);
        const uint32_t line = place.line(), column = place.column();
        record_row.clear();
        if (error == SUCCESS) error = fields(text, object, tree, record_row, limits.depth);
        if (error == SUCCESS) {
            commit(record_row, line, column);
            further = true;
        } else {
            // The first record that cannot be read is the fault itself.
            if (further || faults++ > 0) problem(LOGSCAN_BROKEN_RECORD, 0, line, column);
            if (length.seen > patience) {
                problem(LOGSCAN_MALFORMED, 0, line, column);
                return further;
            }
            patience -= length.seen;
        }
        at = next_record(at + (error == SUCCESS ? count : 1), end);
    }
    return further;
}

}  // namespace logscan
