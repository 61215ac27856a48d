internal import Catalogue
internal import Documents
internal import PolicyLanguage

/// Writes statements as one policy document.
struct PolicyPrinter {
    let names: KeyNames
    /// How the policies spell actions, by their lower case.
    let spelled: [WordPattern: String]

    func text(allows: [PlainStatement], denies: [PlainStatement]) -> [UInt8] {
        var statements = allows.map { write($0, effect: "Allow") } + denies.map { write($0, effect: "Deny") }
        // A document needs a statement: one that allows nothing.
        if allows.isEmpty { statements = [write(.everything, effect: "Deny")] }
        var out = Array("{\n  \"Version\": \"2012-10-17\",\n  \"Statement\": [\n".utf8)
        for (number, statement) in statements.enumerated() {
            out += statement
            out += (number == statements.count - 1 ? "\n" : ",\n").utf8
        }
        return out + "  ]\n}\n".utf8
    }

    private func write(_ statement: PlainStatement, effect: String) -> [UInt8] {
        var members: [(String, [UInt8])] = [("Effect", Self.quoted(effect))]
        switch statement.actions {
        case .some(let patterns): members.append(("Action", list(patterns.map(action).sorted())))
        case .allBut([]): members.append(("Action", Self.quoted("*")))
        case .allBut(let patterns): members.append(("NotAction", list(patterns.map(action).sorted())))
        }
        switch statement.resources {
        case .some(let patterns): members.append(("Resource", list(patterns.map(\.policyText).sorted())))
        case .allBut([]): members.append(("Resource", Self.quoted("*")))
        case .allBut(let patterns): members.append(("NotResource", list(patterns.map(\.policyText).sorted())))
        }
        if !statement.conditions.isEmpty { members.append(("Condition", conditions(statement.conditions))) }
        return object(members, indent: 4)
    }

    private func conditions(_ conditions: Set<PlainCondition>) -> [UInt8] {
        let operators = Dictionary(grouping: conditions, by: \.name).sorted { $0.key < $1.key }
        let blocks = operators.map { name, conditions in
            let keys = conditions.map { (names.text($0.key), list($0.values, indent: 10)) }.sorted { $0.0 < $1.0 }
            return (name, object(keys, indent: 8, isInner: true))
        }
        return object(blocks, indent: 6, isInner: true)
    }

    private func object(_ members: [(String, [UInt8])], indent: Int, isInner: Bool = false) -> [UInt8] {
        let pad = String(repeating: " ", count: indent)
        var out = Array((isInner ? "{\n" : "\(pad){\n").utf8)
        for (number, (name, value)) in members.enumerated() {
            out += "\(pad)  ".utf8
            out += Self.quoted(name)
            out += ": ".utf8
            out += value
            out += (number == members.count - 1 ? "\n" : ",\n").utf8
        }
        return out + "\(pad)}".utf8
    }

    private func list(_ texts: [String], indent: Int = 6) -> [UInt8] {
        if texts.count == 1 { return Self.quoted(texts[0]) }
        let pad = String(repeating: " ", count: indent)
        var out: [UInt8] = Array("[".utf8)
        for (number, text) in texts.enumerated() {
            out += "\(number == 0 ? "\n" : ",\n")\(pad)  ".utf8
            out += Self.quoted(text)
        }
        return out + (texts.isEmpty ? "]" : "\n\(pad)]").utf8
    }

    private static func quoted(_ text: String) -> [UInt8] {
        var out: [UInt8] = []
        JSONText.append(text, to: &out)
        return out
    }

    /// An action as the policies spell it, or as AWS spells the first one that it matches.
    private func action(_ pattern: WordPattern) -> String {
        if let text = spelled[pattern] { return text }
        let text = pattern.policyText
        let catalogue = ActionCatalogue.standard
        guard let first = catalogue.actionRanges(matching: text).first?.first else { return text }
        let name = Array(catalogue.name(ofAction: first))
        var result: [Character] = []
        var at = 0
        var rest = Array(text)[...]
        while let next = rest.first {
            if next == "*" || next == "?" {
                result.append(next)
                rest = rest.dropFirst()
                at += next == "?" ? 1 : 0
                continue
            }
            let piece = rest.prefix { $0 != "*" && $0 != "?" }
            rest = rest.dropFirst(piece.count)
            let places = rest.isEmpty ? [name.count - piece.count] : Array(at...max(at, name.count - piece.count))
            let isRun = result.last == "*"
            let place = places.first { place in
                place >= 0 && place + piece.count <= name.count && (isRun || place == at)
                    && zip(name[place...], piece).allSatisfy { $0.lowercased() == $1.lowercased() }
            }
            guard let place else { return text }
            result += name[place..<(place + piece.count)]
            at = place + piece.count
        }
        return String(result)
    }
}
