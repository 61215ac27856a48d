import Documents
import PolicyLanguage

/// Policy documents on their own, and the answers of `aws` that carry one.
struct BarePolicy {
    let options: TemplateReader.Options

    /// An object with `Statement`, or with an element that only a policy has beside a version.
    static func isPolicy(_ root: JSONValue) -> Bool {
        guard let statements = root["Statement"] else { return isHeader(root) }
        guard root["Resources"] == nil else { return false }
        switch statements.kind {
        case .array: return statements.elements.isEmpty || statements.elements.contains { $0.kind == .object }
        case .object: return true
        default: return root["Version"] != nil
        }
    }

    /// A policy that lacks its statements, or spells them otherwise: a version and nothing that a policy has not.
    private static func isHeader(_ root: JSONValue) -> Bool {
        guard root.kind == .object, let version = (root["Version"] ?? root["version"])?.string,
            Policy.Version(rawValue: version) != nil
        else { return false }
        return root.members.allSatisfy { member in
            ["version", "id"].contains(member.name.lowercased())
                || SpellingSuggestion.name(to: member.name, in: ["Statement"]) != nil
        }
    }

    /// What `aws iam get-policy-version`, `get-role-policy`, `get-role` and `get-*-policy` of other services print.
    static func isAnswer(_ root: JSONValue) -> Bool { answer(root) != nil }

    private static func answer(_ root: JSONValue) -> (value: JSONValue, kind: PolicyKind?)? {
        guard root.kind == .object, root["Resources"] == nil else { return nil }
        if let document = root["PolicyVersion"]?["Document"] { return (document, .identity) }
        if let document = root["Role"]?["AssumeRolePolicyDocument"] { return (document, .trust) }
        if let document = root["PolicyDocument"], root["RoleName"] ?? root["UserName"] ?? root["GroupName"] != nil {
            return (document, .identity)
        }
        if let document = root["Policy"], isText(document) { return (document, nil) }
        if let content = root["Policy"]?["Content"], let type = root["Policy"]?["PolicySummary"]?["Type"]?.string {
            return (content, organizationKind(type))
        }
        return nil
    }

    /// Whether a string holds the text of an object: `"Policy": "IAM"` is a name.
    private static func isText(_ value: JSONValue) -> Bool {
        value.kind == .string && value.contents.first { $0 > 0x20 } == UInt8(ascii: "{")
    }

    /// Organizations has policies of other kinds (tags, backups), which are no permissions.
    static func organizationKind(_ type: String) -> PolicyKind? {
        switch type {
        case "SERVICE_CONTROL_POLICY": .serviceControl
        case "RESOURCE_CONTROL_POLICY": .resourceControl
        default: nil
        }
    }

    /// A list of statements without a document around it, as small deployers keep them.
    static func isStatementList(_ root: JSONValue) -> Bool {
        guard root.kind == .array, !root.elements.isEmpty else { return false }
        return root.elements.allSatisfy { element in
            guard element.kind == .object, element["Action"] != nil || element["NotAction"] != nil else { return false }
            return element["Resource"] != nil || element["NotResource"] != nil || element["Principal"] != nil
        }
    }

    /// Such a list; a statement without an effect allows (Amplify's `custom-policies.json`).
    func readStatements(_ root: JSONValue, file: String) -> TemplateContents {
        let statements = root.elements.map { element -> Resolved in
            guard case .object(let members, let span) = Resolved(element), element["Effect"] == nil else {
                return Resolved(element)
            }
            return .object([.init(name: OpenText("Effect", span: span), value: .text("Allow", at: span))] + members, span)
        }
        let document = CloudFormationReader.document(of: .list(statements, root.sourceRange)).document(of: root.source)
        return read(document.root, file: file)
    }

    /// - Parameters:
    ///   - keys: where the document stands in the file, which may tell its kind.
    ///   - resource: what declares it there.
    func read(
        _ root: JSONValue, file: String, under keys: [String] = [], resource: TemplateResource? = nil
    ) -> TemplateContents {
        var contents = TemplateContents(form: .policy)
        var value = root
        var known: PolicyKind?
        if !Self.isPolicy(root), let (document, kind) = Self.answer(root) {
            (value, known) = (document, kind)
            if value.kind == .string {
                do throws(InputError) {
                    value = try JSONDocument.parse(embeddedIn: value).root
                } catch {
                    contents.gaps.append(Gap(error))
                    return contents
                }
            }
        }
        /// Whether anything of it is known.
        func shape(_ policy: Resolved) -> Bool {
            guard let shaped = PolicyShape.document(policy, gaps: &contents.gaps, in: value.source) else { return false }
            value = shaped
            return true
        }
        if CloudFormationTemplate.hasFunctions(value) {
            var resolver = Resolver(template: CloudFormationTemplate(root, options: options), assumptions: .none)
            do throws(InputError) {
                let resolved = try resolver.resolve(value)
                contents.gaps += resolver.gaps
                guard shape(resolved) else { return contents }
            } catch {
                contents.gaps.append(Gap(error))
                return contents
            }
        }
        if value.freeParts.isEmpty {
            let found = Placeholders(value, options.placeholders)
            if !found.places.isEmpty {
                contents.placeholders = found.places
                guard shape(found.resolved) else { return contents }
            }
        } else {
            guard shape(Resolved(value)) else { return contents }
        }
        let kind = options.kind ?? known ?? PolicyKindGuess(value).kind(inFile: file, under: keys)
        contents.policies.append(
            FoundPolicy(kind: kind, value: value, name: resource?.name ?? Self.baseName(file), resource: resource))
        return contents
    }

    private static func baseName(_ file: String) -> String {
        file.split(separator: "/").last.map(String.init) ?? file
    }

    static func kind(of value: JSONValue, file: String) -> PolicyKind { PolicyKindGuess(value).kind(inFile: file) }

    static func statements(of value: JSONValue) -> [JSONValue] {
        guard let statements = value["Statement"] else { return [] }
        return statements.kind == .array ? Array(statements.elements) : [statements]
    }
}
