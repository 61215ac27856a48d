import Activity
import Documents
import PolicyLanguage

/// A rule of a bucket's lifecycle by which S3 deletes: `{"Rule": {"Status": "Enabled", "Filter": {"Prefix": ""}, "Expiration": {"Days": 1}}}`
/// (https://docs.aws.amazon.com/AmazonS3/latest/userguide/intro-lifecycle-rules.html).
struct BucketExpiry {
    /// After how many days objects go, or the first of them on a date.
    let days: Int?
    /// After how many days all earlier versions do.
    let versionDays: Int?
    /// How the keys begin that it is for.
    let prefix: String
    let isOfTags: Bool
    let isOfSizes: Bool

    /// Whether it is for all that the bucket holds.
    var isOfAll: Bool { prefix.isEmpty && !isOfTags && !isOfSizes }

    /// The enabled rules that a request sets.
    static func all(in event: Event) -> [BucketExpiry] {
        guard ["PutBucketLifecycle", "PutBucketLifecycleConfiguration"].contains(event.name),
            let rules = (try? event.value(.requestParameters))?["LifecycleConfiguration"]?["Rule"]
        else { return [] }
        let enabled = (rules.kind == .array ? Array(rules.elements) : [rules]).filter { $0["Status"]?.string == "Enabled" }
        return enabled.map { BucketExpiry($0, event.time) }
    }

    private init(_ rule: JSONValue, _ now: Instant) {
        let filter = rule["Filter"]
        let parts = [filter, filter?["And"]].compactMap { $0 }
        let prefix = ([rule] + parts).lazy.compactMap { $0["Prefix"]?.string }.first ?? ""
        // S3 takes a star for itself. Who writes it means every key.
        self.prefix = prefix == "*" ? "" : prefix
        isOfTags = parts.contains { $0["Tag"] != nil }
        isOfSizes = parts.contains { $0["ObjectSizeGreaterThan"] != nil || $0["ObjectSizeLessThan"] != nil }
        let date = (rule["Expiration"]?["Date"]?.string).flatMap { Instant(iso: $0) }
        days = Self.number(rule["Expiration"]?["Days"]) ?? date.map { Int(($0.seconds - now.seconds) / 86_400) }
        let versions = rule["NoncurrentVersionExpiration"]
        versionDays = versions?["NewerNoncurrentVersions"] == nil ? Self.number(versions?["NoncurrentDays"]) : nil
    }

    private static func number(_ value: JSONValue?) -> Int? { value?.scalarText.flatMap { Int($0) } }

    /// Days in which what was done in a bucket is hardly noticed.
    private static let short = 7

    /// Whether a call lets S3 delete all that a bucket holds, or what it keeps of earlier versions, within some days.
    static func isShort(by event: Event) -> Bool {
        event.outcome.tookEffect
            && all(in: event).contains { rule in
                rule.isOfAll && [rule.days, rule.versionDays].contains { $0.map { $0 <= short } ?? false }
            }
    }
}
