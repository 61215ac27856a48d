#!/bin/sh
# Usage: packaging/link-flags.sh FOLDER
#
# Prints how a release is linked: on Linux into one file that needs nothing of the system, where FOLDER holds the archive that Debian does
# not ship (packaging/static-libraries.sh makes it); elsewhere against the system's shared libraries.
if [ "$(uname -s)" = Linux ] && [ -s "$1/libsimdjson.a" ]; then
  # The archives that simdjson needs come after it.
  echo "-Xswiftc -static-executable -Xlinker -L$1 -Xlinker -lstdc++ -Xlinker -lm"
fi
