internal import Catalogue
internal import Documents
internal import PolicyLanguage

/// Writes what a principal needs as a service control policy that denies it everything else.
struct ControlPolicyWriter {
    private let principals: [String]

    init(principals: [String]) { self.principals = principals }

    /// One statement that denies every other action, then one for each group of actions that denies other resources.
    func documents(_ statements: [TightStatement]) -> [TightPolicy] {
        var condition: [UInt8] = Array(#"{"ArnLike":{"aws:PrincipalArn":"#.utf8)
        JSONText.append(list: principals.sorted(), to: &condition)
        condition += "}}".utf8
        var out = Array(#"{"Version":"2012-10-17","Statement":[{"Sid":"OtherActions","Effect":"Deny","#.utf8)
        let actions = Set(statements.flatMap(\.actions)).sorted()
        // An empty list of exceptions is none that AWS accepts.
        out += (actions.isEmpty ? #""Action":"# : #""NotAction":"#).utf8
        JSONText.append(list: actions.isEmpty ? ["*"] : actions, to: &out)
        out += Array(#","Resource":"*","Condition":"#.utf8) + condition + Array("}".utf8)
        // An action that stands in several statements may be used on the resources of each.
        var resources: [String: Set<String>] = [:]
        var unlimited: Set<String> = []
        for statement in statements {
            for action in statement.actions {
                if statement.isNegated || statement.patterns.contains(where: { $0 == "*" || $0.contains("${") }) {
                    unlimited.insert(action)
                }
                resources[action, default: []].formUnion(statement.patterns)
            }
        }
        var groups: [[String]: [String]] = [:]
        for (action, patterns) in resources where !unlimited.contains(action) {
            groups[patterns.sorted(), default: []].append(action)
        }
        for (number, group) in groups.sorted(by: { $0.key.lexicographicallyPrecedes($1.key) }).enumerated() {
            out += Array(#",{"Sid":"OtherResources\#(number + 1)","Effect":"Deny","Action":"#.utf8)
            JSONText.append(list: group.value.sorted(), to: &out)
            out += #","NotResource":"#.utf8
            JSONText.append(list: group.key, to: &out)
            out += Array(#","Condition":"#.utf8) + condition + Array("}".utf8)
        }
        out += "]}".utf8
        let text = String(decoding: out, as: UTF8.self)
        guard let document = try? JSONDocument.parse(text, name: "new policy"),
            let policy = try? Policy(document.root, kind: .serviceControl, name: "new policy")
        else { return [] }
        return [TightPolicy(text: text, policy: policy)]
    }
}
