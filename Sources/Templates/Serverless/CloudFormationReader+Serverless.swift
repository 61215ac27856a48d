import Documents
import PolicyLanguage

/// What AWS SAM makes policies of.
extension CloudFormationReader {
    /// `Policies` of a function or a state machine: names of managed policies, documents, and policy templates, in any mixture
    /// (AWS SAM developer guide, AWS::Serverless::Function).
    mutating func readServerlessPolicies(_ entry: Entry) {
        if let policies = entry.properties?["Policies"] {
            let isList = policies.kind == .array
            for (index, item) in (isList ? Array(policies.elements) : [policies]).enumerated() {
                for variant in variants(of: item, in: entry) {
                    for element in variant.value.elements {
                        readServerlessPolicy(element, "\(entry.name)/\(index)", entry, variant)
                    }
                }
            }
        }
    }

    /// Statements that the events of a function add to the policy of its API.
    mutating func readServerlessEvents(_ entry: Entry) {
        for event in entry.properties?.entries("Events") ?? [] where event.value["Type"]?.string == "Api" {
            guard let statements = event.value["Properties"]?["Auth"]?["ResourcePolicy"]?["CustomStatements"] else { continue }
            for variant in variants(of: statements, in: entry) {
                let document = Self.document(of: variant.value)
                add(Candidate(kind: .resource, document: document, name: "\(entry.name)/\(event.name)"), of: entry, variant)
            }
        }
    }

    private mutating func readServerlessPolicy(_ value: Resolved, _ name: String, _ entry: Entry, _ variant: Variant) {
        if let text = value.text {
            guard let holder = holders(of: entry, variant).first else { return }
            let location = template.root.source.location(text.span)
            return attach(DeclaredAttachment(holder: holder, policy: text.string, location: location, isFree: !text.isKnown))
        }
        guard case .object(let members, let span) = value else { return }
        if value["Statement"] != nil {
            return add(Candidate(kind: .identity, document: value, name: name), of: entry, variant)
        }
        guard members.count == 1, let member = members.first else { return }
        guard let statements = ServerlessTables.policies[member.name.string] else {
            return note(
                Gap(
                    .model, "unknown policy template `\(member.name.string)`", at: template.root.source.location(span),
                    help: "write its statements out, or check the processed template"))
        }
        let resolver = variant.resolver
        let expander = TableExpander(span: span) { name in
            if name.hasPrefix("AWS::") { return .text(resolver.pseudo(name, span)) }
            return member.value[name] ?? .text(OpenText(unknown: "Parameter \(name)", span: span))
        }
        do throws(InputError) {
            let document = Self.document(of: try expander.expand(statements))
            add(
                Candidate(kind: .identity, document: document, name: "\(name)/\(member.name.string)", isWrittenByAWS: true),
                of: entry,
                variant)
        } catch {
            note(Gap(error))
        }
    }

    /// A connector of its own: `Source`, `Destination` and `Permissions`.
    mutating func readConnector(_ entry: Entry) {
        guard let properties = entry.properties else { return }
        readConnector(properties, entry, source: nil)
    }

    /// Connectors that a resource has: it is their source.
    mutating func readConnectors(_ entry: Entry) {
        for member in entry.value.entries("Connectors") {
            guard let properties = member.value["Properties"] else { continue }
            let connector = Entry(name: "\(entry.name)/\(member.name)", type: "AWS::Serverless::Connector", value: member.value)
            readConnector(properties, connector, source: entry.name)
        }
    }

    private mutating func readConnector(_ properties: JSONValue, _ entry: Entry, source: String?) {
        for variant in variants(of: properties, in: entry) {
            guard let access = variant.value["Permissions"]?.elements.compactMap({ $0.text?.string }) else { continue }
            let from = source.map { Resolved.object([("Id", .text($0, at: variant.value.span))], at: variant.value.span) }
            guard let origin = end(from ?? variant.value["Source"]) else { continue }
            for target in variant.value["Destination"]?.elements ?? [] {
                guard let destination = end(target) else { continue }
                for kind in access { connect(origin, destination, kind, entry, variant) }
            }
        }
    }

    /// One end of a connector: a resource of the template, or what the connector says of one of elsewhere.
    private struct End {
        let type: String
        let name: String?
        let properties: Resolved
    }

    private func end(_ value: Resolved?) -> End? {
        guard let value else { return nil }
        if let id = value["Id"]?.text?.string, let type = template.resources[id]?["Type"]?.string {
            return End(type: type, name: id, properties: value)
        }
        return value["Type"]?.text.map { End(type: $0.string, name: nil, properties: value) }
    }

    private mutating func connect(_ source: End, _ destination: End, _ access: String, _ entry: Entry, _ variant: Variant) {
        let location = template.root.source.location(variant.value.span)
        guard let connector = ServerlessTables.connector(from: source.type, to: destination.type, access: access) else {
            return note(
                Gap(
                    .model, "a connector from `\(source.type)` to `\(destination.type)` (\(access)) is not known", at: location,
                    help: "check the processed template"))
        }
        let span = variant.value.span
        var resolver = variant.resolver
        var failure: InputError?
        let template = template
        func attribute(_ attribute: String, of end: End) -> Resolved {
            if let own = end.properties[attribute] { return own }
            guard let name = end.name, let resource = template.resources[name] else {
                return .text(OpenText(unknown: "GetAtt \(end.type).\(attribute)", span: span))
            }
            do throws(InputError) {
                return .text(try ResourceNames.attribute(attribute, of: name, resource, &resolver, span))
            } catch {
                failure = error
                return .text(OpenText(unknown: "GetAtt \(name).\(attribute)", span: span))
            }
        }
        let pseudo = variant.resolver
        let expander = TableExpander(span: span) { name in
            if name.hasPrefix("Source.") { return attribute(String(name.dropFirst(7)), of: source) }
            if name.hasPrefix("Destination.") { return attribute(String(name.dropFirst(12)), of: destination) }
            return .text(pseudo.pseudo(name, span))
        }
        var content: Resolved
        do throws(InputError) {
            content = try expander.expand(connector.content)
        } catch {
            return note(Gap(error))
        }
        if connector.made == .permission, case .object(let members, _) = content {
            // The table leaves out whose policy it adds to.
            let function = attribute("Arn", of: connector.isSources ? source : destination)
            content = .object(members + [Resolved.Member(name: OpenText("FunctionName", span: span), value: function)], span)
        }
        if let failure { return note(Gap(failure)) }
        let name = "\(entry.name)/\(access)"
        switch connector.made {
        case .rolePolicy:
            add(Candidate(kind: .identity, document: versioned(content), name: name, isWrittenByAWS: true), of: entry, variant)
        case .queuePolicy, .topicPolicy:
            add(Candidate(kind: .resource, document: versioned(content), name: name), of: entry, variant)
        case .permission:
            guard let statement = PermissionStatement.statement(content, type: "AWS::Lambda::Permission") else { return }
            add(Candidate(kind: .resource, document: Self.document(of: statement), name: name), of: entry, variant)
        }
    }

    private func versioned(_ content: Resolved) -> Resolved {
        content["Statement"].map(Self.document(of:)) ?? content
    }
}
