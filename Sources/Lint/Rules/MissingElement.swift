internal import Documents
internal import Findings
internal import PolicyLanguage

extension Rule {
    static let missingElement = Rule(
        id: "missing-element",
        severity: .high,
        summary: "a policy or a statement lacks an element that its kind needs",
        why: "AWS refuses the document.",
        fix: "Add the element.",
        source: AWSDocs.grammar,
        fires: [
            Example(.identity, #"«{"Version": "2012-10-17"}»"#),
            Example(.identity, #"{"Version": "2012-10-17", "Statement": [«{"Action": "s3:GetObject", "Resource": "*"}»]}"#),
            Example(.identity, #"{"Version": "2012-10-17", "Statement": [«{"Effect": "Allow", "Resource": "*"}»]}"#),
            Example(.identity, #"{"Version": "2012-10-17", "Statement": [«{"Effect": "Allow", "Action": "s3:GetObject"}»]}"#),
            Example(.trust, #"{"Version": "2012-10-17", "Statement": [«{"Effect": "Allow", "Action": "sts:AssumeRole"}»]}"#),
        ],
        quiet: [
            .trust(#""Principal": {"Service": "ec2.amazonaws.com"}"#),
            Example(
                .resource,
                #"{"Statement": {"Effect": "Allow", "Principal": {"AWS": "111122223333"}, "Action": "ecr:BatchGetImage"}}"#),
            // Queues keep and give back such policies.
            Example(
                .resource, #"{"Statement": {"Effect": "Allow", "Principal": {"AWS": "111122223333"}, "Action": "sqs:SendMessage"}}"#
            ),
            Example(
                .resource,
                #"{"Statement": {"Effect": "Allow", "Principal": {"AWS": "111122223333"}, "Action": "redshift-serverless:RestoreFromSnapshot"}}"#
            ),
        ],
        check: .document(.all) { draft, check in
            guard draft.root.kind == .object else { return }
            // A member in the wrong case is told of by `unknown-element`.
            func has(_ members: [DraftMember], _ names: [String]) -> Bool {
                members.contains { member in names.contains { $0.lowercased() == member.name.lowercased() } }
            }
            if !has(draft.members, ["Statement"]) { check.report(draft.root, "a policy without `Statement`") }
            let kind = PolicyKinds(draft.kind)
            for statement in draft.statements {
                if !has(statement.members, ["Effect"]) {
                    check.report(statement.value, "a statement without `Effect`", help: "add `Allow` or `Deny`", in: statement)
                }
                if !has(statement.members, ["Action", "NotAction"]) {
                    check.report(statement.value, "a statement without `Action`", in: statement)
                }
                if needsPrincipal.contains(kind), !has(statement.members, ["Principal", "NotPrincipal"]) {
                    check.report(
                        statement.value, "a statement without `Principal`, which a \(draft.kind.rawValue) policy needs",
                        in: statement)
                }
                if needsResource(statement, kind), !has(statement.members, ["Resource", "NotResource"]) {
                    check.report(statement.value, "a statement without `Resource`", in: statement)
                }
            }
        }
    )

    private static let needsPrincipal: PolicyKinds = [.resource, .trust, .resourceControl]

    /// The policies of some services name no resource: they are about the one that they depend on.
    private static func needsResource(_ statement: DraftStatement, _ kind: PolicyKinds) -> Bool {
        if !PolicyKinds.withResource.contains(kind) { return false }
        if kind != .resource { return true }
        let withoutResource: Set = [
            "cloudsearch", "codeartifact", "ecr", "ecr-public", "elasticfilesystem", "redshift-serverless", "serverlessrepo",
            "signer", "sqs",
        ]
        return statement.actions?.items.allSatisfy { item in
            item.match.service.map { !withoutResource.contains($0) } ?? false
        } ?? false
    }
}
