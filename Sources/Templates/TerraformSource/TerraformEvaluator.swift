import Documents
import HCL

/// What an expression may refer to.
struct TerraformScope {
    let instance: TerraformInstance
    /// The file in which the expression stands.
    var source: SourceText
    /// `each`, `count`, names of `for`, iterators, variables of a template.
    var names: [String: TerraformValue] = [:]
    /// A template's file sees its own variables only.
    var isTemplate = false

    func with(_ pairs: [(String, TerraformValue)]) -> TerraformScope {
        var scope = self
        for (name, value) in pairs { scope.names[name] = value }
        return scope
    }

    func of(_ source: SourceText) -> TerraformScope {
        var scope = self
        scope.source = source
        return scope
    }

    func place(_ span: Range<Int>) -> TerraformPlace { TerraformPlace(source: source, span: span) }
}

/// Evaluates expressions as Terraform does, as far as the files tell; what they do not tell is unknown, and keeps the form around it.
///
/// Steps, bytes and levels are bounded over everything that is read for one directory.
final class TerraformEvaluator {
    let files: TerraformFiles
    let options: TemplateReader.Options
    private(set) var gaps: [Gap] = []
    private var noted: Set<Gap> = []
    private var steps = 0
    private var depth = 0
    /// The bound that was passed: nothing is evaluated from then on.
    private(set) var exhausted: InputError?
    /// Modules that were entered, over all calls.
    var instances = 0

    private static let maximumSteps = 1_000_000
    private static let maximumDepth = 160
    static let maximumInstances = 500
    /// Instances of one resource, iterations of one loop.
    static let maximumCount = 10_000

    init(files: TerraformFiles, options: TemplateReader.Options) {
        self.files = files
        self.options = options
    }

    func note(_ gap: Gap) {
        guard noted.insert(gap).inserted else { return }
        gaps.append(gap)
        if let location = gap.location { toldPlaces.insert(location) }
    }

    private var toldPlaces: Set<Location> = []
    /// The names that nothing declares, by file.
    var missed: Set<String> = []

    /// Whether what is missing at a place is told already.
    func hasTold(of location: Location) -> Bool { toldPlaces.contains(location) }

    /// Data sources whose policy was asked for.
    var used: Set<String> = []
    private(set) var faults: [FoundFault] = []

    /// What is wrong with a data source's policy. Of one that is there only if somebody gives a value, what that value says is not a gap.
    func add(_ data: PolicyDocumentData, isAssumed: Bool) {
        faults += data.faults
        for gap in data.gaps where !isAssumed || gap.kind == .input { note(gap) }
    }

    /// Where parts of policies stand that are there only under some values of what is unknown: a policy of several holds more than one
    /// that is made.
    private(set) var assumedParts: [TerraformPlace] = []

    func noteAssumed(_ place: TerraformPlace) { assumedParts.append(place) }

    func charge(_ cost: Int, _ scope: TerraformScope, _ span: Range<Int>) throws(InputError) {
        if let exhausted { throw exhausted }
        steps += cost
        if steps > Self.maximumSteps {
            let error = InputError(
                "expressions that expand to too much: the rest was not evaluated", at: scope.source.location(span),
                help: "check a plan of it: `terraform show -json`")
            exhausted = error
            throw error
        }
    }

    /// - Throws: `InputError` where Terraform would refuse it, or a bound is passed.
    func evaluate(_ expression: HCLExpression, _ scope: TerraformScope) throws(InputError) -> TerraformValue {
        depth += 1
        defer { depth -= 1 }
        if depth > Self.maximumDepth {
            throw fault("more than \(Self.maximumDepth) levels, references included", expression, scope)
        }
        try charge(1, scope, expression.span)
        let place = scope.place(expression.span)
        switch expression.kind {
        case .null: return TerraformValue(.null, place)
        case .boolean(let value): return TerraformValue(.boolean(value), place)
        case .number(let value): return TerraformValue(.number(value), place)
        case .template(let parts): return try template(parts, expression, scope)
        case .tuple(let elements):
            var values: [TerraformValue] = []
            for element in elements { values.append(try evaluate(element, scope)) }
            return TerraformValue(.list(values, isSet: false), place)
        case .object(let items): return try object(items, expression, scope)
        case .variable, .traversal: return try reference(expression, scope)
        case .call(let name, let arguments, let expandsLast):
            return try call(name, arguments, expandsLast, expression, scope)
        case .unary(let sign, let operand): return try unary(sign, operand, expression, scope)
        case .binary(let sign, let left, let right): return try binary(sign, left, right, expression, scope)
        case .conditional(let condition, let one, let other):
            return try conditional(condition, one, other, expression, scope)
        case .loop(let loop): return try self.loop(loop, expression, scope)
        }
    }

    func fault(_ reason: String, _ expression: HCLExpression, _ scope: TerraformScope) -> InputError {
        InputError(reason, at: scope.source.location(expression.span))
    }

    private func object(
        _ items: [HCLItem], _ expression: HCLExpression, _ scope: TerraformScope
    ) throws(InputError) -> TerraformValue {
        var members: [TerraformValue.Member] = []
        for item in items {
            let key = try evaluate(item.key, scope)
            guard let name = key.text else { throw fault("a key is a text", item.key, scope) }
            let value = try evaluate(item.value, scope)
            members.append(TerraformValue.Member(name: name.spanning(item.key.span), value: value))
        }
        return TerraformValue(.object(members), scope.place(expression.span))
    }

    /// With an unknown condition it is one of the two.
    private func conditional(
        _ condition: HCLExpression, _ one: HCLExpression, _ other: HCLExpression, _ expression: HCLExpression,
        _ scope: TerraformScope
    ) throws(InputError) -> TerraformValue {
        let chosen = try evaluate(condition, scope)
        let place = scope.place(expression.span)
        if let holds = chosen.boolean { return try evaluate(holds ? one : other, scope).seen(from: place) }
        guard let meaning = chosen.firstUnknown ?? Self.unset(chosen, condition) else {
            throw fault("a condition is true or false", condition, scope)
        }
        var choices: [TerraformValue] = []
        for branch in [one, other] {
            // What Terraform evaluates later may fail in the branch that it does not take.
            guard let value = try? evaluate(branch, scope) else { continue }
            if case .unknown(_, let inner) = value.content, !inner.isEmpty { choices += inner } else { choices.append(value) }
        }
        if choices.count == 1, !choices[0].isNull { return choices[0].seen(from: place) }
        return TerraformValue(.unknown(meaning, Array(choices.prefix(8))), place)
    }

    /// What stands for null where Terraform wants a value: whoever applies the code gives one.
    static func unset(_ value: TerraformValue, _ expression: HCLExpression) -> String? {
        value.isNull ? "unknown \(name(of: expression))" : nil
    }

    private func unary(
        _ sign: HCLOperator, _ operand: HCLExpression, _ expression: HCLExpression, _ scope: TerraformScope
    ) throws(InputError) -> TerraformValue {
        let value = try evaluate(operand, scope)
        let place = scope.place(expression.span)
        if let meaning = value.unknown ?? Self.unset(value, operand) { return TerraformValue(unknown: meaning, place) }
        if sign == .not, let holds = value.boolean { return TerraformValue(.boolean(!holds), place) }
        if sign == .subtract, let number = value.number { return TerraformValue(.number(-number), place) }
        throw fault("`\(sign.rawValue)` of what is not a \(sign == .not ? "truth value" : "number")", expression, scope)
    }

    private func binary(
        _ sign: HCLOperator, _ left: HCLExpression, _ right: HCLExpression, _ expression: HCLExpression, _ scope: TerraformScope
    ) throws(InputError) -> TerraformValue {
        let one = try evaluate(left, scope)
        let place = scope.place(expression.span)
        func truth(_ value: Bool) -> TerraformValue { TerraformValue(.boolean(value), place) }
        if sign == .and || sign == .or {
            // One side may decide, whatever the other is.
            if one.boolean == (sign == .or) { return truth(sign == .or) }
            let other = try evaluate(right, scope)
            if other.boolean == (sign == .or) { return truth(sign == .or) }
            if let meaning = one.firstUnknown ?? other.firstUnknown ?? Self.unset(one, left) ?? Self.unset(other, right) {
                return TerraformValue(unknown: meaning, place)
            }
            guard let first = one.boolean, let second = other.boolean else {
                throw fault("a condition is true or false", expression, scope)
            }
            return truth(sign == .and ? first && second : first || second)
        }
        let other = try evaluate(right, scope)
        if sign == .equal || sign == .unequal {
            guard let isEqual = Self.areEqual(one, other) else {
                return TerraformValue(unknown: one.firstUnknown ?? other.firstUnknown ?? "unknown", place)
            }
            return truth(isEqual == (sign == .equal))
        }
        if let meaning = one.firstUnknown ?? other.firstUnknown { return TerraformValue(unknown: meaning, place) }
        guard let first = one.number, let second = other.number else {
            throw fault("`\(sign.rawValue)` of what is not a number", expression, scope)
        }
        switch sign {
        case .greater: return truth(first > second)
        case .greaterOrEqual: return truth(first >= second)
        case .less: return truth(first < second)
        case .lessOrEqual: return truth(first <= second)
        case .multiply: return TerraformValue(.number(first * second), place)
        case .add: return TerraformValue(.number(first + second), place)
        case .subtract: return TerraformValue(.number(first - second), place)
        default:
            guard second != 0 else { throw fault("a division by zero", expression, scope) }
            return TerraformValue(.number(sign == .divide ? first / second : first.truncatingRemainder(dividingBy: second)), place)
        }
    }

    /// Nil where that rests on what is unknown. Values of different types are never equal.
    static func areEqual(_ one: TerraformValue, _ other: TerraformValue) -> Bool? {
        switch (one.content, other.content) {
        case (.unknown, _), (_, .unknown): return nil
        // A thing that exists is not null, whatever its attributes are.
        case (.reference, .null), (.null, .reference): return false
        case (.reference, _), (_, .reference): return nil
        case (.null, .null): return true
        case (.null, _), (_, .null): return false
        case (.boolean(let first), .boolean(let second)): return first == second
        case (.number(let first), .number(let second)): return first == second
        case (.text, .text), (.text, .encoded), (.encoded, .text), (.encoded, .encoded):
            guard let first = one.text, let second = other.text else { return false }
            if first.isKnown, second.isKnown { return first.bytes == second.bytes }
            // What has known text in it is not empty.
            if first.bytes.isEmpty || second.bytes.isEmpty {
                let open = first.bytes.isEmpty ? second : first
                return open.bytes.count > open.free.reduce(0) { $0 + $1.range.count } ? false : nil
            }
            return first.bytes == second.bytes ? true : nil
        case (.list(let first, _), .list(let second, _)):
            if first.count != second.count { return false }
            return all(zip(first, second).map { areEqual($0, $1) })
        case (.object(let first), .object(let second)):
            if first.count != second.count { return false }
            return all(first.map { member in other[member.name.string].map { areEqual(member.value, $0) } ?? false })
        default: return false
        }
    }

    private static func all(_ answers: [Bool?]) -> Bool? {
        if answers.contains(false) { return false }
        return answers.contains(nil) ? nil : true
    }

    private var fetched: [String: [String: String]] = [:]

    /// Where `terraform init` has put the modules of a root: directories by the path of their calls.
    func fetchedModules(_ instance: TerraformInstance) -> [String: String]? {
        let directory = instance.root.module.directory
        if let known = fetched[directory] { return known }
        var found: [String: String] = [:]
        let list = TerraformFiles.join(directory, ".terraform/modules/modules.json")
        if let source = try? files.text(list), let root = try? JSONDocument.parse(source).root {
            for entry in root.items("Modules").prefix(1_000) {
                guard let key = entry["Key"]?.string, let path = entry["Dir"]?.string, !key.isEmpty else { continue }
                let full = TerraformFiles.join(directory, path)
                if files.isInside(full, of: directory, roots: options.roots) { found[key] = full }
            }
        }
        fetched[directory] = found
        return found
    }
}
