import Documents
import PolicyLanguage

/// Data sources of a plan that wait for the apply: their arguments show most of the policy.
extension TerraformReader {
    /// A data source that nothing read so far names.
    mutating func readUnlinked(_ address: String) {
        // Those that others merge come first where their names do: all are merged before any is judged.
        let merged = documents.keys.sorted().flatMap { mergedDocuments($0) }
        guard !linked.contains(address), !merged.contains(address) else { return }
        readDocument(address)
    }

    mutating func readDocument(_ address: String, kind: PolicyKind? = nil, name: String? = nil, _ reading: Reading? = nil) {
        guard let document = documents[address] else { return }
        let (value, data) = self.document(address, document.entry, level: 0)
        for gap in data.gaps { note(gap) }
        note(data.faults)
        guard value.unknown == nil else { return }
        let policy = value.resolved(in: root.source, at: document.values.sourceRange).document(of: root.source).root
        let owner = reading?.entry ?? document.entry
        add(
            FoundPolicy(
                kind: kind ?? BarePolicy.kind(of: policy, file: ""), value: policy, name: name ?? address, resource: owner.resource,
                holders: reading.map(holders) ?? []))
    }

    private func document(_ address: String, _ entry: TerraformEntry, level: Int) -> (TerraformValue, PolicyDocumentData) {
        let (values, unknown) = documents[address].map { ($0.values, $0.unknown) } ?? (entry.value, nil)
        var arguments = value(values, unknown, entry, [], values)
        for name in ["source_policy_documents", "override_policy_documents"] where level < 8 {
            arguments = withMerged(name, in: arguments, address, entry, level)
        }
        var data = PolicyDocumentData(arguments, address: entry.address)
        let document = data.document()
        return (document, data)
    }

    /// Documents that the code of a data source refers to, where all that it refers to are such.
    private func references(_ argument: String, of address: String, _ entry: TerraformEntry) -> [String] {
        let prefix = entry.moduleAddress.isEmpty ? "" : "\(entry.moduleAddress)."
        let names = configuration.references(of: entry, [argument])
        let found = names.compactMap { name -> String? in
            let parts = name.split(separator: ".")
            guard parts.count >= 3, parts[0] == "data", parts[1] == "aws_iam_policy_document" else { return nil }
            let inner = "\(prefix)data.aws_iam_policy_document.\(parts[2].prefix { $0 != "[" })"
            return documents[inner] != nil && inner != address ? inner : nil
        }
        return found.count == names.count ? found : []
    }

    private func mergedDocuments(_ address: String) -> [String] {
        guard let entry = documents[address]?.entry else { return [] }
        return ["source_policy_documents", "override_policy_documents"].flatMap { references($0, of: address, entry) }
    }

    /// Elements that are not known yet are, in order, the documents that the code refers to.
    private func withMerged(
        _ argument: String, in arguments: TerraformValue, _ address: String, _ entry: TerraformEntry, _ level: Int
    ) -> TerraformValue {
        guard let value = arguments[argument], value.isOpen, let members = arguments.members else { return arguments }
        var names = references(argument, of: address, entry)[...]
        let elements = value.elements ?? names.map { _ in value }
        guard elements.count(where: { $0.unknown != nil }) == names.count else { return arguments }
        let merged = elements.map { element in
            guard element.unknown != nil, let name = names.popFirst(), let inner = documents[name]?.entry else { return element }
            return TerraformValue(.encoded(document(name, inner, level: level + 1).0), element.place)
        }
        return arguments.with(
            .object(
                members.map { member in
                    member.name.string == argument
                        ? .init(name: member.name, value: value.with(.list(merged, isSet: false))) : member
                }))
    }

    /// Values beside the shape of what is unknown in them.
    private func value(
        _ json: JSONValue?, _ unknown: JSONValue?, _ entry: TerraformEntry, _ path: [String], _ block: JSONValue
    ) -> TerraformValue {
        let place = TerraformPlace(source: root.source, span: (json ?? block).sourceRange)
        if unknown?.boolean == true {
            let references = configuration.references(of: entry, path[...])
            let name = references.count == 1 ? references[0] : "\(entry.address).\(path.joined(separator: "."))"
            return TerraformValue(unknown: "unknown \(name)", TerraformPlace(source: root.source, span: block.sourceRange))
        }
        guard path.count < 16, let json else { return TerraformValue(.null, place) }
        switch json.kind {
        case .array:
            let (values, unknowns) = (Array(json.elements), unknown.map { Array($0.elements) } ?? [])
            let open = unknowns.count { $0.boolean == true }
            let elements = (0..<max(values.count, unknowns.count)).map { index in
                let inner = unknowns.indices.contains(index) ? unknowns[index] : nil
                let own = values.indices.contains(index) ? values[index] : nil
                let isAlone = inner?.boolean == true && open == 1
                return value(
                    own, inner, entry, isAlone ? path : path + [String(index)], own?.kind == .object ? own ?? block : block)
            }
            return TerraformValue(.list(elements, isSet: false), place)
        case .object:
            var members = json.members.map { member in
                TerraformValue.Member(
                    name: OpenText(member.key), value: value(member.value, unknown?[member.name], entry, path + [member.name], json)
                )
            }
            for member in unknown.map({ Array($0.members) }) ?? [] where json[member.name] == nil {
                let inner = value(nil, member.value, entry, path + [member.name], json)
                members.append(.init(name: OpenText(member.name, span: place.span), value: inner))
            }
            return TerraformValue(.object(members), place)
        default: return TerraformValue(json)
        }
    }
}
