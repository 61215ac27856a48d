import Documents
import HCL
import PolicyLanguage

/// The policies of one resource.
extension TerraformSourceReader {
    /// What is to be read at one place.
    struct Target {
        let kind: PolicyKind
        let name: String
        let resource: TemplateResource
        let holders: [Holder]
        let assumption: String?
        /// Its statements are all given from outside: without any, there is no such policy.
        var mayBeEmpty = false
    }

    mutating func read(_ resource: TerraformResource, _ file: String) {
        collect(file) { reader throws(InputError) in
            try reader.readPlaces(resource, file)
        }
    }

    private mutating func readPlaces(_ resource: TerraformResource, _ file: String) throws(InputError) {
        let type = resource.type
        let places = TerraformPlaces.places(of: type)
        for place in places ?? [] { try read(place.path, place.kind, resource, file) }
        switch type {
        case "aws_organizations_policy", "awscc_organizations_policy":
            let kind = try resource.argument("type")?.string ?? "SERVICE_CONTROL_POLICY"
            if let kind = BarePolicy.organizationKind(kind) { try read(["content"], kind, resource, file) }
        case _ where FunctionURL.terraformTypes.contains(type): try readFunctionURL(resource, file)
        case _ where EmbeddedTemplate.terraformTypes.contains(type): try readStack(resource, file)
        default:
            if let permission = TerraformPlaces.permission(of: type) {
                try readPermission(resource, permission, file)
            } else if places == nil {
                readUnlisted(resource, file)
            }
        }
        try readAttachments(resource, file)
        for gap in misspelt(resource, places ?? []) { note(gap, file) }
    }

    /// Arguments and blocks that are near to one which holds policies or attaches them.
    private func misspelt(_ resource: TerraformResource, _ places: [TerraformPlaces.Place]) -> [Gap] {
        let type = resource.type
        var paths = places.map { $0.path[...] } + (TerraformPlaces.attachments[type] ?? []).map { $0.path[...] }
        paths += (TerraformPlaces.permission(of: type)?.properties.keys.sorted() ?? []).map { [$0] }
        if type.hasSuffix("_organizations_policy") { paths.append(["content"]) }
        // The block has it once, however many resources it makes.
        let owner = resource.block.labels.joined(separator: ".")
        let values = resource.block.body.attributes.flatMap { attribute -> [Gap] in
            let rest = MisspeltNames.below(attribute.name, paths)
            guard !rest.isEmpty, let value = try? resource.argument(attribute.name) else { return [] }
            return MisspeltNames.gaps(in: value, along: rest, of: owner)
        }
        return MisspeltNames.gaps(in: resource.block.body, along: paths, of: owner) + values
    }

    private mutating func read(_ path: [String], _ kind: PolicyKind, _ resource: TerraformResource, _ file: String)
        throws(InputError)
    {
        let holders = try holders(of: resource)
        for (value, taken) in try Self.walk(resource, path) {
            let name = taken.map { "\(resource.address)/\($0)" } ?? resource.address
            read(
                value,
                Target(
                    kind: kind, name: name, resource: resource.resource, holders: holders, assumption: resource.assumption,
                    mayBeEmpty: resource.instance.isRoot || resource.assumption != nil),
                file)
        }
    }

    /// The values at a path, with the index that was taken first.
    private static func walk(_ resource: TerraformResource, _ path: [String]) throws(InputError) -> [(TerraformValue, Int?)] {
        guard let first = path.first else { return [] }
        var values: [(TerraformValue, Int?)] = []
        if let value = try resource.argument(first) { values.append((value, nil)) }
        let blocks = try resource.instance.evaluator.blocks(
            first, in: resource.block.body, resource.scope, address: "\(resource.address).\(first)")
        if !blocks.isEmpty {
            let place = TerraformPlace(source: resource.block.source, span: resource.block.span)
            values = [(TerraformValue(.list(blocks, isSet: false), place), nil)]
        }
        for step in path.dropFirst() {
            values = values.flatMap { value, index -> [(TerraformValue, Int?)] in
                if value.unknown != nil { return [(value, index)] }
                if step == "[]" { return (value.elements ?? [value]).enumerated().map { ($0.element, index ?? $0.offset) } }
                return value[step].map { [($0, index)] } ?? []
            }
        }
        return values
    }

    /// The provider adds the permission for everyone by itself.
    private mutating func readFunctionURL(_ resource: TerraformResource, _ file: String) throws(InputError) {
        for name in ["authorization_type", "auth_type"] {
            guard let value = try resource.argument(name) else { continue }
            var choices = [value]
            if case .unknown(_, let more) = value.content { choices = more }
            for choice in choices where choice.string == "NONE" {
                let place = choice.place
                keep(
                    FunctionURL.document(at: place.span).document(of: place.source).root,
                    Target(
                        kind: .resource, name: resource.address, resource: resource.resource, holders: [],
                        assumption: resource.assumption), file)
            }
        }
    }

    // MARK: documents

    /// A document, whatever makes it; one that nobody knows is a gap.
    mutating func read(_ value: TerraformValue, _ target: Target, _ file: String, level: Int = 0) {
        switch value.content {
        case .null: return
        case .unknown(let meaning, let choices):
            if choices.isEmpty || level > 4 { return noteUnknown(meaning, value, target, file) }
            for choice in choices { read(choice, target, file, level: level + 1) }
        case .encoded(let inner):
            if case .unknown(let meaning, let choices) = inner.content {
                guard !choices.isEmpty, level <= 4 else { return noteUnknown(meaning, value, target, file) }
                for choice in choices where !choice.isNull { read(choice.with(.encoded(choice)), target, file, level: level + 1) }
                return
            }
            let source = inner.place.source
            let resolved = inner.resolved(in: source, at: inner.place.span)
            var gaps: [Gap] = []
            let document = PolicyShape.fix(resolved, gaps: &gaps, in: source)
            // Of a policy that is there only if somebody gives a value, what that value says is not a gap.
            if target.assumption == nil { for gap in gaps { note(gap, file) } }
            if inner["Statement"]?.elements?.isEmpty == true, target.mayBeEmpty { return }
            if case .nothing = document { return }
            keep(document.document(of: source).root, target, file)
        case .object: read(value.with(.encoded(value)), target, file, level: level + 1)
        case .reference(let object):
            guard case .resource(let resource) = object else { return }
            noteUnknown("unknown \(resource.address)", value, target, file)
        default:
            guard let text = value.text else {
                return note(Gap(.input, "\(value.kindName) is not a policy", at: value.place.location), file)
            }
            if text.bytes.allSatisfy({ $0 <= 0x20 }) { return }
            if let part = text.free.first, part.range.count == text.bytes.count {
                return noteUnknown(part.meaning, value, target, file)
            }
            readText(text, value.place.source, target, file)
        }
    }

    private mutating func readText(_ text: OpenText, _ source: SourceText, _ target: Target, _ file: String) {
        do throws(InputError) {
            let outer = Resolved.text(text).document(of: source).root
            let root = try JSONDocument.parse(embeddedIn: outer).root
            guard text.isKnown else {
                // What is unknown may stand where the grammar wants a known value.
                let value = TerraformValue(root)
                return read(value.with(.encoded(value)), target, file, level: 1)
            }
            keep(root, target, file)
        } catch {
            note(Gap(error), file)
        }
    }

    private mutating func keep(_ root: JSONValue, _ target: Target, _ file: String) {
        let assumptions = target.assumption.map { [FoundPolicy.Assumption(condition: $0, holds: true)] } ?? []
        var policy = FoundPolicy(
            kind: target.kind, value: root, name: target.name, resource: target.resource, holders: target.holders,
            assumptions: assumptions)
        let values = [root] + BarePolicy.statements(of: root)
        policy.mayBeSmaller = evaluator.assumedParts.contains { part in
            values.contains { $0.source.name == part.source.name && part.span.contains($0.sourceRange.lowerBound) }
        }
        add(policy, file)
    }

    private mutating func noteUnknown(_ meaning: String, _ value: TerraformValue, _ target: Target, _ file: String) {
        let name = meaning.hasPrefix("unknown ") ? String(meaning.dropFirst(8)) : meaning
        // A policy that is there only if somebody gives one is nothing that the code says.
        if target.assumption != nil { return }
        let place = value.places.first { $0.source === value.place.source } ?? value.place
        if evaluator.hasTold(of: place.location) { return }
        note(
            Gap(
                .evidence, "the policy of `\(target.name)` is not in the code (it needs `\(name)`)", at: place.location,
                help: "give it with --var-file or --parameter, or check a plan: `terraform show -json`"), file)
    }

    /// A data source that no policy was made of: whoever takes the module's outputs may.
    mutating func readUnlinked(_ resource: TerraformResource, _ file: String) {
        collect(file) { reader throws(InputError) in
            let place = TerraformPlace(source: resource.block.source, span: resource.block.span)
            guard case .encoded(let inner) = try resource.document(place).content else { return }
            let root = inner.resolved(in: place.source, at: place.span).document(of: place.source).root
            let kind = BarePolicy.kind(of: root, file: "")
            let target = Target(
                kind: kind, name: resource.address, resource: resource.resource, holders: [], assumption: resource.assumption,
                mayBeEmpty: resource.instance.isRoot || resource.assumption != nil)
            reader.read(inner.with(.encoded(inner)), target, file)
        }
    }

    /// Types that the table does not know: values that are policies.
    private mutating func readUnlisted(_ resource: TerraformResource, _ file: String) {
        for attribute in resource.block.body.attributes where TerraformPlaces.mayHoldPolicy(attribute.name) {
            guard let value = try? resource.argument(attribute.name) else { continue }
            readIfPolicy(value, "\(resource.address)/\(attribute.name)", resource.resource, file)
        }
    }

    mutating func readIfPolicy(_ value: TerraformValue, _ name: String, _ resource: TemplateResource, _ file: String) {
        var document = value
        if case .encoded(let inner) = value.content { document = inner }
        if case .text(let text) = value.content {
            guard text.bytes.has(ascii: "Statement"),
                let root = try? JSONDocument.parse(embeddedIn: Resolved.text(text).document(of: value.place.source).root).root
            else { return }
            document = TerraformValue(root)
        }
        guard let statements = document["Statement"],
            (statements.elements ?? [statements]).contains(where: { $0["Effect"] != nil })
        else { return }
        let source = document.place.source
        let kind = BarePolicy.kind(of: document.resolved(in: source, at: document.place.span).document(of: source).root, file: "")
        read(
            document.with(.encoded(document)), Target(kind: kind, name: name, resource: resource, holders: [], assumption: nil),
            file)
    }

    /// A stack that the code deploys. A body out of a file of its own is read when that file is.
    private mutating func readStack(_ resource: TerraformResource, _ file: String) throws(InputError) {
        if let address = try resource.argument("template_url"), !address.isNull {
            let text = "the template of `\(resource.address)` is in another place and was not read"
            return note(Gap(.input, text, at: address.place.location, help: "check it too"), file)
        }
        guard let body = try resource.argument("template_body"), !body.isNull else { return }
        var value = body
        if case .encoded(let inner) = body.content { value = inner }
        let source = value.place.source
        if value.text?.isKnown == true, source !== resource.block.source { return }
        let root = value.resolved(in: source, at: value.place.span).document(of: source).root
        add(EmbeddedTemplate.contents(of: root, name: resource.address, options: evaluator.options), file)
    }

    // MARK: statements in attributes, and whom policies bind

    private mutating func readPermission(
        _ resource: TerraformResource, _ permission: TerraformPlaces.Permission, _ file: String
    ) throws(InputError) {
        let source = resource.block.source
        let span = resource.block.span
        var properties: [(String, Resolved?)] = []
        for (attribute, property) in permission.properties.sorted(by: { $0.key < $1.key }) {
            guard let value = try resource.argument(attribute), !value.isNull, value.text?.bytes.isEmpty != true else { continue }
            var whole = value
            if case .encoded(let inner) = value.content { whole = inner }
            properties.append((property, whole.resolved(in: source, at: span)))
        }
        if let condition = try Self.walk(resource, ["condition", "[]"]).first?.0 {
            let parts = [("Type", "type"), ("Key", "key"), ("Value", "value")]
            properties.append(
                ("Condition", .object(parts.map { ($0.0, condition[$0.1]?.resolved(in: source, at: span)) }, at: span)))
        }
        guard let statement = PermissionStatement.statement(.object(properties, at: span), type: permission.type) else { return }
        let target = Target(
            kind: .resource, name: resource.address, resource: resource.resource, holders: [], assumption: resource.assumption)
        keep(CloudFormationReader.document(of: statement).document(of: source).root, target, file)
    }

    private func holders(of resource: TerraformResource) throws(InputError) -> [Holder] {
        var holders: [Holder] = []
        for (attribute, kind) in TerraformPlaces.holders[resource.type] ?? [] {
            let place = TerraformPlace(source: resource.block.source, span: resource.block.span)
            // A role without a name of its own is known by its address.
            let own =
                TerraformPlaces.ownNames.contains(attribute)
                ? try resource.attribute(attribute, place) : try resource.argument(attribute)
            guard let value = own, !value.isNull else { continue }
            for element in value.elements ?? [value] { if let text = element.text { holders.append(Holder(kind, text.string)) } }
        }
        return holders
    }

    private mutating func readAttachments(_ resource: TerraformResource, _ file: String) throws(InputError) {
        for (path, isBoundary) in TerraformPlaces.attachments[resource.type] ?? [] {
            for (value, _) in try Self.walk(resource, path) {
                guard let text = value.text, !text.bytes.isEmpty else { continue }
                for holder in try holders(of: resource) {
                    add(
                        DeclaredAttachment(
                            holder: holder, policy: text.string, isBoundary: isBoundary, location: value.place.location,
                            isFree: !text.isKnown), file)
                }
            }
        }
    }
}
