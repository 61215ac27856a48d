package import Documents
package import PolicyLanguage
package import Reach

/// How new access is put into words.
package enum NewAccessWords {
    private static let mostKeys = 3

    /// `s3:Get*` on `arn:aws:s3:::b/*`
    package static func given(by region: Comparison.Region, in kind: PolicyKind) -> String {
        let actions = region.actionPattern.map { code($0.text) } ?? "what its `NotAction` leaves"
        guard region.statement?.statement.resources != nil else { return actions }
        return "\(actions) on \(region.resourcePattern.map { code($0.text) } ?? "what its `NotResource` leaves")"
    }

    /// The witness: `s3:GetObject` on `arn:aws:s3:::b/x` with `aws:SourceIp` = `10.0.0.1`
    package static func request(_ region: Comparison.Region, in kind: PolicyKind) -> String {
        var text = code(region.witness.action.text)
        if kind != .trust { text += " on \(code(region.witness.resource.text))" }
        let present = region.context.filter { $0.value != .absent }
        let keys = present.prefix(mostKeys).map { "\(code($0.key)) = \(value($0.value))" }
        if !keys.isEmpty { text += " with " + keys.joined(separator: ", ") }
        if present.count > mostKeys { text += " and \(present.count - mostKeys) more keys" }
        switch region.actionKind {
        case .known: return text
        case .unlisted: return text + " (an action that the catalogue does not know)"
        case .future: return text + " (a name that AWS may yet give)"
        }
    }

    /// What a document allows, by the patterns that it is written in.
    package static func listing(_ policy: Policy) -> String {
        var names: [String] = []
        for statement in policy.statements where statement.effect == .allow {
            for pattern in statement.actions.patterns {
                let name = (statement.actions.isNegated ? "all but " : "") + code(pattern.text)
                if !names.contains(name) { names.append(name) }
                if names.count > 100 { return names.prefix(3).joined(separator: ", ") + " and many more" }
            }
        }
        return names.prefix(3).joined(separator: ", ") + (names.count > 3 ? " and \(names.count - 3) more" : "")
    }

    /// ` to `arn:aws:iam::111122223333:role/r` and 2 more`
    package static func principals(_ entries: [PrincipalEntry]) -> String {
        guard let first = entries.first else { return "" }
        return " to \(name(first))" + (entries.count > 1 ? " and \(entries.count - 1) more" : "")
    }

    private static func name(_ entry: PrincipalEntry) -> String {
        switch entry {
        case .everyone: "everyone"
        case .account(let id): "account \(code(id))"
        case .arn(let name): code(name.text)
        case .uniqueID(let text), .service(let text), .federated(let text), .canonicalUser(let text): code(text)
        }
    }

    private static func value(_ value: ContextValue) -> String {
        switch value {
        case .single(let text): code(text)
        case .many(let texts): texts.prefix(mostKeys).map { code($0) }.joined(separator: " and ")
        case .absent, .unknown: "absent"
        }
    }

    /// The action pattern that gives the region, where it stands; the statement under `NotAction`.
    package static func place(of region: Comparison.Region) -> JSONValue? {
        guard let origin = region.statement?.statement.origin else { return nil }
        guard let text = region.actionPattern?.text, let actions = origin["Action"] else { return origin }
        return actions.kind == .array ? actions.elements.first { $0.string == text } ?? origin : actions
    }
}
