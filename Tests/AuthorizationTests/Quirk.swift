import Documents

@testable import Authorization

/// The world of the quirks: what a test leaves out is the usual.
enum Quirk {
    static let account = "111122223333"
    static let user = "arn:aws:iam::111122223333:user/ana"
    static let role = "arn:aws:iam::111122223333:role/team/deploy"
    static let session = "arn:aws:sts::111122223333:assumed-role/deploy/kiro"
    static let federated = "arn:aws:sts::111122223333:federated-user/ana"
    static let stranger = "arn:aws:iam::444455556666:user/eve"
    static let bucket = "arn:aws:s3:::data"
    static let object = "arn:aws:s3:::data/x"
    static let key = "arn:aws:kms:eu-west-1:111122223333:key/1a2b"

    static let allowAll = allow("*", "*")

    /// A document of statements.
    static func document(_ statements: String..., version: String? = "2012-10-17") -> String {
        let version = version.map { #""Version":"\#($0)","# } ?? ""
        return #"{\#(version)"Statement":[\#(statements.joined(separator: ","))]}"#
    }

    static func allow(_ action: String, _ resource: String, _ more: String = "") -> String {
        statement("Allow", action, resource, more)
    }

    static func deny(_ action: String, _ resource: String, _ more: String = "") -> String {
        statement("Deny", action, resource, more)
    }

    private static func statement(_ effect: String, _ action: String, _ resource: String, _ more: String) -> String {
        #"{"Effect":"\#(effect)","Action":"\#(action)","Resource":"\#(resource)"\#(more.isEmpty ? "" : ",\(more)")}"#
    }

    static func condition(_ op: String, _ key: String, _ value: String) -> String {
        #""Condition":{"\#(op)":{"\#(key)":"\#(value)"}}"#
    }

    static func principal(_ entry: String) -> String { #""Principal":{"AWS":"\#(entry)"}"# }

    /// The verdict over documents; identity policies are given as statements of one document.
    static func verdict(
        _ principal: String, _ action: String, _ resource: String, identity: [String] = [], resourcePolicy: String? = nil,
        boundary: String? = nil, session: String? = nil, scp: [String]? = nil, rcp: [String]? = nil, endpoint: String? = nil,
        owner: String = account, context: String = ""
    ) throws -> Verdict {
        try decision(
            principal, action, resource, identity: identity, resourcePolicy: resourcePolicy, boundary: boundary, session: session,
            scp: scp,
            rcp: rcp, endpoint: endpoint, owner: owner, context: context
        ).verdict
    }

    static func decision(
        _ principal: String, _ action: String, _ resource: String, identity: [String] = [], resourcePolicy: String? = nil,
        boundary: String? = nil, session: String? = nil, scp: [String]? = nil, rcp: [String]? = nil, endpoint: String? = nil,
        owner: String = account, context: String = ""
    ) throws -> Decision {
        var parts = [#""identity":[\#(identity.joined(separator: ","))]"#]
        if let resourcePolicy { parts.append(#""resource":\#(resourcePolicy)"#) }
        if let boundary { parts.append(#""boundary":[\#(boundary)]"#) }
        if let session { parts.append(#""session":[\#(session)]"#) }
        if let scp { parts.append(#""scp":[\#(scp.map { "[\($0)]" }.joined(separator: ","))]"#) }
        if let rcp { parts.append(#""rcp":[\#(rcp.map { "[\($0)]" }.joined(separator: ","))]"#) }
        if let endpoint { parts.append(#""endpoint":[\#(endpoint)]"#) }
        let text =
            #"{"id":"quirk","request":{"principal":"\#(principal)","action":"\#(action)","resource":"\#(resource)","#
            + #""resourceAccount":"\#(owner)","context":{\#(context)}},"policies":{\#(parts.joined(separator: ","))}}"#
        let item = try Case(JSONDocument.parse(text, name: "quirk").root)
        guard let policies = item.policies else { return Authorizer(PolicySet()).decide(item.request) }
        return Authorizer(policies).decide(item.request)
    }
}
