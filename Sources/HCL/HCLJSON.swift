package import Documents

/// Terraform's JSON syntax as the same tree (hashicorp/hcl, json/spec.md): every text is a template.
package struct HCLJSON {
    package let source: SourceText

    private static let labels = ["resource": 2, "data": 2, "module": 1, "variable": 1, "output": 1, "provider": 1, "locals": 0]

    /// A file's blocks; properties that are no blocks of Terraform's are left out.
    package static func body(_ root: JSONValue) throws(InputError) -> HCLBody {
        let reader = HCLJSON(source: root.source)
        var body = HCLBody(span: root.sourceRange)
        for part in root.kind == .array ? Array(root.elements) : [root] {
            for member in part.members {
                guard let count = labels[member.name] else { continue }
                try reader.add(member.name, [], member.value, member.key.sourceRange, count, &body.blocks)
            }
        }
        return body
    }

    private func add(
        _ type: String, _ labels: [String], _ value: JSONValue, _ place: Range<Int>, _ left: Int, _ blocks: inout [HCLBlock]
    ) throws(InputError) {
        if value.kind == .array {
            for element in value.elements { try add(type, labels, element, place, left, &blocks) }
            return
        }
        guard value.kind == .object else {
            throw value.error("an object expected for `\(([type] + labels).joined(separator: "."))`")
        }
        if left > 0 {
            for member in value.members where member.name != "//" {
                try add(type, labels + [member.name], member.value, member.key.sourceRange, left - 1, &blocks)
            }
            return
        }
        let expression = try self.expression(value, isLiteral: false, depth: 0, in: type)
        guard let body = HCLBody.bodies(expression, source).first else { return }
        blocks.append(
            HCLBlock(
                type: type, labels: labels, body: body,
                span: place.lowerBound..<max(place.upperBound, value.sourceRange.upperBound),
                source: source))
    }

    private func expression(
        _ value: JSONValue, isLiteral: Bool, depth: Int, in type: String = ""
    ) throws(InputError) -> HCLExpression {
        if depth > HCLParser.maximumDepth { throw value.error("more than \(HCLParser.maximumDepth) levels") }
        let span = value.sourceRange
        func made(_ kind: HCLExpression.Kind) -> HCLExpression { HCLExpression(kind: kind, span: span) }
        switch value.kind {
        case .null: return made(.null)
        case .boolean: return made(.boolean(value.boolean == true))
        case .number: return made(.number(value.number ?? 0))
        case .string: return isLiteral ? made(.template([.literal(OpenText(value))])) : try template(value)
        case .array:
            var elements: [HCLExpression] = []
            for element in value.elements {
                elements.append(try expression(element, isLiteral: isLiteral, depth: depth + 1))
            }
            return made(.tuple(elements))
        case .object:
            var items: [HCLItem] = []
            for member in value.members {
                // A variable's default and type are constants, and what names files or other blocks is not a template.
                let isConstant = isLiteral || type == "variable" || member.name == "depends_on" || member.name == "source"
                let key = isLiteral ? made(.template([.literal(OpenText(member.key))])) : try template(member.key)
                items.append(
                    HCLItem(key: key, value: try expression(member.value, isLiteral: isConstant, depth: depth + 1)))
            }
            return made(.object(items))
        }
    }

    private func template(_ value: JSONValue) throws(InputError) -> HCLExpression {
        let text = OpenText(value)
        guard text.bytes.contains(UInt8(ascii: "{")) else {
            return HCLExpression(kind: .template([.literal(text)]), span: value.sourceRange)
        }
        var parser = HCLParser(text, in: source)
        let template = try parser.wholeTemplate()
        return HCLExpression(kind: template.kind, span: value.sourceRange)
    }
}
