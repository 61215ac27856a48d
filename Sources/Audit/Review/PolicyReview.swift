import Authorization
import Changes
import Documents
import Findings
import Lint
import PolicyLanguage
import Principals

/// Judges every identity, resource and trust policy of an input by the rules that `ambit check` has for policies in files: each policy
/// once, with whom it binds.
struct PolicyReview {
    /// One policy document with whom it binds.
    private struct Subject: Sendable {
        let document: JSONValue
        let kind: PolicyKind
        let layer: String
        /// The managed policy's ARN, or the inline policy's name with its owner.
        let name: String
        /// A managed policy, a role or a resource by its ARN; of an inline policy its holder.
        let arn: String
        /// The ARNs of users, groups and roles that have it.
        let holders: [String]
        /// Of holders who have it as members of groups alone: the ARNs of the groups.
        var groups: [String: [String]] = [:]
        /// One of the holders acted in a change.
        let isInUse: Bool
        /// Something beside the policy takes away what it gives to everybody.
        var isClosed = false
    }

    private let subjects: [Subject]

    /// - Parameter closed: buckets with a public policy that S3 Block Public Access closes.
    init(_ directory: Directory, acting: Set<String>, closed: Set<String>) {
        var subjects: [Subject] = []
        for grant in GrantedPolicies(directory, acting: acting).grants {
            subjects.append(
                Subject(
                    document: grant.policy.origin, kind: .identity, layer: Layer.identity.rawValue,
                    name: grant.policy.name ?? "policy",
                    arn: grant.arn ?? grant.holders.first ?? "", holders: grant.holders, groups: grant.groups,
                    isInUse: grant.isInUse))
        }
        for account in directory.accounts {
            // What AWS wrote into the trust of its own roles nobody can fix.
            for role in account.roles where !role.isServiceLinked && !role.isIdentityCenter {
                guard let trust = role.trust else { continue }
                subjects.append(
                    Subject(
                        document: trust.policy.origin, kind: .trust, layer: "trust policy",
                        name: "trust policy of \(role.facts.arn)",
                        arn: role.facts.arn, holders: [role.facts.arn], isInUse: acting.contains(role.facts.arn)))
            }
        }
        for (arn, bound) in directory.resourcePolicies.documents {
            let kind: PolicyKind = bound.policy.kind == .trust ? .trust : .resource
            subjects.append(
                Subject(
                    document: bound.policy.origin, kind: kind, layer: Layer.resource.rawValue, name: "policy of \(arn)", arn: arn,
                    holders: [], isInUse: false, isClosed: closed.contains(arn)))
        }
        self.subjects = subjects
    }

    /// What the rules found, by rule in the order of their registry, and what could not be judged.
    ///
    /// - Complexity: O(policies × rules), on all processors.
    func run() -> (findings: [Finding], gaps: [Gap]) {
        let engine = CheckEngine(rules: Rule.security)
        let subjects = subjects
        let pieces = Parallel.run(count: subjects.count, workers: Parallel.usualWorkers) { next in
            let lookup = CatalogueCache()
            var told: [(number: Int, findings: [Finding], gap: Gap?)] = []
            while let number = next() {
                let subject = subjects[number]
                do throws(InputError) {
                    let found = try engine.check(subject.document, kind: subject.kind, lookup: lookup)
                    told.append((number, Self.findings(found, subject), nil))
                } catch {
                    told.append((number, [], Gap(error)))
                }
            }
            return told
        }
        var findings: [Finding] = []
        var gaps: [Gap] = []
        for (_, found, gap) in pieces.joined().sorted(by: { $0.number < $1.number }) {
            findings += found
            if let gap { gaps.append(gap) }
        }
        return (findings, gaps)
    }

    /// The rules that find what a bucket's policy gives to everybody.
    private static let openToEverybody: Set = ["public-access", "not-principal-allow"]

    private static let rules = Dictionary(uniqueKeysWithValues: Rule.security.map { ($0.id, $0) })

    /// One finding for each rule, whatever the number of places; what is only a note to the author of a file is none here.
    private static func findings(_ found: [CheckFinding], _ subject: Subject) -> [Finding] {
        let serious = found.filter { $0.severity >= .medium }
        return Dictionary(grouping: serious, by: \.rule).sorted { $0.key < $1.key }.compactMap { id, found -> Finding? in
            guard let rule = rules[id], let first = found.max(by: { ($0.severity, $1.location) < ($1.severity, $0.location) })
            else {
                return nil
            }
            let more = found.count > 1 ? ", and \(found.count - 1) more like it" : ""
            let held = subject.kind == .identity ? "; held by \(Phrase.list(subject.holders.map { code($0) }, limit: 3))" : ""
            let name = StatementReference.title(ofPolicy: subject.name)
            // A role or user that acted in a change is where a fault of its policy counts most.
            let isCutOff = subject.isClosed && openToEverybody.contains(id)
            let severity = isCutOff ? .low : subject.isInUse ? first.severity.raised : first.severity
            let closed = isCutOff ? "; S3 Block Public Access cuts this off as long as it is on" : ""
            var finding = Finding(
                rule: id, severity: severity, confidence: first.confidence,
                message: "In \(name): \(first.message)\(more)\(held)\(closed)",
                why: rule.why, fix: first.help.map { "\($0.prefix(1).uppercased())\($0.dropFirst())." } ?? rule.fix,
                subject: subject.arn, statements: references(found, subject), counts: [Count(Finding.placesCount, found.count)])
            finding.holders = subject.holders
            finding.groups = subject.groups
            finding.about = subject.name
            finding.place = first.location
            return finding
        }
    }

    private static func references(_ found: [CheckFinding], _ subject: Subject) -> [StatementReference] {
        var seen: Set<Int> = []
        return found.compactMap { finding in
            guard let index = finding.statement, seen.insert(index).inserted else { return nil }
            return StatementReference(
                policy: subject.name, layer: subject.layer, sid: finding.sid, index: index, location: finding.location)
        }
    }
}

extension Severity {
    /// The next one up; the worst stays what it is.
    fileprivate var raised: Severity { Severity.allCases.first { $0 > self } ?? self }
}
