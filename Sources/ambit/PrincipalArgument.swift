import Documents

/// `ambit COMMAND [PRINCIPAL] PATH...`: the first word is a principal where no option gives one, no such path exists, and a path follows.
enum PrincipalArgument {
    static func split(_ words: [String], option: String?) -> (principal: String?, paths: [String]) {
        guard option == nil, words.count > 1, Files.kind(of: words[0]) == nil else { return (option, words) }
        return (words[0], Array(words.dropFirst()))
    }
}
