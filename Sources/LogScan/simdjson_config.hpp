#pragma once

// Errors are values here: an exception must never cross the C face.
#define SIMDJSON_EXCEPTIONS 0
#include <simdjson.h>
