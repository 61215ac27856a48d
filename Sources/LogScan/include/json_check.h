#ifndef JSON_CHECK_H
#define JSON_CHECK_H

#include <stdbool.h>
#include <stddef.h>

#include "noexcept.h"

#ifdef __cplusplus
extern "C" {
#endif

/// Whether a text is JSON: syntax, UTF-8 and numbers, but not the uniqueness of keys. It gives no reason: whoever is told no asks a
/// parser that explains, and so does whoever is told no because memory is short. Some 20 times as fast as jansson. Keeps a parser and
/// a copy of the text for each thread that calls it, at most 1 MiB of text.
bool json_check(const char *text, size_t length) LOGSCAN_NOEXCEPT;

/// The same of a text behind which 64 bytes can be read: no copy is made of it. Keeps a parser for each thread, for texts of any length.
bool json_check_in_place(const char *text, size_t length) LOGSCAN_NOEXCEPT;

#ifdef __cplusplus
}
#endif

#endif
