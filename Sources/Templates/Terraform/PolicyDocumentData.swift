import Documents

/// Writes the policy that a data source `aws_iam_policy_document` makes, from its arguments: its `json` is not known before the apply
/// when anything in it is not (documentation of the data source in the AWS provider).
struct PolicyDocumentData {
    let entry: TerraformEntry
    let configuration: TerraformConfiguration

    func document(_ values: JSONValue, _ unknown: JSONValue?, gaps: inout [Gap]) -> Resolved {
        let span = values.sourceRange
        for argument in ["source_policy_documents", "override_policy_documents", "source_json", "override_json"] {
            let isUnknown = unknown?[argument].map(Self.holdsTrue) ?? false
            guard isUnknown || values[argument]?.string != nil || !(values[argument]?.elements.isEmpty ?? true) else { continue }
            gaps.append(
                Gap(
                    .model, "`\(argument)` of `\(entry.address)` was not merged", at: entry.value.location,
                    help: "check `terraform show -json` of the state after the apply"))
        }
        var statements: [Resolved] = []
        let blocks = values.items("statement")
        let unknowns = unknown?.items("statement") ?? []
        for (index, block) in blocks.enumerated() {
            statements.append(statement(block, unknowns.indices.contains(index) ? unknowns[index] : nil, index))
        }
        if unknown?["statement"]?.boolean == true {
            gaps.append(
                Gap(.evidence, "the statements of `\(entry.address)` are known only after the apply", at: entry.value.location))
        }
        let version = values["version"].flatMap { $0.string == nil ? nil : Resolved.text(OpenText($0)) }
        return .object(
            [
                ("Version", version ?? .text("2012-10-17", at: span)),
                ("Id", values["policy_id"].flatMap { $0.string == nil ? nil : .text(OpenText($0)) }),
                ("Statement", .list(statements, span)),
            ], at: span)
    }

    private func statement(_ block: JSONValue, _ unknown: JSONValue?, _ index: Int) -> Resolved {
        func texts(_ attribute: String) -> Resolved? {
            self.texts(block[attribute], unknown?[attribute], ["statement", String(index), attribute], block)
        }
        func scalar(_ attribute: String) -> Resolved? {
            guard let value = block[attribute], let text = value.string, !text.isEmpty else { return nil }
            return .text(OpenText(value))
        }
        return .object(
            [
                ("Sid", scalar("sid")), ("Effect", scalar("effect") ?? .text("Allow", at: block.sourceRange)),
                ("Principal", principals("principals", block, unknown, index)),
                ("NotPrincipal", principals("not_principals", block, unknown, index)), ("Action", texts("actions")),
                ("NotAction", texts("not_actions")), ("Resource", texts("resources")), ("NotResource", texts("not_resources")),
                ("Condition", conditions(block, unknown, index)),
            ], at: block.sourceRange)
    }

    /// A set of texts: elements that are not known yet are null, and `true` in the shape of unknowns; nil where there is none.
    private func texts(_ value: JSONValue?, _ unknown: JSONValue?, _ path: [String], _ block: JSONValue) -> Resolved? {
        if unknown?.boolean == true { return .text(placeholder(path, nil, block)) }
        let values = value.map { Array($0.elements) } ?? []
        let unknowns = unknown.map { Array($0.elements) } ?? []
        let count = max(values.count, unknowns.count)
        guard count > 0 else { return nil }
        let open = (0..<count).count { unknowns.indices.contains($0) && unknowns[$0].boolean == true }
        let elements = (0..<count).compactMap { index -> Resolved? in
            if unknowns.indices.contains(index), unknowns[index].boolean == true {
                return .text(placeholder(path, open > 1 ? index : nil, block))
            }
            guard values.indices.contains(index), values[index].scalarText != nil else { return nil }
            return .text(Self.variables(OpenText(values[index])))
        }
        return .list(elements, value?.sourceRange ?? block.sourceRange)
    }

    /// `&{aws:username}` is how the data source writes the policy variable `${aws:username}`.
    private static func variables(_ text: OpenText) -> OpenText {
        guard text.string.contains("&{") else { return text }
        var result = OpenText(span: text.span)
        var start = 0
        for at in text.bytes.indices.dropLast() where text.bytes[at] == UInt8(ascii: "&") && text.bytes[at + 1] == UInt8(ascii: "{")
        {
            result.append(text.slice(start..<at))
            result.append("$")
            start = at + 1
        }
        result.append(text.slice(start..<text.bytes.count))
        return result
    }

    private func placeholder(_ path: [String], _ index: Int?, _ block: JSONValue) -> OpenText {
        let references = configuration.references(of: entry, path[...])
        var name = references.count == 1 ? references[0] : "\(entry.address).\(path.joined(separator: "."))"
        if let index, references.count != 1 { name += ".\(index)" }
        return OpenText(unknown: "unknown \(name)", span: block.sourceRange)
    }

    private func principals(_ attribute: String, _ block: JSONValue, _ unknown: JSONValue?, _ index: Int) -> Resolved? {
        let span = block.sourceRange
        if unknown?[attribute]?.boolean == true {
            return .object([("AWS", .text(placeholder(["statement", String(index), attribute], nil, block)))], at: span)
        }
        let unknowns = unknown?.items(attribute) ?? []
        var members: [Resolved.Member] = []
        for (number, entry) in block.items(attribute).enumerated() {
            let path = ["statement", String(index), attribute, String(number), "identifiers"]
            let open = unknowns.indices.contains(number) ? unknowns[number]["identifiers"] : nil
            guard let type = entry["type"], let identifiers = texts(entry["identifiers"], open, path, entry) else { continue }
            // The type `*` means everyone, and so does AWS with the only identifier `*`.
            let only = identifiers.elements.count == 1 ? identifiers.elements.first?.text?.string : nil
            if type.string == "*" || (type.string == "AWS" && only == "*") { return .text("*", at: entry.sourceRange) }
            if let same = members.firstIndex(where: { $0.name.string == type.string }) {
                members[same].value = .list(members[same].value.elements + identifiers.elements, span)
            } else {
                members.append(Resolved.Member(name: OpenText(type), value: identifiers))
            }
        }
        return members.isEmpty ? nil : .object(members, span)
    }

    private func conditions(_ block: JSONValue, _ unknown: JSONValue?, _ index: Int) -> Resolved? {
        let span = block.sourceRange
        if unknown?["condition"]?.boolean == true {
            let text = placeholder(["statement", String(index), "condition"], nil, block)
            return .object([("StringEquals", .object([Resolved.Member(name: text, value: .text(text))], span))], at: span)
        }
        let unknowns = unknown?.items("condition") ?? []
        var blocks: [(test: OpenText, members: [Resolved.Member])] = []
        for (number, condition) in block.items("condition").enumerated() {
            let open = unknowns.indices.contains(number) ? unknowns[number] : nil
            let path = ["statement", String(index), "condition", String(number)]
            func text(_ attribute: String) -> OpenText {
                if open?[attribute]?.boolean == true { return placeholder(path + [attribute], nil, condition) }
                return condition[attribute].map { OpenText($0) } ?? placeholder(path + [attribute], nil, condition)
            }
            let values =
                texts(condition["values"], open?["values"], path + ["values"], condition) ?? .list([], condition.sourceRange)
            let member = Resolved.Member(name: text("variable"), value: values)
            let test = text("test")
            if let same = blocks.firstIndex(where: { $0.test.string == test.string }) {
                blocks[same].members.append(member)
            } else {
                blocks.append((test, [member]))
            }
        }
        guard !blocks.isEmpty else { return nil }
        return .object(blocks.map { Resolved.Member(name: $0.test, value: .object($0.members, span)) }, span)
    }

    private static func holdsTrue(_ value: JSONValue) -> Bool {
        value.boolean == true || value.elements.contains { $0.boolean == true }
    }
}
