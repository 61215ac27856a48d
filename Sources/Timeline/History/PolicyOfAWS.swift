internal import Documents
internal import Principals

/// The copies of one of AWS's own policies that exports give. In force is the version that was made last before the moment.
struct PolicyOfAWS {
    private let copies: [(account: String, policy: ManagedPolicy)]

    init(_ copies: [(account: String, policy: ManagedPolicy)]) { self.copies = copies }

    func inForce(at time: Instant) -> [(account: String, policy: ManagedPolicy)] {
        var versions: [String: ManagedPolicy.Version] = [:]
        for copy in copies {
            for version in copy.policy.versions where version.created != nil || versions[version.id] == nil {
                versions[version.id] = version
            }
        }
        let known = versions.values.sorted { Self.number($0) < Self.number($1) }
        guard let last = known.last else { return newest }
        guard let created = last.created, time < created else { return newest }
        let before = known.last { $0.created.map { $0 <= time } ?? false }
        let first = copies[0]
        let isNext =
            before.map { earlier in
                known.contains { Self.number($0) == Self.number(earlier) + 1 && ($0.created.map { time < $0 } ?? false) }
            } ?? false
        guard let before, isNext, let text = try? before.policy() else {
            let gap = Gap(
                .evidence, "which version of `\(first.policy.arn)` was in force at \(time) is in no export",
                at: first.policy.location,
                help: "give `aws iam get-policy-version` of that version, or an export of that time")
            return [(first.account, first.policy.copy(versions: known, document: nil, gap: gap))]
        }
        let document = BoundPolicy(policy: text, name: first.policy.name, arn: first.policy.arn, source: .managed)
        let marked = known.map {
            ManagedPolicy.Version(id: $0.id, isDefault: $0.id == before.id, created: $0.created, document: $0.document)
        }
        return [(first.account, first.policy.copy(versions: marked, document: document, gap: nil))]
    }

    /// One copy for each account, the last that was taken.
    private var newest: [(account: String, policy: ManagedPolicy)] {
        Dictionary(copies.map { ($0.account, $0.policy) }) { $1 }.map { (account: $0.key, policy: $0.value) }
    }

    private static func number(_ version: ManagedPolicy.Version) -> Int { Int(version.id.dropFirst()) ?? 0 }
}

extension ManagedPolicy {
    fileprivate func copy(versions: [Version], document: BoundPolicy?, gap: Gap?) -> ManagedPolicy {
        ManagedPolicy(
            arn: arn, name: name, uniqueID: uniqueID, path: path, created: created, updated: updated, versions: versions,
            document: document, gap: gap, origin: origin)
    }
}
