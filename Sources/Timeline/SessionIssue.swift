package import Activity
internal import Documents
package import PolicyLanguage
package import Principals

/// What an event that issued credentials says of the session that they open (docs/reference/lineage.md).
package struct SessionIssue: Sendable {
    package let event: Event
    /// The session policies that the request passed; nil where it passed none as text.
    package private(set) var policies: [Policy]?
    /// Session policies by ARN, to be found among the account's managed policies.
    package private(set) var policyARNs: [String] = []
    /// The session's tags, with those that came down the chain. They override the role's own.
    package private(set) var tags: [Tag] = []
    /// What could not be read of it.
    package private(set) var missing: [MissingPart] = []

    /// Whether a session policy limits the session.
    package var isLimited: Bool { policies != nil || !policyARNs.isEmpty || !missing.isEmpty }

    /// Reads the event. Cost: O(request parameters).
    package init(_ event: Event) {
        self.event = event
        let request: JSONValue?
        do {
            request = try event.value(.requestParameters)
        } catch {
            missing.append(MissingPart(.session, Gap(error)))
            return
        }
        guard let request, request.kind == .object else {
            let reason =
                "the request of \(event.name) \(event.id) is not in the log: whether it passed a session policy is not known"
            missing.append(MissingPart(.session, Gap(.evidence, reason, at: event.location)))
            return
        }
        readPolicies(request)
        readTags(request)
    }

    private mutating func readPolicies(_ request: JSONValue) {
        if let value = request["policy"], value.kind != .null {
            do throws(InputError) {
                var policy = try Policy(value, kind: .session)
                policy.name = "session policy of \(event.name) \(event.id)"
                policies = [policy]
            } catch {
                // A document that is too long for the log, or hidden: the session is limited, and nobody can say to what.
                let reason = "the session policy of \(event.name) \(event.id) cannot be read: \(error.reason)"
                missing.append(MissingPart(.session, Gap(.evidence, reason, at: event.location)))
            }
        }
        // Items are `{"arn": ...}` or plain texts (docs/reference/attribution.md).
        policyARNs = (request["policyArns"]?.elements).map { $0.compactMap { $0.string ?? $0["arn"]?.string } } ?? []
        // AssumeRoot has one task policy, which is all that the session may do.
        if let task = request["taskPolicyArn"], let arn = task.string ?? task["arn"]?.string { policyARNs.append(arn) }
    }

    private mutating func readTags(_ request: JSONValue) {
        var found: [Tag] = []
        // Maps where they came down the chain, and for SAML and web identity; a list of `{"key", "value"}` for AssumeRole.
        for map in ["incomingTransitiveTags", "principalTags"] {
            guard let members = request[map]?.members else { continue }
            for member in members {
                if let value = member.value.string { found.append(Tag(key: member.name, value: value)) }
            }
        }
        if let tags = request["tags"]?.elements {
            for item in tags {
                if let key = item["key"]?.string, let value = item["value"]?.string { found.append(Tag(key: key, value: value)) }
            }
        }
        // The last of one name wins, whatever its letter case (docs/reference/condition-keys.md).
        for tag in found {
            tags.removeAll { $0.key.lowercased() == tag.key.lowercased() }
            tags.append(tag)
        }
    }
}
