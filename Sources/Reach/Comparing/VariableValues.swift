internal import PolicyLanguage

/// Values for policy variables that are worth a try: one like no other, none at all, and those that make a pattern with a variable
/// meet another pattern.
struct VariableValues {
    private let known: Context
    private let keys: [ContextKey]
    private let particular: [(key: ContextKey, value: String)]

    /// Assignments tried at most: each costs a search.
    private static let most = 32

    /// - Parameter known: values that stand already; only what they leave open is given one.
    init(_ atoms: [Atom], known: Context) {
        self.known = known
        var keys: [ContextKey] = []
        var patterns: [WordPattern] = []
        var particular: [(key: ContextKey, value: String)] = []
        for atom in atoms {
            switch atom {
            case .action, .actions, .noResource: continue
            case .resource(let atom): patterns += atom.readings.map { $0[ResourceAtom.restField] }
            case .context(let atom):
                for pattern in atom.words {
                    patterns.append(pattern)
                    if let word = pattern.plainWord { particular.append((atom.key, String(word: word))) }
                }
            }
        }
        for symbol in patterns.flatMap(\.symbols) where !keys.contains(symbol.key) { keys.append(symbol.key) }
        for pattern in patterns where pattern.symbols.count == 1 {
            for other in patterns {
                guard let value = Self.value(of: pattern, within: other) else { continue }
                particular.append((pattern.symbols[0].key, value))
            }
        }
        self.keys = keys.sorted { $0.name < $1.name }
        self.particular = particular.filter { keys.contains($0.key) }
    }

    /// What stands in another pattern where this one has its variable: `admin` for `home/${aws:username}/*` in `home/admin/*`.
    private static func value(of pattern: WordPattern, within other: WordPattern) -> String? {
        guard let place = pattern.tokens.firstIndex(where: \.isSymbol), other.tokens.starts(with: pattern.tokens[..<place]) else {
            return nil
        }
        var word: Word = []
        for token in other.tokens[place...] {
            guard let scalar = token.plainScalar, scalar != 0x2F, scalar != 0x3A else { break }
            word.append(scalar)
        }
        return word.isEmpty ? nil : String(word: word)
    }

    /// Known values, each assignment giving every open variable one.
    var assignments: [Context] {
        guard !keys.isEmpty else { return [] }
        func ordinary(_ number: Int) -> ContextValue { .single(number == 0 ? "example" : "example-\(number)") }
        func assignment(_ value: (Int, ContextKey) -> ContextValue) -> Context {
            var context = known
            for (number, key) in keys.enumerated() { context.set(key, value(number, key)) }
            return context
        }
        var list = [assignment { number, _ in ordinary(number) }]
        if keys.count > 1 { list.append(assignment { _, _ in ordinary(0) }) }
        for (key, text) in particular {
            list.append(assignment { number, other in other == key ? .single(text) : ordinary(number) })
        }
        for absent in keys where !KeyFacts.of(absent).isAlwaysSent {
            list.append(assignment { number, key in key == absent ? .absent : ordinary(number) })
        }
        if keys.count > 1 {
            list.append(assignment { number, key in KeyFacts.of(key).isAlwaysSent ? ordinary(number) : .absent })
        }
        return Array(list.prefix(Self.most))
    }
}
