internal import Documents

/// A name of rules as users write it: an id, in which `*` stands for any text.
package struct RulePattern: Sendable, Hashable {
    package let text: String

    /// Names that rules had before, which still mean them.
    package static let aliases = ["administrator-access": "full-access", "service-wildcard": "whole-service"]

    package init(_ text: String) {
        self.text = Self.aliases[text] ?? text
    }

    package func matches(_ id: String) -> Bool { GlobText.matches(text[...], id) }
}
