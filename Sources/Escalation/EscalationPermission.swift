package import Authorization
internal import Catalogue
internal import PolicyLanguage
package import Reach

/// One request that a step makes, with the statements that allow it.
package struct EscalationPermission: Sendable {
    package let action: String
    package let resource: String
    /// Parameters that matter, with their values; nil for one that must be left out.
    package let choices: [Dependency.Setting]
    /// What it depends on beyond the caller's choice.
    package let hangsOn: [Dependency.Setting]
    package let statements: [AppliedStatement]
}

extension EscalationPermission {
    private static let parameters = ["iam:PassedToService", "iam:PolicyARN"]

    init(_ permit: PermittedRequest, _ rights: Rights) {
        self.init(permit, rights.authorizer(askedFor: permit.trust))
    }

    init(_ permit: PermittedRequest, _ authorizer: Authorizer) {
        var request = permit.request
        request.context.set(permit.choices + permit.hangsOn)
        let parameters = Self.parameters.compactMap { key -> Dependency.Setting? in
            if case .single(let value) = permit.request.context[key] { Dependency.Setting(key: key, value: value) } else { nil }
        }
        action = request.action.text
        resource = request.resource.text
        choices = parameters + permit.choices
        hangsOn = permit.hangsOn
        statements = authorizer.decide(request).statements.filter {
            $0.statement.effect == .allow && $0.isCertain
        }
    }
}

extension EscalationStep {
    /// The assumption of a role.
    convenience init(assuming permit: PermittedRequest, _ authorizer: Authorizer, by principal: String) {
        let method = EscalationMethod.all.first { $0.id == Self.assumption }
        self.init(
            method: Self.assumption, title: method?.title ?? "", others: [], by: principal,
            becomes: permit.request.resource.text, given: nil, certainty: permit.isCertain ? .exact : .depends,
            permissions: [EscalationPermission(permit, authorizer)])
    }

    private static let assumption = "sts-001"
}
