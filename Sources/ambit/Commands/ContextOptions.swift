import ArgumentParser
import Questions

/// The keys that a request is known to have.
struct ContextOptions: ParsableArguments {
    @Option(
        name: .long, parsing: .singleValue,
        help: ArgumentHelp("A context key of the request; give a key twice for a multivalued one.", valueName: "key=value"))
    var context: [String] = []

    func pairs() throws -> [(key: String, value: String)] {
        try context.map { text in
            guard let equals = text.firstIndex(of: "="), equals > text.startIndex else {
                throw ValidationError("`\(text)` is not a key=value")
            }
            let (key, value) = (String(text[..<equals]), String(text[text.index(after: equals)...]))
            try Names.check(contextKey: key, value: value)
            return (key: key, value: value)
        }
    }
}
