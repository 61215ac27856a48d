#!/bin/sh
# Prints the version, which stands in Sources/Reports/Version.swift and nowhere else.
sed -n 's/^ *package static let number = "\([0-9][0-9.a-z-]*\)"$/\1/p' "$(dirname "$0")/../Sources/Reports/Version.swift"
