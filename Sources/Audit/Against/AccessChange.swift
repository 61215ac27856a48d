import Documents
import Findings
import PolicyLanguage
import Principals
import Reach

/// What access one principal has in one directory and not in another, by exact comparison.
struct AccessChange {
    /// Examples in words: `action on resource`, with the statement that allows it. Nil where the comparison did not come to an end.
    let appeared: [String]?
    let vanished: [String]?
    /// Both sides are proved to give the same.
    let isNone: Bool

    init(of principal: String, from old: Directory, to new: Directory) {
        appeared = Self.gained(principal, from: old, to: new)
        vanished = Self.gained(principal, from: new, to: old)
        isNone = appeared == [] && vanished == []
    }

    private static func gained(_ principal: String, from old: Directory, to new: Directory) -> [String]? {
        guard let comparison = try? Comparison.compare(principal, old: old, new: new), comparison.newAccess != nil else {
            return nil
        }
        guard let trust = trust(principal, from: old, to: new) else { return nil }
        return comparison.regions.map { region in
            let resource = region.witness.resource
            return "\(region.witness.action) on \(resource.isNone ? "*" : resource.text)\(statement(region))"
        } + trust
    }

    /// Who may take a role in the second directory and may not in the first.
    private static func trust(_ role: String, from old: Directory, to new: Directory) -> [String]? {
        guard let trust = new.role(role)?.trust?.policy else { return [] }
        let comparison = Comparison.compare(old: [old.role(role)?.trust?.policy].compactMap(\.self), new: [trust])
        guard comparison.newAccess != nil else { return nil }
        return comparison.regions.map { region in
            "\(region.witness.action) of the role by \(code(region.principal ?? "*"))\(statement(region))"
        }
    }

    private static func statement(_ region: Comparison.Region) -> String {
        region.statement.map {
            " by \($0.statement.label) at \($0.statement.location)"
        } ?? ""
    }
}
