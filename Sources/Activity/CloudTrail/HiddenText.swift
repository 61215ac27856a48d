/// What CloudTrail writes in the place of a value that it does not tell (docs/reference/cloudtrail.md).
package enum HiddenText {
    package static let reasons = "HIDDEN_DUE_TO_SECURITY_REASONS"

    /// Whether a text stands for one that is not told.
    package static func isOne(_ text: String) -> Bool { text == reasons || text == "***" }
}
