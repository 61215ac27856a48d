import Documents

/// Makes of a resolved policy document one that the grammar of policies can read, where what it leaves open stands in the way.
///
/// A rule must not take an unknown for a fault: what cannot be read for want of knowledge becomes a gap.
enum PolicyShape {
    static func fix(_ policy: Resolved, gaps: inout [Gap], in file: SourceText) -> Resolved {
        guard case .object(let members, let span) = policy else { return policy }
        var kept: [Resolved.Member] = []
        for var member in members {
            switch member.name.string {
            case "Version", "Id":
                // Without its version a policy has the older one's meaning; an unknown version is nearly always the newer.
                if let text = member.value.text, !text.isKnown {
                    if member.name.string == "Id" { break }
                    member.value = .text("2012-10-17", at: text.span)
                }
            case "Statement":
                guard let statements = statements(member.value, gaps: &gaps, in: file) else { return .nothing }
                member.value = statements
            default: break
            }
            kept.append(member)
        }
        return .object(kept, span)
    }

    /// The same as a document. Nil where nothing of the policy is known, as a gap says.
    static func document(_ policy: Resolved, gaps: inout [Gap], in file: SourceText) -> JSONValue? {
        let fixed = fix(policy, gaps: &gaps, in: file)
        if case .nothing = fixed { return nil }
        return fixed.document(of: file).root
    }

    private static func statements(_ value: Resolved, gaps: inout [Gap], in file: SourceText) -> Resolved? {
        switch value {
        case .text(let text) where !text.isKnown:
            gaps.append(gap("statements", text, file))
            return nil
        case .list(let elements, let span):
            let all = elements.flatMap { $0.elements }
            let kept = all.compactMap { statement($0, gaps: &gaps, in: file) }
            // A policy of which nothing is known is not an empty one.
            return kept.isEmpty && !all.isEmpty ? nil : .list(kept, span)
        default:
            return statement(value, gaps: &gaps, in: file)
        }
    }

    private static func statement(_ value: Resolved, gaps: inout [Gap], in file: SourceText) -> Resolved? {
        if case .text(let text) = value, !text.isKnown {
            gaps.append(gap("a statement", text, file))
            return nil
        }
        guard case .object(let members, let span) = value else { return value }
        var kept: [Resolved.Member] = []
        for var member in members {
            switch (member.name.string, member.value) {
            case ("Effect", .text(let text)) where !text.isKnown:
                gaps.append(gap("the effect of a statement", text, file))
                return nil
            case ("Action", let actions), ("NotAction", let actions):
                for element in actions.elements {
                    guard let text = element.text, text.free.first?.range.count == text.bytes.count, !isPlaceholder(text) else {
                        continue
                    }
                    gaps.append(gap("an action", text, file))
                }
            case ("Principal", .object(let types, let span)), ("NotPrincipal", .object(let types, let span)):
                let known = types.map { type in
                    let name = type.name
                    if name.isKnown { return type }
                    if !isPlaceholder(name) { gaps.append(gap("a type of principal", name, file)) }
                    return Resolved.Member(name: OpenText("AWS", span: name.span), value: .text(name))
                }
                member.value = .object(known, span)
            case ("Principal", .text(let text)) where !text.isKnown, ("NotPrincipal", .text(let text)) where !text.isKnown:
                member.value = .object([("AWS", .text(text))], at: text.span)
            case ("Condition", .text(let text)) where !text.isKnown:
                gaps.append(gap("a condition", text, file))
                member.value = .object([("StringEquals", unknownCondition(text))], at: text.span)
            case ("Condition", .object(let operators, let span)):
                let fixed = operators.map { block in
                    let name = block.name
                    if !name.isKnown {
                        if !isPlaceholder(name) { gaps.append(gap("the operator of a condition", name, file)) }
                        return Resolved.Member(name: OpenText("StringEquals", span: name.span), value: unknownCondition(name))
                    }
                    guard let text = block.value.text, !text.isKnown else { return block }
                    return Resolved.Member(name: block.name, value: unknownCondition(text))
                }
                member.value = .object(fixed, span)
            default: break
            }
            kept.append(member)
        }
        return .object(kept, span)
    }

    /// Placeholders of templates are told in one place.
    private static func isPlaceholder(_ text: OpenText) -> Bool { text.free.first?.meaning.hasPrefix(Placeholders.meaning) == true }

    /// A key that nobody knows must have a value that nobody knows: the statement stays conditional.
    private static func unknownCondition(_ text: OpenText) -> Resolved {
        .object([Resolved.Member(name: text, value: .text(text))], text.span)
    }

    private static func gap(_ what: String, _ text: OpenText, _ file: SourceText) -> Gap {
        Gap(
            .model, "\(what) that \(text.free.first?.meaning ?? "nothing known") stands for", at: file.location(text.span),
            help: "give the value with --parameter, or check the deployed policy")
    }
}
