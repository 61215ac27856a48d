import Authorization
import Changes
import Documents
import Findings
import Lint
import PolicyLanguage
import Principals
import Reach

/// Judges every policy of an input by the rules that `ambit check` has for policies in files: each policy once, with whom it binds. Of
/// boundaries and control policies it is told where they do not do what they say.
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
        /// Nobody but AWS can change it.
        var isOfAWS = false

        /// The rules that it is judged by: what a guardrail lets through it gives to nobody.
        var rules: [Rule] { isOfAWS ? Rule.security : isGuardrail ? Rule.withoutEffect : Rule.review }

        private var isGuardrail: Bool { [.boundary, .serviceControl, .resourceControl].contains(kind) }
    }

    private let subjects: [Subject]
    private let clock: RequestClock

    /// - Parameter closed: buckets with a public policy that S3 Block Public Access closes.
    init(_ directory: Directory, acting: Set<String>, closed: Set<String>) {
        var subjects: [Subject] = []
        for grant in GrantedPolicies(directory, acting: acting).grants {
            subjects.append(
                Subject(
                    document: grant.policy.origin, kind: .identity, layer: Layer.identity.rawValue,
                    name: grant.policy.name ?? "policy",
                    arn: grant.arn ?? grant.holders.first ?? "", holders: grant.holders, groups: grant.groups,
                    isInUse: grant.isInUse, isOfAWS: grant.arn.map(Self.isOfAWS) ?? false))
        }
        // One that is attached as well has been judged by more rules.
        let granted = Set(subjects.map(\.name))
        subjects += Self.boundaries(directory, acting).filter { !granted.contains($0.name) } + Self.controls(directory)
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
        clock = RequestClock(directory.asked)
    }

    private static func isOfAWS(_ arn: String) -> Bool { ResourceName(arn).account == "aws" }

    /// Each boundary once, in the order of the ARNs.
    private static func boundaries(_ directory: Directory, _ acting: Set<String>) -> [Subject] {
        var found: [String: (document: BoundPolicy, holders: [String])] = [:]
        for account in directory.accounts {
            let bound = account.users.map { ($0.facts.arn, $0.boundary) } + account.roles.map { ($0.facts.arn, $0.boundary) }
            for (holder, boundary) in bound {
                guard let arn = boundary?.arn, !isOfAWS(arn) else { continue }
                guard let document = directory.managedPolicy(arn, in: account.id)?.document else { continue }
                found[arn, default: (document, [])].holders.append(holder)
            }
        }
        return found.sorted { $0.key < $1.key }.map { arn, boundary in
            Subject(
                document: boundary.document.policy.origin, kind: .boundary, layer: Layer.boundary.rawValue, name: arn, arn: arn,
                holders: boundary.holders.sorted(), isInUse: boundary.holders.contains(where: acting.contains))
        }
    }

    private static func controls(_ directory: Directory) -> [Subject] {
        directory.organizations.flatMap(\.allPolicies).compactMap { control in
            guard let policy = control.policy else { return nil }
            let layer: Layer = control.kind == .resourceControl ? .resourceControl : .serviceControl
            return Subject(
                document: policy.origin, kind: control.kind, layer: layer.rawValue, name: control.name, arn: control.id,
                holders: [],
                isInUse: false)
        }
    }

    /// What the rules found, by rule in the order of their registry, and what could not be judged.
    ///
    /// - Complexity: O(policies × rules), on all processors.
    func run() -> (findings: [Finding], gaps: [Gap]) {
        let (subjects, clock) = (subjects, clock)
        let pieces = Parallel.run(count: subjects.count, workers: Parallel.usualWorkers) { next in
            let lookup = CatalogueCache()
            var told: [(number: Int, findings: [Finding], gap: Gap?)] = []
            while let number = next() {
                let subject = subjects[number]
                do throws(InputError) {
                    let engine = CheckEngine(rules: subject.rules, clock: clock)
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

    private static let rules = Dictionary(uniqueKeysWithValues: Rule.review.map { ($0.id, $0) })

    /// One finding for each rule, whatever the number of places; what is only a note to the author of a file is none here.
    private static func findings(_ found: [CheckFinding], _ subject: Subject) -> [Finding] {
        let serious = found.filter { $0.severity >= .medium }
        return Dictionary(grouping: serious, by: \.rule).sorted { $0.key < $1.key }.compactMap { id, found -> Finding? in
            guard let rule = rules[id], let first = found.max(by: { ($0.severity, $1.location) < ($1.severity, $0.location) })
            else {
                return nil
            }
            let more = found.count > 1 ? ", and \(found.count - 1) more like it" : ""
            let verb = [PolicyKind.identity: "held by", .boundary: "it bounds"][subject.kind]
            let held = verb.map { "; \($0) \(Phrase.list(subject.holders.map { code($0) }, limit: 3))" } ?? ""
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
