#!/bin/sh
# Usage: packaging/notes.sh VERSION
#
# Prints what CHANGELOG.md says of a version: the notes of its release.
set -eu
notes=$(awk -v head="## [$1]" 'index($0, head) == 1 { on = 1; next } /^## / { on = 0 } on' "$(dirname "$0")/../CHANGELOG.md")
[ -n "$notes" ] || { echo "error: CHANGELOG.md says nothing of version $1" >&2; exit 1; }
printf '%s\n' "$notes"
