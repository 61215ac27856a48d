import Documents

/// One object of a manifest.
struct KubernetesObject {
    let root: JSONValue
    /// The API group without its version; empty for the core.
    let group: String
    let kind: String
    let name: String
    let namespace: String

    init?(_ root: JSONValue) {
        guard let version = root["apiVersion"]?.string, let kind = root["kind"]?.string else { return nil }
        self.root = root
        self.kind = kind
        group = version.contains("/") ? String(version.prefix { $0 != "/" }) : ""
        let metadata = root["metadata"]
        name = metadata?["name"]?.string ?? metadata?["generateName"]?.string ?? "unnamed"
        namespace = metadata?["namespace"]?.string ?? "default"
    }

    var spec: JSONValue? { root["spec"] }
    var address: String { "\(kind)/\(name)" }
    var resource: TemplateResource {
        TemplateResource(type: group.isEmpty ? kind : "\(group)/\(kind)", name: address, location: root.location)
    }

    func annotation(_ name: String) -> JSONValue? { root["metadata"]?["annotations"]?[name] }
}

/// The statements of Crossplane's older provider, which writes them with small letters and principals as objects.
enum StructuredPolicy {
    /// The policy that it stands for; nil where the value is none of this form.
    static func document(_ value: JSONValue) -> JSONValue? {
        guard value.kind == .object, let list = value["statements"], list.kind == .array else { return nil }
        let statements = list.elements.map { statement($0) }
        let policy = Resolved.object(
            [
                ("Version", value["version"].map { .text(OpenText($0)) }), ("Id", value["id"].map { .text(OpenText($0)) }),
                ("Statement", .list(statements, list.sourceRange)),
            ], at: value.sourceRange)
        return policy.document(of: value.source).root
    }

    private static func statement(_ value: JSONValue) -> Resolved {
        let names = [
            ("Sid", "sid"), ("Effect", "effect"), ("Action", "action"), ("NotAction", "notAction"), ("Resource", "resource"),
            ("NotResource", "notResource"),
        ]
        return .object(
            names.map { ($0.0, value[$0.1].map { Resolved($0) }) } + [
                ("Principal", value["principal"].map(principal)), ("NotPrincipal", value["notPrincipal"].map(principal)),
                ("Condition", value["condition"].map(condition)),
            ], at: value.sourceRange)
    }

    private static func principal(_ value: JSONValue) -> Resolved {
        let span = value.sourceRange
        if value["allowAnon"]?.boolean == true { return .text("*", at: span) }
        let own = value.items("awsPrincipals").map { entry -> Resolved in
            let text = entry["iamRoleArn"] ?? entry["iamUserArn"] ?? entry["awsAccountId"]
            return .text(text.map { OpenText($0) } ?? OpenText(unknown: "reference principal", span: entry.sourceRange))
        }
        return .object(
            [
                ("AWS", own.isEmpty ? nil : .list(own, span)), ("Service", value["service"].map { Resolved($0) }),
                ("Federated", (value["federated"] ?? value["raw"]).map { Resolved($0) }),
            ], at: span)
    }

    private static func condition(_ value: JSONValue) -> Resolved {
        let operators = value.elements.map { block -> (String, Resolved?) in
            let keys = block.items("conditions").map { entry -> (String, Resolved?) in
                let names = ["stringValue", "dateValue", "numericValue", "booleanValue", "listValue"]
                return (entry["key"]?.string ?? "", names.lazy.compactMap { entry[$0] }.first.map { Resolved($0) })
            }
            return (block["operatorKey"]?.string ?? "", .object(keys, at: block.sourceRange))
        }
        return .object(operators, at: value.sourceRange)
    }
}
