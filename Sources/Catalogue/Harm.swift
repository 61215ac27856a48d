/// What an action can ruin, as a fact about AWS; whether that matters in a given change is for `Audit` to say.
package struct Harm: Sendable, Equatable {
    package let kind: HarmKind
    package let recovery: Recovery
    /// The attribute, lock or refusal that stops it, beside policy.
    package let protection: String?
    /// What else falls with it, or through what it destroys.
    package let indirect: String?
}

public enum HarmKind: String, Sendable, CaseIterable {
    /// Content is gone.
    case destroyData = "destroy-data"
    /// A thing that can be made again from configuration is gone.
    case destroyConfig = "destroy-config"
    /// Something stops or slows.
    case degrade
    /// A guard is removed, a policy widened, backups ended.
    case unprotect
    /// Logs, alarms, findings or history are gone.
    case eraseEvidence = "erase-evidence"
    /// Reachability or names are gone.
    case cutNetwork = "cut-network"
    /// Who may act, keys or credentials are changed.
    case changeIdentity = "change-identity"
    /// The old state is overwritten in place.
    case replace

    /// Something is gone: harm that a call does only where it is named for a removal.
    package var isDestruction: Bool { [.destroyData, .destroyConfig, .eraseEvidence].contains(self) }
}

package enum Recovery: String, Sendable, CaseIterable {
    /// Nothing in AWS brings it back; for `destroyConfig` the id, address or secret is new.
    case impossible = "no"
    /// A call undoes it for some days.
    case window
    /// Only from a copy made earlier that is not deleted with it.
    case backup
    /// A reverse call or a re-creation, without loss of data.
    case possible = "yes"
}

extension ActionCatalogue {
    /// What an action (`s3:DeleteBucket`, any letter case) can ruin. Nil means *not classified*, never harmless.
    package func harm(of action: String) -> Harm? {
        Tables.harms.find(action.foldedBytes).flatMap { Harm($0.fields) }
    }

    /// Every classified action as AWS spells it, sorted by its lower-case name, with what it can ruin.
    package var harmfulActions: [(action: String, harm: Harm)] {
        (0..<Tables.harms.count).compactMap { number in
            let fields = Tables.harms.line(number).fields
            return Harm(fields).map { (fields[0], $0) }
        }
    }
}

extension ActionCatalogue {
    /// The numbers of the classified actions that can do some kind of harm with some kind of recovery, in order.
    package func actionIDs(harming isMeant: (HarmKind, Recovery) -> Bool) -> [Int] {
        (0..<Tables.harms.count).compactMap { number in
            let line = Tables.harms.line(number)
            guard let kind = HarmKind(rawValue: line.field(1).string), let recovery = Recovery(rawValue: line.field(2).string),
                isMeant(kind, recovery)
            else { return nil }
            return actionID(line.field(0).bytes.map(\.folded))
        }
    }
}

extension Harm {
    fileprivate init?(_ fields: [String]) {
        guard fields.count >= 3, let kind = HarmKind(rawValue: fields[1]), let recovery = Recovery(rawValue: fields[2]) else {
            return nil
        }
        self.kind = kind
        self.recovery = recovery
        protection = fields.count > 3 && !fields[3].isEmpty ? fields[3] : nil
        indirect = fields.count > 4 && !fields[4].isEmpty ? fields[4] : nil
    }
}
