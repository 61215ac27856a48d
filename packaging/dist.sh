#!/usr/bin/env bash
# Usage: packaging/dist.sh [FOLDER]
#
# Packs the built release binary into FOLDER (dist): an archive with the manual page, completions and licences, a Python wheel, the facts
# of AWS as a catalogue file, an SPDX bill of materials and SHA256SUMS. The same commit, built by the same toolchain, gives the same bytes.
#
# Tested on Debian 12, x86-64. aarch64 and macOS take the same way and are untested.
set -euo pipefail
cd "$(dirname "$0")/.."

out=${1:-dist}
binary=.build/release/ambit
version=$(packaging/version.sh)
commit=$(packaging/commit.sh)
# The time of the commit stands for all times, so that a later build is the same.
SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct 2>/dev/null || echo 315532800)}
export SOURCE_DATE_EPOCH LC_ALL=C TZ=UTC

machine=$(uname -m)
case "$(uname -s)-$machine" in
  Linux-x86_64) platform=linux-x86_64 ;;
  Linux-aarch64) platform=linux-aarch64 ;;
  Darwin-arm64) platform=macos-arm64 ;;
  *) echo "error: no package is made for $(uname -s) on $machine" >&2; exit 1 ;;
esac
name=ambit-$version-$platform

built=$("$binary" --version)
case $built in
  "ambit $version (commit $commit;"*) ;;
  *) echo "error: $binary is \`$built\`, and not commit $commit of version $version: run \`make dist\`" >&2; exit 1 ;;
esac

if [ "$(uname -s)" = Linux ] && readelf -lW "$binary" | grep -q INTERP; then
  echo "error: $binary needs shared libraries: packaging/static-libraries.sh says what is missing" >&2
  exit 1
fi

rm -rf "$out"
mkdir -p "$out"
stage=$(mktemp -d)
trap 'rm -rf "$stage"' EXIT
root=$stage/$name
mkdir -p "$root/completions" "$root/man" "$root/licences"

install -m 755 "$binary" "$root/ambit"
case $platform in macos-*) strip -S "$root/ambit" ;; *) strip --strip-all "$root/ambit" ;; esac
"$root/ambit" --experimental-dump-help | python3 docs/manual.py > "$root/man/ambit.1"
"$root/ambit" --generate-completion-script bash > "$root/completions/ambit.bash"
"$root/ambit" --generate-completion-script zsh > "$root/completions/_ambit"
"$root/ambit" --generate-completion-script fish > "$root/completions/ambit.fish"
cp LICENSE NOTICE CHANGELOG.md "$root/"
cp packaging/INSTALL.txt "$root/"
python3 packaging/components.py licences "$root/licences"
"$root/ambit" catalogue --format file > "$out/ambit-$version-catalogue.txt"

# Sorted names, one owner, one time, no name or time in the compressor's header.
find "$root" -exec touch -h -d "@$SOURCE_DATE_EPOCH" {} +
case $platform in
  macos-*) tar -C "$stage" --uid 0 --gid 0 --numeric-owner -cf - "$name" ;;
  *) tar -C "$stage" --sort=name --format=ustar --owner=0 --group=0 --numeric-owner --mtime="@$SOURCE_DATE_EPOCH" -cf - "$name" ;;
esac | gzip -9n > "$out/$name.tar.gz"

python3 packaging/wheel.py "$root/ambit" "$root/licences" "$platform" "$out"
python3 packaging/components.py sbom "$commit" "$root/ambit" > "$out/$name.spdx.json"
(cd "$out" && sha256sum -- * > ../.SHA256SUMS.tmp 2>/dev/null || shasum -a 256 -- * > ../.SHA256SUMS.tmp; mv ../.SHA256SUMS.tmp SHA256SUMS)
(cd "$out" && ls -l)
