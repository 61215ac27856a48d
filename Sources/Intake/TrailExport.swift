internal import Documents

/// Where a trail writes, as `aws cloudtrail describe-trails` and `get-trail` print it.
package struct TrailExport: Sendable {
    package let bucket: String?
    /// What stands before `AWSLogs` in the keys.
    package let prefix: String?
    /// The ARN of a log group.
    package let logGroup: String?

    /// Nil where an object is neither output.
    static func all(in value: JSONValue) -> [TrailExport]? {
        let trails: [JSONValue]
        if let list = value["trailList"], list.kind == .array {
            trails = Array(list.elements)
        } else if let trail = value["Trail"], trail["TrailARN"] != nil {
            trails = [trail]
        } else {
            return nil
        }
        return trails.map {
            TrailExport(
                bucket: $0["S3BucketName"]?.string, prefix: $0["S3KeyPrefix"]?.string,
                logGroup: $0["CloudWatchLogsLogGroupArn"]?.string)
        }
    }
}
