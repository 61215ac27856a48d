#!/bin/sh
# Prints the commit of the work tree, with a `+` where files of it were changed since; nothing outside of a git repository.
cd "$(dirname "$0")/.." || exit 1
commit=$(git rev-parse --short=12 HEAD 2>/dev/null) || exit 0
git diff --quiet HEAD -- Sources Package.swift Package.resolved 2>/dev/null || commit=$commit+
echo "$commit"
