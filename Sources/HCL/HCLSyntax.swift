package import Documents

/// An expression of HCL with its place in the text (hashicorp/hcl, hclsyntax/spec.md).
package struct HCLExpression: Sendable {
    package indirect enum Kind: Sendable {
        case null
        case boolean(Bool)
        case number(Double)
        case template([HCLTemplatePart])
        case tuple([HCLExpression])
        case object([HCLItem])
        case variable(String)
        case traversal(HCLExpression, [HCLStep])
        case call(String, [HCLExpression], expandsLast: Bool)
        case unary(HCLOperator, HCLExpression)
        case binary(HCLOperator, HCLExpression, HCLExpression)
        case conditional(HCLExpression, HCLExpression, HCLExpression)
        case loop(HCLLoop)
    }

    package let kind: Kind
    package let span: Range<Int>

    /// A text that needs no evaluation; nil for anything else.
    package var literal: OpenText? {
        guard case .template(let parts) = kind, parts.count <= 1 else { return nil }
        if parts.isEmpty { return OpenText(span: span) }
        if case .literal(let text) = parts[0] { return text }
        return nil
    }
}

/// One item of an object; a bare identifier as a key is text.
package struct HCLItem: Sendable {
    package let key: HCLExpression
    package let value: HCLExpression
}

package enum HCLStep: Sendable {
    case attribute(String, Range<Int>)
    case index(HCLExpression)
    /// `.*`: attributes of each element.
    case attributeSplat
    /// `[*]`: whatever follows, of each element.
    case fullSplat
}

/// `[for k, v in xs : e if c]`, `{for k, v in xs : k => v... if c}`.
package struct HCLLoop: Sendable {
    package let key: String?
    package let value: String
    package let collection: HCLExpression
    /// The key of an object's item; nil where a list is made.
    package let resultKey: HCLExpression?
    package let result: HCLExpression
    package let condition: HCLExpression?
    package let isGrouping: Bool
}

package enum HCLOperator: String, Sendable {
    case not = "!"
    case multiply = "*"
    case divide = "/"
    case remainder = "%"
    case add = "+"
    case subtract = "-"
    case greater = ">"
    case greaterOrEqual = ">="
    case less = "<"
    case lessOrEqual = "<="
    case equal = "=="
    case unequal = "!="
    case and = "&&"
    case or = "||"

    /// The tighter, the higher.
    package var precedence: Int {
        switch self {
        case .or: 1
        case .and: 2
        case .equal, .unequal: 3
        case .greater, .greaterOrEqual, .less, .lessOrEqual: 4
        case .add, .subtract: 5
        case .multiply, .divide, .remainder: 6
        case .not: 7
        }
    }
}

package indirect enum HCLTemplatePart: Sendable {
    case literal(OpenText)
    case value(HCLExpression)
    case condition(HCLExpression, [HCLTemplatePart], [HCLTemplatePart])
    case loop(key: String?, value: String, HCLExpression, [HCLTemplatePart])
}

package struct HCLAttribute: Sendable {
    package let name: String
    package let value: HCLExpression
    package let span: Range<Int>
    package let source: SourceText
}

package struct HCLBlock: Sendable {
    package let type: String
    package let labels: [String]
    package let body: HCLBody
    package let span: Range<Int>
    package let source: SourceText

    package init(type: String, labels: [String], body: HCLBody, span: Range<Int>, source: SourceText) {
        self.type = type
        self.labels = labels
        self.body = body
        self.span = span
        self.source = source
    }

    package var location: Location { source.location(span) }
}

package struct HCLBody: Sendable {
    package var attributes: [HCLAttribute] = []
    package var blocks: [HCLBlock] = []
    package var span: Range<Int>
    /// In the JSON syntax a block is written as an attribute whose value is an object, or a list of objects.
    package var isJSON = false

    package subscript(name: String) -> HCLAttribute? { attributes.first { $0.name == name } }

    /// The blocks of one type, in the order of the text.
    package func blocks(_ type: String) -> [HCLBlock] {
        guard isJSON else { return blocks.filter { $0.type == type } }
        guard let value = self[type] else { return [] }
        return Self.bodies(value.value, value.source).map {
            HCLBlock(type: type, labels: [], body: $0, span: $0.span, source: value.source)
        }
    }

    /// The blocks of a type with their `dynamic` forms, in the order of the text.
    package func blocksAndDynamic(_ type: String) -> [(block: HCLBlock, isDynamic: Bool)] {
        guard isJSON else {
            return blocks.compactMap { block in
                if block.type == type { return (block, false) }
                return block.type == "dynamic" && block.labels.first == type ? (block, true) : nil
            }
        }
        let dynamic = blocks("dynamic").flatMap { $0.body.blocks(type) }
        return blocks(type).map { ($0, false) } + dynamic.map { ($0, true) }
    }

    /// The bodies that a value of the JSON syntax stands for.
    package static func bodies(_ value: HCLExpression, _ source: SourceText) -> [HCLBody] {
        switch value.kind {
        case .tuple(let elements): return elements.flatMap { bodies($0, source) }
        case .object(let items):
            var body = HCLBody(span: value.span, isJSON: true)
            for item in items {
                guard let name = item.key.literal?.string, name != "//" else { continue }
                body.attributes.append(HCLAttribute(name: name, value: item.value, span: item.key.span, source: source))
            }
            return [body]
        default: return []
        }
    }

    /// The body with what an override file says of it: arguments one by one, blocks all of a type at once.
    package func overridden(by other: HCLBody) -> HCLBody {
        var merged = self
        merged.attributes = attributes.filter { own in !other.attributes.contains { $0.name == own.name } } + other.attributes
        func name(_ block: HCLBlock) -> String { block.type == "dynamic" ? block.labels.first ?? "" : block.type }
        let replaced = Set(other.blocks.map(name))
        merged.blocks = blocks.filter { !replaced.contains(name($0)) } + other.blocks
        return merged
    }
}
