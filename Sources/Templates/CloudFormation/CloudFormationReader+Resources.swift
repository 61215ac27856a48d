import Documents
import PolicyLanguage

/// Resources whose policies are not simply a document in a property.
extension CloudFormationReader {
    /// SCPs and RCPs; the other policies of Organizations are no permissions.
    mutating func readOrganizationPolicy(_ entry: Entry) {
        guard let properties = entry.properties, let content = properties["Content"] else { return }
        guard let kind = BarePolicy.organizationKind(properties["Type"]?.string ?? "") else { return }
        for variant in variants(of: content, in: entry) {
            add(Candidate(kind: kind, document: variant.value, name: entry.name), of: entry, variant)
        }
    }

    /// A permission is one statement of the policy of a function, a layer or an event bus.
    mutating func readPermission(_ entry: Entry) {
        guard let properties = entry.properties else { return }
        for variant in variants(of: properties, in: entry) {
            guard let statement = PermissionStatement.statement(variant.value, type: entry.type) else { continue }
            add(Candidate(kind: .resource, document: Self.document(of: statement), name: entry.name), of: entry, variant)
        }
    }

    /// A template at a path of its own is read when its file is; one at an address never is; one in the resource is part of it.
    mutating func readNestedStack(_ entry: Entry) {
        if let body = entry.properties?["TemplateBody"] {
            for variant in variants(of: body, in: entry) {
                let value = variant.value.document(of: template.root.source).root
                include(EmbeddedTemplate.contents(of: value, name: entry.name, options: template.options))
            }
        }
        guard let location = entry.properties?["TemplateURL"] ?? entry.properties?["Location"] else { return }
        if let path = location.string, !path.contains("://") {
            let file = TerraformFiles.join(TerraformFiles.directory(of: template.root.source.name), path)
            if (try? template.options.files.text(file)) != nil { return }
        }
        note(
            Gap(
                .input, "the template of `\(entry.name)` is in another file and was not read", at: location.location,
                help: "check it too"
            ))
    }

    /// Types that the table does not know (custom resources, types newer than it): anything that has the form of a policy.
    mutating func readUnlisted(_ entry: Entry) {
        guard let properties = entry.properties else { return }
        var pending = [properties]
        while let next = pending.popLast() {
            if readText(next, of: entry) { continue }
            if BarePolicy.isPolicy(next), BarePolicy.statements(of: next).contains(where: { $0["Effect"] != nil }) {
                let kind = BarePolicy.kind(of: next, file: "")
                for variant in variants(of: next, in: entry) {
                    add(Candidate(kind: kind, document: variant.value, name: entry.name), of: entry, variant)
                }
            } else {
                pending += next.elements.reversed()
                pending += next.members.map(\.value).reversed()
            }
        }
    }

    /// The text of a policy, as it is written or as a function makes it; whether the value was one.
    private mutating func readText(_ value: JSONValue, of entry: Entry) -> Bool {
        guard value.kind == .string || CloudFormationTemplate.function(value) != nil,
            value.text.has(ascii: "Statement")
        else { return false }
        var wasRead = false
        for variant in variants(of: value, in: entry) {
            guard let text = variant.value.text, text.bytes.first(where: { $0 > 0x20 }) == UInt8(ascii: "{"),
                let root = try? JSONDocument.parse(embeddedIn: variant.value.document(of: value.source).root).root,
                NestedPolicies.isDocument(root)
            else { continue }
            add(Candidate(kind: BarePolicy.kind(of: root, file: ""), document: variant.value, name: entry.name), of: entry, variant)
            wasRead = true
        }
        return wasRead
    }

    /// Policies of elsewhere that the resource attaches to itself or to others.
    mutating func readAttachments(_ entry: Entry) {
        for (property, isBoundary) in PolicyPlaces.attachments[entry.type] ?? [] {
            guard let value = entry.properties?[property] else { continue }
            for variant in variants(of: value, in: entry) {
                guard let holder = holders(of: entry, variant).first else { continue }
                for element in variant.value.elements {
                    guard let text = element.text ?? element["ManagedPolicyArn"]?.text ?? Self.referencedPolicy(element) else {
                        continue
                    }
                    attach(
                        DeclaredAttachment(
                            holder: holder, policy: text.string, isBoundary: isBoundary,
                            location: template.root.source.location(text.span), isFree: !text.isKnown))
                }
            }
        }
    }

    /// Properties that are near to one which holds policies or attaches them.
    func misspelt(_ entry: Entry) -> [Gap] {
        let places = (PolicyPlaces.places(of: entry.type) ?? []).map { $0.path[...] }
        var attached = (PolicyPlaces.attachments[entry.type] ?? []).map { [$0.property][...] }
        switch entry.type {
        case "AWS::Serverless::Function", "AWS::Serverless::StateMachine": attached.append(["Policies"])
        case "AWS::Organizations::Policy": attached.append(["Content"])
        default: if places.isEmpty, attached.isEmpty { return [] }
        }
        return MisspeltNames.gaps(in: entry.value, wanted: ["Properties"], of: entry.name)
            + MisspeltNames.gaps(in: entry.properties, along: places + attached, of: entry.name)
    }

    /// A customer's policy of a permission set, by name and path.
    private static func referencedPolicy(_ value: Resolved) -> OpenText? {
        let reference = value["CustomerManagedPolicyReference"] ?? value
        return reference["Name"]?.text
    }
}
