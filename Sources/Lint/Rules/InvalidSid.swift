internal import Documents
internal import Findings

extension Rule {
    static let invalidSid = Rule(
        id: "invalid-sid",
        severity: .high,
        summary: "a `Sid` has characters that IAM does not take",
        why: "IAM refuses the document: there a `Sid` is made of letters and digits only.",
        fix: "Remove blanks, dashes and other signs.",
        source: AWSDocs.sid,
        fires: [.allow(#""Sid": «"Read objects!"», "Action": "s3:GetObject", "Resource": "*""#)],
        quiet: [
            .allow(#""Sid": "ReadObjects", "Action": "s3:GetObject", "Resource": "*""#),
            .bucket(#""Sid": "Read objects", "Principal": {"AWS": "111122223333"}"#),
        ],
        check: .statement([.identity, .boundary, .session, .trust, .serviceControl, .resourceControl]) { statement, check in
            guard let sid = statement.sid, !sid.isFree, !sid.text.utf8.allSatisfy(isLetterOrDigit) else { return }
            let fixed = String(decoding: sid.text.utf8.filter(isLetterOrDigit), as: UTF8.self)
            check.report(
                sid.value, "`Sid` \(code(sid.text)) has more than letters and digits",
                help: fixed.isEmpty ? nil : "write \(code(fixed))", fix: fixed.isEmpty ? nil : .rewrite(fixed))
        }
    )

    private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
            true
        default: false
        }
    }
}
