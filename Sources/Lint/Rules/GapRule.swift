package import Documents
package import Findings

extension Rule {
    package static let gap = Rule(
        id: "gap",
        severity: .medium,
        summary: "something could not be read or decided",
        why:
            "What was not looked at may hold any fault. Gaps make the exit code 2; with `--gaps-as` they are findings of this rule.",
        fix: "Give what is missing, or suppress the gap with a reason.",
        source: AWSDocs.grammar,
        fires: [
            .template(
                #"{"Parameters": {"Document": {"Type": "String"}}, "Resources": {"P": {"Type": "AWS::IAM::ManagedPolicy", "#
                    + #""Properties": {"PolicyDocument": «{"Ref": "Document"}»}}}}"#
            )
        ],
        quiet: [.template(#"{"Resources": {"P": {"Type": "AWS::IAM::Role", "Properties": {}}}}"#)],
        check: .gap
    )
}

extension CheckFinding {
    /// A gap as a finding.
    package init(_ gap: Gap, severity: Severity = Rule.gap.severity) {
        self.init(
            rule: Rule.gap.id, severity: severity, confidence: .high, message: gap.reason, help: gap.help,
            location: gap.location ?? Location(file: ""), sid: nil, statement: nil, value: gap.reason, related: [])
        self.gap = gap
    }
}
