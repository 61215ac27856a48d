internal import Documents
internal import PolicyLanguage

/// "The action matches this pattern." Equal where the patterns are, however they are spelled.
struct ActionAtom: Hashable, Sendable {
    let pattern: ActionPattern
    let word: WordPattern

    init(_ pattern: ActionPattern) {
        self.pattern = pattern
        word = WordPattern(glob: pattern.glob.bytes)
    }

    static func == (left: ActionAtom, right: ActionAtom) -> Bool { left.word == right.word }
    func hash(into hasher: inout Hasher) { hasher.combine(word) }

    /// Every action has the form `service:Name`.
    static let shape = WordPattern([.fieldOne, .fieldRun, .scalar(0x3A), .fieldOne, .fieldRun])

    /// Whether it matches every action: `*` and `*:*` do.
    var isUniversal: Bool { word.surelyCovers(Self.shape) }
}
