/// What an open verdict depends on (docs/reference/unknowns.md).
package struct Dependency: Sendable {
    /// One key with a value that a request could carry; nil where the request would not have the key.
    package struct Setting: Hashable, Sendable {
        package let key: String
        package let value: String?

        package init(key: String, value: String?) {
            self.key = key
            self.value = value
        }
    }

    /// The keys of every condition and variable that is open, sorted.
    package let keys: [String]
    /// Values with which the request is allowed, as the engine has confirmed; none where there are none, or none were found.
    package let allowing: [Setting]
    /// Values with which it is denied.
    package let denying: [Setting]
    /// Whether what was not found is not there; false where the search took too long.
    package let isDecided: Bool
}
