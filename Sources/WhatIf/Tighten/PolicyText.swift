internal import Catalogue
internal import Documents
package import PolicyLanguage
internal import Reach

/// A policy document as it is printed, and as it was read back.
package struct TightPolicy: Sendable {
    /// Compact JSON.
    package let text: String
    package let policy: Policy
    /// Characters as IAM counts them: without white space outside strings.
    package var size: Int { text.utf16.count }
}

/// Writes statements as policy documents within a quota.
struct PolicyWriter {
    private let limit: Int
    private let splits: Bool

    /// - Parameter form: what the documents are used as; only identity policies may be several.
    init(_ form: TightenRequest.Form) {
        switch form {
        case .identity: limit = PolicyQuota.identity[0].size
        case .boundary: limit = PolicyQuota.boundary[0].size
        case .session: limit = PolicyQuota.session[0].size
        case .scp: limit = PolicyQuota.serviceControl[0].size
        }
        splits = form == .identity
    }

    /// Where one document is too large and may not be split, it is given all the same: `excess` says by how much.
    var quota: Int { limit }

    /// - Parameter denials: statements of the held policies that are carried over, as they were written.
    func documents(_ statements: [TightStatement], denials: [StatementPool.Entry], kind: PolicyKind) -> [TightPolicy] {
        var names: [String: Int] = [:]
        var pieces = statements.flatMap(cut).map { text(of: $0, &names) }
        for (number, denial) in denials.enumerated() { pieces.append(text(of: denial.statement, number: number + 1)) }
        if pieces.isEmpty { pieces = [Array(#"{"Sid":"Nothing","Effect":"Deny","Action":"*","Resource":"*"}"#.utf8)] }
        var documents: [[[UInt8]]] = [[]]
        let frame = Self.document([]).count
        var sizes = [frame]
        for piece in pieces {
            // First fit, in the order of the statements.
            let place = splits ? sizes.firstIndex { $0 + piece.count + 1 <= limit } : 0
            if let place {
                documents[place].append(piece)
                sizes[place] += piece.count + 1
            } else {
                documents.append([piece])
                sizes.append(frame + piece.count)
            }
        }
        return documents.compactMap { pieces in
            let text = String(decoding: Self.document(pieces), as: UTF8.self)
            let policy = (try? JSONDocument.parse(text, name: "new policy")).flatMap {
                try? Policy($0.root, kind: kind, name: "new policy")
            }
            return policy.map { TightPolicy(text: text, policy: $0) }
        }
    }

    private static func document(_ statements: [[UInt8]]) -> [UInt8] {
        Array(#"{"Version":"2012-10-17","Statement":["#.utf8) + statements.joined(separator: [UInt8(ascii: ",")]) + Array("]}".utf8)
    }

    /// A statement too large for a document of its own, by resources.
    private func cut(_ statement: TightStatement) -> [TightStatement] {
        var names: [String: Int] = [:]
        guard splits, !statement.isNegated, statement.patterns.count > 1, text(of: statement, &names).count > limit - 200 else {
            return [statement]
        }
        let middle = statement.patterns.count / 2
        var (first, second) = (statement, statement)
        first.patterns = Array(statement.patterns[..<middle])
        second.patterns = Array(statement.patterns[middle...])
        return cut(first) + cut(second)
    }

    private func text(of statement: TightStatement, _ names: inout [String: Int]) -> [UInt8] {
        var out = Array(#"{"Sid":"#.utf8)
        JSONText.append(Self.name(of: statement, &names), to: &out)
        out += #","Effect":"Allow","Action":"#.utf8
        Self.append(statement.actions, to: &out)
        out += (statement.isNegated ? #","NotResource":"# : #","Resource":"#).utf8
        Self.append(statement.patterns, to: &out)
        if let condition = statement.condition.bytes { out += Array(#","Condition":"#.utf8) + condition }
        out.append(UInt8(ascii: "}"))
        return out
    }

    /// `LambdaWrite1`: the service, the highest access level, and a number.
    private static func name(of statement: TightStatement, _ names: inout [String: Int]) -> String {
        let service = statement.actions.first.map { $0.prefix { $0 != ":" } } ?? ""
        let catalogue = ActionCatalogue.standard
        let level = statement.actions.compactMap { catalogue.actionID(named: $0).map(catalogue.accessLevel) }.max() ?? .write
        let letters = service.filter { $0.isASCII && ($0.isLetter || $0.isNumber) }
        let base =
            letters.prefix(1).uppercased() + letters.dropFirst()
            + (level.rawValue.split(separator: " ").first.map(String.init) ?? "")
        names[base, default: 0] += 1
        return "\(base)\(names[base] ?? 1)"
    }

    /// A denial as its policy wrote it, with a name that is not taken.
    private func text(of statement: Statement, number: Int) -> [UInt8] {
        var out: [UInt8] = []
        out.append(UInt8(ascii: "{"))
        var isFirst = true
        for member in statement.origin.members {
            if !isFirst { out.append(UInt8(ascii: ",")) }
            isFirst = false
            JSONText.append(member.name, to: &out)
            out.append(UInt8(ascii: ":"))
            if member.name == "Sid" {
                JSONText.append("Held\(statement.sid ?? "Deny")\(number)", to: &out)
            } else {
                Self.compact(member.value, to: &out)
            }
        }
        out.append(UInt8(ascii: "}"))
        return out
    }

    private static func compact(_ value: JSONValue, to out: inout [UInt8]) {
        switch value.kind {
        case .string: JSONText.append(value.string ?? "", to: &out)
        case .array:
            out.append(UInt8(ascii: "["))
            for (number, element) in value.elements.enumerated() {
                if number > 0 { out.append(UInt8(ascii: ",")) }
                compact(element, to: &out)
            }
            out.append(UInt8(ascii: "]"))
        case .object:
            out.append(UInt8(ascii: "{"))
            for (number, member) in value.members.enumerated() {
                if number > 0 { out.append(UInt8(ascii: ",")) }
                JSONText.append(member.name, to: &out)
                out.append(UInt8(ascii: ":"))
                compact(member.value, to: &out)
            }
            out.append(UInt8(ascii: "}"))
        default: out += value.text.utf8
        }
    }

    private static func append(_ texts: [String], to out: inout [UInt8]) {
        if texts.count == 1 { JSONText.append(texts[0], to: &out) } else { JSONText.append(list: texts, to: &out) }
    }
}
