/// Policies and requests as plain values, for the naive evaluator; `json` is what the engine is given of them.
struct NaiveStatement {
    var allow: Bool
    /// Entries of `Principal` (or `NotPrincipal`): "*", an account's id, an ARN, or a service's name.
    var principals: [String]?
    var exceptPrincipals = false
    var actions: [String]
    var exceptActions = false
    var resources: [String]
    var exceptResources = false
    var conditions: [NaiveCondition] = []

    var json: String {
        var parts = ["\"Effect\":\"\(allow ? "Allow" : "Deny")\""]
        parts.append("\"\(exceptActions ? "NotAction" : "Action")\":\(list(actions))")
        parts.append("\"\(exceptResources ? "NotResource" : "Resource")\":\(list(resources))")
        if let principals {
            let services = principals.filter { $0.hasSuffix(".amazonaws.com") }
            let others = principals.filter { !$0.hasSuffix(".amazonaws.com") }
            var kinds: [String] = []
            if !others.isEmpty { kinds.append("\"AWS\":\(list(others))") }
            if !services.isEmpty { kinds.append("\"Service\":\(list(services))") }
            parts.append("\"\(exceptPrincipals ? "NotPrincipal" : "Principal")\":{\(kinds.joined(separator: ","))}")
        }
        if !conditions.isEmpty {
            // One operator may stand there once: conditions of one operator share its block.
            var blocks: [(op: String, keys: [String])] = []
            for condition in conditions {
                let key = "\"\(condition.key)\":\(list(condition.values))"
                if let index = blocks.firstIndex(where: { $0.op == condition.op }) {
                    blocks[index].keys.append(key)
                } else {
                    blocks.append((condition.op, [key]))
                }
            }
            parts.append(
                "\"Condition\":{\(blocks.map { "\"\($0.op)\":{\($0.keys.joined(separator: ","))}" }.joined(separator: ","))}")
        }
        return "{\(parts.joined(separator: ","))}"
    }
}

struct NaiveCondition {
    var op: String
    var key: String
    var values: [String]
}

struct NaivePolicy {
    var hasVariables = true
    var statements: [NaiveStatement]

    var json: String {
        let version = hasVariables ? "\"Version\":\"2012-10-17\"," : ""
        return "{\(version)\"Statement\":[\(statements.map(\.json).joined(separator: ","))]}"
    }
}

struct NaivePolicies {
    var identity: [NaivePolicy] = []
    var resource: NaivePolicy?
    var boundary: [NaivePolicy]?
    var session: [NaivePolicy]?
    var serviceControl: [[NaivePolicy]]?
    var resourceControl: [[NaivePolicy]]?
    var endpoint: [NaivePolicy]?

    var json: String {
        func documents(_ policies: [NaivePolicy]) -> String { "[\(policies.map(\.json).joined(separator: ","))]" }
        var parts = ["\"identity\":\(documents(identity))"]
        if let resource { parts.append("\"resource\":\(resource.json)") }
        if let boundary { parts.append("\"boundary\":\(documents(boundary))") }
        if let session { parts.append("\"session\":\(documents(session))") }
        if let serviceControl { parts.append("\"scp\":[\(serviceControl.map(documents).joined(separator: ","))]") }
        if let resourceControl { parts.append("\"rcp\":[\(resourceControl.map(documents).joined(separator: ","))]") }
        if let endpoint { parts.append("\"endpoint\":\(documents(endpoint))") }
        return "{\(parts.joined(separator: ","))}"
    }
}

struct NaiveRequest {
    var principal: String
    var action: String
    var resource: String
    var account: String
    /// Several values for a multivalued key.
    var context: [String: [String]]
    var multivalued: Set<String> = []

    var json: String {
        let keys = context.sorted { $0.key < $1.key }.map { key, values in
            "\"\(key)\":\(multivalued.contains(key) ? list(values) : "\"\(values[0])\"")"
        }
        return
            "{\"principal\":\"\(principal)\",\"action\":\"\(action)\",\"resource\":\"\(resource)\",\"resourceAccount\":\"\(account)\","
            + "\"context\":{\(keys.joined(separator: ","))}}"
    }
}

private func list(_ texts: [String]) -> String { "[\(texts.map { "\"\($0)\"" }.joined(separator: ","))]" }
