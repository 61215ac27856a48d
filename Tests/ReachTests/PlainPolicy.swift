/// A policy as plain data: written out as JSON for Ambit, and read directly by the naive evaluator.
struct PlainPolicy {
    struct Condition {
        var op: String
        var key: String
        var values: [String]
    }

    struct Statement {
        var isAllow = true
        var actionsNegated = false
        var actions: [String] = []
        var resourcesNegated = false
        var resources: [String] = []
        var conditions: [Condition] = []
        /// The JSON of a principal element, `"Principal": {...}`; nil where there is none.
        var principal: String?
    }

    var statements: [Statement] = []

    var json: String {
        let statements = statements.map { statement in
            // IAM has one object for each operator; a repeated operator or key is written once.
            var blocks: [(String, [(String, [String])])] = []
            for condition in statement.conditions {
                if let index = blocks.firstIndex(where: { $0.0 == condition.op }) {
                    blocks[index].1.append((condition.key, condition.values))
                } else {
                    blocks.append((condition.op, [(condition.key, condition.values)]))
                }
            }
            let conditions = blocks.map { op, keys in
                "\"\(op)\":{" + keys.map { "\"\($0.0)\":\(Self.list($0.1))" }.joined(separator: ",") + "}"
            }
            return """
                {"Effect":"\(statement.isAllow ? "Allow" : "Deny")",\(statement.principal.map { $0 + "," } ?? "")\
                "\(statement.actionsNegated ? "NotAction" : "Action")":\(Self.list(statement.actions)),\
                "\(statement.resourcesNegated ? "NotResource" : "Resource")":\(Self.list(statement.resources)),\
                "Condition":{\(conditions.joined(separator: ","))}}
                """
        }
        return "{\"Version\":\"2012-10-17\",\"Statement\":[\(statements.joined(separator: ",\n"))]}"
    }

    private static func list(_ texts: [String]) -> String { "[" + texts.map { "\"\($0)\"" }.joined(separator: ",") + "]" }
}

/// A request as plain data; a key with a list of values is multivalued.
struct PlainRequest: CustomStringConvertible {
    enum Value {
        case one(String)
        case many([String])
    }

    var action: String
    var resource: String
    var context: [String: Value]

    var description: String { "\(action) \(resource) \(context.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" })" }
}
