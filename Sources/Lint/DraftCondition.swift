internal import PolicyLanguage

extension DraftStatement {
    /// Whether some condition tests one of these keys (in lower case).
    func tests(_ keys: String...) -> Bool { conditions.contains { keys.contains($0.key.name) } }

    /// Whether a `Null` demands that the key be present (`present`) or absent.
    func demands(_ key: KeyText, present: Bool) -> Bool {
        conditions.contains { condition in
            condition.op.comparison == .null && condition.key.name == key.name
                && condition.values.contains { $0.text.lowercased() == (present ? "false" : "true") }
        }
    }

    /// The conditions that bind a request which has the key, whatever the operator: all but `Null`.
    func conditions(on key: String) -> [DraftCondition] {
        conditions.filter { $0.key.name == key && $0.op.comparison != .null }
    }
}

extension DraftCondition {
    /// The values that are known from the file.
    var known: [DraftText] { values.filter { !$0.isFree } }

    /// Whether `*` and `?` are wildcards under the operator.
    var takesWildcards: Bool { op.comparison == .stringLike || op.comparison == .arnLike }

    /// It says how or where a request comes, which whoever may make one arranges: it keeps nobody away.
    var isFormality: Bool { Self.formalities.contains(key.name) }

    static let formalities: Set = ["aws:securetransport", "s3:tlsversion", "aws:requestedregion"]

    /// `*` alone: every value there is.
    func isAnything(_ value: DraftText) -> Bool { takesWildcards && ActionMatch.isStars(value.text) }

    /// `StringLike`, whatever its quantifier.
    var isLike: Bool { op.comparison == .stringLike }
}

/// Whether a text of a policy holds a policy variable.
func hasVariable(_ text: String) -> Bool { text.utf8.contains(UInt8(ascii: "$")) && text.contains("${") }
