internal import Findings
internal import PolicyLanguage

extension Rule {
    static let placeholder = Rule(
        id: "placeholder",
        severity: .low,
        summary: "a policy holds placeholders that a tool fills in before it reaches AWS",
        why:
            "What will replace it is not known here, so nothing is said about it. Where no tool fills them in, AWS refuses the document "
            + "or the value matches nothing.",
        fix:
            "Name the form of the placeholders under `placeholders` in `.ambit.yml`, or check the policy that is made of the file.",
        source: AWSDocs.variables,
        fires: [
            Example(
                .identity,
                #"{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "#
                    + #""Resource": ["arn:aws:s3:::«<bucket>»/*", "arn:${PARTITION}:s3:::{{ other }}/*"]}]}"#, file: "reader.json")
        ],
        quiet: [
            Example(
                .identity,
                #"{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "#
                    + #""Resource": "arn:aws:s3:::b/${aws:username}/*"}]}"#, file: "reader.json")
        ],
        check: .file
    )
}
