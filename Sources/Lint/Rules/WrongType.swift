internal import Documents
internal import Findings
internal import PolicyLanguage

extension Rule {
    static let wrongType = Rule(
        id: "wrong-type",
        severity: .high,
        summary: "an element holds a value of the wrong JSON type",
        why: "AWS refuses the document.",
        fix: "Use the type that the grammar asks for: strings, lists of strings, and objects where it says so.",
        source: AWSDocs.grammar,
        fires: [
            Example(.identity, #"«[]»"#),
            Example(.identity, #"{"Version": «20121017», "Statement": [«"Allow"»]}"#),
            Example(.identity, #"{"Version": "2012-10-17", "Statement": «"x"»}"#),
            .allow(#""Sid": «1», "Action": ["s3:GetObject", «null»], "Resource": «{"Ref": "x"}», "Condition": «[]»"#),
            .allow(if: #""Bool": «"aws:SecureTransport"»"#),
            .allow(if: #""Bool": {"aws:SecureTransport": [«{}»]}"#),
        ],
        quiet: [
            .allow(if: #""NumericLessThan": {"aws:MultiFactorAuthAge": 300}, "Bool": {"aws:SecureTransport": true}"#)
        ],
        check: .document(.all) { draft, check in
            guard draft.root.kind == .object else {
                return check.report(draft.root, "a policy is an object, not \(article(draft.root.kind))")
            }
            // What it is about is put into words only where it is wrong.
            func expect(
                _ value: JSONValue, _ kinds: [JSONValue.Kind], _ what: @autoclosure () -> String,
                in statement: DraftStatement? = nil
            ) -> Bool {
                if kinds.contains(value.kind) { return true }
                if value.isFree { return false }
                let wanted = kinds.map(article).joined(separator: " or ")
                check.report(value, "\(what()) is \(wanted), not \(article(value.kind))", in: statement)
                return false
            }
            func expectTexts(
                _ value: JSONValue, _ what: @autoclosure () -> String, in statement: DraftStatement, scalars: Bool = false
            ) {
                let single: [JSONValue.Kind] = scalars ? [.string, .number, .boolean] : [.string]
                guard expect(value, single + [.array], what(), in: statement), value.kind == .array else { return }
                for element in value.elements { _ = expect(element, single, "an entry of \(what())", in: statement) }
            }
            for member in draft.members {
                switch member.name {
                case "Version", "Id": _ = expect(member.value, [.string], "`\(member.name)`")
                case "Statement":
                    guard expect(member.value, [.object, .array], "`Statement`"), member.value.kind == .array else { continue }
                    for element in member.value.elements { _ = expect(element, [.object], "a statement") }
                default: continue
                }
            }
            for statement in draft.statements {
                for member in statement.members {
                    let value = member.value
                    switch member.name {
                    case "Sid", "Effect": _ = expect(value, [.string], "`\(member.name)`", in: statement)
                    case "Action", "NotAction", "Resource", "NotResource": expectTexts(value, "`\(member.name)`", in: statement)
                    case "Principal", "NotPrincipal":
                        guard expect(value, [.string, .object], "`\(member.name)`", in: statement) else { continue }
                        for entry in value.members { expectTexts(entry.value, code(entry.name), in: statement) }
                    case "Condition":
                        guard expect(value, [.object], "`\(member.name)`", in: statement) else { continue }
                        for block in value.members {
                            guard expect(block.value, [.object], code(block.name), in: statement) else { continue }
                            for key in block.value.members {
                                expectTexts(key.value, code(key.name), in: statement, scalars: true)
                            }
                        }
                    default: continue
                    }
                }
            }
        }
    )

    private static func article(_ kind: JSONValue.Kind) -> String {
        switch kind {
        case .array, .object: "an \(kind.rawValue)"
        case .null: "null"
        default: "a \(kind.rawValue)"
        }
    }
}
