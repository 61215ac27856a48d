import Documents

/// A statement of a JSON document as the provider reads it when it merges documents: elements by any case of their names, others dropped,
/// and of conditions only texts and truth values.
struct PolicyElements {
    private let source: TerraformValue
    /// Conditions that vanish: operator and key, and where the value stands.
    private(set) var dropped: [(text: String, place: TerraformPlace)] = []

    private static let names = [
        "Sid", "Effect", "Action", "NotAction", "Resource", "NotResource", "Principal", "NotPrincipal", "Condition",
    ]

    init(_ statement: TerraformValue) { source = statement }

    static func member(_ name: String, of value: TerraformValue) -> TerraformValue? {
        if let exact = value[name] { return exact }
        let folded = name.lowercased()
        return value.members?.last { $0.name.string.lowercased() == folded }?.value
    }

    mutating func statement() -> TerraformValue {
        var members: [TerraformValue.Member] = []
        for name in Self.names {
            guard var value = Self.member(name, of: source), !value.isNull else { continue }
            if name == "Condition" {
                guard let kept = conditions(value) else { continue }
                value = kept
            }
            // Any text as a principal is read as everyone.
            if name.hasSuffix("Principal"), value.text != nil, value.unknown == nil { value = TerraformValue("*", value.place) }
            members.append(.init(name: OpenText(name, span: value.place.span), value: value))
        }
        return source.with(.object(members))
    }

    private mutating func conditions(_ value: TerraformValue) -> TerraformValue? {
        guard let operators = value.members else { return value }
        var kept: [TerraformValue.Member] = []
        for block in operators {
            guard let keys = block.value.members else {
                kept.append(block)
                continue
            }
            var left: [TerraformValue.Member] = []
            for key in keys {
                if case .number = key.value.content {
                    dropped.append(("\(block.name.string) \(key.name.string)", key.value.place))
                } else {
                    left.append(key)
                }
            }
            if !left.isEmpty { kept.append(.init(name: block.name, value: block.value.with(.object(left)))) }
        }
        return kept.isEmpty ? nil : value.with(.object(kept))
    }
}
