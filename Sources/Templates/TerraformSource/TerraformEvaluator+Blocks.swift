import Documents
import HCL

/// Blocks as values: arguments, and for each type of nested block the list of them.
extension TerraformEvaluator {
    /// Arguments that say how often a block is there, and what is no part of the thing itself.
    private static let meta: Set<String> = [
        "count", "for_each", "depends_on", "provider", "providers", "lifecycle", "provisioner", "connection", "timeouts",
    ]

    /// - Parameter address: what a placeholder calls it, where an argument cannot be evaluated.
    func value(of body: HCLBody, at place: TerraformPlace, _ scope: TerraformScope, address: String, depth: Int = 0)
        throws(InputError) -> TerraformValue
    {
        guard depth < 16 else { throw InputError("blocks deeper than 16 levels", at: place.location) }
        var members: [TerraformValue.Member] = []
        func add(_ name: String, _ span: Range<Int>, _ value: TerraformValue) {
            members.append(.init(name: OpenText(name, span: span), value: value))
        }
        for attribute in body.attributes where !(depth == 0 && Self.meta.contains(attribute.name)) {
            if body.isJSON, attribute.name == "dynamic" { continue }
            let name =
                attribute.span.lowerBound..<min(attribute.span.upperBound, attribute.span.lowerBound + attribute.name.utf8.count)
            add(attribute.name, name, try open(attribute, scope, "\(address).\(attribute.name)"))
        }
        for type in Self.types(of: body) where !Self.meta.contains(type) {
            let blocks = try self.blocks(type, in: body, scope, address: "\(address).\(type)", depth: depth)
            if body.isJSON { members.removeAll { $0.name.string == type } }
            add(type, place.span.lowerBound..<place.span.lowerBound, TerraformValue(.list(blocks, isSet: false), place))
        }
        return TerraformValue(.object(members), place)
    }

    /// An argument; one that cannot be evaluated is a gap, and unknown.
    private func open(_ attribute: HCLAttribute, _ scope: TerraformScope, _ address: String) throws(InputError) -> TerraformValue {
        do throws(InputError) {
            return try evaluate(attribute.value, scope.of(attribute.source))
        } catch {
            if let exhausted { throw exhausted }
            note(Gap(error))
            return TerraformValue(
                unknown: "unknown \(address)", TerraformPlace(source: attribute.source, span: attribute.value.span))
        }
    }

    /// The types of nested blocks, in the order of their first ones.
    private static func types(of body: HCLBody) -> [String] {
        var types: [String] = []
        let named =
            body.isJSON
            ? body.blocks("dynamic").flatMap { $0.body.attributes.map(\.name) }
            : body.blocks.compactMap { $0.type == "dynamic" ? $0.labels.first : $0.type }
        for type in named where !types.contains(type) { types.append(type) }
        return types
    }

    func blocks(
        _ type: String, in body: HCLBody, _ scope: TerraformScope, address: String, depth: Int = 0
    ) throws(InputError) -> [TerraformValue] {
        var values: [TerraformValue] = []
        for (block, isDynamic) in body.blocksAndDynamic(type) {
            let place = TerraformPlace(source: block.source, span: block.span)
            let own = scope.of(block.source)
            guard isDynamic else {
                let name = "\(address).\(values.count)"
                values.append(try value(of: block.body, at: place, own, address: name, depth: depth + 1))
                continue
            }
            guard let each = block.body["for_each"], let content = block.body.blocks("content").first else {
                throw InputError("a dynamic block has `for_each` and `content`", at: place.location)
            }
            let collection = try evaluate(each.value, own.of(each.source))
            var iterator = type
            if let named = block.body["iterator"]?.value {
                if case .variable(let name) = named.kind { iterator = name } else { iterator = named.literal?.string ?? type }
            }
            let at = TerraformPlace(source: each.source, span: each.value.span)
            let entries: [(key: TerraformValue, value: TerraformValue)]
            if let items = items(of: collection) {
                entries = items
            } else if let meaning = collection.firstUnknown {
                // The block that the code can make, with nobody knowing how often.
                noteAssumed(TerraformPlace(source: block.source, span: block.span))
                entries = [(TerraformValue(unknown: "\(meaning).key", at), TerraformValue(unknown: "\(meaning).value", at))]
            } else if collection.isNull {
                entries = []
            } else {
                throw InputError("`for_each` is neither a list, a map nor a set", at: at.location)
            }
            for (key, item) in entries {
                try charge(4, own, block.span)
                let object = TerraformValue(
                    .object([
                        .init(name: OpenText("key", span: at.span), value: key),
                        .init(name: OpenText("value", span: at.span), value: item),
                    ]), at)
                values.append(
                    try value(
                        of: content.body, at: TerraformPlace(source: content.source, span: content.span),
                        own.with([(iterator, object)]),
                        address: "\(address).\(values.count)", depth: depth + 1))
            }
        }
        return values
    }
}
