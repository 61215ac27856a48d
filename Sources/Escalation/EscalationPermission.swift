package import Authorization
internal import Catalogue
internal import PolicyLanguage

/// One request that a step makes, with the statements that allow it.
package struct EscalationPermission: Sendable {
    package let action: String
    package let resource: String
    /// Parameters that matter, with their values; nil for one that must be left out.
    package let choices: [Dependency.Setting]
    /// What it hangs on beyond the caller's choice.
    package let hangsOn: [Dependency.Setting]
    package let statements: [AppliedStatement]
}

extension EscalationPermission {
    private static let parameters = ["iam:PassedToService", "iam:PolicyARN"]

    init(_ permit: PermittedRequest, _ rights: Rights) {
        var request = permit.request
        for setting in permit.choices + permit.hangsOn {
            request.context[setting.key] = setting.value.map(ContextValue.single) ?? .absent
        }
        let parameters = Self.parameters.compactMap { key -> Dependency.Setting? in
            if case .single(let value) = permit.request.context[key] { Dependency.Setting(key: key, value: value) } else { nil }
        }
        action = request.action.text
        resource = request.resource.text
        choices = parameters + permit.choices
        hangsOn = permit.hangsOn
        statements = rights.authorizer(askedFor: permit.trust).decide(request).statements.filter {
            $0.statement.effect == .allow && $0.isCertain
        }
    }
}

extension EscalationStep {
    /// The assumption of a role.
    convenience init(assuming permit: PermittedRequest, by rights: Rights) {
        let method = EscalationMethod.all.first { $0.id == Self.assumption }
        self.init(
            method: Self.assumption, title: method?.title ?? "", others: [], by: rights.subject.arn,
            becomes: permit.request.resource.text, given: nil, certainty: permit.isCertain ? .exact : .depends,
            permissions: [EscalationPermission(permit, rights)])
    }

    private static let assumption = "sts-001"
}
