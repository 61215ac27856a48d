import Documents

/// Makes the policy of a data source `aws_iam_policy_document` from its arguments, as the AWS provider does (its sources
/// policy_document_data_source.go and policy_model.go): what is unknown in it keeps its place.
struct PolicyDocumentData {
    /// Arguments and, as lists, nested blocks.
    let arguments: TerraformValue
    let address: String
    private(set) var faults: [FoundFault] = []
    private(set) var gaps: [Gap] = []
    /// Documents were merged of which a condition chooses one.
    private(set) var sumsChoices = false

    private static let maximumStatements = 10_000

    /// It is there only if somebody gives a value to what the code leaves empty.
    private let isAssumed: Bool

    init(_ arguments: TerraformValue, address: String, isAssumed: Bool = false) {
        self.arguments = arguments
        self.address = address
        self.isAssumed = isAssumed
    }

    private var place: TerraformPlace { arguments.place }

    /// The documents of `source_policy_documents`, then the own statements, then those of `override_policy_documents`; unknown where
    /// nothing is known of any statement.
    mutating func document() -> TerraformValue {
        var merged = MergedDocument()
        var sids: Set<String> = []
        for source in documents("source_policy_documents") + documents("source_json") {
            merge(source, into: &merged)
            for statement in statements(of: source) {
                guard let sid = statement["Sid"]?.string, !sid.isEmpty, !sids.insert(sid).inserted else { continue }
                refuse("the Sid `\(sid)` twice in `source_policy_documents`", statement.place)
            }
        }
        merged.merge(version: arguments["version"].flatMap { $0.isNull ? nil : $0 } ?? TerraformValue("2012-10-17", place))
        if let id = arguments["policy_id"], !id.isNull { merged.id = id }
        checkNames(of: arguments, Self.documentNames)
        var own: Set<String> = []
        let open = arguments["statement"]?.unknown
        if let meaning = open {
            gaps.append(
                Gap(
                    .evidence, "the statements of `\(address)` are not known (\(Self.words(meaning)))", at: place.location,
                    help: "check `terraform show -json` of the state after the apply"))
        }
        for block in arguments["statement"]?.elements ?? [] {
            let statement = self.statement(block)
            if let sid = statement["Sid"]?.string, !own.insert(sid).inserted { refuse("the Sid `\(sid)` twice", statement.place) }
            merged.add(statement)
        }
        for source in documents("override_json") + documents("override_policy_documents") { merge(source, into: &merged) }
        if let open, merged.statements.isEmpty { return TerraformValue(unknown: open, place) }
        return Self.object(
            [
                ("Version", merged.version), ("Id", merged.id),
                ("Statement", TerraformValue(.list(merged.statements, isSet: false), place)),
            ], place)
    }

    /// `unknown var.x` without its first word, which says that it is unknown.
    private static func words(_ meaning: String) -> String {
        meaning.hasPrefix("unknown ") ? "they need `\(meaning.dropFirst(8))`" : meaning
    }

    private mutating func refuse(_ reason: String, _ place: TerraformPlace) {
        gaps.append(Gap(.input, "\(reason): the provider refuses `\(address)`", at: place.location))
    }

    private static func object(_ pairs: [(String, TerraformValue?)], _ place: TerraformPlace) -> TerraformValue {
        var members: [TerraformValue.Member] = []
        for (name, value) in pairs {
            if let value {
                members.append(.init(name: OpenText(name, span: value.span(in: place.source) ?? place.span), value: value))
            }
        }
        return TerraformValue(.object(members), place)
    }

    // MARK: names of arguments

    /// `json`, `minified_json` and `id` stand in states, `region` in the provider's sixth version.
    private static let documentNames: Set = [
        "version", "policy_id", "statement", "source_policy_documents", "override_policy_documents", "source_json", "override_json",
        "json", "minified_json", "id", "region",
    ]
    private static let statementNames: Set = [
        "sid", "effect", "principals", "not_principals", "actions", "not_actions", "resources", "not_resources", "condition",
    ]
    private static let principalNames: Set = ["type", "identifiers"]
    private static let conditionNames: Set = ["test", "variable", "values"]

    /// What the provider knows no argument or block for does nothing, and would be missed in silence.
    private mutating func checkNames(of block: TerraformValue, _ known: Set<String>) {
        for member in block.members ?? [] where member.name.isKnown && !known.contains(member.name.string) {
            let name = member.name.string
            // A comment of Terraform's JSON.
            if name == "//" { continue }
            let near = SpellingSuggestion.name(to: name, in: known.sorted())
            gaps.append(
                Gap(
                    .input, "a policy document has no `\(name)`: the provider refuses `\(address)`",
                    at: member.value.place.location, help: near.map { "did you mean `\($0)`?" }))
        }
    }

    // MARK: own statements

    private mutating func statement(_ block: TerraformValue) -> TerraformValue {
        checkNames(of: block, Self.statementNames)
        func scalar(_ name: String) -> TerraformValue? {
            guard let value = block[name], !value.isNull, value.text?.bytes.isEmpty != true else { return nil }
            return value
        }
        return Self.object(
            [
                ("Sid", scalar("sid")), ("Effect", scalar("effect") ?? TerraformValue("Allow", block.place)),
                ("Principal", principals("principals", block)), ("NotPrincipal", principals("not_principals", block)),
                ("Action", texts(block["actions"]) ?? missing("actions", "not_actions", block)),
                ("NotAction", texts(block["not_actions"])),
                ("Resource", texts(block["resources"], hasVariables: true) ?? missing("resources", "not_resources", block)),
                ("NotResource", texts(block["not_resources"], hasVariables: true)), ("Condition", conditions(block)),
            ], block.place)
    }

    /// What stands for a list that the code has and that is empty, in a data source that is there only if somebody gives a value: he gives
    /// this one too.
    private func missing(_ name: String, _ other: String, _ block: TerraformValue) -> TerraformValue? {
        guard isAssumed, let value = block[name], texts(block[other]) == nil else { return nil }
        return TerraformValue(unknown: "unknown \(address).statement.\(name)", value.place)
    }

    /// A set of texts: without duplicates; one alone is not a list; nil where there is none.
    private func texts(_ value: TerraformValue?, hasVariables: Bool = false, isSet: Bool = true) -> TerraformValue? {
        guard let value, !value.isNull else { return nil }
        guard let elements = value.elements else { return value }
        let filled = elements.filter { !$0.isNull && !(isAssumed && $0.text?.bytes.isEmpty == true) }
        let kept = (isSet ? TerraformFunctions.unique(filled) : filled).map { hasVariables ? Self.variables($0) : $0 }
        guard let first = kept.first else { return nil }
        return kept.count == 1 ? first : value.with(.list(kept, isSet: isSet))
    }

    /// `&{aws:username}` is how the data source writes the policy variable `${aws:username}`.
    private static func variables(_ value: TerraformValue) -> TerraformValue {
        guard case .text(let text) = value.content, text.bytes.firstRange(of: Array("&{".utf8)) != nil else { return value }
        var result = OpenText(span: text.span)
        var start = 0
        for at in text.bytes.indices.dropLast() where text.bytes[at] == UInt8(ascii: "&") && text.bytes[at + 1] == UInt8(ascii: "{")
        {
            result.append(text.slice(start..<at))
            result.append(bytes: [UInt8(ascii: "$")], origins: [text.origins[at]])
            start = at + 1
        }
        result.append(text.slice(start..<text.bytes.count))
        return value.with(.text(result))
    }

    private mutating func principals(_ name: String, _ block: TerraformValue) -> TerraformValue? {
        guard let value = block[name], !value.isNull else { return nil }
        guard let blocks = value.elements else { return Self.object([("AWS", value)], value.place) }
        var members: [(type: OpenText, identifiers: [TerraformValue], value: TerraformValue)] = []
        for entry in blocks {
            checkNames(of: entry, Self.principalNames)
            guard let type = entry["type"]?.text, let list = entry["identifiers"], !list.isNull else { continue }
            let identifiers = (list.elements ?? [list]).filter { !$0.isNull }.map(Self.variables)
            if let same = members.firstIndex(where: { $0.type.bytes == type.bytes }) {
                members[same].identifiers += identifiers
            } else {
                members.append((type, identifiers, list))
            }
        }
        guard let first = members.first else { return nil }
        // The type `*` alone is everyone. `AWS` with `*` stays what it is, since a trust policy takes no other form.
        if members.count == 1, first.type.string == "*", first.identifiers.count == 1, first.identifiers[0].string == "*" {
            return first.identifiers[0]
        }
        return TerraformValue(
            .object(
                members.map { type, identifiers, list in
                    let kept = TerraformFunctions.unique(identifiers)
                    let value = kept.count == 1 ? kept[0] : list.with(.list(kept, isSet: true))
                    return .init(name: type, value: value)
                }), first.value.place)
    }

    /// Blocks with one operator and one key become one key with all their values: alternatives, whatever was meant.
    private mutating func conditions(_ block: TerraformValue) -> TerraformValue? {
        guard let value = block["condition"], !value.isNull else { return nil }
        guard let blocks = value.elements else {
            let text = value.text ?? OpenText(span: value.place.span)
            let inner = TerraformValue(.object([.init(name: text, value: value)]), value.place)
            return Self.object([("StringEquals", inner)], value.place)
        }
        var operators:
            [(test: OpenText, place: TerraformPlace, keys: [(name: OpenText, values: [TerraformValue], list: TerraformValue)])] = []
        for condition in blocks {
            checkNames(of: condition, Self.conditionNames)
            guard let test = condition["test"]?.text, let variable = condition["variable"]?.text else { continue }
            let list = condition["values"] ?? TerraformValue(.list([], isSet: false), condition.place)
            let values = (list.elements ?? [list]).filter { !$0.isNull }.map(Self.variables)
            let index = operators.firstIndex { $0.test.bytes == test.bytes } ?? operators.count
            if index == operators.count { operators.append((test, condition.place, [])) }
            if let same = operators[index].keys.firstIndex(where: { $0.name.bytes == variable.bytes }) {
                operators[index].keys[same].values += values
                if variable.isKnown, test.isKnown {
                    let text = "\(test.string) \(variable.string)"
                    faults.append(FoundFault(.joinedConditions, text, of: address, at: condition.place.location))
                }
            } else {
                operators[index].keys.append((variable, values, list))
            }
        }
        guard let first = operators.first else { return nil }
        return TerraformValue(
            .object(
                operators.map { test, place, keys in
                    let members = keys.map { name, values, list in
                        TerraformValue.Member(
                            name: name, value: values.count == 1 ? values[0] : list.with(.list(values, isSet: false)))
                    }
                    return .init(name: test, value: TerraformValue(.object(members), place))
                }), first.place)
    }

    // MARK: documents of elsewhere

    /// The documents that an argument holds, as the provider reads them.
    private mutating func documents(_ argument: String) -> [TerraformValue] {
        guard let value = arguments[argument], !value.isNull else { return [] }
        var documents: [TerraformValue] = []
        for element in value.elements ?? [value] { read(element, argument, &documents, 0) }
        return documents
    }

    private mutating func read(_ value: TerraformValue, _ argument: String, _ documents: inout [TerraformValue], _ level: Int) {
        switch value.content {
        case .null: return
        case .unknown(let meaning, let choices):
            if choices.isEmpty || level > 4 { return noteUnmerged(argument, meaning, value.place) }
            if choices.count > 1 { sumsChoices = true }
            for choice in choices { read(choice, argument, &documents, level + 1) }
        case .encoded(let inner):
            if let meaning = inner.unknown { return noteUnmerged(argument, meaning, value.place) }
            documents.append(inner)
        default:
            guard let text = value.text, !text.bytes.isEmpty else { return }
            if let part = text.free.first, part.range.count == text.bytes.count {
                return noteUnmerged(argument, part.meaning, value.place)
            }
            do throws(InputError) {
                let outer = Resolved.text(text).document(of: value.place.source).root
                documents.append(TerraformValue(try JSONDocument.parse(embeddedIn: outer).root))
            } catch {
                gaps.append(Gap(error))
            }
        }
    }

    private mutating func noteUnmerged(_ argument: String, _ meaning: String, _ place: TerraformPlace) {
        gaps.append(
            Gap(
                .model, "`\(argument)` of `\(address)` was not merged (\(Self.words(meaning)))", at: place.location,
                help: "check `terraform show -json` of the state after the apply"))
    }

    private func statements(of document: TerraformValue) -> [TerraformValue] {
        PolicyElements.member("Statement", of: document)?.elements ?? []
    }

    private mutating func merge(_ document: TerraformValue, into merged: inout MergedDocument) {
        guard document.members != nil else { return refuse("a document that is not an object", document.place) }
        if let list = PolicyElements.member("Statement", of: document), list.elements == nil, !list.isNull {
            refuse("a document whose `Statement` is not a list", list.place)
        }
        merged.merge(version: PolicyElements.member("Version", of: document))
        if let id = PolicyElements.member("Id", of: document), id.text?.bytes.isEmpty == false { merged.id = id }
        for statement in statements(of: document).prefix(Self.maximumStatements) {
            if let meaning = statement.unknown {
                noteUnmerged("a statement", meaning, statement.place)
                continue
            }
            var elements = PolicyElements(statement)
            merged.add(elements.statement())
            for (text, place) in elements.dropped {
                faults.append(FoundFault(.droppedCondition, text, of: address, at: place.location))
            }
        }
    }
}

/// A document as it is put together.
private struct MergedDocument {
    private(set) var version: TerraformValue?
    var id: TerraformValue?
    private(set) var statements: [TerraformValue] = []

    /// The larger version wins.
    mutating func merge(version other: TerraformValue?) {
        guard let other, let text = other.text else { return }
        guard let own = version?.text else { return version = other }
        if own.bytes.lexicographicallyPrecedes(text.bytes) { version = other }
    }

    /// A statement with a Sid takes the place of the first with the same one.
    mutating func add(_ statement: TerraformValue) {
        if let sid = statement["Sid"]?.string, !sid.isEmpty, let same = statements.firstIndex(where: { $0["Sid"]?.string == sid }) {
            statements[same] = statement
        } else {
            statements.append(statement)
        }
    }
}
