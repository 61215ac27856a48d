#include "CStartup.h"

#include <stdlib.h>
#include <unistd.h>
#if defined(__GLIBC__)
#include <malloc.h>
#endif

#ifndef AMBIT_COMMIT
#define AMBIT_COMMIT ""
#endif

static int count;
static char **arguments;

#if defined(__GLIBC__)
/// Runs before the constructors of Swift's runtime, one of which looks for its own program in /proc and ends the process where there is
/// none. It asks for nothing where SWIFT_ROOT is set, and a binary that is linked statically has no use for what it looks for.
__attribute__((constructor(101))) static void start(int argc, char **argv) {
    count = argc;
    arguments = argv;
    if (access("/proc/self/exe", F_OK) != 0) setenv("SWIFT_ROOT", "/", 0);
}
#endif

int ambit_argument_count(void) { return count; }

const char *ambit_argument(int number) { return number >= 0 && number < count ? arguments[number] : NULL; }

const char *ambit_commit(void) { return AMBIT_COMMIT; }

void ambit_keep_memory(void) {
#if defined(__GLIBC__)
    // The values that glibc comes to by itself, once blocks of that size were given back (mallopt(3), M_MMAP_THRESHOLD).
    mallopt(M_MMAP_THRESHOLD, 32 << 20);
    mallopt(M_TRIM_THRESHOLD, 64 << 20);
#endif
}
