#!/bin/sh
# Prints the version, which stands in Sources/ambit/Version.swift and nowhere else.
sed -n 's/^ *static let number = "\([0-9][0-9.a-z-]*\)"$/\1/p' "$(dirname "$0")/../Sources/ambit/Version.swift"
