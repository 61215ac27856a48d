internal import Documents

/// A name of rules as users write it: an id, in which `*` stands for any text.
package struct RulePattern: Sendable, Hashable {
    package let text: String

    package init(_ text: String) {
        self.text = text
    }

    package func matches(_ id: String) -> Bool { GlobText.matches(text[...], id) }
}
