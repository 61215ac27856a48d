#!/usr/bin/env bash
# Usage: packaging/test-dist.sh [FOLDER] (as root: it makes system roots and enters them)
#
# Tries what `make dist` made as a user would who has nothing of Ambit: in bare Debian 12 and 13 roots, where nothing but Debian's
# smallest system is, in a root that holds the binary alone, and as a wheel in a fresh virtual environment. The roots are kept in
# .build/roots, as making one takes a minute.
set -euo pipefail
cd "$(dirname "$0")/.."

dist=$(cd "${1:-dist}" && pwd)
roots=$PWD/.build/roots
version=$(packaging/version.sh)
archive=$(ls "$dist"/ambit-"$version"-linux-*.tar.gz)
wheel=$(ls "$dist"/*.whl)
name=$(basename "$archive" .tar.gz)

say() { printf '%s\n' "test-dist: $*"; }
fail() { say "$*" >&2; exit 1; }

# Runs a command in a root and compares its exit code. /proc is there, as in every container.
within() {
  local expected=$1 root=$2 code=0
  shift 2
  unshare --mount --fork --pid --mount-proc="$root/proc" chroot "$root" "$@" > "$roots/out" 2> "$roots/error" || code=$?
  [ "$code" = "$expected" ] || { cat "$roots/out" "$roots/error" >&2; fail "in $root: \`$*\` exited with $code, not $expected"; }
}

# What a user does first: the version, a check with findings, an audit with findings.
try() {
  local root=$1 ambit=$2
  within 0 "$root" "$ambit" --version
  grep -q "^ambit $version (commit [0-9a-f]*+\{0,1\}; " "$roots/out" || fail "in $root: unexpected version: $(cat "$roots/out")"
  within 1 "$root" "$ambit" check /samples/check
  grep -q 'error\[' "$roots/out" || fail "in $root: the check found nothing"
  within 1 "$root" "$ambit" audit /samples/cost-calculation-outage
  grep -q 'delete-and-recreate' "$roots/out" || fail "in $root: the audit found nothing"
}

(cd "$dist" && sha256sum --check --quiet SHA256SUMS)
say 'SHA256SUMS agrees'
mkdir -p "$roots"

for suite in bookworm trixie; do
  root=$roots/$suite
  if [ ! -e "$root/etc/debian_version" ]; then
    command -v debootstrap >/dev/null || { apt-get update -qq; DEBIAN_FRONTEND=noninteractive apt-get install -y -qq debootstrap >/dev/null; }
    say "making a bare $suite root (once)"
    rm -rf "$root"
    debootstrap --variant=minbase "$suite" "$root" > "$roots/debootstrap.log" 2>&1 || fail "debootstrap failed: see $roots/debootstrap.log"
  fi
  rm -rf "$root/opt/ambit" "$root/samples"
  mkdir -p "$root/opt/ambit" "$root/proc"
  tar -C "$root/opt/ambit" --strip-components=1 -xzf "$archive"
  cp -r samples "$root/samples"
  try "$root" /opt/ambit/ambit
  for part in man/ambit.1 completions/_ambit completions/ambit.bash completions/ambit.fish licences/simdjson.txt LICENSE NOTICE INSTALL.txt; do
    [ -s "$root/opt/ambit/$part" ] || fail "$part is not in the archive"
  done
  say "Debian $(cat "$root/etc/debian_version"), nothing installed: version, check and audit"
done

# What the container image is: the binary, and no other file. Once with /proc, as in a container, and once without.
root=$roots/empty
rm -rf "$root"
mkdir -p "$root/proc"
tar -C "$root" --strip-components=1 -xzf "$archive" "$name/ambit"
cp -r samples "$root/samples"
try "$root" /ambit
chroot "$root" /ambit --version > "$roots/out" || fail 'without /proc: no version'
code=0
chroot "$root" /ambit check /samples/check > "$roots/out" || code=$?
[ "$code" = 1 ] || fail "without /proc: check exited with $code"
say 'a root that holds the binary alone, with and without /proc'

# The wheel, as `pip install` takes it, without a registry.
rm -rf "$roots/venv"
python3 -m venv "$roots/venv"
"$roots/venv/bin/pip" install --quiet --disable-pip-version-check --no-index "$wheel"
cmp -s "$roots/venv/bin/ambit" "$root/ambit" || fail 'the wheel holds another binary'
"$roots/venv/bin/ambit" --version > /dev/null
code=0
"$roots/venv/bin/ambit" check samples/check > "$roots/out" || code=$?
[ "$code" = 1 ] || fail "the wheel's ambit exited with $code"
"$roots/venv/bin/pip" uninstall --quiet --yes ambit-audit
[ ! -e "$roots/venv/bin/ambit" ] || fail 'the wheel leaves files behind'
say 'wheel installed, run and removed'

# The facts of AWS as a file are those that are compiled in.
digest=$(sha256sum < "$dist/ambit-$version-catalogue.txt" | cut -d ' ' -f 1)
"$root/ambit" catalogue --catalogue "$dist/ambit-$version-catalogue.txt" | grep -q "$digest" || fail 'the catalogue file is not taken'
python3 -c 'import json, sys; d = json.load(open(sys.argv[1])); assert d["spdxVersion"] == "SPDX-2.3" and len(d["packages"]) > 5' \
  "$dist/$name.spdx.json" || fail 'the bill of materials is not complete'
say 'catalogue file and bill of materials'
say 'all passed'
