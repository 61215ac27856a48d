internal import Documents
internal import Findings
internal import PolicyLanguage

extension Rule {
    static let duplicateSid = Rule(
        id: "duplicate-sid",
        severity: .high,
        summary: "two statements of a document have one `Sid`",
        why: "IAM and Organizations refuse the document; other services accept it, and a log or a review then cannot tell which "
            + "statement decided.",
        fix: "Give each statement a name of its own.",
        source: AWSDocs.sid,
        fires: [
            Example(
                .identity,
                """
                {"Version": "2012-10-17", "Statement": [
                  {"Sid": "A", "Effect": "Allow", "Action": "s3:GetObject", "Resource": "*"},
                  {"Sid": «"A"», "Effect": "Allow", "Action": "s3:ListBucket", "Resource": "*"}]}
                """)
        ],
        quiet: [
            Example(
                .identity,
                """
                {"Version": "2012-10-17", "Statement": [
                  {"Sid": "A", "Effect": "Allow", "Action": "s3:GetObject", "Resource": "*"},
                  {"Sid": "", "Effect": "Allow", "Action": "s3:ListBucket", "Resource": "*"},
                  {"Sid": "", "Effect": "Allow", "Action": "s3:PutObject", "Resource": "*"}]}
                """)
        ],
        check: .document(.all) { draft, check in
            var first: [String: JSONValue] = [:]
            var names = Set(draft.statements.compactMap { $0.sid?.text })
            for statement in draft.statements {
                guard let sid = statement.sid, !sid.text.isEmpty, !sid.isFree else { continue }
                if let earlier = first[sid.text] {
                    let free = (2...99).lazy.map { sid.text + String($0) }.first { !names.contains($0) }
                    if let free { names.insert(free) }
                    let refused = draft.kind != .resource && draft.kind != .endpoint
                    check.report(
                        sid.value, "`Sid` \(code(sid.text)) names two statements", fix: free.map { .rewrite($0) },
                        severity: refused ? .high : .medium, in: statement,
                        related: [("it is used here first", earlier)])
                } else {
                    first[sid.text] = sid.value
                }
            }
        }
    )
}
