import Documents
import HCL

/// Templates and loops.
extension TerraformEvaluator {
    func template(
        _ parts: [HCLTemplatePart], _ expression: HCLExpression, _ scope: TerraformScope
    ) throws(InputError) -> TerraformValue {
        let place = scope.place(expression.span)
        // A template that is one value alone is that value, whatever its type.
        if parts.count == 1, case .value(let only) = parts[0] { return try evaluate(only, scope).seen(from: place) }
        var text = OpenText(span: expression.span)
        try append(parts, to: &text, scope, expression)
        return TerraformValue(.text(text), place)
    }

    private func append(
        _ parts: [HCLTemplatePart], to text: inout OpenText, _ scope: TerraformScope, _ expression: HCLExpression
    ) throws(InputError) {
        for part in parts {
            switch part {
            case .literal(let literal): text.append(literal)
            case .value(let inner):
                let value = try evaluate(inner, scope)
                guard let made = value.text else {
                    if case .reference = value.content {
                        text.append(OpenText(unknown: "unknown \(Self.name(of: inner))", span: inner.span))
                        continue
                    }
                    throw fault("\(value.kindName) cannot be put into a text", inner, scope)
                }
                try charge(made.bytes.count / 16, scope, inner.span)
                text.append(made.placed(at: inner.span))
            case .condition(let condition, let yes, let no):
                let holds = try evaluate(condition, scope)
                if let holds = holds.boolean {
                    try append(holds ? yes : no, to: &text, scope, expression)
                } else if let meaning = holds.firstUnknown ?? Self.unset(holds, condition) {
                    text.append(OpenText(unknown: meaning, span: condition.span))
                } else {
                    throw fault("a condition is true or false", condition, scope)
                }
            case .loop(let key, let name, let collection, let body):
                let values = try evaluate(collection, scope)
                guard let items = items(of: values) else {
                    guard let meaning = values.firstUnknown else { throw fault("no list and no map", collection, scope) }
                    text.append(OpenText(unknown: meaning, span: collection.span))
                    continue
                }
                for item in items {
                    var pairs = [(name, item.value)]
                    if let key { pairs.append((key, item.key)) }
                    try append(body, to: &text, scope.with(pairs), expression)
                }
            }
        }
    }

    /// What a loop goes through, in Terraform's order: lists by index, maps and sets by key.
    func items(of value: TerraformValue) -> [(key: TerraformValue, value: TerraformValue)]? {
        switch value.content {
        case .list(let elements, let isSet):
            return elements.enumerated().map { index, element in
                (isSet ? element : TerraformValue(.number(Double(index)), element.place), element)
            }
        case .object(let members):
            let sorted = members.enumerated().sorted { one, other in
                let (left, right) = (one.element.name.bytes, other.element.name.bytes)
                return left == right ? one.offset < other.offset : left.lexicographicallyPrecedes(right)
            }
            return sorted.map { entry in
                let place = TerraformPlace(source: value.place.source, span: entry.element.name.span)
                return (TerraformValue(.text(entry.element.name), place), entry.element.value)
            }
        default: return nil
        }
    }

    func loop(_ loop: HCLLoop, _ expression: HCLExpression, _ scope: TerraformScope) throws(InputError) -> TerraformValue {
        let collection = try evaluate(loop.collection, scope)
        let place = scope.place(expression.span)
        guard let items = items(of: collection) else {
            if let meaning = collection.firstUnknown { return TerraformValue(unknown: meaning, place) }
            if case .reference = collection.content {
                return TerraformValue(unknown: "unknown \(Self.name(of: loop.collection))", place)
            }
            throw fault("no list and no map", loop.collection, scope)
        }
        var elements: [TerraformValue] = []
        var members: [TerraformValue.Member] = []
        for item in items {
            var pairs = [(loop.value, item.value)]
            if let key = loop.key { pairs.append((key, item.key)) }
            let inner = scope.with(pairs)
            // What may be left out is taken: the code can make it.
            if let condition = loop.condition, try evaluate(condition, inner).boolean == false { continue }
            let result = try evaluate(loop.result, inner)
            guard let resultKey = loop.resultKey else {
                elements.append(result)
                continue
            }
            guard let name = try evaluate(resultKey, inner).text else { throw fault("a key is a text", resultKey, scope) }
            if loop.isGrouping {
                if let same = members.firstIndex(where: { $0.name.bytes == name.bytes }) {
                    let grouped = (members[same].value.elements ?? []) + [result]
                    members[same] = TerraformValue.Member(name: name, value: TerraformValue(.list(grouped, isSet: false), place))
                } else {
                    members.append(TerraformValue.Member(name: name, value: TerraformValue(.list([result], isSet: false), place)))
                }
                continue
            }
            if name.isKnown, members.contains(where: { $0.name.bytes == name.bytes }) {
                throw fault("the key `\(name.string)` twice: write `...` after the value to group them", resultKey, scope)
            }
            members.append(TerraformValue.Member(name: name.spanning(resultKey.span), value: result))
        }
        return loop.resultKey == nil
            ? TerraformValue(.list(elements, isSet: false), place) : TerraformValue(.object(members), place)
    }

    /// What code calls a value, for a placeholder: `var.bucket`, `aws_s3_bucket.b.arn`.
    static func name(of expression: HCLExpression) -> String {
        switch expression.kind {
        case .variable(let name): return name
        case .traversal(let base, let steps):
            return steps.reduce(name(of: base)) { name, step in
                switch step {
                case .attribute(let attribute, _): "\(name).\(attribute)"
                case .index(let index): index.literal.map { "\(name).\($0.string)" } ?? name
                case .attributeSplat, .fullSplat: name
                }
            }
        case .call(let function, _, _): return function
        default: return "value"
        }
    }
}

extension TerraformValue {
    /// What a message calls it.
    var kindName: String {
        switch content {
        case .null: "null"
        case .boolean: "a truth value"
        case .number: "a number"
        case .text, .encoded: "a text"
        case .list: "a list"
        case .object: "an object"
        case .unknown: "an unknown value"
        case .reference: "a resource"
        }
    }
}
