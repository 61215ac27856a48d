package import Activity
internal import Actors
internal import Catalogue
internal import Documents
internal import PolicyLanguage
internal import Principals

extension AuditInput {
    /// Whatever the logs tell that changed something, tried to, or gave out a secret, by whoever's credentials: what the rules on logs as
    /// a whole look at. Each act's `session` is the number of its entry in the index.
    func findActs(_ mapper: CallMapper) -> CallList {
        CallBuilder(
            index: index, selection: .whole(index), asked: nil, mapper: mapper, inventory: directory.inventory
        ).calls { $0.isReadOnly != true || $0.outcome == .denied || SecretRead.isOne($0) }
    }
}

/// A call that gives out a secret or a password, though it is named as a read.
package enum SecretRead {
    private static let names: Set<String> = [
        "GetSecretValue", "BatchGetSecretValue", "GetParameter", "GetParameters", "GetParametersByPath", "GetPasswordData",
    ]

    package static func isOne(_ event: Event) -> Bool {
        guard names.contains(event.name) else { return false }
        guard event.source == "ssm.amazonaws.com" else { return true }
        // A parameter that is no secret is given out without it.
        return event.texts("withDecryption", in: .requestParameters) == ["true"]
    }
}

/// The acts of one caller, whatever the keys.
package struct ActGroup {
    package let arn: String
    package let person: String?
    package var acts: [ChangeCall] = []

    /// In the order of their first acts; what roles of AWS's own services did is nobody's doing.
    package static func byCaller(_ acts: some Sequence<ChangeCall>, in input: AuditInput) -> [ActGroup] {
        var groups: [ActGroup] = []
        var numbers: [String: Int] = [:]
        for act in acts {
            let entry = input.index.entries[act.session]
            if entry.principal.contains(":role/aws-service-role/") || entry.arn.contains("assumed-role/AWSServiceRole") { continue }
            if let number = numbers[entry.arn] {
                groups[number].acts.append(act)
            } else {
                numbers[entry.arn] = groups.count
                let person = input.index.lineage.person(behind: input.index.first(of: act.session))?.name
                groups.append(ActGroup(arn: entry.arn, person: person, acts: [act]))
            }
        }
        return groups
    }

    /// `wei` as `arn:...`, where the two are not the same.
    package var who: String {
        guard let person, !arn.hasSuffix("/\(person)"), person != "root" else { return code(arn) }
        return "\(code(person)) as \(code(arn))"
    }

    /// `cloudtrail:StopLogging` on `trail/org` at a time, and so on: each action once, with how often.
    package var deeds: String {
        var order: [String] = []
        var counts: [String: Int] = [:]
        for act in acts {
            if counts[act.action.text] == nil { order.append(act.action.text) }
            counts[act.action.text, default: 0] += 1
        }
        let words = order.compactMap { name -> String? in
            guard let first = acts.first(where: { $0.action.text == name }) else { return nil }
            let many = counts[name].map { $0 > 1 ? ", \($0) times" : "" } ?? ""
            return "\(first.phrase) at \(first.event.time)\(many)"
        }
        return Phrase.list(words, limit: 4)
    }

    package var references: [EventReference] { acts.prefix(10).map(\.reference) }
}
