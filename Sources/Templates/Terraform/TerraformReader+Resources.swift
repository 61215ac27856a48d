import Documents
import PolicyLanguage

/// Resources that hold no document, and whom policies bind.
extension TerraformReader {
    mutating func readPermission(_ reading: Reading, _ permission: TerraformPlaces.Permission) {
        let span = reading.values.sourceRange
        var properties: [(String, Resolved?)] = []
        for (attribute, property) in permission.properties.sorted(by: { $0.key < $1.key }) {
            guard let text = text(at: [attribute], reading), !text.bytes.isEmpty else { continue }
            if property == "Statement", let value = reading.values[attribute],
                let whole = try? JSONDocument.parse(embeddedIn: value).root
            {
                properties.append((property, Resolved(whole)))
            } else {
                properties.append((property, .text(text)))
            }
        }
        if let condition = reading.values["condition"]?.elements.first(where: { _ in true }) {
            let parts = [("Type", "type"), ("Key", "key"), ("Value", "value")]
            let members = parts.map { name, attribute in (name, condition[attribute].map { Resolved.text(OpenText($0)) }) }
            properties.append(("Condition", .object(members, at: span)))
        }
        guard let statement = PermissionStatement.statement(.object(properties, at: span), type: permission.type) else { return }
        let document = CloudFormationReader.document(of: statement).document(of: root.source).root
        add(
            FoundPolicy(
                kind: .resource, value: document, name: reading.entry.address, resource: reading.entry.resource,
                phase: reading.phase))
    }

    /// Types that the table does not know: texts that are policies.
    mutating func readUnlisted(_ reading: Reading) {
        guard reading.entry.type.hasPrefix("aws_") || reading.entry.type.hasPrefix("awscc_") else { return }
        for member in reading.values.members {
            guard let text = member.value.string, text.contains("\"Statement\""), text.contains("\"Effect\"") else { continue }
            guard let policy = try? JSONDocument.parse(embeddedIn: member.value).root, BarePolicy.isPolicy(policy) else { continue }
            keep(member.value, BarePolicy.kind(of: policy, file: ""), "\(reading.entry.address)/\(member.name)", reading)
        }
    }

    func holders(of reading: Reading) -> [Holder] {
        (TerraformPlaces.holders[reading.entry.type] ?? []).flatMap { attribute, kind -> [Holder] in
            if let list = reading.values[attribute], list.kind == .array {
                return list.elements.compactMap(\.string).map { Holder(kind, $0) }
            }
            return text(at: [attribute], reading).map { [Holder(kind, $0.string)] } ?? []
        }
    }

    mutating func readAttachments(_ reading: Reading) {
        for (path, isBoundary) in TerraformPlaces.attachments[reading.entry.type] ?? [] {
            for (leaf, taken) in Self.walk(reading.values, reading.unknown, path[...], []) {
                var policy = OpenText(span: reading.values.sourceRange)
                switch leaf {
                case .known(let value):
                    guard let text = value.string, !text.isEmpty else { continue }
                    policy = OpenText(value)
                case .unknown:
                    if configuration.leavesUnset(path[0], of: reading.entry) { continue }
                    policy.appendUnknown("unknown \(meaning(of: reading.entry, taken[...]))")
                }
                for holder in holders(of: reading) {
                    attach(
                        DeclaredAttachment(
                            holder: holder, policy: policy.string, isBoundary: isBoundary,
                            location: root.source.location(policy.span),
                            isFree: !policy.isKnown))
                }
            }
        }
    }

    /// The text of an attribute, or a placeholder where it is known only after the apply.
    private func text(at path: [String], _ reading: Reading) -> OpenText? {
        switch Self.walk(reading.values, reading.unknown, path[...], []).first?.0 {
        case .known(let value): value.scalarText == nil ? nil : OpenText(value)
        case .unknown: OpenText(unknown: "unknown \(meaning(of: reading.entry, path[...]))", span: reading.values.sourceRange)
        case nil: nil
        }
    }

    private func meaning(of entry: TerraformEntry, _ path: ArraySlice<String>) -> String {
        let references = configuration.references(of: entry, path)
        return references.count == 1 ? references[0] : "\(entry.address).\(path.joined(separator: "."))"
    }
}
