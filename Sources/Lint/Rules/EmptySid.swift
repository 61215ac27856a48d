internal import Findings

extension Rule {
    static let emptySid = Rule(
        id: "empty-sid",
        severity: .low,
        summary: "a `Sid` is empty",
        why: "It says nothing, and takes room in the document's quota.",
        fix: "Give it a name, or remove it.",
        source: AWSDocs.sid,
        fires: [.allow(#""Sid": «""», "Action": "s3:GetObject", "Resource": "*""#)],
        quiet: [.allow(#""Action": "s3:GetObject", "Resource": "*""#)],
        check: .statement(.all) { statement, check in
            guard let sid = statement.sid, sid.text.isEmpty else { return }
            check.report(sid.value, "an empty `Sid`", help: "give it a name, or remove it", fix: .removeMember)
        }
    )
}
