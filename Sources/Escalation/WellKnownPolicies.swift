internal import Documents
internal import PolicyLanguage

/// Policies of AWS that an input need not hold: what they allow is known, and somebody who may attach a policy may attach them.
enum WellKnownPolicies {
    /// What a policy of one's own making may allow: one policy.
    static let everything = [make("any policy", texts[0].statements)].compactMap(\.self)

    private static let texts: [(name: String, statements: String)] = [
        ("AdministratorAccess", #"{"Effect": "Allow", "Action": "*", "Resource": "*"}"#),
        ("IAMFullAccess", #"{"Effect": "Allow", "Action": "iam:*", "Resource": "*"}"#),
        (
            "PowerUserAccess",
            #"{"Effect": "Allow", "NotAction": ["iam:*", "organizations:*", "account:*"], "Resource": "*"}"#
        ),
    ]

    static func administratorAccess(_ partition: String) -> String { "arn:\(partition):iam::aws:policy/AdministratorAccess" }

    static func arns(_ partition: String) -> [String] { texts.map { "arn:\(partition):iam::aws:policy/\($0.name)" } }

    static func policy(_ arn: String) -> Policy? {
        let parts = arn.split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count == 6, parts[4] == "aws" else { return nil }
        return texts.first { "policy/\($0.name)" == parts[5] }.flatMap { make(arn, $0.statements) }
    }

    private static func make(_ name: String, _ statements: String) -> Policy? {
        let text = #"{"Version": "2012-10-17", "Statement": [\#(statements)]}"#
        guard let document = try? JSONDocument.parse(text, name: name), var policy = try? Policy(document.root, kind: .identity)
        else { return nil }
        policy.name = name
        return policy
    }
}
