internal import Authorization
internal import Documents
internal import PolicyLanguage
internal import Reach

/// The policies that are to be replaced, as a pool of statements and as the exact set of what they allow.
final class HeldStatements {
    let policies: [Policy]
    let entries: [StatementPool.Entry]
    private let known: Context
    private lazy var set = PermissionSet(StatementPool(policies), known: known)
    private var inclusions: [Int: Bool] = [:]
    private var grants: [String: Bool] = [:]

    private static let steps = 40_000

    /// - Parameter known: keys that the principal always brings.
    init(_ policies: [Policy], known: Context) {
        self.policies = policies
        self.known = known
        entries = StatementPool(policies).entries
    }

    /// The keys that its statements look at.
    var keys: [ContextKey] {
        var keys: Set<ContextKey> = []
        for entry in entries {
            for condition in entry.statement.conditions {
                keys.insert(condition.key)
                for value in condition.values { keys.formUnion(value.keys) }
            }
            for pattern in entry.statement.resources?.patterns ?? [] { keys.formUnion(pattern.keys) }
        }
        return keys.sorted { $0.name < $1.name }
    }

    /// The narrowest Allow statement that covers a need: one inside of which no other lies; of several the first in the order of files.
    /// None where a denial is held now: the call was made when there was none.
    func cover(of need: Need) -> (number: Int, assumed: [String])? {
        if !need.resource.isOpen, denials.contains(where: { truth($0.statement, need) == .yes }) { return nil }
        var certain: [Int] = []
        var possible: [(Int, [String])] = []
        for (number, entry) in entries.enumerated() where entry.statement.effect == .allow {
            switch truth(entry.statement, need) {
            case .yes: certain.append(number)
            case .unknown:
                let open = entry.statement.conditions.filter { need.request.context.value(of: $0.key) == .unknown }
                possible.append((number, open.map(\.keyText)))
            case .no: continue
            }
        }
        guard let first = certain.first else { return possible.first.map { ($0.0, $0.1) } }
        let narrowest = certain.dropFirst().reduce(first) { best, other in
            isInside(other, best) && !isInside(best, other) ? other : best
        }
        return (narrowest, [])
    }

    private func truth(_ statement: Statement, _ need: Need) -> Truth {
        guard statement.actions.matches(need.action) else { return .no }
        guard need.resource.isOpen else { return statement.applies(need.action, on: need.resource.name, in: need.request.context) }
        guard let asked = AskedRequests(need.action, on: need.resource.name, account: nil)?.set(need.request.context) else {
            return statement.applies(need.action, on: need.resource.name, in: need.request.context)
        }
        let own = PermissionSet(applyingOf: [statement], known: need.request.context)
        return asked.intersection(own).isEmpty(steps: Self.steps) == .yes ? .no : .yes
    }

    private func isInside(_ one: Int, _ other: Int) -> Bool {
        let key = one * entries.count + other
        if let known = inclusions[key] { return known }
        let inner = PermissionSet(applyingOf: [entries[one].statement])
        let answer = inner.isSubset(of: PermissionSet(applyingOf: [entries[other].statement]), steps: 4_000) == .yes
        inclusions[key] = answer
        return answer
    }

    /// Whether an action on every resource of a pattern, under the conditions of a statement, is within what is held, denials included.
    func holds(_ action: String, on pattern: String, under condition: ConditionText) -> Bool {
        let key = "\(action) \(pattern) \(condition.key)"
        if let known = grants[key] { return known }
        var answer = false
        if let statement = Statement.allowing([action], on: [pattern], condition: condition.bytes) {
            answer = PermissionSet(applyingOf: [statement], known: known).isSubset(of: set, steps: Self.steps) == .yes
        }
        grants[key] = answer
        return answer
    }

    /// Whether a denial leaves something of an action on a pattern.
    func mayHold(_ action: String, on pattern: String, under condition: ConditionText) -> Bool {
        guard let statement = Statement.allowing([action], on: [pattern], condition: condition.bytes) else { return false }
        return PermissionSet(applyingOf: [statement], known: known).intersection(set).isEmpty(steps: Self.steps) != .yes
    }

    var denials: [StatementPool.Entry] { entries.filter { $0.statement.effect == .deny } }
}

/// The conditions of a statement as its policy wrote them, with one that narrows it further.
struct ConditionText: Hashable {
    /// The `Condition` object; nil where there is none.
    let bytes: [UInt8]?

    static let none = ConditionText(bytes: nil)

    var key: String { bytes.map { String(decoding: $0, as: UTF8.self) } ?? "" }

    /// - Parameter passedTo: the service that a role is passed to, where the statement does not test it already.
    init(of statement: Statement, passedTo: String?) {
        var operators: [(name: String, keys: [(String, [UInt8])])] = []
        for member in statement.origin["Condition"]?.members.map({ $0 }) ?? [] {
            operators.append((member.name, member.value.members.map { ($0.name, Self.compact($0.value)) }))
        }
        if let passedTo {
            Self.narrow(&operators, to: passedTo, isTested: statement.conditions.contains { $0.key.name == Self.passed })
        }
        guard !operators.isEmpty else {
            bytes = nil
            return
        }
        var out: [UInt8] = []
        for (number, entry) in operators.enumerated() {
            out.append(UInt8(ascii: number == 0 ? "{" : ","))
            JSONText.append(entry.name, to: &out)
            out += ":{".utf8
            for (place, key) in entry.keys.enumerated() {
                if place > 0 { out.append(UInt8(ascii: ",")) }
                JSONText.append(key.0, to: &out)
                out.append(UInt8(ascii: ":"))
                out += key.1
            }
            out.append(UInt8(ascii: "}"))
        }
        out.append(UInt8(ascii: "}"))
        bytes = out
    }

    private init(bytes: [UInt8]?) { self.bytes = bytes }

    private static let passed = "iam:passedtoservice"

    /// The service to which a role is passed, in the place of a list that has it; where another operator tests it, the condition stays.
    private static func narrow(
        _ operators: inout [(name: String, keys: [(String, [UInt8])])], to service: String, isTested: Bool
    ) {
        var value: [UInt8] = []
        JSONText.append(service, to: &value)
        let at = operators.firstIndex { $0.name == "StringEquals" }
        if isTested {
            guard let at, let key = operators[at].keys.firstIndex(where: { $0.0.lowercased() == passed }) else { return }
            operators[at].keys[key].1 = value
        } else if let at {
            operators[at].keys.append(("iam:PassedToService", value))
        } else {
            operators.append(("StringEquals", [("iam:PassedToService", value)]))
        }
    }

    /// A value without white space; scalars as the policy wrote them.
    private static func compact(_ value: JSONValue) -> [UInt8] {
        switch value.kind {
        case .string:
            var out: [UInt8] = []
            JSONText.append(value.string ?? "", to: &out)
            return out
        case .array:
            return [UInt8(ascii: "[")] + value.elements.map { compact($0) }.joined(separator: [UInt8(ascii: ",")]) + [
                UInt8(ascii: "]")
            ]
        default: return Array(value.text.utf8)
        }
    }
}
