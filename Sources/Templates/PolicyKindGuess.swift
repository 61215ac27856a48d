import Catalogue
import Documents
import PolicyLanguage

/// What kind a policy document on its own is: first by what it holds, then by the nearest name that tells one of the kinds which its
/// content leaves open, the file's own before those of its directories.
struct PolicyKindGuess {
    private let statements: [JSONValue]
    private let namesPrincipals: Bool
    private let namesResources: Bool
    private let actions: [String]

    init(_ policy: JSONValue) {
        statements = BarePolicy.statements(of: policy)
        namesPrincipals = statements.contains { $0["Principal"] != nil || $0["NotPrincipal"] != nil }
        namesResources = statements.contains { $0["Resource"] != nil || $0["NotResource"] != nil }
        actions = statements.flatMap { statement -> [String] in
            guard let action = statement["Action"] ?? statement["NotAction"] else { return [] }
            return (action.kind == .array ? Array(action.elements) : [action]).map { ($0.string ?? "").lowercased() }
        }
    }

    /// The kind of a document that stands below keys of a file, the nearest of which tells most.
    func kind(inFile path: String, under keys: [String]) -> PolicyKind {
        if isTrust { return .trust }
        for key in keys.reversed() {
            let words = Self.words(String(key.prefix { $0 != "." }))
            if let kind = KindNames.kinds(ofFile: words).first(where: { mayBe($0, saidBy: .file) }) { return kind }
        }
        return kind(inFile: path)
    }

    func kind(inFile path: String) -> PolicyKind {
        if isTrust { return .trust }
        let parts = path.split(separator: "/").map(String.init)
        if let file = parts.last {
            let words = Self.words(String(file.prefix { $0 != "." }))
            if let kind = KindNames.kinds(ofFile: words).first(where: { mayBe($0, saidBy: .file) }) { return kind }
        }
        for directory in parts.dropLast().reversed() {
            let words = Self.words(directory)
            if let kind = KindNames.kind(ofDirectory: words), mayBe(kind, saidBy: .directory) { return kind }
        }
        return namesPrincipals ? .resource : .identity
    }

    private enum Source { case file, directory }

    /// Whether the content leaves a kind open. What a file calls itself is believed of a document with faults, which the rules tell;
    /// what its directory is called, of one that could be such a policy.
    private func mayBe(_ kind: PolicyKind, saidBy source: Source) -> Bool {
        switch kind {
        case .identity, .boundary, .session, .serviceControl: !namesPrincipals
        case .trust: !namesPrincipals && !namesResources
        case .resource, .endpoint: namesPrincipals
        case .resourceControl: source == .file || namesPrincipals && bindsActions
        }
    }

    /// Resource control policies bind some services only, and take no `*` alone (Organizations user guide, syntax of resource control
    /// policies).
    private var bindsActions: Bool {
        actions.contains { action in
            let service = String(action.prefix { $0 != ":" })
            return action.contains(":") && ActionCatalogue.standard.resourceControlPoliciesBind(service: service)
        }
    }

    /// A trust policy names who may take the role, and no resource: its actions are those of STS that make a session.
    private var isTrust: Bool {
        namesPrincipals && !namesResources && !actions.isEmpty && actions.allSatisfy { $0.hasPrefix("sts:") }
    }

    /// The words of a name, in lower case: `AssumeRolePolicy-v2` is `assume role policy v2`.
    private static func words(_ name: String) -> [String] {
        var words: [String] = []
        var word = ""
        let letters = Array(name)
        for (index, letter) in letters.enumerated() {
            guard letter.isLetter || letter.isNumber else {
                words.append(word)
                word = ""
                continue
            }
            let next = index + 1 < letters.count ? letters[index + 1] : " "
            let previous = index > 0 ? letters[index - 1] : " "
            // The plural of an abbreviation is one word: `SCPs`.
            let isPlural = next == "s" && (index + 2 == letters.count || !letters[index + 2].isLowercase)
            if letter.isUppercase, previous.isLowercase || previous.isUppercase && next.isLowercase && !isPlural {
                words.append(word)
                word = ""
            }
            word.append(letter)
        }
        words.append(word)
        return words.filter { !$0.isEmpty }.map { $0.lowercased() }
    }
}

/// How people call files and directories of policies.
private enum KindNames {
    private static let policies: Set = ["policy", "policies", "document", "documents"]

    /// The kinds that a file's own name tells, the likeliest first. The words of a kind stand together.
    static func kinds(ofFile words: [String]) -> [PolicyKind] {
        let stem = Array(words.reversed().drop { policies.contains($0) }.reversed())
        func has(_ phrase: String...) -> Bool { contains(words, phrase) }
        func ends(_ phrase: String...) -> Bool { stem.suffix(phrase.count).elementsEqual(phrase) }
        func isControl(of what: String) -> Bool {
            ends(what, "control") || has(what, "control", "policy") || has(what, "control", "policies")
        }
        var kinds: [PolicyKind] = []
        if has("rcp") || has("rcps") || isControl(of: "resource") { kinds.append(.resourceControl) }
        // Organizations attaches `FullAWSAccess` everywhere.
        if has("scp") || has("scps") || isControl(of: "service") || has("full", "aws", "access") { kinds.append(.serviceControl) }
        if has("trust") && !has("zero", "trust") || has("assume", "role") || has("assumerole") { kinds.append(.trust) }
        if bounds.contains(where: { stem.first == $0 || stem.last == $0 }) { kinds.append(.boundary) }
        if has("session", "policy") || has("session", "policies") { kinds.append(.session) }
        if has("vpce") || has("endpoint", "policy") || has("endpoint", "policies") || ends("endpoint") || ends("endpoints") {
            kinds.append(.endpoint)
        }
        if has("identity", "policy") || has("identity", "based") || stem == ["identity"] { kinds.append(.identity) }
        if holders.contains(where: { ends($0) || has($0, "policy") }) || has("api", "gateway") || has("resource", "based") {
            kinds.append(.resource)
        }
        return kinds
    }

    /// The kind that a directory is for: it is called so, and nothing else.
    static func kind(ofDirectory words: [String]) -> PolicyKind? {
        let stem = Array(words.reversed().drop { policies.contains($0) }.reversed())
        let isOfPolicies = stem.count < words.count
        switch stem.filter({ !["iam", "aws", "permission", "permissions"].contains($0) }) {
        case ["rcp"], ["rcps"], ["resource", "control"]: return .resourceControl
        case ["scp"], ["scps"], ["service", "control"]: return .serviceControl
        case ["trust"], ["trusts"], ["assume", "role"], ["trust", "relationships"]: return .trust
        case ["boundary"], ["boundaries"], ["permissionsboundary"]: return .boundary
        case ["session"]: return isOfPolicies ? .session : nil
        case ["endpoint"], ["endpoints"]: return isOfPolicies ? .endpoint : nil
        case ["vpc", "endpoint"], ["vpc", "endpoints"], ["vpce"]: return .endpoint
        case ["identity"], ["identity", "based"]: return isOfPolicies ? .identity : nil
        case ["resource"], ["resource", "based"], ["bucket"]: return isOfPolicies ? .resource : nil
        default: return nil
        }
    }

    private static let bounds = ["boundary", "boundaries", "permissionsboundary"]
    private static let holders = [
        "bucket", "queue", "topic", "key", "repository", "secret", "vault", "function", "domain", "resource", "filesystem",
    ]

    private static func contains(_ words: [String], _ phrase: [String]) -> Bool {
        guard words.count >= phrase.count else { return false }
        return (0...(words.count - phrase.count)).contains { words[$0...].starts(with: phrase) }
    }
}
