internal import Activity
internal import Documents
internal import Principals

/// Two pieces of evidence that cannot both be true unless something happened between them that no log shows.
enum Contradiction {
    static func gap(
        _ life: Life, _ fact: Fact, _ one: Boundary, _ two: Boundary, _ exports: [(name: String, time: Instant)]
    ) -> Gap {
        let what = "\(fact.words) of \(life.kind.rawValue) `\(life.name(at: two.moment).name)`"
        let first = source(one, exports)
        let second = source(two, exports)
        let isOneTime = one.moment.time == two.moment.time
        let reason =
            isOneTime
            ? "\(first) and \(second) contradict each other about \(what)"
            : "\(what) is not the same after \(first) and before \(second): what changed it is in no log"
        return Gap(
            .evidence, reason, at: two.evidence.event?.location ?? one.evidence.event?.location ?? life.place.location,
            help: isOneTime ? "keep the one that is right" : "give all log files between them, or the right time with --taken")
    }

    private static func source(_ boundary: Boundary, _ exports: [(name: String, time: Instant)]) -> String {
        switch boundary.evidence {
        case .event(let event): "\(event.name) at \(event.time)"
        case .export(let number): exports.indices.contains(number) ? "the export of \(exports[number].time)" : "an export"
        case .date: "its date \(boundary.moment.time)"
        }
    }
}

extension Fact {
    /// For messages.
    var words: String {
        switch self {
        case .inline(let name): "inline policy \(code(name))"
        case .attached(let arn): "the attachment of \(code(arn))"
        case .member: "a membership"
        case .boundary: "the permissions boundary"
        case .trust: "the trust policy"
        case .tag(let key): "the tag \(code(key))"
        case .sessionDuration: "the session duration"
        case .version(let id): "version \(id)"
        case .defaultVersion: "the default version"
        case .profileRole: "the role"
        case .accessKey(let id): "the access key \(id)"
        case .password: "the password"
        case .device: "an MFA device"
        case .content: "the policy"
        case .statement(let id): "the statement \(code(id))"
        case .setting(let setting): setting.words
        case .grant(let id): "the grant \(code(id))"
        case .draft: "the policy that is not deployed yet"
        case .type: "the type"
        case .parent: "the place in the organisation"
        case .title: "the name"
        case .control(let id): "the attachment of \(code(id))"
        case .enabled(let type): "the policy type \(type)"
        case .assignment: "an assignment"
        case .holder(let holder): "the sharing with \(code(holder))"
        case .acceptance(let principal): "the acceptance by \(code(principal))"
        case .shared(let arn): "the sharing of \(code(arn))"
        case .permission(let arn): "the permission \(code(arn))"
        case .entrance(let record): record.words
        }
    }
}
