internal import Findings
internal import Documents
internal import PolicyLanguage

extension Rule {
    static let policyTooLarge = Rule(
        id: "policy-too-large",
        severity: .high,
        summary: "a document is larger than AWS takes for its kind",
        why: "AWS refuses it when it is saved. White space outside strings is not counted.",
        fix: "Join statements, use wildcards where they add nothing, or split the document.",
        source: AWSDocs.quotas,
        fires: [Example(.trust, "«" + oversized + "»")],
        quiet: [.allow(#""Action": "s3:GetObject", "Resource": "*""#)],
        check: .document(.all) { draft, check in
            let quotas = quotas(of: draft.kind)
            // As written it is never shorter.
            guard let least = quotas.first, draft.root.byteCount > least.size else { return }
            let size = draft.root.minifiedLength
            guard size > least.size else { return }
            let largest = quotas.last ?? least
            let counted = "\(size) characters without white space"
            if size > largest.size {
                check.report(draft.root, "\(counted); \(largest.holder) takes \(largest.size) at most")
            } else {
                let fitting = quotas.first { size <= $0.size } ?? largest
                let over = quotas.prefix { size > $0.size }.map { "\($0.holder) (\($0.size))" }
                check.report(
                    draft.root, "\(counted) are too many for \(over.joined(separator: ", "))",
                    help: "it fits \(fitting.holder), which takes \(fitting.size)", severity: .medium)
            }
        }
    )

    /// From the least to the largest of the things that hold a policy of the kind (semantics 1). Below the first nothing is said:
    /// which of them the document is for, only its author knows.
    private static func quotas(of kind: PolicyKind) -> [(size: Int, holder: String)] {
        switch kind {
        case .identity: [(6_144, "a managed policy"), (10_240, "a role's inline policies")]
        case .boundary: [(6_144, "a managed policy")]
        case .trust: [(2_048, "a trust policy by default"), (4_096, "a trust policy")]
        case .session: [(2_048, "an inline session policy")]
        case .serviceControl: [(5_120, "a service control policy")]
        case .resourceControl: [(5_120, "a resource control policy")]
        case .resource: [(20_480, "the policy of most resources"), (32_768, "a key policy")]
        case .endpoint: [(20_480, "an endpoint policy")]
        }
    }

    private static var oversized: String {
        let account = #""arn:aws:iam::111122223333:role/a-role-with-a-long-name","#
        let accounts = String(repeating: account, count: 80) + #""arn:aws:iam::111122223333:root""#
        return
            #"{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "sts:AssumeRole", "Principal": {"AWS": [\#(accounts)]}}]}"#
    }
}
