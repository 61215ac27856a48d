import Activity
import Documents
import PolicyLanguage
import Timeline

/// Finds what services did in roles of their own because a change's session had called them (docs/reference/harms.md): a stack with a
/// service role, an Auto Scaling group that is scaled to nothing. The caller's permissions were not used, and the log has no link but
/// the service, the time and the names: what is found is likely, never proven.
struct ServiceEchoes {
    let selection: ChangeSelection
    let index: LogIndex

    /// A service works on for so long.
    private static let delay: Int64 = 1_800

    /// One call of the change that set a service to work.
    private struct Cause {
        let call: ChangeCall
        let names: Set<String>
    }

    /// The places of the events with the calls that caused them, in time order.
    func find(among calls: CallList) -> [(event: Int, cause: ChangeCall)] {
        var causes: [String: [Cause]] = [:]
        for call in calls where call.writes && call.outcome.tookEffect {
            let names = Set(call.resources.flatMap { Self.names($0.text) })
            causes[Self.place(call.event, call.event.source), default: []].append(Cause(call: call, names: names))
        }
        guard !causes.isEmpty else { return [] }
        let own = Set(selection.entries)
        /// Times at which others set the same services to work, so that time alone does not tell.
        var rivals: [String: [Int64]] = [:]
        var found: [(event: Int, cause: ChangeCall)] = []
        for number in index.entries.indices where !own.contains(number) {
            for event in index.numbers(of: number).map({ index.events[$0] })
            where event.isReadOnly != true && event.identity.actingService == nil {
                let place = Self.place(event, event.source)
                if causes[place] != nil { rivals[place, default: []].append(event.time.seconds) }
            }
        }
        for (number, event) in index.events.enumerated()
        where selection.contains(event.time) && event.isReadOnly != true && event.outcome.tookEffect {
            guard let service = event.identity.actingService, !event.isForwarded else { continue }
            let place = Self.place(event, service)
            let time = event.time.seconds
            let recent = (causes[place] ?? []).filter { (0...Self.delay).contains(time - $0.call.event.time.seconds) }
            guard let last = recent.last else { continue }
            let names = Set(event.texts("**", in: .requestParameters).flatMap(Self.names))
            let named = recent.last { !$0.names.isDisjoint(with: names) }
            let isAlone = !(rivals[place] ?? []).contains { (0...Self.delay).contains(time - $0) }
            if let cause = named ?? (isAlone ? last : nil) { found.append((number, cause.call)) }
        }
        return found
    }

    private static func place(_ event: Event, _ service: String) -> String {
        "\(service.split(separator: ".").first ?? "") \(event.account ?? "") \(event.region ?? "")"
    }

    /// The words by which a thing can be named again: a name, or the name and id within an ARN. Short ones say nothing.
    private static func names(_ text: String) -> [String] {
        let last = text.hasPrefix("arn:") ? ResourceName(text).resource ?? text : text
        return last.split { $0 == "/" || $0 == ":" }.map(String.init).filter { $0.utf8.count > 5 }
    }
}
