#!/usr/bin/env bash
# Usage: packaging/install.sh VERSION CHECKSUM FOLDER
#
# Puts the released binary of a version into FOLDER, as the GitHub action does. CHECKSUM is the SHA-256 of the archive; where it is empty,
# the release's own SHA256SUMS is taken. AMBIT_RELEASES is where releases are: https://github.com/OWNER/REPOSITORY/releases/download.
#
# Exits with 3 where there is no such release for this machine, so that the caller can build from source. An archive whose checksum is
# another one ends with 1, whatever else could be done.
set -euo pipefail

version=$1 checksum=$2 folder=$3
[[ $version =~ ^[0-9]+\.[0-9]+\.[0-9]+([.-][0-9A-Za-z.-]+)?$ ]] || { echo "error: \`$version\` is not a version such as 0.1.0" >&2; exit 1; }
[[ -z $checksum || $checksum =~ ^[0-9a-f]{64}$ ]] || { echo "error: \`$checksum\` is not a SHA-256 in hexadecimal" >&2; exit 1; }
case "$(uname -s)-$(uname -m)" in
  Linux-x86_64) platform=linux-x86_64 ;;
  Linux-aarch64) platform=linux-aarch64 ;;
  Darwin-arm64) platform=macos-arm64 ;;
  *) echo "note: no release is made for $(uname -s) on $(uname -m)" >&2; exit 3 ;;
esac
name=ambit-$version-$platform
from=${AMBIT_RELEASES:?}/v$version

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
fetch() { curl --fail --silent --show-error --location --retry 3 --max-time 120 --output "$work/$1" "$from/$1"; }
fetch "$name.tar.gz" || { echo "note: $from has no $name.tar.gz" >&2; exit 3; }
if [ -z "$checksum" ]; then
  fetch SHA256SUMS || { echo "error: $from has no SHA256SUMS: give the checksum" >&2; exit 1; }
  checksum=$(awk -v name="$name.tar.gz" '$2 == name { print $1 }' "$work/SHA256SUMS")
fi
found=$( (sha256sum "$work/$name.tar.gz" 2>/dev/null || shasum -a 256 "$work/$name.tar.gz") | cut -d ' ' -f 1)
[ "$found" = "$checksum" ] || { echo "error: $name.tar.gz has SHA-256 $found, expected ${checksum:-one in SHA256SUMS}" >&2; exit 1; }
mkdir -p "$folder"
tar -C "$folder" --strip-components=1 -xzf "$work/$name.tar.gz" "$name/ambit"
