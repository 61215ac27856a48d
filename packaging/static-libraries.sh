#!/usr/bin/env bash
# Usage: packaging/static-libraries.sh FOLDER
#
# Writes FOLDER/libsimdjson.a, the one library of the static binary that Debian and Ubuntu ship only as a shared object. It is compiled
# from the source package of the libsimdjson-dev that is installed, which apt-get fetches and verifies. Lists and downloads are kept in
# FOLDER: nothing under /etc or /var is changed, and nothing is done where the archive is there already.
set -euo pipefail

folder=$(mkdir -p "$1" && cd "$1" && pwd)
version=$(dpkg-query -W -f '${source:Version}' libsimdjson-dev)
if [ -s "$folder/libsimdjson.a" ] && [ "$(cat "$folder/version" 2>/dev/null)" = "$version" ]; then exit 0; fi
echo "compiling simdjson $version from its source package (some 20 seconds, once)" >&2

# The archive that the installed package came from, such as `http://deb.debian.org/debian bookworm main`.
origin() {
  apt-cache policy libsimdjson-dev | sed -nE 's#^ *-?[0-9]+ ((http|https|mirror\+[a-z]+|file|copy):[^ ]*) ([^/ ]+)/([^ ]+) .*#\1 \3 \4#p' | head -1
}
found=$(origin)
if [ -z "$found" ] && [ "$(id -u)" = 0 ]; then
  # Images of containers come without lists.
  apt-get update -qq
  found=$(origin)
fi
[ -n "$found" ] || { echo "error: apt-get does not know where libsimdjson-dev comes from: run \`apt-get update\` first" >&2; exit 1; }

work=$(mktemp -d "$folder/work-XXXXXX")
trap 'rm -rf "$work"' EXIT
mkdir -p "$work/lists/partial" "$work/cache/archives/partial" "$work/source"
echo "deb-src $found" > "$work/sources.list"
apt() {
  apt-get -qq -o Dir::Etc::SourceList="$work/sources.list" -o Dir::Etc::SourceParts=/dev/null \
    -o Dir::State::Lists="$work/lists" -o Dir::Cache="$work/cache" -o APT::Sandbox::User=root "$@"
}
apt update
(cd "$work/source" && apt source --download-only "simdjson=$version" && dpkg-source --no-check -x ./*.dsc "$work/simdjson" >/dev/null)

# The compiler of the Swift toolchain: the same one that compiles what includes the library's headers.
swift=$(command -v "${SWIFT:-swift}")
compiler=$(dirname "$(readlink -f "$swift")")/clang++
[ -x "$compiler" ] || compiler=c++
(cd "$work/simdjson" && "$compiler" -std=c++17 -O3 -w -DNDEBUG -fPIC -ffile-prefix-map="$work/=" -Iinclude -Isrc -c src/simdjson.cpp -o "$work/simdjson.o")
rm -f "$folder/libsimdjson.a"
ar rcsD "$folder/libsimdjson.a" "$work/simdjson.o"
cp "$work/simdjson/debian/copyright" "$folder/simdjson.copyright"
echo "$version" > "$folder/version"
