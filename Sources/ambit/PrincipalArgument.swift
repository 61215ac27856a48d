import ArgumentParser
import Documents

/// `ambit COMMAND [PRINCIPAL] PATH...`: the first word is a principal where no option gives one, no such path exists, and a path follows.
enum PrincipalArgument {
    static func split(_ words: [String], option: String?) -> (principal: String?, paths: [String]) {
        guard option == nil, words.count > 1, Files.kind(of: words[0]) == nil else { return (option, words) }
        return (words[0], Array(words.dropFirst()))
    }

    /// The action of a question: that of its option, else the first of the words, `s3:DeleteBucket`, which is then none of the rest.
    ///
    /// - Throws: where neither is there.
    static func takeAction(from words: inout [String], option: String?) throws -> String {
        if let option { return option }
        guard words.count > 1, Files.kind(of: words[0]) == nil, isAction(words[0]) else {
            throw ValidationError("Missing the action: `--action SERVICE:NAME`, such as `--action s3:DeleteBucket`.")
        }
        return words.removeFirst()
    }

    /// `service:Name`; an ARN has more colons.
    private static func isAction(_ word: String) -> Bool {
        let parts = word.split(separator: ":", omittingEmptySubsequences: false)
        return parts.count == 2 && !parts.contains(where: \.isEmpty) && !word.contains("/")
    }
}
