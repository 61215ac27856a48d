#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>

namespace logscan {

/// Where a byte of the file stands: the line, and the column in Unicode scalars. Counts forward only, so that a whole file costs
/// one pass.
class Place {
public:
    /// - `stays`: the text is there until its records have been taken, so that places in it may be counted later.
    Place(const char *start, uint32_t line, bool stays = false) : at(start), number(line), is_lasting(stays) {}

    /// The same place for every byte: of a text that stands as a string in another.
    Place fixed() const {
        Place place = *this;
        place.moves = place.is_lasting = false;
        return place;
    }

    /// What stands here has come to stand at `start`.
    void stand(const char *start) { at = start; }

    /// The place from which so many scalars of the line lead here, at `start`.
    Place before(const char *start, size_t count) const {
        Place place = *this;
        place.at = start;
        place.scalars -= uint32_t(count);
        return place;
    }

    void move(const char *to) {
        if (!moves) return;
        if (at >= to) return;
        size_t scalars_between = 0;
        if (!scalars_of_line(at, size_t(to - at), scalars_between)) {
            pass_lines(to);
            scalars_of_line(at, size_t(to - at), scalars_between);
        }
        scalars += uint32_t(scalars_between);
        at = to;
    }

    const char *position() const { return at; }
    bool stays() const { return is_lasting; }
    uint32_t line() const { return number; }
    uint32_t column() const { return scalars + 1; }

private:
    /// How many scalars a text has; false where it is not one line.
    static bool scalars_of_line(const char *text, size_t count, size_t &scalars);

    /// Goes to the beginning of the last line of a text that is several.
    void pass_lines(const char *to);

    const char *at;
    uint32_t number;
    uint32_t scalars = 0;
    bool moves = true;
    bool is_lasting;
};

}  // namespace logscan
