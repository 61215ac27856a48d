import Documents
import HCL

/// Conversion to a variable's type, as far as it changes what a policy holds: sets, defaults of `optional`, attributes that go.
enum TerraformType {
    private static let maximumDepth = 32

    static func convert(_ value: TerraformValue, _ type: HCLExpression?, depth: Int = 0) -> TerraformValue {
        guard let type, depth < maximumDepth, value.unknown == nil, !value.isNull,
            case .call(let name, let arguments, _) = type.kind, let argument = arguments.first
        else { return value }
        switch name {
        case "set", "list":
            guard let elements = value.elements else { return value }
            let converted = elements.map { convert($0, argument, depth: depth + 1) }
            return name == "set" ? TerraformFunctions.set(converted, like: value) : value.with(.list(converted, isSet: false))
        case "map":
            guard let members = value.members else { return value }
            return value.with(.object(members.map { .init(name: $0.name, value: convert($0.value, argument, depth: depth + 1)) }))
        case "tuple":
            guard let elements = value.elements, case .tuple(let types) = argument.kind, types.count == elements.count else {
                return value
            }
            return value.with(.list(zip(elements, types).map { convert($0, $1, depth: depth + 1) }, isSet: false))
        case "optional": return convert(value, argument, depth: depth + 1)
        case "object":
            guard case .object(let items) = argument.kind, value.members != nil else { return value }
            return object(value, items, depth)
        default: return value
        }
    }

    private static func object(_ value: TerraformValue, _ items: [HCLItem], _ depth: Int) -> TerraformValue {
        var members: [TerraformValue.Member] = []
        for item in items {
            guard let name = item.key.literal else { continue }
            var given = value[name.string]
            var type = item.value
            if case .call("optional", let arguments, _) = item.value.kind, let inner = arguments.first {
                type = inner
                if given == nil || given?.isNull == true {
                    given = arguments.count > 1 ? constant(arguments[1], value.place) : TerraformValue(.null, value.place)
                }
            }
            guard let given else { continue }
            members.append(.init(name: name.placed(at: value.place.span), value: convert(given, type, depth: depth + 1)))
        }
        return value.with(.object(members))
    }

    /// The default of `optional` is a constant.
    private static func constant(_ expression: HCLExpression, _ place: TerraformPlace, _ depth: Int = 0) -> TerraformValue {
        guard depth < maximumDepth else { return TerraformValue(.null, place) }
        switch expression.kind {
        case .boolean(let value): return TerraformValue(.boolean(value), place)
        case .number(let value): return TerraformValue(.number(value), place)
        case .template: return TerraformValue(expression.literal?.string ?? "", place)
        case .tuple(let elements):
            return TerraformValue(.list(elements.map { constant($0, place, depth + 1) }, isSet: false), place)
        case .object(let items):
            return TerraformValue(
                .object(
                    items.compactMap { item in
                        item.key.literal.map {
                            .init(name: $0.placed(at: place.span), value: constant(item.value, place, depth + 1))
                        }
                    }), place)
        default: return TerraformValue(.null, place)
        }
    }
}
