internal import Catalogue
internal import Documents
internal import Findings
internal import PolicyLanguage

extension Rule {
    static let policyTooLarge = Rule(
        id: "policy-too-large",
        severity: .high,
        summary: "a document is larger than AWS takes for its kind",
        why:
            "AWS refuses it when it is saved. White space outside strings is not counted, but in service and resource control policies "
            + "that are saved by other ways than the console.",
        fix: "Join statements, use wildcards where they add nothing, or split the document.",
        source: AWSDocs.quotas,
        fires: [Example(.trust, "«" + oversized + "»")],
        quiet: [
            .allow(#""Action": "s3:GetObject", "Resource": "*""#),
            .statement(
                .serviceControl,
                #""Effect": "Deny", "Action": "ec2:RunInstances", "Resource": "*", "Condition": {"StringNotEquals": {"ec2:Owner": ["#
                    + String(repeating: #""arn:aws:iam::111122223333:role/a-role-with-a-long-name","#, count: 150)
                    + #""amazon"]}}"#),
        ],
        check: .document(.all) { draft, check in
            // Of what the code may make, nobody knows how much is made.
            if draft.isManagedByAWS || draft.mayBeSmaller { return }
            let quotas = quotas(of: draft.kind)
            // Without its white space it is never longer.
            guard let least = quotas.first, let largest = quotas.last, draft.root.byteCount > least.size else { return }
            let size = draft.root.minifiedLength
            if size > largest.size {
                check.report(
                    draft.root,
                    "\(size) characters without white space; \(largest.holder) takes \(largest.size) at most\(since(largest))")
            } else if let fitting = quotas.first(where: { size <= $0.size }), size > least.size {
                let over = quotas.prefix { size > $0.size }.map { "\($0.holder) (\($0.size))" }
                check.report(
                    draft.root, "\(size) characters without white space are too many for \(over.joined(separator: ", "))",
                    help: "it fits \(fitting.holder), where the limit is \(fitting.size)", severity: .medium)
            } else if largest.countsWhiteSpace {
                let written = draft.root.text.unicodeScalars.count
                guard written > largest.size else { return }
                check.report(
                    draft.root,
                    "\(written) characters as it is written; \(largest.holder) takes \(largest.size)\(since(largest)), blanks included",
                    help: "take out the blanks, or save it in the console, which does: \(size) characters are left",
                    severity: .medium)
            }
        }
    )

    private static func since(_ quota: PolicyQuota) -> String { quota.since.map { " (since \($0))" } ?? "" }

    /// From the least to the largest of the things that hold a policy of the kind. Below the first nothing is said: which of them the
    /// document is for, only its author knows.
    private static func quotas(of kind: PolicyKind) -> [PolicyQuota] {
        switch kind {
        case .identity: PolicyQuota.identity
        case .boundary: PolicyQuota.boundary
        case .trust: PolicyQuota.trust
        case .session: PolicyQuota.session
        case .serviceControl: PolicyQuota.serviceControl
        case .resourceControl: PolicyQuota.resourceControl
        case .resource: PolicyQuota.resource
        case .endpoint: PolicyQuota.endpoint
        }
    }

    private static var oversized: String {
        let account = #""arn:aws:iam::111122223333:role/a-role-with-a-long-name","#
        let accounts = String(repeating: account, count: 80) + #""arn:aws:iam::111122223333:root""#
        return
            #"{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "sts:AssumeRole", "Principal": {"AWS": [\#(accounts)]}}]}"#
    }
}
