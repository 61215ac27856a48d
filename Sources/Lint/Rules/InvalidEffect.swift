internal import Documents
internal import Findings
internal import PolicyLanguage

extension Rule {
    static let invalidEffect = Rule(
        id: "invalid-effect",
        severity: .high,
        summary: "`Effect` is neither `Allow` nor `Deny`",
        why: "AWS refuses the document. The case is exact.",
        fix: "Write `Allow` or `Deny`.",
        source: AWSDocs.effect,
        fires: [
            Example(
                .identity,
                #"{"Version": "2012-10-17", "Statement": [{"Effect": «"allow"», "Action": "s3:GetObject", "Resource": "*"}]}"#)
        ],
        quiet: [.deny(#""Action": "s3:GetObject", "Resource": "*""#)],
        check: .statement(.all) { statement, check in
            guard let value = statement["Effect"], let text = value.string, text != "Allow", text != "Deny",
                !value.isFree
            else { return }
            check.report(
                value, "\(code(text)) is not an effect",
                help: statement.effect.map { "write `\($0.rawValue)`" } ?? "write `Allow` or `Deny`")
        }
    )
}
