import Audit
import Changes
import Documents

/// What a report says of one user or role, shared by terminal, page and CSV.
struct PrincipalWords {
    private let row: PrincipalReview

    init(_ row: PrincipalReview) { self.row = row }

    var name: String { row.arn }

    var administrator: String {
        switch row.administrator {
        case .path: "by steps"
        case .yes, .depends, .no, .unknown: row.administrator.rawValue
        }
    }

    var isAlarming: Bool { row.administrator == .yes || row.administrator == .path }

    var canDestroy: String { row.canDestroy.map(Phrase.grouped) ?? "?" }
    var canRead: String { row.canRead.map(Phrase.grouped) ?? "?" }
    var held: String { row.heldActions.map(Phrase.grouped) ?? "?" }
    var used: String { row.usedActions.map(Phrase.grouped) ?? "?" }
    var lastUsed: String { row.lastUsed?.at.day ?? "not seen" }

    /// What stands behind its place in the list; nil where the numbers say it all.
    var why: String? {
        var parts: [String] = []
        if let how = row.administratorBy {
            parts.append("\(row.administrator == .path ? "administrator by" : "administrator, if allowed, by") \(how)")
        }
        if !row.admits.isEmpty { parts.append("admits \(Numbers.list(row.admits.prefix(3).map(Self.outsider)))") }
        if let unused = row.unused { parts.append(contentsOf: use(unused)) }
        if !row.agents.isEmpty { parts.append("used by \(Numbers.list(row.agents.map { "`\($0)`" }))") }
        if let access = row.permissionSet {
            let names = access.holders.prefix(4).map(Self.holder)
            let more = access.holders.count - names.count
            parts.append(
                names.isEmpty
                    ? "held by nobody" : "held by \(Numbers.list(names))" + (more > 0 ? " and \(Phrase.grouped(more)) more" : ""))
        }
        if let owner = row.owner { parts.append("owner `\(owner)`") }
        return parts.isEmpty ? nil : parts.joined(separator: "; ")
    }

    /// How much of what it holds it has used, in what time, by which evidence.
    private func use(_ unused: PrincipalReview.Unused) -> [String] {
        guard row.usedActions ?? 0 > 0, let held = row.heldActions else { return [] }
        let count = row.usedActions ?? 0
        // What a resource's or a role's own policy lets it do is used and not held by its own.
        let used =
            count > held
            ? "used \(Phrase.count(count, "action")) and holds \(Phrase.grouped(held))"
            : "used \(Phrase.grouped(count)) of \(Phrase.count(held, "action"))"
        let time = Phrase.days(unused.to.seconds - unused.from.seconds)
        if unused.evidence == "CloudTrail" { return ["\(used) in \(time) of logs"] }
        // The numbers are of the logs, and the time is of the other evidence.
        return unused.services.isEmpty
            ? ["\(used) by the logs"]
            : [
                "\(used) by the logs",
                "\(Phrase.count(unused.services.count, "service")) not used in \(time) (\(unused.evidence))",
            ]
    }

    /// `ana (platform)`, `ben`, `cem (platform, disabled)`
    static func holder(_ holder: PrincipalReview.PermissionSetAccess.Holder) -> String {
        let facts = [holder.group, holder.isEnabled == false ? "disabled" : nil].compactMap(\.self)
        return facts.isEmpty ? holder.name : "\(holder.name) (\(facts.joined(separator: ", ")))"
    }

    static func outsider(_ outsider: Outsider) -> String {
        let under = outsider.conditions.isEmpty ? "" : " (\(outsider.conditions.joined(separator: ", ")))"
        return switch outsider.kind {
        case .everybody: "everybody\(under)"
        case .account: "account `\(outsider.name)`\(under)"
        case .organization: "organisation `\(outsider.name)`\(under)"
        case .provider, .service: "`\(outsider.name)`\(under)"
        }
    }
}
