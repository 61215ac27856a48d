internal import Catalogue
internal import Documents
internal import Findings
internal import PolicyLanguage

extension Rule {
    static let privilegeEscalation = Rule(
        id: "privilege-escalation",
        severity: .medium,
        confidence: .medium,
        summary: "a policy gives the parts of a known way to more permissions than it holds",
        why:
            "Whoever may write IAM, pass any role to a service that runs their code, or change what runs with another role, has that "
            + "role's permissions too.",
        fix: "Limit the resources (of `iam:PassRole` above all), or demand `iam:PermissionsBoundary` on what is written.",
        source: AWSDocs.escalation,
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
            // Every way takes something that exists.
            guard !holdings.wide.isEmpty else { return }
            var places: [(place: JSONValue, statement: DraftStatement, ways: [EscalationWay])] = []
            for way in EscalationWay.least(of: EscalationWay.all.filter(holdings.allow)) {
                guard let (place, statement) = holdings.place(of: way) else { continue }
                if let index = places.firstIndex(where: { $0.place.sourceRange == place.sourceRange }) {
                    places[index].ways.append(way)
                } else {
                    places.append((place, statement, [way]))
                }
            }
            for (place, statement, ways) in places {
                let isPotential = ways.allSatisfy(\.isPotential)
                let names = ways.prefix(4).map { "\($0.method.title) (`\($0.method.id)`)" }.joined(separator: ", ")
                let rest = ways.count > 4 ? " and \(ways.count - 4) more" : ""
                let pass = ways.contains(where: \.passesRole) ? holdings.passRolePlace : nil
                check.report(
                    place,
                    isPotential
                        ? "code that runs with another role can be changed: \(names)\(rest)"
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
                    wide.formUnion(grant.unbounded)
                    if grant.statement.isOwnUser { wide.formUnion(grant.actions.intersection(ownUserWrites)) }
                }
                guard grant.unbounded.contains(EscalationWay.passRole) else { continue }
                let conditions = grant.statement.conditions
                guard conditions.allSatisfy({ $0.key.name == "iam:passedtoservice" }) else { continue }
                passRolePlace = passRolePlace ?? grant.place(of: EscalationWay.passRole)
                wide.insert(EscalationWay.passRole)
                passedTo = conditions.isEmpty ? nil : passedTo.map { $0 + conditions.flatMap { $0.values.map(\.text) } }
            }
            self.some = some
            self.wide = wide
            self.passedTo = passedTo
            self.passRolePlace = passRolePlace
        }

        func allow(_ way: EscalationWay) -> Bool {
            if way.passesRole, let passedTo,
                !way.method.services.contains(where: { service in passedTo.contains { $0.hasPrefix(service) || $0.contains("*") } })
            {
                return false
            }
            // What is made to hold the role that is passed has any name; what exists must be within reach.
            return way.requirements.allSatisfy { requirement in
                (way.passesRole && requirement.target == .new ? some : wide).contains(requirement.id)
            }
        }

        /// The entry that gives the last part of a way.
        func place(of way: EscalationWay) -> (JSONValue, DraftStatement)? {
            guard let last = way.requirements.last?.id else { return nil }
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
