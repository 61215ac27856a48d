package import Documents
internal import PolicyLanguage
package import Principals
package import WhatIf

/// Reads candidates as they are written on the command line: `KIND=FILE[,on=GLOB]`, with `NAME:` before it under `--candidate`.
package struct CandidateArguments {
    /// Each kind of part, as it is written.
    package static let kinds = ["scp", "rcp", "identity", "resource", "session", "boundary", "detach", "rule"]

    private let directory: Directory

    package init(_ directory: Directory) { self.directory = directory }

    /// - Parameters:
    ///   - with: parts of the candidate `1`.
    ///   - named: parts of candidates with a name; a name that comes again adds to its candidate.
    /// - Throws: `InputError` where a text is no part of a candidate, or its file is no policy.
    package func candidates(with: [String], named: [String]) throws(InputError) -> [Candidate] {
        var order: [String] = []
        var parts: [String: [CandidatePart]] = [:]
        func add(_ part: CandidatePart, to name: String) {
            if parts[name] == nil { order.append(name) }
            parts[name, default: []].append(part)
        }
        for text in with { add(try part(text, at: "--with"), to: "1") }
        for text in named {
            let pieces = text.split(separator: ":", maxSplits: 1).map(String.init)
            let hasName = pieces.count == 2 && !pieces[0].isEmpty && !pieces[0].contains("=")
            guard hasName else {
                throw InputError(
                    "`\(text)` has no name", at: Location(file: "--candidate"),
                    help: "write NAME:KIND=FILE, such as strict:scp=deny.json")
            }
            add(try part(pieces[1], at: "--candidate"), to: pieces[0])
        }
        return order.map { Candidate(name: $0, parts: parts[$0] ?? []) }
    }

    private func part(_ text: String, at option: String) throws(InputError) -> CandidatePart {
        let pieces = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        let place = Location(file: option)
        guard pieces.count == 2, !pieces[1].isEmpty else {
            throw InputError(
                "`\(text)` is not of the form KIND=FILE", at: place, help: "such as scp=deny-deletion.json,on=111122223333")
        }
        guard Self.kinds.contains(pieces[0]) else {
            throw InputError(
                "`\(pieces[0])` is not a kind of guardrail", at: place,
                help: SpellingSuggestion.name(to: pieces[0], in: Self.kinds).map { "did you mean `\($0)`?" }
                    ?? "one of \(Self.kinds.joined(separator: ", "))")
        }
        let (value, target) = try target(pieces[1], option)
        return CandidatePart(try change(pieces[0], value), on: target, text: text)
    }

    /// What stands before the last `,on=`, and whom it names.
    private func target(_ text: String, _ option: String) throws(InputError) -> (String, CandidateTarget) {
        let parts = text.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
        guard let at = parts.lastIndex(where: { $0.hasPrefix("on=") }), at > 0 else { return (text, .everywhere) }
        let glob = parts[at...].joined(separator: ",").dropFirst(3)
        guard !glob.isEmpty else {
            throw InputError("`on=` names nobody", at: Location(file: option), help: "give an account, a unit, or an ARN with `*`")
        }
        let target = try CandidateTarget(String(glob), in: directory, at: option)
        return (parts[..<at].joined(separator: ","), target)
    }

    private func change(_ kind: String, _ value: String) throws(InputError) -> CandidatePart.Change {
        switch kind {
        case "detach": return .detach(value)
        case "rule":
            let source = SourceText(name: value, bytes: try Files.read(value, limit: 1 << 20))
            return .rule(try ApprovalRule(JSONDocument.parse(yaml: source).root))
        default:
            let layer = Self.layers[kind] ?? .identity
            let policy = try ComparedPolicies(kind: layer).policy(in: value)
            if layer == .resourceControl { try Self.check(policy) }
            return .policy(layer, policy)
        }
    }

    /// AWS refuses a resource control policy of which a statement is not for everybody
    /// (https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_rcps_syntax.html).
    private static func check(_ policy: Policy) throws(InputError) {
        for statement in policy.statements
        where statement.principal?.entries != [.everyone] || statement.principal?.isNegated == true {
            throw InputError(
                "a statement of a resource control policy must have `\"Principal\": \"*\"`", at: statement.location,
                help: "AWS refuses the policy; name principals in `Condition`")
        }
    }

    private static let layers: [String: PolicyKind] = [
        "scp": .serviceControl, "rcp": .resourceControl, "identity": .identity, "resource": .resource, "session": .session,
        "boundary": .boundary,
    ]
}
