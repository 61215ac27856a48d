internal import Catalogue
internal import Documents
internal import PolicyLanguage

extension Rule {
    static let privilegeEscalation = Rule(
        id: "privilege-escalation",
        severity: .medium,
        confidence: .medium,
        summary: "a policy gives the parts of a known way to more permissions than it holds",
        why:
            "Whoever may write IAM, pass any role to a service that runs his code, or change what runs with another role, has that "
            + "role's permissions too.",
        fix: "Limit the resources (of `iam:PassRole` above all), or demand `iam:PermissionsBoundary` on what is written.",
        source: Page.escalation,
        fires: [
            .allow(#""Action": ["s3:GetObject", «"iam:PutUserPolicy"»], "Resource": "*""#),
            .allow(#""Action": ["iam:PassRole", "lambda:CreateFunction", «"lambda:InvokeFunction"»], "Resource": "*""#),
            .allow(#""Action": «"iam:AttachUserPolicy"», "Resource": "arn:aws:iam::*:user/${aws:username}""#),
            Example(
                .identity,
                """
                {"Version": "2012-10-17", "Statement": [
                  {"Effect": "Allow", "Action": "iam:PassRole", "Resource": "*",
                   "Condition": {"StringEquals": {"iam:PassedToService": "ec2.amazonaws.com"}}},
                  {"Effect": "Allow", "Action": «"ec2:RunInstances"», "Resource": "*"}]}
                """),
        ],
        quiet: [
            .allow(
                #""Action": ["iam:PassRole", "lambda:CreateFunction", "lambda:InvokeFunction"], "Resource": "arn:aws:iam::1:role/r""#
            ),
            .allow(
                #""Action": "iam:PutRolePolicy", "Resource": "*", "#
                    + #""Condition": {"StringEquals": {"iam:PermissionsBoundary": "arn:aws:iam::1:policy/b"}}"#),
            Example(
                .identity,
                """
                {"Version": "2012-10-17", "Statement": [
                  {"Effect": "Allow", "Action": "iam:PutUserPolicy", "Resource": "*"},
                  {"Effect": "Deny", "Action": "iam:*", "Resource": "*"}]}
                """),
        ],
        check: .document([.identity]) { _, check in
            guard !check.grants.isFullAccess else { return }
            let holdings = Holdings(check.grants)
            let found = EscalationMethod.all.filter(holdings.allow)
            // A way that needs more than another one that is open adds nothing.
            let least = found.filter { method in
                !found.contains {
                    $0.id != method.id && $0.actions.count < method.actions.count && $0.actions.allSatisfy(method.actions.contains)
                }
            }
            var places: [(place: JSONValue, statement: DraftStatement, methods: [EscalationMethod])] = []
            for method in least {
                guard let (place, statement) = holdings.place(of: method) else { continue }
                if let index = places.firstIndex(where: { $0.place.sourceRange == place.sourceRange }) {
                    places[index].methods.append(method)
                } else {
                    places.append((place, statement, [method]))
                }
            }
            for (place, statement, methods) in places {
                let isPotential = methods.allSatisfy(\.isPotential)
                let names = methods.prefix(4).map { "`\($0.id)`" }.joined(separator: ", ")
                let rest = methods.count > 4 ? " and \(methods.count - 4) more" : ""
                let pass = methods.contains { $0.actions.contains(EscalationMethod.passRole) } ? holdings.passRolePlace : nil
                check.report(
                    place,
                    isPotential
                        ? "what runs with another role can be made to do one's will: \(names)\(rest)"
                        : "this opens a way to more permissions: \(names)\(rest)",
                    severity: isPotential ? .low : .medium, in: statement,
                    related: pass.map { [("and this lets a role be passed", $0)] } ?? [])
            }
        }
    )

    /// What a document gives towards the ways, without conditions that would stop them.
    private struct Holdings {
        let grants: Grants
        /// On any resource at all.
        let some: ActionSet
        /// On all resources of the type.
        let wide: ActionSet
        /// The services that any role may be passed to; nil for every service.
        let passedTo: [String]?
        let passRolePlace: JSONValue?

        init(_ grants: Grants) {
            self.grants = grants
            var some = ActionSet()
            var wide = ActionSet()
            var passedTo: [String]? = []
            var passRolePlace: JSONValue?
            for grant in grants.all {
                if grant.isUnconditional {
                    some.formUnion(grant.actions)
                    if grant.isUnbounded { wide.formUnion(grant.actions) }
                    if grant.statement.isOwnUser { wide.formUnion(grant.actions.intersection(ownUserWrites)) }
                }
                guard grant.isUnbounded, grant.actions.contains(EscalationMethod.passRole) else { continue }
                let conditions = grant.statement.conditions
                guard conditions.allSatisfy({ $0.key.name == "iam:passedtoservice" }) else { continue }
                passRolePlace = passRolePlace ?? grant.place(of: EscalationMethod.passRole)
                wide.insert(EscalationMethod.passRole)
                passedTo = conditions.isEmpty ? nil : passedTo.map { $0 + conditions.flatMap { $0.values.map(\.text) } }
            }
            self.some = some
            self.wide = wide
            self.passedTo = passedTo
            self.passRolePlace = passRolePlace
        }

        func allow(_ method: EscalationMethod) -> Bool {
            if let service = method.service, let passedTo,
                !passedTo.contains(where: { $0.hasPrefix(service + ".") || $0.contains("*") })
            {
                return false
            }
            // What is new has any name; what exists must be within reach.
            return method.actions.allSatisfy { id in
                method.service != nil && id != EscalationMethod.passRole ? some.contains(id) : wide.contains(id)
            }
        }

        /// The entry that gives the last part of a way.
        func place(of method: EscalationMethod) -> (JSONValue, DraftStatement)? {
            guard let last = method.actions.last else { return nil }
            for grant in grants.all where grant.isUnconditional && grant.actions.contains(last) {
                if let place = grant.place(of: last) { return (place, grant.statement) }
            }
            return nil
        }
    }

    private static let ownUserWrites = ActionSet(named: ["iam:PutUserPolicy", "iam:AttachUserPolicy"])
}

extension Grants.Grant {
    /// The entry of its list that gives an action; `NotAction` itself where that does.
    fileprivate func place(of action: Int) -> JSONValue? {
        guard let actions = statement.actions else { return nil }
        return actions.isNegated ? actions.key : actions.items.first { $0.match.contains(action) }?.value
    }
}

extension DraftStatement {
    /// On the caller's own user.
    fileprivate var isOwnUser: Bool {
        resources?.isNegated == false
            && resources?.items.contains { $0.text.text.lowercased().hasSuffix("user/${aws:username}") } == true
    }
}
