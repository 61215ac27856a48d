import Activity
internal import Changes
import Documents
internal import Findings
import PolicyLanguage

extension AuditRule {
    static let secretsInBulk = AuditRule(
        id: "secrets-in-bulk",
        severity: .high,
        confidence: .medium,
        summary: "One session read many different secrets within an hour",
        why: "A program reads its own few secrets. Whoever reads one after the other takes what is there, to use it elsewhere.",
        fix: "Rotate what was read, and limit the policy to the secrets that the work needs, by name or tag.",
        check: .log { input, run in
            let reads = input.acts.lazy.filter { SecretRead.isOne($0.event) && $0.outcome.tookEffect }
            for group in ActGroup.byCaller(reads, in: input) {
                guard let hour = busiest(group.acts) else { continue }
                let names = Set(hour.flatMap(secrets))
                run.report(
                    "\(group.who) read \(names.isEmpty ? "secrets in batches" : Phrase.count(names.count, "different secret")) from "
                        + "\(hour[0].event.time) to \(hour[hour.count - 1].event.time), by \(code(hour[0].action.text))",
                    subject: group.arn, events: hour.prefix(10).map(\.reference),
                    counts: [Count("secrets", names.count), Count("calls", hour.count)])
            }
        }
    )

    /// So many different secrets within an hour are many.
    private static let many = 10

    /// The reads of an hour in which many secrets were read; nil where there is none.
    private static func busiest(_ acts: [ChangeCall]) -> [ChangeCall]? {
        var start = 0
        for end in acts.indices {
            while acts[end].event.time.seconds - acts[start].event.time.seconds > 3_600 { start += 1 }
            let hour = acts[start...end]
            let batches = hour.count {
                $0.event.name == "BatchGetSecretValue" && !$0.event.has("secretIdList", in: .requestParameters)
            }
            if batches > 1 || Set(hour.flatMap(secrets)).count >= many {
                let last = acts[start].event.time.seconds + 3_600
                return Array(acts[start...].prefix { $0.event.time.seconds <= last })
            }
        }
        return nil
    }

    private static func secrets(_ call: ChangeCall) -> [String] {
        ["secretId", "secretIdList[]", "name", "names[]", "path", "instanceId"].flatMap {
            call.event.texts($0, in: .requestParameters)
        }
    }
}
