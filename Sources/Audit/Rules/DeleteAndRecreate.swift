import Activity
import Catalogue
internal import Changes
import Documents
internal import Findings
import PolicyLanguage

extension AuditRule {
    static let deleteAndRecreate = AuditRule(
        id: "delete-and-recreate",
        severity: .high,
        confidence: .high,
        summary: "A resource was deleted and created again, although a call exists that changes it in place",
        why:
            "Between the two the resource does not exist, and what it held does not come back with it: data, addresses, secrets, history. If the "
            + "second step fails, it stays deleted.",
        fix: "Change it in place; where that is impossible create the new one beside the old one, move over, and delete last.",
        readsLogs: true,
        ofToolCalls: ToolCallEvidence.recreations,
        check: .change([.log]) { change, run in
            let recreations = Recreation.find(in: change.callsAndEchoes, within: change.input.configuration.recreateWindow)
            // What a service did in the caller's name belongs to the caller's own call before it.
            let roots = recreations.filter { $0.delete.service == nil }
            var followers: [Int: [Recreation]] = [:]
            var orphans: [Recreation] = []
            for recreation in recreations where recreation.delete.service != nil {
                if let root = roots.lastIndex(where: { $0.delete.event.time <= recreation.delete.event.time }) {
                    followers[root, default: []].append(recreation)
                } else {
                    orphans.append(recreation)
                }
            }
            for (number, root) in roots.enumerated() { report(root, with: followers[number] ?? [], change, &run) }
            if let first = orphans.first { report(first, with: Array(orphans.dropFirst()), change, &run) }
        }
    )

    private static func report(
        _ root: Recreation, with followers: [Recreation], _ change: ChangeEvidence, _ run: inout RuleRun
    ) {
        let gap = root.create.event.time.seconds - root.delete.event.time.seconds
        var message =
            "\(root.signature.kind) \(code(root.name)) was deleted at \(root.delete.event.time) and made again "
            + "\(Phrase.duration(gap)) later"
        if root.times > 1 { message += "; this happened \(root.times == 2 ? "twice" : "\(root.times) times")" }
        if !followers.isEmpty {
            let kinds = Dictionary(grouping: followers, by: \.signature.kind).map { Phrase.count($1.count, $0) }.sorted()
            message += "; with it went and came \(Phrase.list(kinds, limit: 12))"
        }
        let inPlace = root.signature.inPlace.map { "`\(root.delete.action.service):\($0)`" }
        run.report(
            message, subject: root.delete.resources.first?.text ?? root.name,
            severity: root.delete.harm?.kind == .destroyData ? .critical : nil,
            fix: inPlace.map { "A call that changes it in place was there: \($0). \(run.rule.fix)" },
            events: root.events.map(\.reference) + followers.prefix(20).flatMap { [$0.delete.reference, $0.create.reference] },
            counts: [Count("things", followers.count + 1), Count("seconds gone", Int(gap))])
    }
}

/// A thing that was deleted and then made again under its name, in one account and region.
struct Recreation {
    let signature: RecreateSignature
    let name: String
    /// The first pair.
    let delete: ChangeCall
    let create: ChangeCall
    /// How often it was deleted and made again.
    var times = 1
    /// Every delete and create of the thing, from the first pair on.
    var events: [ChangeCall]

    /// With so many it is looked which of them are too long ago.
    private static let leastOpen = 10_000

    /// Complexity: O(calls) and the pairs of one name.
    static func find(in calls: CallList, within window: Int64) -> [Recreation] {
        struct Key: Hashable {
            let kind: String
            let place: String
            let name: String
        }
        var open: [Key: ChangeCall] = [:]
        var found: [Key: Recreation] = [:]
        var order: [Key] = []
        var mostOpen = leastOpen
        for call in calls where call.writes && call.outcome.tookEffect {
            let source = call.event.source
            guard let signatures = RecreateSignature.byHost[source.prefix { $0 != "." }] else { continue }
            let place = "\(call.event.account ?? "") \(call.event.region ?? "")"
            for signature in signatures {
                if signature.delete.matches(call) {
                    for name in signature.delete.names(call) {
                        let key = Key(kind: signature.kind, place: place, name: name)
                        // A second attempt is part of the first deletion, where that is not too long ago.
                        if let known = open[key], call.event.time.seconds - known.event.time.seconds <= window { continue }
                        open[key] = call
                    }
                    guard open.count > mostOpen else { continue }
                    // What was deleted too long ago is not made again any more.
                    open = open.filter { call.event.time.seconds - $0.value.event.time.seconds <= window }
                    mostOpen = max(leastOpen, open.count * 2)
                } else if signature.creates.contains(where: { $0.matches(call) }) {
                    for name in signature.creates.flatMap({ $0.matches(call) ? $0.names(call) : [] }) {
                        let key = Key(kind: signature.kind, place: place, name: name)
                        guard let delete = open.removeValue(forKey: key),
                            call.event.time.seconds - delete.event.time.seconds <= window
                        else { continue }
                        if found[key] == nil {
                            order.append(key)
                            found[key] = Recreation(
                                signature: signature, name: name, delete: delete, create: call, events: [delete, call])
                        } else {
                            found[key]?.times += 1
                            found[key]?.events += [delete, call]
                        }
                    }
                }
            }
        }
        return order.compactMap { found[$0] }
    }
}

extension RecreateSignature.Call {
    /// Some services put the version of the API behind the name: `DeleteFunction20150331`.
    func matches(_ call: ChangeCall) -> Bool {
        let name = call.event.name
        guard name.hasPrefix(operation) else { return false }
        return name.dropFirst(operation.count).allSatisfy { $0.isNumber || $0 == "v" || $0 == "_" }
    }

    /// What the call names: each part from the request, or from the answer where the request has only an id.
    func names(_ call: ChangeCall) -> [String] {
        names { call.event.texts($0, in: .requestParameters) + call.event.texts($0, in: .responseElements) }
    }

    /// - Parameter texts: what a call has in a field.
    func names(_ texts: (_ field: String) -> [String]) -> [String] {
        var whole = [""]
        for part in name {
            var values: [String] = []
            for field in part.split(separator: "|") {
                for text in texts(String(field)) {
                    let value = ResourceIdentity.name(text)
                    if !values.contains(value) { values.append(value) }
                }
            }
            whole = whole.flatMap { head in values.map { head.isEmpty ? $0 : "\(head) \($0)" } }
        }
        return whole.filter { !$0.isEmpty }
    }
}
