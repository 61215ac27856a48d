internal import Findings

extension Rule {
    static let unsupportedCharacter = Rule(
        id: "unsupported-character",
        severity: .high,
        summary: "a text has a character that IAM does not take",
        why:
            "IAM refuses the document: it takes tab, line feed, carriage return and the characters from U+0020 to U+00FF. A quote or "
            + "dash from a word processor, or a space of no width, looks right and matches nothing.",
        fix: "Type the character again in a plain editor.",
        source: AWSDocs.quotas,
        fires: [.allow(#""Action": «"s3:GetObject\u200b"», "Resource": «"arn:aws:s3:::b–c/*"»"#)],
        quiet: [.allow(#""Action": "s3:GetObject", "Resource": "arn:aws:s3:::bücher/*""#)],
        check: .statement([.identity, .boundary, .session, .trust, .serviceControl]) { statement, check in
            func look(_ text: DraftText) {
                if text.text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return }
                guard let scalar = text.text.unicodeScalars.first(where: { !isTaken($0.value) }) else { return }
                let number = String(scalar.value, radix: 16, uppercase: true)
                let padded = String(repeating: "0", count: max(0, 4 - number.utf8.count)) + number
                check.report(text.value, "a character that IAM does not take, U+\(padded)")
            }
            if let sid = statement.sid { look(sid) }
            for action in statement.actions?.items ?? [] { look(action.text) }
            for resource in statement.resources?.items ?? [] { look(resource.text) }
            for entry in statement.principal?.entries ?? [] { look(entry.text) }
            for condition in statement.conditions { condition.values.forEach(look) }
        }
    )

    private static func isTaken(_ scalar: UInt32) -> Bool { (0x20...0xFF).contains(scalar) || [0x09, 0x0A, 0x0D].contains(scalar) }
}
