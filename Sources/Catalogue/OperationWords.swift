/// The name of an operation in its words.
package enum OperationWords {
    /// `UpdateDBInstance` as `Update`, `DB`, `Instance`.
    package static func of(_ name: some StringProtocol) -> [String] {
        var words: [String] = []
        let letters = Array(name)
        for (index, letter) in letters.enumerated() {
            let begins =
                letter.isUppercase
                && (index == 0 || !letters[index - 1].isUppercase || index + 1 < letters.count && letters[index + 1].isLowercase)
            if begins || words.isEmpty { words.append("") }
            words[words.count - 1].append(letter)
        }
        return words
    }
}
