import Activity
import Documents
import Intake
import PolicyLanguage

/// Where trails write, as far as is known: by exports, by the logged requests that made or changed a trail, and by policies that let
/// CloudTrail write into a bucket.
struct TrailStores: Sendable {
    /// By their names, since when a trail is known to write into them.
    private var buckets: [String: Instant] = [:]
    private var logGroups: Set<String> = []
    /// By the buckets' names, what stands before `AWSLogs` in the keys, where a trail has it so.
    private var prefixes: [String: Set<String>] = [:]

    private static let service = "cloudtrail.amazonaws.com"

    /// - Parameter events: by time.
    /// - Complexity: O(events).
    init(_ trails: [TrailExport], _ events: EventList) {
        for trail in trails {
            // Since when is not told.
            if let bucket = trail.bucket {
                add(bucket, Instant(seconds: 0))
                if let prefix = trail.prefix { prefixes[bucket, default: []].insert(prefix) }
            }
            if let arn = trail.logGroup { add(logGroup: arn) }
        }
        for event in events {
            switch event.name {
            case "CreateTrail", "UpdateTrail": learn(ofTrail: event)
            case "PutBucketPolicy": learn(ofPolicy: event)
            default: break
            }
        }
    }

    private mutating func learn(ofTrail event: Event) {
        guard event.source == Self.service, event.outcome.tookEffect else { return }
        // What a change leaves as it was stands in the answer alone.
        for part in [Event.Part.requestParameters, .responseElements] {
            for bucket in event.texts("s3BucketName", in: part) {
                add(bucket, event.time)
                prefixes[bucket, default: []].formUnion(event.texts("s3KeyPrefix", in: part))
            }
            for arn in event.texts("cloudWatchLogsLogGroupArn", in: part) { add(logGroup: arn) }
        }
    }

    private mutating func learn(ofPolicy event: Event) {
        guard event.source == "s3.amazonaws.com", event.outcome.tookEffect,
            event.texts("bucketPolicy.**", in: .requestParameters).contains(Self.service)
        else { return }
        for bucket in event.texts("bucketName", in: .requestParameters) { add(bucket, event.time) }
    }

    /// - Parameter logGroup: `arn:aws:logs:REGION:ACCOUNT:log-group:NAME:*`.
    private mutating func add(logGroup: String) {
        let parts = logGroup.split(separator: ":", omittingEmptySubsequences: false)
        if parts.count > 6 { logGroups.insert(String(parts[6])) }
    }

    private mutating func add(_ bucket: String, _ time: Instant) {
        if buckets[bucket] == nil { buckets[bucket] = time }
    }

    /// - Parameter time: where it is given, whether it was known to be so by then: what is done to a bucket before a trail is made hides
    ///   nothing of it.
    func isOfTrail(bucket: String, by time: Instant? = nil) -> Bool {
        guard let since = buckets[bucket] else { return false }
        return time.map { since < $0 } ?? true
    }

    func isOfTrail(logGroup: String) -> Bool { logGroups.contains(logGroup) }

    /// Whether an object is named as CloudTrail names what it delivers: `PREFIX/AWSLogs/o-x/111122223333/CloudTrail-Digest/...`.
    static func isDelivered(_ key: String) -> Bool {
        let parts = key.split(separator: "/")
        guard let start = parts.firstIndex(of: "AWSLogs") else { return false }
        let rest = parts[(start + 1)...].drop { $0.hasPrefix("o-") }
        guard let account = rest.first, isAccountID(account) else { return false }
        return rest.dropFirst().first?.hasPrefix("CloudTrail") ?? false
    }

    /// Whether keys that begin so are, or may be, those of what CloudTrail delivers into a bucket.
    func hasDeliveries(in bucket: String, under prefix: String) -> Bool {
        let known = (prefixes[bucket] ?? []).map { "\($0)/AWSLogs/" }
        return (known + ["AWSLogs/"]).contains { start in
            if start.hasPrefix(prefix) { return true }
            guard prefix.hasPrefix(start) else { return false }
            let rest = prefix.dropFirst(start.count).split(separator: "/").drop { $0.hasPrefix("o-") || isAccountID($0) }
            return rest.first.map { $0.hasPrefix("CloudTrail") || "CloudTrail".hasPrefix($0) || $0.allSatisfy(\.isNumber) } ?? true
        }
    }

    /// Whether a policy that a bucket is given lets CloudTrail no longer write into it.
    static func shutsOut(_ event: Event) -> Bool {
        let request = try? event.value(.requestParameters)
        guard let list = request?["bucketPolicy"]?["Statement"] else { return false }
        let statements = list.kind == .array ? Array(list.elements) : [list]
        let isAllowed = statements.contains { $0["Effect"]?.string == "Allow" && $0["Principal"]?.text.contains(service) == true }
        return !isAllowed || statements.contains(where: isRefusal)
    }

    /// A Deny of whatever is written, without a condition.
    private static func isRefusal(_ statement: JSONValue) -> Bool {
        guard statement["Effect"]?.string == "Deny", statement["Condition"] == nil, let principal = statement["Principal"] else {
            return false
        }
        let isEverybody = principal.string == "*" || principal["AWS"]?.text.contains("\"*\"") == true
        let actions = statement["Action"].map { $0.string.map { [$0] } ?? $0.elements.compactMap(\.string) } ?? []
        return (isEverybody || principal.text.contains(service))
            && actions.contains { ActionPattern($0).matches(Action("s3:PutObject")) }
    }
}
